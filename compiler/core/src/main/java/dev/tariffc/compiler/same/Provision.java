package dev.tariffc.compiler.same;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;
import java.util.Optional;

/** What a tariff lays down at one place: a heading, a fact that is given, or any other sentence that means something. */
final class Provision {

    private final Element said;
    private final String section;
    private final Optional<Provision> heading;
    private final Optional<Name> subject;

    private Provision(Element said, String section, Optional<Provision> heading) {
        this.said = said;
        this.section = section;
        this.heading = heading;
        Object about = said instanceof Sentence.Given given ? given.facts() : said;
        this.subject = Parts.all(about, Name.class).stream().findFirst();
    }

    static Provision of(Element.Heading heading) {
        return new Provision(heading, heading.number(), Optional.empty());
    }

    /** What a sentence lays down, under its heading. */
    static List<Provision> of(Sentence sentence, Optional<Provision> heading) {
        String section = heading.map(Provision::section).orElse("");
        return sentence.accept(new Laid()).stream()
                .map(each -> new Provision(each, section, heading))
                .toList();
    }

    /** Its written tree. */
    Element said() {
        return said;
    }

    /** What it means; none where that is not known, or is no more than what is written. */
    Optional<Form> meaning(Optional<SentenceForms> meanings) {
        return said instanceof Sentence sentence ? meanings.flatMap(sentence::accept) : Optional.empty();
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
        return said.span();
    }

    /** What has no counterpart: the amount, of what is paid; the whole otherwise. */
    Span only() {
        return said instanceof Sentence.Pays pays ? pays.payables().get(0).span() : span();
    }

    /** The name that it is about: the fact that is given, or the first in the sentence. */
    Optional<Name> subject() {
        return subject;
    }

    boolean isHeading() {
        return said instanceof Element.Heading;
    }
}
