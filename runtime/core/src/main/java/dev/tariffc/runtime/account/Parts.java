package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each of several payees has of an amount that a tariff divides; together they are the amount.
 *
 * @param amounts by payee, in the order in which the tariff names them; of either sign, in one currency
 */
public record Parts(Map<Rule, Money> amounts) {

    public Parts {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    /** The part of a payee; none of one who has no part. */
    public Optional<Money> of(Rule payee) {
        return Optional.ofNullable(amounts.get(payee));
    }

    /** Part by part; who stands on one side only keeps the part. */
    public Parts plus(Parts that) {
        Map<Rule, Money> sums = new LinkedHashMap<>(amounts);
        that.amounts.forEach((payee, amount) -> sums.merge(payee, amount, Money::plus));
        return new Parts(sums);
    }

    /** Part by part; below zero where that part is larger. */
    public Parts minus(Parts that) {
        return plus(that.negate());
    }

    private Parts negate() {
        Map<Rule, Money> negated = new LinkedHashMap<>();
        amounts.forEach((payee, amount) -> negated.put(payee, amount.negate()));
        return new Parts(negated);
    }

    /** Whether any payee has anything. */
    boolean isAny() {
        return amounts.values().stream().anyMatch(amount -> !amount.amount().isZero());
    }

    /** Nothing for each of the same payees. */
    public Parts none() {
        return minus(this);
    }
}
