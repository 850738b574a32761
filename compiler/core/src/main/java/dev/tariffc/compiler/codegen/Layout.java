package dev.tariffc.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out Java as the rest of the project is laid out: no line over 120 columns, what goes on is indented by eight. Takes
 * what JavaPoet writes, where each statement stands on a line of its own, however long.
 */
final class Layout {

    static final int WIDTH = 120;

    private static final String COMMENT = "/**";
    private static final String COMMENT_END = "*/";
    private static final String LINE_COMMENT = "//";

    /** A constant of an enum on a line of its own. */
    private static final Pattern ENUMERATED = Pattern.compile("\\s+[A-Z][A-Z0-9_]*[,;]");

    private final List<String> laidOut = new ArrayList<>();

    private Layout() {}

    /** The same code, laid out. */
    static String of(String code) {
        Layout layout = new Layout();
        List<String> lines = code.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            i = lines.get(i).strip().equals(COMMENT) ? layout.comment(lines, i) : layout.statement(lines, i);
        }
        return String.join("\n", layout.laidOut) + "\n";
    }

    private int comment(List<String> lines, int start) {
        List<String> words = new ArrayList<>();
        int i = start + 1;
        for (; !lines.get(i).strip().equals(COMMENT_END); i++) {
            words.add(lines.get(i).strip().substring(1).strip());
        }
        laidOut.addAll(Comment.lines(words, indent(lines.get(start))));
        return i + 1;
    }

    /** A statement, or the beginning or the end of a block; JavaPoet itself breaks long lists of parameters. */
    private int statement(List<String> lines, int start) {
        StringBuilder whole = new StringBuilder(lines.get(start).stripTrailing());
        int i = start + 1;
        while (!whole.toString().strip().startsWith(LINE_COMMENT) && Tokens.isOpen(whole.toString())) {
            whole.append(whole.charAt(whole.length() - 1) == '(' ? "" : " ")
                    .append(lines.get(i).strip());
            i++;
        }
        String line = whole.toString();
        if (line.isEmpty()) {
            blank(lines, i);
            return i;
        }
        if (line.strip().startsWith(LINE_COMMENT)) {
            laidOut.add(line);
            return i;
        }
        laidOut.addAll(Breaker.lines(line.strip(), indent(line)));
        return i;
    }

    /** Constants of one line each stand close together. */
    private void blank(List<String> lines, int next) {
        if (laidOut.isEmpty() || next == lines.size()) {
            return;
        }
        String before = laidOut.get(laidOut.size() - 1);
        String after = lines.get(next);
        boolean fields = isField(before) && isField(after) && after.length() <= WIDTH;
        boolean named = ENUMERATED.matcher(before).matches()
                && ENUMERATED.matcher(after).matches();
        if (!fields && !named) {
            laidOut.add("");
        }
    }

    private static boolean isField(String line) {
        return line.strip().startsWith("private static final ") && line.endsWith(";");
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
