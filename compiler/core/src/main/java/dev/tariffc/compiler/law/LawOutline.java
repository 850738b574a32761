package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which sentences stand beside which legal text. */
final class LawOutline {

    /** One legal text. */
    record Text(Span span, Remarks remarks) {}

    /** A sentence, and what the readings and divergences that follow it say. */
    record Said(Rule rule, List<Remarks> readings) {}

    /** Texts that follow one another, and the sentences after them up to the next text or heading. */
    record Passage(Optional<Element.Heading> heading, List<Text> texts, List<Said> sentences) {

        Text lastText() {
            return texts.get(texts.size() - 1);
        }

        /** Several texts of one section are different sections to each other. */
        boolean isOfSection(Passage other) {
            return heading.map(Element.Heading::number).equals(other.heading.map(Element.Heading::number))
                    && heading.flatMap(Element.Heading::version)
                            .equals(other.heading.flatMap(Element.Heading::version));
        }
    }

    private final SourceFile source;
    private final LawWords words;
    private final RuleReader rules;
    private final List<Passage> passages = new ArrayList<>();
    private final FigureIndex known = new FigureIndex();

    private LawOutline(SourceFile source) {
        this.source = source;
        this.words = LawWords.of(source.language());
        this.rules = new RuleReader(source);
    }

    static LawOutline of(Tariff tariff) {
        LawOutline outline = new LawOutline(tariff.source());
        outline.known.addAll(outline.read(tariff.title().span()).figures());
        outline.open(Optional.empty());
        Reader reader = outline.new Reader();
        tariff.elements().forEach(element -> element.accept(reader));
        return outline;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The figures of all legal texts, of the title, and of the sentences about publication and force. */
    FigureIndex known() {
        return known;
    }

    private void open(Optional<Element.Heading> heading) {
        passages.add(new Passage(heading, new ArrayList<>(), new ArrayList<>()));
    }

    private Passage last() {
        return passages.get(passages.size() - 1);
    }

    /** Puts each element where it belongs. */
    private final class Reader implements Element.Visitor<Void> {

        @Override
        public Void visit(Element.Heading heading) {
            open(Optional.of(heading));
            return null;
        }

        @Override
        public Void visit(Element.LawText law) {
            if (!last().sentences().isEmpty()) {
                open(last().heading());
            }
            Remarks remarks = RemarkReader.read(
                    withoutMarks(source.text(law.span())), law.span().start(), words);
            known.addAll(remarks.figures());
            last().texts().add(new Text(law.span(), remarks));
            return null;
        }

        @Override
        public Void visit(Element.Interpretation reading) {
            explain(reading.reason());
            return null;
        }

        @Override
        public Void visit(Element.Divergence divergence) {
            explain(divergence.reason());
            return null;
        }

        @Override
        public Void visit(Sentence sentence) {
            if (Standing.of(sentence).law() == Standing.Law.KNOWN) {
                known.addAll(read(sentence.span()).figures());
            }
            last().sentences().add(new Said(rules.read(sentence), new ArrayList<>()));
            return null;
        }
    }

    private void explain(Quoted reason) {
        List<Said> sentences = last().sentences();
        if (!sentences.isEmpty()) {
            sentences.get(sentences.size() - 1).readings().add(read(reason.span()));
        }
    }

    /** The words at a place, on one line. */
    static String words(SourceFile source, Span span) {
        return source.text(span).replaceAll("\\s+>?\\s*", " ");
    }

    private Remarks read(Span span) {
        return RemarkReader.read(source.text(span), span.start(), words);
    }

    /** The lines with a space for each mark. */
    private static String withoutMarks(String lines) {
        StringBuilder text = new StringBuilder(lines);
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && c == '>') {
                text.setCharAt(i, ' ');
            }
            begins = c == '\n' || (begins && Character.isWhitespace(c));
        }
        return text.toString();
    }
}
