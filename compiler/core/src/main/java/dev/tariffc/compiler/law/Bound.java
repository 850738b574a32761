package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;

/** A comparison with a figure: {@code exceeds $100}, {@code 18 or more}; the span holds both. */
record Bound(Relation relation, Figure figure, Span span) {

    enum Relation {
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST;

        Relation negated() {
            return switch (this) {
                case MORE_THAN -> AT_MOST;
                case AT_LEAST -> LESS_THAN;
                case LESS_THAN -> AT_LEAST;
                case AT_MOST -> MORE_THAN;
            };
        }

        /** What it is of days when they are counted backwards: no later than 30 days before is at least 30 days before. */
        Relation reversed() {
            return switch (this) {
                case MORE_THAN -> LESS_THAN;
                case AT_LEAST -> AT_MOST;
                case LESS_THAN -> MORE_THAN;
                case AT_MOST -> AT_LEAST;
            };
        }

        /** Whether the figure itself goes with what is larger. What one puts above and another below, they part differently. */
        boolean takesFigureAbove() {
            return this == AT_LEAST || this == LESS_THAN;
        }
    }

    boolean partsLike(Bound other) {
        return relation.takesFigureAbove() == other.relation.takesFigureAbove();
    }
}
