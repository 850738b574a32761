package dev.tariffc.compiler.format;

import dev.tariffc.compiler.parser.Script;
import dev.tariffc.compiler.parser.Script.Kind;
import dev.tariffc.compiler.parser.Script.Part;
import dev.tariffc.compiler.parser.Script.Piece;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a tariff out: sentences wrapped, facts, brackets and limbs one to a line, the columns of tables in line, no two
 * empty lines together. Changes nothing but spaces and line ends, so every word, note and line of law stays.
 */
public final class Formatter {

    private final SourceFile source;
    private final List<String> lines = new ArrayList<>();

    private Formatter(SourceFile source) {
        this.source = source;
    }

    /** The text laid out; as it stands where it has errors, which are reported. */
    public static String format(SourceFile source, Problems problems) {
        TariffParser.parse(source, problems);
        if (problems.hasErrors()) {
            return source.text();
        }
        return new Formatter(source).format();
    }

    private String format() {
        @Nullable Part before = null;
        for (Part part : Script.of(source).parts()) {
            add(before, part);
            before = part;
        }
        return String.join("\n", lines) + "\n";
    }

    private void add(@Nullable Part before, Part part) {
        List<String> laidOut = layOut(part);
        int newlines = before == null ? 1 : newlines(before, part);
        if (part.kind() == Kind.NOTE && newlines == 0) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + " " + laidOut.get(0));
            return;
        }
        if (before != null && isEmptyLineBetween(before, part, newlines)) {
            lines.add("");
        }
        lines.addAll(laidOut);
    }

    /** Where the author has an empty line there is one, but for a remark, which belongs to what stands before it. */
    private static boolean isEmptyLineBetween(Part before, Part part, int newlines) {
        if (before.kind() == Kind.TITLE || (part.kind() == Kind.HEADING && before.kind() != Kind.NOTE)) {
            return true;
        }
        boolean remark = part.kind() == Kind.REMARK && before.kind() != Kind.NOTE;
        return newlines > 1 && !remark;
    }

    private int newlines(Part before, Part part) {
        int from = last(before).span().end();
        int to = part.pieces().get(0).span().start();
        return (int)
                source.text().substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static Piece last(Part part) {
        return part.pieces().get(part.pieces().size() - 1);
    }

    private List<String> layOut(Part part) {
        return switch (part.kind()) {
            case LAW_TEXT -> part.pieces().stream().map(this::lawLine).toList();
            case NOTE -> List.of(source.text(part.pieces().get(0).span()).strip());
            case TITLE, HEADING, REMARK, GIVEN, EXAMPLE, SENTENCE -> new SentenceLayout(source, part).lines();
        };
    }

    private String lawLine(Piece line) {
        String text = source.text(line.span()).substring(1).stripTrailing();
        return text.isEmpty() || Character.isWhitespace(text.charAt(0)) ? ">" + text : "> " + text;
    }
}
