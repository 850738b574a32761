package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** A period, told from the one that is paid. Equal terms are equal periods, whatever is paid. */
public sealed interface PeriodTerm {

    /** The paid period, or the one of that kind that holds it. */
    record Paid(Period.Kind kind) implements PeriodTerm {}

    /** The paid period itself, where a tariff is paid for periods of several kinds; {@code kind} is the first of them. */
    record ThePaid(Period.Kind kind) implements PeriodTerm {}

    /** So many periods after another ({@code offset} below zero: before). */
    record Shifted(PeriodTerm base, int offset) implements PeriodTerm {}

    /** The larger period that holds another. */
    record Holding(Period.Kind kind, PeriodTerm part) implements PeriodTerm {}

    /** One that does not move. */
    record Fixed(Period period) implements PeriodTerm {}

    /** The period of a calendar kind that holds a day. */
    record HoldingDay(Period.Kind kind, Term day) implements PeriodTerm {}

    /** The period at hand, of several that make up another. */
    record Part(Period.Kind kind) implements PeriodTerm {}

    /** The period that it is when another is paid; empty where it depends on a day, or is one of several. */
    default Optional<Period> when(Period paid) {
        if (this instanceof Paid own) {
            boolean same =
                    own.kind() == paid.kind() || own.kind() == Period.Kind.OCCASION || own.kind() == Period.Kind.SEASON;
            return Optional.of(same ? paid : paid.holding(own.kind()));
        }
        if (this instanceof ThePaid) {
            return Optional.of(paid);
        }
        if (this instanceof Shifted shifted) {
            return shifted.base().when(paid).map(base -> base.plus(shifted.offset()));
        }
        if (this instanceof Holding holding) {
            return holding.part().when(paid).map(part -> part.holding(holding.kind()));
        }
        if (this instanceof HoldingDay holding && isFixedByWhatIsPaid()) {
            return ((DayTerm) holding.day())
                    .when(paid)
                    .map(day -> Period.day(day).holding(holding.kind));
        }
        return this instanceof Fixed fixed ? Optional.of(fixed.period()) : Optional.empty();
    }

    /** Whether it is, or is told from, one of several periods that make up another. */
    default boolean isOfPart() {
        if (this instanceof Shifted shifted) {
            return shifted.base().isOfPart();
        }
        if (this instanceof Holding holding) {
            return holding.part().isOfPart();
        }
        if (this instanceof HoldingDay holding) {
            return holding.day() instanceof DayTerm day && day.isOfPart();
        }
        return this instanceof Part;
    }

    /** Whether what is paid tells it, and no fact does. */
    default boolean isFixedByWhatIsPaid() {
        if (this instanceof Shifted shifted) {
            return shifted.base().isFixedByWhatIsPaid();
        }
        if (this instanceof Holding holding) {
            return holding.part().isFixedByWhatIsPaid();
        }
        return !(this instanceof HoldingDay holding)
                || (holding.day() instanceof DayTerm day && day.isFixedByWhatIsPaid());
    }

    /** How long it is. */
    default Period.Kind kind() {
        if (this instanceof Paid paid) {
            return paid.kind();
        }
        if (this instanceof ThePaid own) {
            return own.kind;
        }
        if (this instanceof Shifted shifted) {
            return shifted.base().kind();
        }
        if (this instanceof Holding holding) {
            return holding.kind();
        }
        if (this instanceof HoldingDay holding) {
            return holding.kind;
        }
        return this instanceof Part part ? part.kind : ((Fixed) this).period().kind();
    }

    /** The period so many later, in its simplest form. */
    default PeriodTerm plus(int offset) {
        if (offset == 0) {
            return this;
        }
        if (this instanceof Shifted shifted) {
            return shifted.base().plus(shifted.offset() + offset);
        }
        return this instanceof Fixed fixed ? new Fixed(fixed.period().plus(offset)) : new Shifted(this, offset);
    }

    /** The period of that kind that holds this one, in its simplest form. */
    default PeriodTerm holding(Period.Kind kind) {
        if (kind == kind()) {
            return this;
        }
        if (this instanceof Paid || this instanceof ThePaid) {
            return new Paid(kind);
        }
        return this instanceof Fixed fixed ? new Fixed(fixed.period().holding(kind)) : new Holding(kind, this);
    }
}
