package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.util.List;
import java.util.Optional;

/** What a tariff says of errors: the first rule that is about one decides, and what none is about is adjusted. */
public record ErrorRules(List<ErrorRule> rules) implements Allowance {

    public ErrorRules {
        rules = List.copyOf(rules);
    }

    @Override
    public Money allowed(PaymentError error) {
        return barring(error).isEmpty()
                ? error.amount()
                : Money.zero(error.amount().currency());
    }

    @Override
    public Optional<String> barring(PaymentError error) {
        return rules.stream()
                .filter(rule -> rule.isAbout(error))
                .findFirst()
                .filter(rule -> !rule.adjusts(error))
                .map(ErrorRule::section);
    }
}
