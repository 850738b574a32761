package dev.tariffc.compiler.format;

import dev.tariffc.compiler.format.Unit.Breaking;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fills lines with words, as many as go into each. */
final class Filling {

    static final int WIDTH = 120;

    /** A good place for the end of a line is not taken where it leaves the line shorter than this. */
    private static final int SHORTEST = 50;

    private static final List<Breaking> BEST_FIRST = List.of(Breaking.BEST, Breaking.GOOD, Breaking.POSSIBLE);

    private Filling() {}

    /** How wide the words are on one line. */
    static int width(List<Unit> units) {
        int width = 0;
        for (int i = 0; i < units.size(); i++) {
            width += units.get(i).width() - (i == 0 && units.get(i).space() ? 1 : 0);
        }
        return width;
    }

    /**
     * The lines.
     *
     * @param indent of the first line
     * @param further of the lines that follow
     */
    static List<String> fill(List<Unit> units, int indent, int further) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int margin = indent;
        while (start < units.size()) {
            int end = end(units, start, margin);
            lines.add(" ".repeat(margin) + join(units.subList(start, end)));
            start = end;
            margin = further;
        }
        return lines;
    }

    static String join(List<Unit> units) {
        StringBuilder line = new StringBuilder();
        for (Unit unit : units) {
            line.append(unit.space() && line.length() > 0 ? " " : "").append(unit.text());
        }
        return line.toString();
    }

    /** Where the line that begins with {@code start} ends. */
    private static int end(List<Unit> units, int start, int margin) {
        int column = margin;
        Map<Breaking, Integer> last = new EnumMap<>(Breaking.class);
        for (int i = start; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i > start && (unit.breaking() == Breaking.POSSIBLE || column >= SHORTEST)) {
                last.put(unit.breaking(), i);
            }
            column += unit.width();
            if (column > WIDTH) {
                for (Breaking place : BEST_FIRST) {
                    if (last.containsKey(place)) {
                        return last.get(place);
                    }
                }
            }
        }
        return units.size();
    }
}
