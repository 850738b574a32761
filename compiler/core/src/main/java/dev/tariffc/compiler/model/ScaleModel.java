package dev.tariffc.compiler.model;

import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
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

    /** Where brackets end, as far as figures of the tariff tell. */
    public List<Rational> ends() {
        List<Rational> ends = new ArrayList<>();
        Rational end = Rational.ZERO;
        for (Bracket bracket : brackets) {
            Optional<NumberTerm.Constant> width = bracket.width().flatMap(NumberTerm::asConstant);
            if (width.isEmpty()) {
                break;
            }
            end = end.plus(width.get().value());
            ends.add(end);
        }
        return ends;
    }

    /**
     * One bracket.
     *
     * @param width of the same unit as the base; none for the rest
     */
    public record Bracket(NumberTerm rate, Optional<NumberTerm> width) {}
}
