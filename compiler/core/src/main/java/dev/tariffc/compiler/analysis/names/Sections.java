package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.ConditionTerm.KnownWithin;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the elements of a file with the heading that each stands under. */
final class Sections implements Element.Visitor<Void> {

    /** A sentence under its heading, with the readings that follow it. */
    record Placed(
            Sentence sentence, String section, String title, Optional<KnownWithin> known, List<String> readings) {}

    private final Map<Element.Heading, KnownWithin> texts;
    private final List<Placed> placed = new ArrayList<>();
    private String section = "";
    private String title = "";
    private Optional<KnownWithin> known = Optional.empty();

    private Sections(Map<Element.Heading, KnownWithin> texts) {
        this.texts = texts;
    }

    static List<Placed> of(Tariff tariff, Map<Element.Heading, KnownWithin> texts) {
        Sections sections = new Sections(texts);
        tariff.elements().forEach(element -> element.accept(sections));
        return sections.placed;
    }

    @Override
    public Void visit(Element.Heading node) {
        section = node.number();
        title = node.title().map(Quoted::text).orElse("");
        known = Optional.ofNullable(texts.get(node));
        return null;
    }

    @Override
    public Void visit(Element.LawText node) {
        return null;
    }

    @Override
    public Void visit(Element.Interpretation node) {
        if (!placed.isEmpty()) {
            placed.get(placed.size() - 1).readings().add(node.reason().text());
        }
        return null;
    }

    @Override
    public Void visit(Element.Divergence node) {
        return null;
    }

    @Override
    public Void visit(Sentence node) {
        placed.add(new Placed(node, section, title, known, new ArrayList<>()));
        return null;
    }
}
