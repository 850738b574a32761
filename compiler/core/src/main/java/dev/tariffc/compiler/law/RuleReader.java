package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a sentence says that can be compared with law. Its tree tells which of its words are the author's own: names,
 * texts in quotes, steps to which is rounded and the cycle of what is given or paid. Their figures are known, but nothing in
 * law has to say them.
 */
final class RuleReader {

    private final SourceFile source;
    private final LawWords words;

    RuleReader(SourceFile source) {
        this.source = source;
        this.words = LawWords.of(source.language());
    }

    Rule read(Sentence sentence) {
        Nodes nodes = new Nodes();
        nodes.take(sentence);
        int start = sentence.span().start();
        StringBuilder plain = new StringBuilder(source.text(sentence.span()));
        List<Figure> own = new ArrayList<>();
        for (Span span : nodes.own) {
            own.addAll(RemarkReader.read(source.text(span), span.start(), words).figures());
            blank(plain, span.start() - start, span.end() - start);
        }
        blankNotes(plain);
        Remarks remarks = RemarkReader.read(plain.toString(), start, words);
        return new Rule(sentence, remarks, own, nodes.bounds, nodes.prices, nodes.names);
    }

    /** A sign that belongs to no phrase takes the place of the words. */
    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < Math.min(end, text.length()); i++) {
            text.setCharAt(i, i == start ? '\u0000' : ' ');
        }
    }

    private static void blankNotes(StringBuilder text) {
        int note = text.indexOf("--");
        while (note >= 0) {
            int end = text.indexOf("\n", note);
            blank(text, note, end < 0 ? text.length() : end);
            note = text.indexOf("--", note);
        }
    }

    /** The parts of a sentence that matter here. */
    private static final class Nodes {

        private final List<Span> own = new ArrayList<>();
        private final List<Span> bounds = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private final List<Expression.Per> prices = new ArrayList<>();

        private void take(Object part) {
            if (part instanceof Optional<?> perhaps) {
                perhaps.ifPresent(this::take);
            } else if (part instanceof Collection<?> several) {
                several.forEach(this::take);
            } else if (part instanceof Record node) {
                note(node);
                Parts.components(node).forEach(component -> take(Parts.value(node, component)));
            }
        }

        private void note(Record node) {
            if (node instanceof Name name) {
                names.add(name);
                own.add(name.span());
            } else if (node instanceof Quoted quoted) {
                own.add(quoted.span());
            } else if (node instanceof Cycle cycle) {
                own.add(cycle.span());
            } else if (node instanceof Limit.Rounded rounded) {
                own.add(rounded.span());
            } else if (node instanceof Bound.Step step) {
                own.add(step.span());
            } else if (node instanceof Bound bound) {
                bounds.add(bound.span());
            } else if (node instanceof Expression.Per per) {
                prices.add(per);
            }
        }
    }
}
