package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.LineColumn;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import java.util.StringJoiner;

/**
 * Problems as the command line shows them:
 *
 * <pre>
 * error[TAR0201]: `gros income` is not defined in this tariff.
 *   --> radio.tariff:14:8, section 4 "Low-use stations"
 * 14 |     on gros income over the year,
 *    |        ^^^^^^^^^^^
 * help: Did you mean `gross income`?
 * </pre>
 */
public final class ProblemPrinter {

    private static final int WIDEST = 120;
    private static final int BEFORE_SPAN = 40;
    private static final int LONGEST_NAME = 400;

    private final ProblemCatalogue catalogue;

    public ProblemPrinter(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, an empty line between two, and how many more there are; empty if there is none. */
    public String print(Problems problems) {
        StringJoiner printed = new StringJoiner("\n");
        for (Problem problem : problems.list()) {
            printed.add(print(problem, problems));
        }
        if (problems.more() > 0) {
            printed.add(catalogue.more(problems.more()) + "\n");
        }
        return printed.toString();
    }

    /** One problem, each line ended. */
    public String print(Problem problem, Problems problems) {
        StringBuilder out = new StringBuilder();
        out.append(catalogue.severity(problem.severity()))
                .append('[')
                .append(catalogue.code(problem))
                .append("]: ")
                .append(catalogue.message(problem, problems.source().language()))
                .append('\n');
        place(out, "-->", problem.span(), problems);
        line(out, problem.span(), problems.source(), '^', "");
        String words = catalogue
                .related(problem, problems.source().language())
                .map(text -> " " + text)
                .orElse("");
        for (Span other : problem.related()) {
            place(out, ":::", other, problems);
            line(out, other, problems.source(), '-', words);
        }
        catalogue
                .help(problem, problems.source().language())
                .ifPresent(help -> out.append(catalogue.helpWord())
                        .append(": ")
                        .append(help)
                        .append('\n'));
        return out.toString();
    }

    /** A place by itself: where it is, its line and the words marked. */
    public String place(Span span, Problems problems) {
        StringBuilder out = new StringBuilder();
        place(out, "-->", span, problems);
        line(out, span, problems.source(), '^', "");
        return out.toString();
    }

    private void place(StringBuilder out, String arrow, Span span, Problems problems) {
        LineColumn at = problems.source().place(span.start());
        out.append("  ")
                .append(arrow)
                .append(' ')
                .append(VisibleText.of(problems.source().name(), LONGEST_NAME))
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column());
        problems.sectionOf(span).ifPresent(section -> out.append(", ").append(catalogue.section(section)));
        out.append('\n');
    }

    private static void line(StringBuilder out, Span span, SourceFile source, char mark, String words) {
        String text = source.text();
        int start = Math.min(span.start(), text.length());
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = endOfLine(text, start);
        int end = Math.max(start, Math.min(span.end(), lineEnd));
        int from = Math.max(lineStart, start - BEFORE_SPAN);
        if (lineEnd - lineStart <= WIDEST) {
            from = lineStart;
        }
        int to = Math.min(lineEnd, from + WIDEST);
        end = Math.min(end, to);

        String before = (from > lineStart ? "…" : "") + visible(text.substring(from, Math.min(start, to)));
        String marked = visible(text.substring(Math.min(start, to), end));
        String after = visible(text.substring(end, to)) + (to < lineEnd ? "…" : "");
        String number = Integer.toString(source.place(start).line());
        out.append((number + " | " + before + marked + after).stripTrailing()).append('\n');
        out.append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(VisibleText.columns(before)))
                .append(Character.toString(mark).repeat(Math.max(1, VisibleText.columns(marked))))
                .append(words)
                .append('\n');
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        if (end < 0) {
            end = text.length();
        }
        return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static String visible(String text) {
        return VisibleText.whole(text);
    }
}
