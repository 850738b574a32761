package dev.tariffc.compiler.model;

import java.util.List;

/**
 * A sentence that computes.
 *
 * @param index its place among the sentences that compute, from 0
 * @param line the line on which it begins, from 1
 * @param words the sentence on one line
 */
public record ClauseModel(
        int index, String section, String title, int line, Place place, String words, List<String> readings) {

    public ClauseModel {
        readings = List.copyOf(readings);
    }
}
