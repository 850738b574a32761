package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** A day. */
public sealed interface DateExpression {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Fixed node);

        R visit(DayOf node);

        R visit(Shifted node);

        R visit(Edge node);

        R visit(Pick node);

        R visit(Named node);
    }

    /** What days are counted in. */
    enum Unit {
        DAY,
        BUSINESS_DAY,
        MONTH,
        YEAR;

        /** How many there are in so many years: at most, where they are not all of one length. */
        public int inYears(int years) {
            return years
                    * switch (this) {
                        case DAY, BUSINESS_DAY -> 366;
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

    /** {@code 4 business days after mailing}; {@code before} has a negative count. */
    record Shifted(Span span, int count, Unit unit, DateExpression from) implements DateExpression {
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

    /** {@code the day of transmission}, {@code receipt of the written request}: a date's declared name. */
    record Named(Span span, Name name) implements DateExpression {
        @Override
        public <R> R accept(DateExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
