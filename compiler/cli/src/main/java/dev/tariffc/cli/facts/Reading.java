package dev.tariffc.cli.facts;

import dev.tariffc.runtime.fact.Value;

/** What came of reading a value. */
public sealed interface Reading {

    record Read(Value value) implements Reading {}

    /** Nothing stands there. */
    record Blank() implements Reading {}

    /** A sentence that says why not, and where it can be told, what may have been meant. */
    record Unreadable(String why) implements Reading {}
}
