package dev.tariffc.compiler.format;

import dev.tariffc.compiler.parser.Script.Piece;
import dev.tariffc.compiler.parser.Script.Role;
import java.util.ArrayList;
import java.util.List;

/** The lines of a sentence with a table: its columns in line. */
final class TableLayout {

    private static final String MARGIN = "  ";

    private final List<Piece> pieces;
    private final List<Unit> units;
    private final List<List<String>> rows = new ArrayList<>();
    private int next;

    TableLayout(List<Piece> pieces, List<Unit> units) {
        this.pieces = pieces;
        this.units = units;
    }

    List<String> lines() {
        int first = indexOfBar(0);
        List<String> lines = new ArrayList<>(Filling.fill(units.subList(0, first), 0, 2));
        next = first;
        while (next < units.size() && isBar(next) && indexOfBar(next + 1) < units.size()) {
            rows.add(row());
        }
        List<Integer> widths = widths();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + Filling.join(units.subList(next, units.size())));
        return lines;
    }

    private boolean isBar(int index) {
        return pieces.get(index).role() == Role.BAR;
    }

    private int indexOfBar(int from) {
        int index = from;
        while (index < pieces.size() && !isBar(index)) {
            index++;
        }
        return index;
    }

    /** The cells up to two bars together or the end of the table. */
    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            int bar = indexOfBar(next + 1);
            cells.add(Filling.join(units.subList(next + 1, bar)));
            next = bar;
            boolean ends = bar + 1 >= pieces.size() || isBar(bar + 1) || indexOfBar(bar + 1) >= pieces.size();
            if (ends) {
                next = bar + 1;
                return cells;
            }
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder(MARGIN).append('|');
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths.get(i) - width(cell)))
                    .append(" |");
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
