package dev.tariffc.compiler.model;

/** What a payer has several of, each with facts of its own: an event, a program, a room. */
public record Item(DeclaredName name) {

    public String label() {
        return name.label();
    }
}
