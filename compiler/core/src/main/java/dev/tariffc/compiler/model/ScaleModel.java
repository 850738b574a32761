package dev.tariffc.compiler.model;

import java.util.List;
import java.util.Optional;

/** Marginal brackets in rising order; the last has no width. */
public record ScaleModel(List<Bracket> brackets) {

    public ScaleModel {
        brackets = List.copyOf(brackets);
    }

    /**
     * One bracket.
     *
     * @param width of the same unit as the base; none for the rest
     */
    public record Bracket(Term.Constant rate, Optional<Term.Constant> width) {}
}
