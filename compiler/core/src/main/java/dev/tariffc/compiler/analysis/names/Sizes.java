package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Tariff;

/** How large a tariff may be: a class of Java holds only so many constants. Real tariffs have a twentieth of it. */
public final class Sizes {

    private static final int MOST_FACTS = 500;
    private static final int MOST_SENTENCES = 700;

    private Sizes() {}

    /** Whether it is larger, which is told. */
    public static boolean isTooLarge(Tariff tariff, Outline outline, Problems problems) {
        Span title = tariff.title().span();
        long facts = outline.sentences().given().stream()
                .mapToLong(given -> given.sentence().facts().size())
                .sum();
        boolean tooManyFacts = facts > MOST_FACTS;
        boolean tooManySentences = outline.size() > MOST_SENTENCES;
        if (tooManyFacts) {
            problems.report(new RuleProblem.TooLarge(title, Phrase.Plural.FACTS, MOST_FACTS));
        }
        if (tooManySentences) {
            problems.report(new RuleProblem.TooLarge(title, Phrase.Plural.SENTENCES, MOST_SENTENCES));
        }
        return tooManyFacts || tooManySentences;
    }
}
