package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A day, told from periods, facts or other days. */
public sealed interface DayTerm extends Term {

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return accept((Visitor<R>) visitor);
    }

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R match(
            Function<NumberTerm, R> number,
            Function<ConditionTerm, R> condition,
            Function<DayTerm, R> day,
            Function<WordTerm, R> word) {
        return day.apply(this);
    }

    @Override
    default Type type() {
        return Type.DAY;
    }

    @Override
    default Optional<DayTerm> asDay() {
        return Optional.of(this);
    }

    /** Whether it is told from one of several periods that make up another. */
    boolean isOfPart();

    /** Whether what is paid tells it, by the calendar alone. */
    default boolean isFixedByWhatIsPaid() {
        return false;
    }

    /** The day that it is when a period is paid; empty where that does not tell it, or tells several. */
    default Optional<LocalDate> when(Period paid) {
        return Optional.empty();
    }

    /** The date that it is, whatever is paid; none for everything else. */
    default Optional<LocalDate> asFixed() {
        return Optional.empty();
    }

    /** Whether business days are counted, those of the days that it is told from aside. */
    default boolean countsBusinessDays() {
        return false;
    }

    /** The choice that it is; none for everything else. */
    default Optional<ChooseDay> asChoice() {
        return Optional.empty();
    }

    /** Whether it is merely left open what day it is. */
    default boolean isLeftOpen() {
        return false;
    }

    /** Whether it is the last day of a period, after which months are counted from the day that follows. */
    default boolean isEndOfPeriod() {
        return false;
    }

    /** One method for each kind of day. */
    interface Visitor<R> {
        R visit(OfFact term);

        R visit(OfRule term);

        R visit(FixedDay term);

        R visit(DayOfPeriod term);

        R visit(ShiftedDay term);

        R visit(ShiftedByFigure term);

        R visit(BusinessDay term);

        R visit(EdgeOfPeriod term);

        R visit(PickDay term);

        R visit(ChooseDay term);

        R visit(NotCoveredDay term);
    }

    /** A fact that is a date. */
    record OfFact(Read read) implements DayTerm {
        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Read> asRead() {
            return Optional.of(read);
        }

        @Override
        public boolean isOfPart() {
            return false;
        }
    }

    /** A rule that is a date. */
    record OfRule(Use use) implements DayTerm {
        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Use> asUse() {
            return Optional.of(use);
        }

        @Override
        public boolean isOfPart() {
            return false;
        }
    }

    /** {@code June 24, 2017}. */
    record FixedDay(LocalDate date) implements DayTerm {
        @Override
        public Optional<LocalDate> asFixed() {
            return Optional.of(date);
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
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
        public Optional<LocalDate> when(Period paid) {
            return Optional.of(date);
        }
    }

    /** {@code January 31 of the year after}. */
    record DayOfPeriod(MonthDay day, PeriodTerm period) implements DayTerm {
        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return period.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return period.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<LocalDate> when(Period paid) {
            return period.when(paid).map(found -> found.date(day));
        }
    }

    /** So many days, months or years after another day; below zero before. */
    record ShiftedDay(DayTerm from, int count, Span unit) implements DayTerm {
        @Override
        public boolean countsBusinessDays() {
            return unit == Span.BUSINESS_DAYS;
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return from.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return unit == Span.DAYS && from.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<LocalDate> when(Period paid) {
            return isFixedByWhatIsPaid() ? from.when(paid).map(day -> day.plusDays(count)) : Optional.empty();
        }

        /** What is counted. */
        public enum Span {
            DAYS,
            BUSINESS_DAYS,
            WEEKS,
            MONTHS,
            YEARS
        }
    }

    /** As many days, months or years after another day as a figure says, which is whole and not below zero; or before it. */
    record ShiftedByFigure(DayTerm from, NumberTerm count, boolean before, ShiftedDay.Span unit) implements DayTerm {
        @Override
        public boolean countsBusinessDays() {
            return unit == ShiftedDay.Span.BUSINESS_DAYS;
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return from.isOfPart();
        }
    }

    /** The day, or the next business day where it is none; the one before where it does not move on. */
    record BusinessDay(DayTerm day, boolean next) implements DayTerm {
        @Override
        public boolean countsBusinessDays() {
            return true;
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return day.isOfPart();
        }
    }

    /** The first or the last day of a period. */
    record EdgeOfPeriod(PeriodTerm period, boolean first) implements DayTerm {
        @Override
        public boolean isEndOfPeriod() {
            return !first;
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return period.isOfPart();
        }

        @Override
        public boolean isFixedByWhatIsPaid() {
            return period.isFixedByWhatIsPaid();
        }

        @Override
        public Optional<LocalDate> when(Period paid) {
            return period.when(paid).map(found -> first ? found.start() : found.end());
        }
    }

    /** The earlier, or the later, of several days. */
    record PickDay(boolean earlier, List<DayTerm> days) implements DayTerm {
        public PickDay {
            days = List.copyOf(days);
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return days.stream().anyMatch(DayTerm::isOfPart);
        }
    }

    /** The day of the first branch that holds; {@code origin} has the words for what is chosen. */
    record ChooseDay(List<Branch> branches, Origin origin) implements DayTerm {
        public ChooseDay {
            branches = List.copyOf(branches);
        }

        /**
         * {@code day if guard}.
         *
         * @param guard none for what holds where no earlier one does
         */
        public record Branch(Optional<ConditionTerm> guard, DayTerm day, Origin origin) {}

        @Override
        public Optional<ChooseDay> asChoice() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isOfPart() {
            return branches.stream().anyMatch(branch -> branch.day().isOfPart());
        }
    }

    /** A case in which the tariff tells no day. */
    record NotCoveredDay() implements DayTerm {
        @Override
        public <R> R accept(DayTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isLeftOpen() {
            return true;
        }

        @Override
        public boolean isOfPart() {
            return false;
        }
    }
}
