package dev.tariffc.compiler.model;

/**
 * The periods of one kind that make up another: {@code each month of the year}.
 *
 * @param part the one at hand
 */
public record Parts(PeriodTerm of, PeriodTerm.Part part) {}
