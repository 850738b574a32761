package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** A day. */
public sealed interface DateExpression {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Fixed node);

        R visit(DayOf node);

        R visit(Shifted node);

        R visit(ShiftedBy node);

        R visit(Edge node);

        R visit(Pick node);

        R visit(Limited node);

        R visit(Choice node);

        R visit(Named node);
    }

    /** What days are counted in. */
    enum Unit {
        DAY,
        BUSINESS_DAY,
        WEEK,
        MONTH,
        YEAR;

        /** How many there are in so many years: at most, where they are not all of one length. */
        public int inYears(int years) {
            return years
                    * switch (this) {
                        case DAY, BUSINESS_DAY -> 366;
                        case WEEK -> 53;
                        case MONTH -> 12;
                        case YEAR -> 1;
                    };
        }
    }

    /** {@code June 24, 2017}. */
    record Fixed(Span span, LocalDate date) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code January 31 of the year after}. */
    record DayOf(Span span, MonthDay day, PeriodExpression period) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 4 business days after mailing}, {@code 1 year and 2 months after the invoice} as 14 months; {@code before} has a
     * negative count.
     */
    record Shifted(Span span, int count, Unit unit, DateExpression from) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code grace months after the invoice}, where the grace is a number or a number of months.
     *
     * @param unit none where it is that of what is counted
     */
    record ShiftedBy(Span span, Expression.Reference count, Optional<Unit> unit, boolean before, DateExpression from)
            implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the first day of the month}, {@code the end of the month}. */
    record Edge(Span span, Side side, PeriodExpression period) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Which edge: the start and the first day are one day, and so are the end and the last day. */
    enum Side {
        FIRST,
        LAST
    }

    /** {@code the earlier of D and D}, {@code the later of D, D and D}. */
    record Pick(Span span, boolean earlier, @AnyOrder List<DateExpression> dates) implements DateExpression {
        public Pick {
            dates = List.copyOf(dates);
        }

        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code D, but no earlier than D}, {@code D, but no later than D}. */
    record Limited(Span span, DateExpression date, boolean earliest, DateExpression limit) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code D if CONDITION, D for a chain, otherwise not covered}: several of which exactly one is chosen. */
    record Choice(Span span, @AnyOrder List<Alternative> alternatives) implements DateExpression {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code January 31 if CONDITION}.
     *
     * @param date none where the author wrote {@code not covered} or {@code not available}
     */
    record Alternative(Span span, Optional<DateExpression> date, Optional<Qualifier> selector) {}

    /** {@code the day of transmission}, {@code receipt of the written request}: a date's declared name. */
    record Named(Span span, Name name) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
