package dev.tariffc.cli.returns;

/** What becomes of names of payers, groups and items that are written almost alike. */
public enum Alike {
    /** Nothing of their payers is assessed. */
    REFUSE,
    /** They count as different, and are told. */
    TELL,
    /** They are one, under the spelling that comes first. */
    JOIN
}
