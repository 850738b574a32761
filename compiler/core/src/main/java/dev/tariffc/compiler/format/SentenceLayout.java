package dev.tariffc.compiler.format;

import dev.tariffc.compiler.format.Unit.Breaking;
import dev.tariffc.compiler.parser.Script.Kind;
import dev.tariffc.compiler.parser.Script.Part;
import dev.tariffc.compiler.parser.Script.Piece;
import dev.tariffc.compiler.parser.Script.Role;
import dev.tariffc.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of one sentence, heading or reading. */
final class SentenceLayout {

    private static final int INDENT = 2;
    private static final int DEEPER = 4;
    /** Under the first word after {@code (a) }. */
    private static final int ROMAN_INDENT = 6;

    private final SourceFile source;
    private final Part part;
    private final List<Piece> pieces;
    private final int[] depths;
    private final List<Unit> units = new ArrayList<>();

    SentenceLayout(SourceFile source, Part part) {
        this.source = source;
        this.part = part;
        this.pieces = part.pieces();
        this.depths = depths(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            units.add(new Unit(text(i), isSpaceBefore(i), breaking(i)));
        }
    }

    List<String> lines() {
        int bar = indexOf(Role.BAR);
        if (part.kind() == Kind.SENTENCE && bar >= 0) {
            boolean noted = pieces.subList(bar, pieces.size()).stream().anyMatch(piece -> piece.role() == Role.NOTE);
            return noted ? linesAsWritten() : new TableLayout(pieces, units).lines();
        }
        return segments(breaks());
    }

    /** Where notes stand between the rows of a table, the author's lines stay. */
    private List<String> linesAsWritten() {
        List<String> lines = new ArrayList<>();
        int start = pieces.get(0).span().start();
        int end = pieces.get(pieces.size() - 1).span().end();
        source.text()
                .substring(start, end)
                .lines()
                .map(String::strip)
                .forEach(line -> lines.add((lines.isEmpty() ? "" : " ".repeat(INDENT)) + line));
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** How many brackets are open before each piece. */
    private static int[] depths(List<Piece> pieces) {
        int[] depths = new int[pieces.size()];
        int depth = 0;
        for (int i = 0; i < depths.length; i++) {
            depth -= pieces.get(i).role() == Role.CLOSE ? 1 : 0;
            depths[i] = depth;
            depth += pieces.get(i).role() == Role.OPEN ? 1 : 0;
        }
        return depths;
    }

    private boolean is(int index, Role role) {
        return index >= 0 && index < pieces.size() && pieces.get(index).role() == role;
    }

    private int indexOf(Role role) {
        for (int i = 0; i < pieces.size(); i++) {
            if (is(i, role)) {
                return i;
            }
        }
        return -1;
    }

    // ---- words, spaces and places where a line may end

    private String text(int index) {
        return source.text(pieces.get(index).span())
                .replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ")
                .strip();
    }

    private String gapBefore(int index) {
        return source.text()
                .substring(
                        pieces.get(index - 1).span().end(),
                        pieces.get(index).span().start());
    }

    private boolean isSpaceBefore(int index) {
        if (index == 0) {
            return false;
        }
        boolean written = !gapBefore(index).isEmpty();
        Role role = pieces.get(index).role();
        if (role == Role.COMMA || role == Role.SEMICOLON || role == Role.STOP) {
            return false;
        } else if (role == Role.COLON) {
            return written && source.language().grammar().spacesColons();
        } else if (role == Role.CLOSE) {
            return written && isLikeLimb(index - 2);
        } else if (role == Role.OPERATOR || is(index - 1, Role.OPERATOR)) {
            return written;
        } else if (is(index - 1, Role.OPEN)) {
            return written && isLikeLimb(index - 1);
        }
        return written || !isElided(index - 1);
    }

    /** {@code l'} and {@code est d'} go on without a space. */
    private boolean isElided(int index) {
        return text(index).endsWith("'") || text(index).endsWith("’");
    }

    /** {@code ( x )}, a name in brackets, would be a limb without its spaces. */
    private boolean isLikeLimb(int open) {
        return is(open, Role.OPEN) && is(open + 2, Role.CLOSE) && text(open + 1).matches("[a-z]|[ivx]+");
    }

    private Breaking breaking(int index) {
        if (index == 0) {
            return Breaking.NEVER;
        }
        Role role = pieces.get(index).role();
        Role before = pieces.get(index - 1).role();
        boolean together = before == Role.ARTICLE || before == Role.LIMB || before == Role.ROMAN || before == Role.OPEN;
        boolean unbroken = part.kind() == Kind.GIVEN || part.kind() == Kind.REMARK;
        if (unbroken
                || together
                || before == Role.OPERATOR
                || role == Role.NOTE
                || role == Role.COLON
                || !isSpaceBefore(index)) {
            return Breaking.NEVER;
        } else if (before == Role.COMMA || before == Role.SEMICOLON || before == Role.COLON) {
            return Breaking.BEST;
        }
        boolean newThought =
                before == Role.VERB || role == Role.OPERATOR || role == Role.ALTERNATIVE || role == Role.AND;
        return newThought ? Breaking.GOOD : Breaking.POSSIBLE;
    }

    // ---- places where a line must end

    /** From the pieces before which a line must end to the indents of the lines that they begin. */
    private Map<Integer, Integer> breaks() {
        Map<Integer, Integer> breaks = new TreeMap<>();
        boolean fits = Filling.width(units) <= Filling.WIDTH && indexOf(Role.NOTE) < 0;
        if (part.kind() == Kind.GIVEN && !fits) {
            facts(breaks);
        } else if (part.kind() == Kind.EXAMPLE && !fits) {
            settings(breaks);
        } else if (part.kind() == Kind.SENTENCE) {
            limbs(breaks);
            brackets(breaks);
            if (!fits && breaks.isEmpty() && indexOf(Role.NOTE) < 0) {
                verb(breaks);
            }
        }
        notes(breaks);
        return breaks;
    }

    private void facts(Map<Integer, Integer> breaks) {
        int colon = indexOf(Role.COLON);
        for (int i = colon + 1; i < pieces.size(); i++) {
            if (i == colon + 1 || (is(i - 1, Role.COMMA) && depths[i] == 0)) {
                breaks.put(i, INDENT);
            }
        }
    }

    /** In an example the author's lines stay, as they group what belongs together. */
    private void settings(Map<Integer, Integer> breaks) {
        int colon = indexOf(Role.COLON);
        for (int i = colon + 1; i < pieces.size(); i++) {
            boolean newLine = is(i - 1, Role.COMMA) && gapBefore(i).indexOf('\n') >= 0;
            if (i == colon + 1 || newLine || is(i, Role.THEN)) {
                breaks.put(i, INDENT);
            }
        }
    }

    private void limbs(Map<Integer, Integer> breaks) {
        boolean inLimb = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (is(i, Role.LIMB)) {
                breaks.put(i, INDENT);
                inLimb = true;
            } else if (is(i, Role.ROMAN) && !is(i - 1, Role.LIMB)) {
                breaks.put(i, inLimb ? ROMAN_INDENT : INDENT);
            }
        }
    }

