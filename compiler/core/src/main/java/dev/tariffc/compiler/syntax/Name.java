package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/**
 * A name where it stands in the text.
 *
 * @param key what it is compared by
 * @param written the words as the author wrote them here, on one line, without quotes
 * @param equivalent the official term of the other language, where the name is declared with one
 */
public record Name(Span span, Key key, String written, Optional<Quoted> equivalent) {

    /** A name that stands alone. */
    public Name(Span span, Key key, String written) {
        this(span, key, written, Optional.empty());
    }

    public Name with(Optional<Quoted> term) {
        return new Name(span, key, written, term);
    }
}
