package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one sentence says that can be compared with law.
 *
 * @param own figures that law need not say: in names, of rounding, of cycles
 * @param bounds of facts: the law need not say them either, but what it compares they have to compare alike
 * @param prices what is paid so much per something
 */
record Rule(
        Sentence sentence,
        Remarks remarks,
        List<Figure> own,
        List<Span> bounds,
        List<Expression.Per> prices,
        List<Name> names) {

    Rule {
        own = List.copyOf(own);
        bounds = List.copyOf(bounds);
        prices = List.copyOf(prices);
        names = List.copyOf(names);
    }

    /** A place that stands for the sentence: its first name. */
    Span place() {
        return names.isEmpty() ? sentence.span() : names.get(0).span();
    }

    Stream<Figure> figures() {
        return Stream.concat(remarks.figures().stream(), own.stream());
    }

    /** Whether the figure bounds a fact. */
    boolean isBoundOfFact(Figure figure) {
        return bounds.stream()
                .anyMatch(bound -> bound.start() <= figure.span().start()
                        && bound.end() >= figure.span().end());
    }

    /** The names that it declares. */
    List<Name> declares() {
        return Standing.of(sentence).declares();
    }

    /** Whether it has to say what the legal text beside it says. */
    boolean isCompared() {
        return Standing.of(sentence).law() == Standing.Law.COMPARED;
    }
}
