package dev.tariffc.compiler.model;

import java.util.List;
import java.util.Optional;

/** Marginal brackets in rising order; the last has no width. */
public record ScaleModel(List<Bracket> brackets) {

    public ScaleModel {
        brackets = List.copyOf(brackets);
    }

    /** Whether rates and widths are all figures of the tariff. */
    public boolean isFixed() {
        return brackets.stream()
                .allMatch(bracket -> bracket.rate().asConstant().isPresent()
                        && bracket.width()
                                .map(width -> width.asConstant().isPresent())
                                .orElse(true));
    }

    /**
     * One bracket.
     *
     * @param width of the same unit as the base; none for the rest
     */
    public record Bracket(NumberTerm rate, Optional<NumberTerm> width) {}
}
