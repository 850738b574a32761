package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Rational;
import java.util.function.Function;

/**
 * A figure at which a sentence of the tariff passes from one case to another: where tests look first.
 *
 * @param of what passes it
 * @param at the figure, in the unit of what passes it; a percentage is a ratio
 * @param side where the figure itself belongs
 * @param clause the sentence that says it
 */
public record Limit(Quantity of, Rational at, Side side, Clause clause) {

    /** Where the figure itself belongs: {@code at least 6} and {@code less than 6} put 6 above, {@code up to 6} below. */
    public enum Side {
        ABOVE,
        BELOW
    }

    /** What passes a limit. */
    public sealed interface Quantity {

        /** What each kind of quantity gives. */
        <R> R match(Function<Fact, R> fact, Function<Rule, R> rule, Function<Total, R> total);
    }

    /** Something that is given. */
    public record OfFact(Fact fact) implements Quantity {
        @Override
        public <R> R match(Function<Fact, R> ofFact, Function<Rule, R> rule, Function<Total, R> total) {
            return ofFact.apply(fact);
        }
    }

    /** Something that the tariff defines. */
    public record OfRule(Rule rule) implements Quantity {
        @Override
        public <R> R match(Function<Fact, R> fact, Function<Rule, R> ofRule, Function<Total, R> total) {
            return ofRule.apply(rule);
        }
    }

    /** A sum that runs on from one period to the next, which fills brackets. */
    public record OfTotal(Total total) implements Quantity {
        @Override
        public <R> R match(Function<Fact, R> fact, Function<Rule, R> rule, Function<Total, R> ofTotal) {
            return ofTotal.apply(total);
        }
    }

    public Limit(Fact fact, Rational at, Side side, Clause clause) {
        this(new OfFact(fact), at, side, clause);
    }

    public Limit(Rule rule, Rational at, Side side, Clause clause) {
        this(new OfRule(rule), at, side, clause);
    }

    public Limit(Total total, Rational at, Side side, Clause clause) {
        this(new OfTotal(total), at, side, clause);
    }
}
