package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.YearMonth;

/** A period, told from the one that is paid. */
public sealed interface PeriodExpression {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(The node);

        R visit(Relative node);

        R visit(Holding node);

        R visit(HoldingDay node);

        R visit(Year node);

        R visit(YearAcross node);

        R visit(Month node);

        R visit(Named node);
    }

    /** {@code the month}, {@code the year}: the period of <em>pays</em> or the one that holds it. */
    record The(Span span, Cycle.Unit unit) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code the second month before the month}, {@code the year after}.
     *
     * @param offset in units; negative is before; never zero
     * @param base {@code the month} itself where the author wrote none
     */
    record Relative(Span span, int offset, Cycle.Unit unit, PeriodExpression base) implements PeriodExpression {

        /** Whether the author wrote what it is told from: it stands last. */
        public boolean isToldFromAnother() {
            return base.span().end() == span.end();
        }

        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the year of the reference month}. */
    record Holding(Span span, Cycle.Unit unit, PeriodExpression of) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the month of first communication}. */
    record HoldingDay(Span span, Cycle.Unit unit, DateExpression day) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 2016}. */
    record Year(Span span, int year) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 2003/04}: the licence year, or the season, that begins in one calendar year and ends in the next. */
    record YearAcross(Span span, int year) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code June 2016}. */
    record Month(Span span, YearMonth month) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the reference month}: a period's declared name. */
    record Named(Span span, Name name) implements PeriodExpression {
        @Override
        public <R> R accept(PeriodExpression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
