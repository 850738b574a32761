package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import java.util.Optional;

/**
 * What a sentence of the tariff claims of what its rules come to.
 *
 * @param clause the sentence
 * @param rising of <em>never falls when</em>, what never falls and when; none of what always holds
 */
public record Claim(Clause clause, Optional<Rising> rising) {

    /**
     * That an amount never falls when a figure rises and all else stays.
     *
     * @param amount what never falls
     * @param when the figure that rises
     */
    public record Rising(Rule amount, Fact when) {}

    /** Of what always holds: whether it does is {@link Probe#claims}. */
    public static Claim always(Clause clause) {
        return new Claim(clause, Optional.empty());
    }

    public static Claim neverFalls(Clause clause, Rule amount, Fact when) {
        return new Claim(clause, Optional.of(new Rising(amount, when)));
    }
}
