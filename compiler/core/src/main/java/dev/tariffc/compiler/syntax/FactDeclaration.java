package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code gross income « revenus bruts » (money, may be negative)}. */
public record FactDeclaration(
        Span span, Name name, Kind kind, @AnyOrder List<Bound> bounds) {

    public FactDeclaration {
        bounds = List.copyOf(bounds);
    }

    /** What kind of value a fact has. */
    public sealed interface Kind {
        Span span();

        <R> R accept(Kind.Visitor<R> visitor);

        /** One method for each kind: the compiler lists what a new kind forgot. */
        interface Visitor<R> {
            R visit(Money node);

            R visit(Number node);

            R visit(Percentage node);

            R visit(Hours node);

            R visit(Days node);

            R visit(Months node);

            R visit(Date node);

            R visit(Text node);

            R visit(YesNo node);

            R visit(OneOf node);
        }

        record Money(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code number of subscribers}; a bare {@code number} counts the fact's own noun. */
        record Number(Span span, Optional<Name> of) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Percentage(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Hours(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Days(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Months(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Date(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record Text(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record YesNo(Span span) implements Kind {
            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code one of a, b or c}. */
        record OneOf(Span span, @AnyOrder List<Name> values) implements Kind {
            public OneOf {
                values = List.copyOf(values);
            }

            @Override
            public <R> R accept(Kind.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }

    /** What a value of the fact may be. */
    public sealed interface Bound {
        Span span();

        <R> R accept(Bound.Visitor<R> visitor);

        /** One method for each kind: the compiler lists what a new kind forgot. */
        interface Visitor<R> {
            R visit(MayBeNegative node);

            R visit(AtLeast node);

            R visit(AtMost node);

            R visit(Step node);
        }

        record MayBeNegative(Span span) implements Bound {
            @Override
            public <R> R accept(Bound.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record AtLeast(Span span, Expression limit) implements Bound {
            @Override
            public <R> R accept(Bound.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        record AtMost(Span span, Expression limit) implements Bound {
            @Override
            public <R> R accept(Bound.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code to 0.1}: values are multiples of it. */
        record Step(Span span, Expression step) implements Bound {
            @Override
            public <R> R accept(Bound.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }
}
