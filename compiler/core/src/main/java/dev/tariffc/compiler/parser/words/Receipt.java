package dev.tariffc.compiler.parser.words;

/** What arrives on a day of receipt. */
public enum Receipt {
    OF_PAYMENT,
    OF_REPORT
}
