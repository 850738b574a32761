package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * A sum that runs on from one paid period to the next.
 *
 * @param label the words for what is summed
 * @param base what one period adds
 * @param over the period that it fills
 * @param group the text whose equal values combine payers
 */
public record TotalModel(String label, Term base, PeriodTerm over, Optional<Term.ReadFact> group) {}