    /** A long definition begins a line, if the whole of it goes on that line. */
    private void verb(Map<Integer, Integer> breaks) {
        int verb = indexOf(Role.VERB);
        if (verb >= 0 && INDENT + Filling.width(units.subList(verb + 1, units.size())) <= Filling.WIDTH) {
            breaks.put(verb + 1, INDENT);
        }
    }

    private void brackets(Map<Integer, Integer> breaks) {
        int on = 0;
        while (on < pieces.size() && !isOnOfBrackets(on)) {
            on++;
        }
        if (on == pieces.size()) {
            return;
        }
        breaks.put(on, INDENT);
        for (int i = on; i < pieces.size(); i++) {
            if (is(i, Role.ACCUMULATED_OVER)) {
                breaks.put(i, INDENT);
            } else if (is(i, Role.BRACKET_PLACE) && depths[i] == 0) {
                breaks.put(startOfBracket(i), DEEPER);
            }
        }
    }

    /** {@code is, on ...}. */
    private boolean isOnOfBrackets(int index) {
        return is(index, Role.ON)
                && depths[index] == 0
                && (is(index - 1, Role.VERB) || (is(index - 1, Role.COMMA) && is(index - 2, Role.VERB)));
    }

    /** The piece after the comma before a bracket, or its <em>and</em>. */
    private int startOfBracket(int place) {
        int start = place;
        while (start > 0 && !(depths[start] == 0 && (is(start, Role.AND) || is(start - 1, Role.COMMA)))) {
            start--;
        }
        return start;
    }

    private void notes(Map<Integer, Integer> breaks) {
        for (int i = 1; i < pieces.size(); i++) {
            if (is(i - 1, Role.NOTE) || (is(i, Role.NOTE) && gapBefore(i).indexOf('\n') >= 0)) {
                breaks.putIfAbsent(i, INDENT);
            }
        }
    }

    private List<String> segments(Map<Integer, Integer> breaks) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int indent = 0;
        for (Map.Entry<Integer, Integer> next : breaks.entrySet()) {
            lines.addAll(segment(start, next.getKey(), indent));
            start = next.getKey();
            indent = next.getValue();
        }
        lines.addAll(segment(start, units.size(), indent));
        return lines;
    }

    private List<String> segment(int start, int end, int indent) {
        boolean limb = is(start, Role.LIMB) || is(start, Role.ROMAN);
        int further = indent + (limb ? DEEPER : INDENT);
        if (is(start, Role.LIMB) && is(start + 1, Role.ROMAN)) {
            further += DEEPER;
        }
        if (part.kind() == Kind.EXAMPLE && indent > 0) {
            further = indent;
        }
        return Filling.fill(units.subList(start, end), indent, further);
    }
}
