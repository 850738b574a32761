package dev.tariffc.runtime.calculation;

import java.util.List;

/** One sentence of the tariff that computes; each generated calculator has an enum of its own. */
public interface Clause {

    /**
     * Where a sentence stands and what it says.
     *
     * @param section the number of its section; empty before the first heading
     * @param title the title of that section; empty where it has none
     * @param line the line of the file on which it begins, from 1
     * @param words the words of the sentence
     * @param readings the declared readings that belong to it
     */
    record Written(String section, String title, int line, String words, List<String> readings) {
        public Written {
            readings = List.copyOf(readings);
        }

        /** Of a sentence that no declared reading belongs to. */
        public Written(String section, String title, int line, String words) {
            this(section, title, line, words, List.of());
        }
    }

    Written written();

    default String section() {
        return written().section();
    }

    default String title() {
        return written().title();
    }

    default int line() {
        return written().line();
    }

    default String words() {
        return written().words();
    }

    default List<String> readings() {
        return written().readings();
    }
}
