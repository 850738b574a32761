package dev.tariffc.compiler.same;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tariff lays down at one place: a heading, a fact that is given, or any other sentence that means something. */
final class Provision {

    private final Record said;
    private final String section;
    private final Optional<Provision> heading;
    private final Span span;
    private final Optional<Name> subject;

    private Provision(Record said, String section, Optional<Provision> heading, Span span) {
        this.said = said;
        this.section = section;
        this.heading = heading;
        this.span = span;
        Object about = said instanceof Sentence.Given given ? given.facts() : said;
        this.subject = Parts.all(about, Name.class).stream().findFirst();
    }

    /** Its written tree. */
    Record said() {
        return said;
    }

    /** The number of the section that it stands in; empty before the first. */
    String section() {
        return section;
    }

    /** The heading of that section. */
    Optional<Provision> heading() {
        return heading;
    }

    Span span() {
        return span;
    }

    /** The name that it is about: the fact that is given, or the first in the sentence. */
    Optional<Name> subject() {
        return subject;
    }

    boolean isHeading() {
        return said instanceof Element.Heading;
    }

    /**
     * The provisions of a tariff, and what it declares of them.
     *
     * @param divergences of sentences and of sections as such
     * @param ofTexts of the legal texts of sections, by their headings
     */
    record Outline(
            List<Provision> provisions,
            Map<Provision, Element.Divergence> divergences,
            Map<Provision, Element.Divergence> ofTexts) {

        /**
         * Readings, legal texts and examples lay nothing down, and other forms of names are followed where they are
         * used.
         */
        static Outline of(Tariff tariff) {
            List<Provision> provisions = new ArrayList<>();
            Map<Provision, Element.Divergence> divergences = new HashMap<>();
            Map<Provision, Element.Divergence> ofTexts = new HashMap<>();
            Optional<Provision> heading = Optional.empty();
            List<Provision> last = List.of();
            boolean text = false;
            for (Element element : tariff.elements()) {
                if (element instanceof Element.Divergence divergence) {
                    Map<Provision, Element.Divergence> declared = text ? ofTexts : divergences;
                    last.forEach(each -> declared.putIfAbsent(each, divergence));
                } else if (element instanceof Element.Heading number) {
                    Provision found = new Provision(number, number.number(), Optional.empty(), number.span());
                    provisions.add(found);
                    heading = Optional.of(found);
                    last = List.of(found);
                    text = false;
                } else if (element instanceof Element.LawText) {
                    last = heading.stream().toList();
                    text = true;
                } else if (element instanceof Sentence sentence) {
                    last = sentences(sentence, heading);
                    text = false;
                    provisions.addAll(last);
                }
            }
            return new Outline(provisions, divergences, ofTexts);
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

        private static List<Provision> sentences(Sentence sentence, Optional<Provision> heading) {
            String section = heading.map(Provision::section).orElse("");
            if (sentence instanceof Sentence.Example || sentence instanceof Sentence.Alias) {
                return List.of();
            }
            if (sentence instanceof Sentence.Given given) {
                return given.facts().stream()
                        .map(fact -> new Provision(
                                new Sentence.Given(fact.span(), given.item(), given.of(), given.cycle(), List.of(fact)),
                                section,
                                heading,
                                fact.span()))
                        .toList();
            }
            return List.of(new Provision((Record) sentence, section, heading, sentence.span()));
        }
    }
}
