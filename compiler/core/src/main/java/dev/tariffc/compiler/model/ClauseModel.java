package dev.tariffc.compiler.model;

import java.util.List;

/**
 * A sentence that computes.
 *
 * @param index its place among the sentences that compute, from 0, in the order of the file
 * @param section empty before the first heading
 * @param kind what kind of sentence it is
 * @param subject what it says something of, in the author's words
 * @param line the line on which it begins, from 1
 * @param words the sentence on one line
 */
public record ClauseModel(
        int index,
        String section,
        String title,
        Kind kind,
        String subject,
        int line,
        Place place,
        String words,
        List<String> readings) {

    public ClauseModel {
        readings = List.copyOf(readings);
    }

    /** What kind of sentence says it. */
    public enum Kind {
        PAYS,
        DEFINITION,
        DUE,
        KEPT,
        RECEIVED,
        INTEREST,
        INTEREST_NOT_DUE,
        PARTLY_IN_FORCE,
        COMBINED,
        ADD_UP,
        REPORT,
        SENT,
        ALWAYS,
        NEVER_FALLS
    }
}
