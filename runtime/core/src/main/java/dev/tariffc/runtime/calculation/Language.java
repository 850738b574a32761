package dev.tariffc.runtime.calculation;

/** The official languages, in which tariffs are written and read. */
public enum Language {
    ENGLISH,
    FRENCH
}
