package dev.tariffc.runtime.interest;

/** Whether interest bears interest. */
public enum Compounding {
    /** On the principal alone. */
    SIMPLE,
    /** What a calendar month brought is part of the principal from the first of the next. */
    MONTHLY
}
