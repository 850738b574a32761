package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.LawOutline.Passage;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.List;

/**
 * Compares the sentences of a tariff with the legal text beside which they stand, and warns where the two say different
 * things: another figure, a comparison that puts its figure on the other side, or a part that counts as a whole in one of
 * them only. What a reading says, the rule may say.
 */
public final class LawComparison {

    private LawComparison() {}

    /** Whether a divergence takes a warning away: the sentence before it says otherwise than the legal text. */
    public static boolean needs(Tariff tariff, Element.Divergence divergence) {
        List<Element> others = tariff.elements().stream()
                .filter(element -> !element.equals(divergence))
                .toList();
        return warnings(new Tariff(tariff.source(), tariff.title(), others)) > warnings(tariff);
    }

    private static int warnings(Tariff tariff) {
        Problems problems = new Problems(tariff.source());
        compare(tariff, problems);
        return problems.list().size();
    }

    /** @param tariff one that was read and understood without errors */
    public static void compare(Tariff tariff, Problems problems) {
        LawOutline outline = LawOutline.of(tariff);
        List<Rule> rules = outline.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(LawOutline.Said::rule)
                .filter(Rule::isCompared)
                .toList();
        Reach reach = new Reach(rules);
        for (Passage passage : outline.passages()) {
            if (!passage.texts().isEmpty()
                    && passage.sentences().stream().anyMatch(said -> said.rule().isCompared())) {
                List<Passage> section =
                        outline.passages().stream().filter(passage::isOfSection).toList();
                new FigureComparison(passage, section, outline.known(), reach, problems).compare();
                new WordComparison(passage, section, problems).compare();
                new BracketComparison(passage, section, problems).compare();
            }
        }
    }
}
