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

        record Money(Span span) implements Kind {}

        /** {@code number of subscribers}; a bare {@code number} counts the fact's own noun. */
        record Number(Span span, Optional<Name> of) implements Kind {}

        record Percentage(Span span) implements Kind {}

        record Hours(Span span) implements Kind {}

        record Days(Span span) implements Kind {}

        record Months(Span span) implements Kind {}

        record Date(Span span) implements Kind {}

        record Text(Span span) implements Kind {}

        record YesNo(Span span) implements Kind {}

        /** {@code one of a, b or c}. */
        record OneOf(Span span, @AnyOrder List<Name> values) implements Kind {
            public OneOf {
                values = List.copyOf(values);
            }
        }
    }

    /** What a value of the fact may be. */
    public sealed interface Bound {
        Span span();

        record MayBeNegative(Span span) implements Bound {}

        record AtLeast(Span span, Expression limit) implements Bound {}

        record AtMost(Span span, Expression limit) implements Bound {}

        /** {@code to 0.1}: values are multiples of it. */
        record Step(Span span, Expression step) implements Bound {}
    }
}
