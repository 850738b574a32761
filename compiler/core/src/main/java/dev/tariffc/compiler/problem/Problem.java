package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a tariff, as facts. Its words are in the {@linkplain ProblemCatalogue catalogue}, under the name of
 * the record.
 */
public sealed interface Problem
        permits TextProblem,
                NameProblem,
                SyntaxProblem,
                TypeProblem,
                RuleProblem,
                TimeProblem,
                ExampleProblem,
                LawProblem {

    /** The smallest stretch of text that is wrong. */
    Span span();

    /** Other places that have to do with it: where two collide, the other one. */
    default List<Span> related() {
        return List.of();
    }

    /** The same with the other places at which it is wrong for the same reason; none where each place is another matter. */
    default Optional<Problem> with(List<Span> others) {
        return Optional.empty();
    }

    /**
     * The same with words that were tried in the place of those that are marked; none where it has no words for them.
     *
     * @param words that are marked
     */
    default Optional<Problem> mended(Span mark, String words, List<String> offered) {
        return Optional.empty();
    }

    /** Under what the catalogue has a help of its own for it, where several of one code have different remedies. */
    default String variant() {
        return "";
    }

    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * Whether it stands on its own. What misses something may only miss a sentence that could not be read, and is told once
     * all can be.
     */
    default boolean standsAlone() {
        return true;
    }

    /** Whether it keeps a sentence from being read, so that nobody knows what it says. */
    default boolean isOfReading() {
        return false;
    }
}
