package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.source.Span;
import java.util.List;

/**
 * Words that are a name from here on.
 *
 * @param words as they are compared
 * @param written as the author wrote them, on one line
 * @param date whether the name is said to be a date
 */
record Declaration(List<String> words, String written, Span span, boolean date) {

    public Declaration {
        words = List.copyOf(words);
    }

    String key() {
        return String.join(" ", words);
    }
}
