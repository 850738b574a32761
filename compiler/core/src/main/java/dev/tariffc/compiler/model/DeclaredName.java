package dev.tariffc.compiler.model;

import dev.tariffc.compiler.name.Key;
import java.util.Optional;

/**
 * A declared name. Two that are compared alike are one.
 *
 * @param label the words as the author wrote them where the name is declared
 * @param equivalent the official term of the other language, where the author gives it
 */
public record DeclaredName(Key key, String label, Optional<String> equivalent) {

    /** The same thing under other words. */
    public DeclaredName with(Key otherKey, String otherLabel) {
        return new DeclaredName(otherKey, otherLabel, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredName name && key.equals(name.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The words for a reader. */
    @Override
    public String toString() {
        return label;
    }
}
