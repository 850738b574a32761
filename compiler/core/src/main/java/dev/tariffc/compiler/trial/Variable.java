package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is varied: a fact in one of the periods that it is read for, or a sum so far. */
sealed interface Variable {

    /** The values that are tried, the plainest first. */
    List<Value> values();

    <R> R match(Function<OfFact, R> fact, Function<SoFar, R> soFar);

    /** The same at its plainest value only. */
    Variable fixed();

    /** The fact that it is; none for a sum so far. */
    default Optional<OfFact> asFact() {
        return match(Optional::of, soFar -> Optional.empty());
    }

    /**
     * A fact, of the payer or of the one item that is tried.
     *
     * @param about none for what stands
     * @param grid of a number
     */
    record OfFact(FactModel fact, Optional<PeriodTerm> about, Optional<Grid> grid, List<Value> values)
            implements Variable {
        @Override
        public Variable fixed() {
            return new OfFact(fact, about, grid, values.subList(0, 1));
        }

        @Override
        public <R> R match(Function<OfFact, R> ofFact, Function<SoFar, R> soFar) {
            return ofFact.apply(this);
        }
    }

    record SoFar(TotalModel total, List<Value> values) implements Variable {
        @Override
        public Variable fixed() {
            return new SoFar(total, values.subList(0, 1));
        }

        @Override
        public <R> R match(Function<OfFact, R> ofFact, Function<SoFar, R> soFar) {
            return soFar.apply(this);
        }
    }
}
