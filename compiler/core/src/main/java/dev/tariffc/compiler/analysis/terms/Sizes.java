package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;

/** How much of anything one sentence may have. No tariff comes near. */
final class Sizes {

    private static final int MOST_PARTS = 500;

    private Sizes() {}

    /** Whether a sentence has more parts than a calculator can hold, which is told. */
    static boolean isTooLarge(int parts, Phrase.Plural what, Span span, Problems problems) {
        if (parts > MOST_PARTS) {
            problems.report(new RuleProblem.TooLarge(span, what, MOST_PARTS));
        }
        return parts > MOST_PARTS;
    }
}
