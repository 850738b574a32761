package dev.tariffc.compiler.same;

import java.util.List;

/**
 * What a term means, whatever the order in which it is written: terms that mean the same have equal forms.
 *
 * @param kind what the model calls it
 * @param parts names, figures and forms; those in a set have no order
 */
record Form(Object kind, List<?> parts) {

    Form {
        parts = List.copyOf(parts);
    }

    static Form of(Object kind, Object... parts) {
        return new Form(kind, List.of(parts));
    }
}
