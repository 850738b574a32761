package dev.tariffc.compiler.format;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, as many as go into each. */
final class Filling {

    static final int WIDTH = 120;

    /** A good place for the end of a line is not taken where it leaves the line shorter than this. */
    private static final int SHORTEST = 50;

    private Filling() {}

    /** How wide the words are on one line. */
    static int width(List<Unit> units) {
        int width = 0;
        for (int i = 0; i < units.size(); i++) {
            width += units.get(i).width() - (i == 0 && units.get(i).space() ? 1 : 0);
        }
        return width;
    }

    /** @param indent of the first line; @param further of the lines that follow */
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
        int[] last = new int[Unit.Breaking.values().length];
        for (int i = start; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i > start && (unit.breaking() == Unit.Breaking.POSSIBLE || column >= SHORTEST)) {
                last[unit.breaking().ordinal()] = i;
            }
            column += unit.width();
            if (column > WIDTH) {
                for (int place = last.length - 1; place > Unit.Breaking.NEVER.ordinal(); place--) {
                    if (last[place] > start) {
                        return last[place];
                    }
                }
            }
        }
        return units.size();
    }
}
