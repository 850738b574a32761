package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;

/**
 * One slip of the pen in a sentence that stands beside legal text.
 *
 * @param hidden why nobody could tell it by comparing the two; empty where it has to be told
 */
record Slip(Kind kind, Slips.Place place, Span span, String instead, String hidden) {

    enum Kind {
        FIGURE(100),
        OTHER_FIGURE_OF_THE_TEXT(40),
        COMPARISON(5),
        PART(5);

        private final int least;

        Kind(int least) {
            this.least = least;
        }

        /** So many of them, at least, are made in the tariffs of this project and have to be told. */
        int least() {
            return least;
        }
    }

    boolean isToBeTold() {
        return hidden.isEmpty();
    }

    String describe(SourceFile source) {
        String line = source.line(source.place(span.start()).line()).strip();
        return kind + ": `" + source.text(span) + "` -> `" + instead + "` in line "
                + source.place(span.start()).line() + ": " + line + (hidden.isEmpty() ? "" : " [" + hidden + "]");
    }
}
