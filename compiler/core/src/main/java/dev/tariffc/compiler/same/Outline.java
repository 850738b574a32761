package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provisions of a tariff, and what it declares of them.
 *
 * @param divergences of sentences and of sections as such
 * @param ofTexts of the legal texts of sections, by their headings
 * @param declared all that are declared, in the order of the file
 */
record Outline(
        List<Provision> provisions,
        Map<Provision, Element.Divergence> divergences,
        Map<Provision, Element.Divergence> ofTexts,
        List<Declared> declared) {

    /** What a divergence stands after. */
    enum After {
        /** Nothing that two texts could say otherwise. */
        NOTHING,
        /** A legal text, the words of which nobody compares. */
        TEXT,
        /** A sentence, or a heading. */
        PROVISION
    }

    /**
     * A divergence where it stands.
     *
     * @param first itself, or the one before it that stands after the same
     */
    record Declared(Element.Divergence said, After after, Element.Divergence first) {}

    static Outline of(Tariff tariff) {
        Reader reader = new Reader();
        tariff.elements().forEach(element -> element.accept(reader));
        return new Outline(reader.provisions, reader.divergences, reader.ofTexts, reader.declared);
    }

    /** What is declared of a sentence, or of a section as such. */
    Optional<Element.Divergence> divergence(Provision provision) {
        return Optional.ofNullable(divergences.get(provision));
    }

    /** What is declared of the section that a sentence stands in, or of its legal text. */
    Optional<Element.Divergence> divergenceOfSection(Provision sentence) {
        return sentence.heading()
                .flatMap(heading -> divergence(heading).or(() -> Optional.ofNullable(ofTexts.get(heading))));
    }

    /** Readings and legal texts lay nothing down. */
    private static final class Reader implements Element.Visitor<Void> {

        private final List<Provision> provisions = new ArrayList<>();
        private final Map<Provision, Element.Divergence> divergences = new HashMap<>();
        private final Map<Provision, Element.Divergence> ofTexts = new HashMap<>();
        private final List<Declared> declared = new ArrayList<>();
        private Optional<Element.Divergence> first = Optional.empty();
        private Optional<Provision> heading = Optional.empty();
        private List<Provision> last = List.of();
        private boolean text;

        @Override
        public Void visit(Element.Heading node) {
            Provision found = Provision.of(node);
            provisions.add(found);
            heading = Optional.of(found);
            last = List.of(found);
            text = false;
            first = Optional.empty();
            return null;
        }

        @Override
        public Void visit(Element.LawText node) {
            last = heading.stream().toList();
            text = true;
            first = Optional.empty();
            return null;
        }

        @Override
        public Void visit(Element.Interpretation node) {
            return null;
        }

        @Override
        public Void visit(Element.Divergence node) {
            Map<Provision, Element.Divergence> covering = text ? ofTexts : divergences;
            last.forEach(each -> covering.putIfAbsent(each, node));
            After nothing = last.isEmpty() ? After.NOTHING : After.PROVISION;
            declared.add(new Declared(node, text ? After.TEXT : nothing, first.orElse(node)));
            first = first.or(() -> Optional.of(node));
            return null;
        }

        @Override
        public Void visit(Sentence node) {
            last = Provision.of(node, heading);
            text = false;
            first = Optional.empty();
            provisions.addAll(last);
            return null;
        }
    }
}
