package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The amounts of which a tariff does not say how they are rounded: tables show them to the smallest coin, and the exact amount in a
 * column of its own.
 */
record Unrounded(Set<Rule> amounts) {

    /** What the column is called that has what is payable exactly, and what others end with. */
    static final String EXACT = "exact";

    static Unrounded of(TariffDescription tariff) {
        Set<Rule> amounts = new LinkedHashSet<>();
        for (Charge charge : tariff.charges()) {
            if (charge.rounding().isEmpty()) {
                amounts.addAll(charge.payables());
            }
        }
        return new Unrounded(amounts);
    }

    boolean areAny() {
        return !amounts.isEmpty();
    }

    boolean has(Rule amount) {
        return amounts.contains(amount);
    }

    /** Says which they are, in the sentence of the key; nothing where there are none. */
    Optional<String> note(String key, Words words) {
        return areAny()
                ? Optional.of(words.say(
                        key,
                        Map.of(
                                "amounts",
                                amounts.stream()
                                        .map(amount -> words.term(amount.label()))
                                        .collect(Collectors.joining(", ")))))
                : Optional.empty();
    }

    /** As a table shows what is owed or paid of an amount. */
    String shown(Rule amount, Money money) {
        return Csv.money(has(amount) ? money.toCoins() : money);
    }

    /** As a table shows what several amounts come to. */
    String shown(Money sum) {
        return Csv.money(areAny() ? sum.toCoins() : sum);
    }

    /** No digit lost: {@code 0.125}, or {@code 10/3} where no decimal ends. */
    static String exactly(Money money) {
        return money.toDecimalString();
    }
}
