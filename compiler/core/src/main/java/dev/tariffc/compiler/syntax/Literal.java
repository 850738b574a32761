package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/** A value as an example gives it. */
public sealed interface Literal {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The figure that it is; none for everything else. */
    default Optional<Expression> asFigure() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Figure node);

        R visit(YesNo node);

        R visit(NotAvailable node);

        R visit(Day node);

        R visit(InPeriod node);

        R visit(Choice node);

        R visit(Text node);

        R visit(Refused node);
    }

    /** A figure, with its sign: {@code -$285.24}, {@code 20%}, {@code 10 hours}, {@code 0.4}. */
    record Figure(Span span, Expression value) implements Literal {
        @Override
        public Optional<Expression> asFigure() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code yes}, {@code no}. */
    record YesNo(Span span, boolean value) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code not available}. */
    record NotAvailable(Span span) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code March 1, 2018}. */
    record Day(Span span, LocalDate value) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code April 2018}, {@code 2018}: the period of an example. */
    record InPeriod(Span span, PeriodExpression value) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A declared name: one of a choice's values. */
    record Choice(Span span, Name value) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code "Acme"}: a text. */
    record Text(Span span, Quoted value) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What stands for a value where there is none: {@code refused}, {@code not covered}. */
    record Refused(Span span, boolean notCovered) implements Literal {
        @Override
        public <R> R accept(Literal.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
