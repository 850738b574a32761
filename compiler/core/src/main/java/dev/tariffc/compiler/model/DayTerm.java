package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** A day, told from periods, facts or other days. */
public sealed interface DayTerm extends Term {

    @Override
    default Type type() {
        return Type.DAY;
    }

    /** Whether it is told from one of several periods that make up another. */
    default boolean isOfPart() {
        if (this instanceof DayOfPeriod of) {
            return of.period().isOfPart();
        }
        if (this instanceof EdgeOfPeriod edge) {
            return edge.period().isOfPart();
        }
        return this instanceof ShiftedDay shifted && shifted.from() instanceof DayTerm from && from.isOfPart();
    }

    /** Whether what is paid tells it, by the calendar alone. */
    default boolean isFixedByWhatIsPaid() {
        if (this instanceof DayOfPeriod of) {
            return of.period().isFixedByWhatIsPaid();
        }
        if (this instanceof EdgeOfPeriod edge) {
            return edge.period().isFixedByWhatIsPaid();
        }
        if (this instanceof ShiftedDay shifted) {
            return shifted.unit() == ShiftedDay.Span.DAYS
                    && shifted.from() instanceof DayTerm from
                    && from.isFixedByWhatIsPaid();
        }
        return this instanceof FixedDay;
    }

    /** The day that it is when a period is paid; empty where that does not tell it, or tells several. */
    default Optional<LocalDate> when(Period paid) {
        if (this instanceof FixedDay fixed) {
            return Optional.of(fixed.date());
        }
        if (this instanceof DayOfPeriod of) {
            return of.period().when(paid).map(period -> period.date(of.day()));
        }
        if (this instanceof EdgeOfPeriod edge) {
            return edge.period().when(paid).map(period -> edge.first() ? period.start() : period.end());
        }
        return this instanceof ShiftedDay shifted && isFixedByWhatIsPaid()
                ? ((DayTerm) shifted.from()).when(paid).map(day -> day.plusDays(shifted.count()))
                : Optional.empty();
    }

    record FixedDay(LocalDate date) implements DayTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code January 31 of the year after}. */
    record DayOfPeriod(MonthDay day, PeriodTerm period) implements DayTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** So many days, months or years after another day; below zero before. */
    record ShiftedDay(Term from, int count, Span unit) implements DayTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        /** What is counted. */
        public enum Span {
            DAYS,
            BUSINESS_DAYS,
            MONTHS,
            YEARS
        }
    }

    /** The day, or the next business day where it is none. */
    record NextBusinessDay(Term day) implements DayTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The first or the last day of a period. */
    record EdgeOfPeriod(PeriodTerm period, boolean first) implements DayTerm {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The earlier, or the later, of several days. */
    record PickDay(boolean earlier, List<Term> days) implements DayTerm {
        public PickDay {
            days = List.copyOf(days);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
