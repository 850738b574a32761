package dev.tariffc.compiler.model;

import java.util.Optional;

/** A reading of a fact; {@code about} is none for what stands. */
public record Read(FactModel fact, Optional<PeriodTerm> about) {

    /** Whether it is of one of several periods that make up another. */
    public boolean isOfPart() {
        return about.filter(PeriodTerm::isOfPart).isPresent();
    }
}
