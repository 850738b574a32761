package dev.tariffc.compiler.parser.tree;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.grammar.TariffParser.HeadingContext;
import dev.tariffc.grammar.TariffParser.LawTextContext;
import dev.tariffc.grammar.TariffParser.PartContext;
import dev.tariffc.grammar.TariffParser.VersionContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Headings, legal text, readings and sentences, from their parse trees. */
public final class ElementBuilder {

    private final Builders builders;
    private final Leaves leaves;
    private final Span span;

    /** @param span of the whole passage */
    public ElementBuilder(Builders builders, Span span) {
        this.builders = builders;
        this.leaves = builders.leaves();
        this.span = span;
    }

    public Element element(PartContext part) {
        if (part.heading() != null) {
            return heading(part.heading());
        } else if (part.lawText() != null) {
            return lawText(part.lawText());
        } else if (part.interpretation() != null) {
            return new Element.Interpretation(
                    span, leaves.quoted(part.interpretation().QUOTED()));
        } else if (part.divergence() != null) {
            return new Element.Divergence(span, leaves.quoted(part.divergence().QUOTED()));
        }
        return part.sentence().accept(new SentenceBuilder(builders, span));
    }

    private Element heading(HeadingContext context) {
        Optional<Quoted> title = Optional.ofNullable(context.QUOTED()).map(leaves::quoted);
        return new Element.Heading(
                span,
                Leaves.sectionNumber(context.SECTION_NUMBER().getText()),
                title,
                Optional.ofNullable(context.version()).map(this::version));
    }

    private Element.Version version(VersionContext context) {
        Optional<LocalDate> setAside =
                context.SET_ASIDE() == null ? Optional.empty() : Optional.of(leaves.date(context.DATE(1)));
        return new Element.Version(Leaves.span(context), leaves.date(context.DATE(0)), setAside);
    }

    private Element lawText(LawTextContext context) {
        String text = context.LAW().stream()
                .map(line -> line.getText().substring(1).strip())
                .collect(Collectors.joining("\n"));
        return new Element.LawText(span, text);
    }
}
