package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marginal brackets whose rates or widths are computed: a scale, or every reason why there is none. */
public final class Schedule {

    private record Bracket(Rational width, Rational rate) {}

    private final Optional<Scale> scale;
    private final Set<Refusal> refusals;

    private Schedule(Optional<Scale> scale, Set<Refusal> refusals) {
        this.scale = scale;
        this.refusals = refusals;
    }

    /** The brackets that a sentence says, in order. */
    public static Builder of(Clause clause) {
        return new Builder(clause);
    }

    Optional<Scale> scale() {
        return scale;
    }

    Set<Refusal> refusals() {
        return refusals;
    }

    /** Brackets so far, still without the rest. */
    public static final class Builder {

        private final Clause clause;
        private final List<Bracket> brackets = new ArrayList<>();
        private Set<Refusal> refusals = Set.of();

        private Builder(Clause clause) {
            this.clause = clause;
        }

        /** A bracket that is not wider than zero is refused. */
        public Builder next(Figure width, Figure rate) {
            refusals = Answer.union(refusals, Answer.union(width.refusals(), rate.refusals()));
            if (width.isKnown() && width.number().signum() <= 0) {
                refusals = Answer.union(refusals, Set.of(new Refusal.EmptyBracket(clause, width.number())));
            } else if (width.isKnown() && rate.isKnown()) {
                brackets.add(new Bracket(width.number(), rate.number()));
            }
            return this;
        }

        /** The last bracket. */
        public Schedule rest(Figure rate) {
            Set<Refusal> all = Answer.union(refusals, rate.refusals());
            return all.isEmpty()
                    ? new Schedule(Optional.of(scale(rate.number())), Set.of())
                    : new Schedule(Optional.empty(), all);
        }

        private Scale scale(Rational rest) {
            if (brackets.isEmpty()) {
                return Scale.flat(rest);
            }
            Scale.Builder scale =
                    Scale.first(brackets.get(0).width(), brackets.get(0).rate());
            for (Bracket bracket : brackets.subList(1, brackets.size())) {
                scale = scale.next(bracket.width(), bracket.rate());
            }
            return scale.rest(rest);
        }
    }
}
