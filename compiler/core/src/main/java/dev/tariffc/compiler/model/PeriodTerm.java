package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** A period, told from the one that is paid. Equal terms are equal periods, whatever is paid. */
public sealed interface PeriodTerm {

    <R> R accept(Visitor<R> visitor);

    /** How long it is. */
    Period.Kind kind();

    /** Whether it is, or is told from, one of several periods that make up another. */
    boolean isOfPart();

    /** Whether what is paid tells it, and no fact does. */
    boolean isFixedByWhatIsPaid();

    /** The period that it is when another is paid; empty where it depends on a day, or is one of several. */
    Optional<Period> when(Period paid);

    /** The period that it is, whatever is paid; none for everything that moves. */
    default Optional<Period> asFixed() {
        return Optional.empty();
    }

    /** Whether it is the paid period, or the one of its kind that holds it. */
    default boolean isPaid() {
        return false;
    }

    /** Whether what is paid tells how long it is. */
    default boolean isOfSeveralKinds() {
        return false;
    }

    /** The same for those who pay for periods of a kind: where what is paid tells how long it is, it is as long as these. */
    default PeriodTerm paidFor(Period.Kind wanted) {
        return this;
    }

    /** Whether it is the period at hand, or one that holds it. */
    default boolean isAtHand() {
        return isPaid();
    }

    /** Whether the calendar names it, for what is paid or for good: December of the year, January 2026. */
    default boolean isNamed() {
        return false;
    }

    /** The period from which so many later or earlier are counted; itself where it is told in another way. */
    default PeriodTerm unshifted() {
        return this;
    }

    /** The period so many later, in its simplest form. */
    default PeriodTerm plus(int more) {
        return more == 0 ? this : new Shifted(this, more);
    }

    /** The period of that kind that holds this one, in its simplest form. */
    default PeriodTerm holding(Period.Kind wanted) {
        return wanted == kind() ? this : new Holding(wanted, this);
    }

    /** The first period of a shorter kind in it. */
    default PeriodTerm firstOf(Period.Kind shorter) {
        return new HoldingDay(shorter, new DayTerm.EdgeOfPeriod(this, true));
    }

    /** The last period of a shorter kind in it. */
    default PeriodTerm lastOf(Period.Kind shorter) {
        return new HoldingDay(shorter, new DayTerm.EdgeOfPeriod(this, false));
    }

    /** One method for each kind of period. */
    interface Visitor<R> {
        R visit(Paid period);

        R visit(ThePaid period);

        R visit(Shifted period);

        R visit(Holding period);

        R visit(Fixed period);

        R visit(HoldingDay period);

        R visit(Part period);
    }

    /** The paid period, or the one of that kind that holds it. */
    record Paid(Period.Kind kind) implements PeriodTerm {
        @Override
        public boolean isPaid() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return false;
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return true;
        }

        @Override
        public Optional<Period> when(Period paid) {
            return Optional.of(kind == Period.Kind.OCCASION || kind == Period.Kind.SEASON ? paid : paid.own(kind));
        }

        @Override
        public PeriodTerm holding(Period.Kind wanted) {
            return new Paid(wanted);
        }
    }

    /**
     * The paid period itself, where a tariff is paid for periods of several kinds.
     *
     * @param kind the first of them; where it is asked for what is known of one of them only, that one
     */
    record ThePaid(Period.Kind kind) implements PeriodTerm {
        @Override
        public boolean isOfSeveralKinds() {
            return true;
        }

        @Override
        public PeriodTerm paidFor(Period.Kind wanted) {
            return new ThePaid(wanted);
        }

        @Override
        public boolean isPaid() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return false;
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return true;
        }

        @Override
        public Optional<Period> when(Period paid) {
            return Optional.of(paid);
        }

        @Override
        public PeriodTerm holding(Period.Kind wanted) {
            return wanted == kind ? this : new Paid(wanted);
        }
    }

    /** So many periods after another ({@code offset} below zero: before). */
    record Shifted(PeriodTerm base, int offset) implements PeriodTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public PeriodTerm paidFor(Period.Kind wanted) {
            return base.paidFor(wanted).plus(offset);
        }

        @Override
        public boolean isNamed() {
            return base.isNamed();
        }

        @Override
        public boolean isOfPart() {
            return base.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return base.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<Period> when(Period paid) {
            return base.when(paid).map(found -> found.plus(offset));
        }

        @Override
        public Period.Kind kind() {
            return base.kind();
        }

        @Override
        public PeriodTerm unshifted() {
            return base.unshifted();
        }

        @Override
        public PeriodTerm plus(int more) {
            return base.plus(offset + more);
        }
    }

    /** The larger period that holds another. */
    record Holding(Period.Kind kind, PeriodTerm part) implements PeriodTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isAtHand() {
            return part.isAtHand();
        }

        @Override
        public boolean isOfPart() {
            return part.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return part.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<Period> when(Period paid) {
            return part.when(paid).map(found -> found.holding(kind));
        }
    }

    /** One that does not move. */
    record Fixed(Period period) implements PeriodTerm {
        @Override
        public Optional<Period> asFixed() {
            return Optional.of(period);
        }

        @Override
        public boolean isNamed() {
            return true;
        }

        @Override
        public PeriodTerm lastOf(Period.Kind shorter) {
            return new Fixed(Period.day(period.end()).holding(shorter));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return false;
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return true;
        }

        @Override
        public Optional<Period> when(Period paid) {
            return Optional.of(period);
        }

        @Override
        public Period.Kind kind() {
            return period.kind();
        }

        @Override
        public PeriodTerm plus(int more) {
            return new Fixed(period.plus(more));
        }

        @Override
        public PeriodTerm holding(Period.Kind wanted) {
            return new Fixed(period.holding(wanted));
        }
    }

    /** The period of a calendar kind that holds a day. */
    record HoldingDay(Period.Kind kind, DayTerm day) implements PeriodTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isNamed() {
            return true;
        }

        @Override
        public boolean isOfPart() {
            return day.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return day.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<Period> when(Period paid) {
            return isFixedByWhatIsPaid()
                    ? day.when(paid).map(found -> Period.day(found).holding(kind))
                    : Optional.empty();
        }
    }

    /** The period at hand, of several that make up another. */
    record Part(Period.Kind kind) implements PeriodTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isAtHand() {
            return true;
        }

        @Override
        public boolean isOfPart() {
            return true;
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return true;
        }

        @Override
        public Optional<Period> when(Period paid) {
            return Optional.empty();
        }
    }
}
