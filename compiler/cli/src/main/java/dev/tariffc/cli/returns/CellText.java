package dev.tariffc.cli.returns;

import java.text.Normalizer;
import java.util.List;

/** What a cell says where it is a name, the same whatever program wrote the file. */
final class CellText {

    private CellText() {}

    /** Without blanks around it, and with its accents composed. */
    static String of(String cell) {
        return Normalizer.normalize(cell.strip(), Normalizer.Form.NFC);
    }

    /** The same of one of the cells of a line; empty where the line is too short. */
    static String of(List<String> cells, int index) {
        return index < cells.size() ? of(cells.get(index)) : "";
    }

    /** A name that moves the cursor is none, and would end up on somebody's terminal. */
    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
