package dev.tariffc.compiler.model;

import java.util.Optional;

/** What a term gives. */
public sealed interface Type {

    /**
     * A number.
     *
     * @param about the period that it is about; none for what is about nothing in particular, such as a rate
     */
    record Number(Unit unit, Optional<PeriodTerm> about) implements Type {
        public boolean isMoney() {
            return unit.isMoney();
        }
    }

    record YesNo() implements Type {}

    record Day() implements Type {}

    /** A free text, which cannot be computed with. */
    record Text() implements Type {}

    /** One of a fact's values; {@code fact} is the fact's key. */
    record Choice(String fact) implements Type {}

    /** The type of what failed, about which nothing more is said. */
    record Unknown() implements Type {}

    Type YES_NO = new YesNo();
    Type DAY = new Day();
    Type TEXT = new Text();
    Type UNKNOWN = new Unknown();

    /** A number that is about nothing in particular. */
    static Type.Number number(Unit unit) {
        return new Number(unit, Optional.empty());
    }
}
