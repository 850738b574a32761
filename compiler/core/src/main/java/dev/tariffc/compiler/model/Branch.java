package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * {@code value if guard}, one of several of which the first that holds is taken.
 *
 * @param guard none for what holds where no earlier one does
 * @param origin the alternative, or the row of a table
 * @param fallback whether it is an exception to the others ({@code , or 100% if plays are 0}), which may hold beside them
 */
public record Branch(Optional<ConditionTerm> guard, NumberTerm value, Origin origin, boolean fallback) {}
