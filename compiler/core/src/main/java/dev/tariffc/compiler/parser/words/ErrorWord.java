package dev.tariffc.compiler.parser.words;

/** What a name says who speaks of errors in payments. */
public enum ErrorWord {
    ERROR,
    /** What is changed in a payment as one was found. */
    ADJUSTMENT,
    /** That the other side is told of one. */
    NOTIFICATION,
    /** That somebody finds one. */
    DISCOVERY
}
