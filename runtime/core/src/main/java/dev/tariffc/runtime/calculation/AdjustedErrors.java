package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.Allowance;
import dev.tariffc.runtime.account.PaymentError;
import dev.tariffc.runtime.calculation.TariffDescription.Adjusting;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.Map;

/** How much of an error a rule of the tariff lets be adjusted. */
record AdjustedErrors(Calculator calculator, Adjusting adjusting) implements Allowance {

    @Override
    public Money allowed(PaymentError error) {
        Period paid = Period.day(error.day())
                .holding(calculator.tariff().charges().get(0).cycle());
        Answer allowed = calculator
                .evaluate(paid, new EventFacts(facts(error)), Position.unknown(), false)
                .answer(adjusting.rule(), Subject.payer());
        if (!allowed.isKnown()) {
            throw new IllegalStateException("the adjustment needs more than an error: " + allowed.refusals());
        }
        return Money.of(error.amount().currency(), allowed.value().asNumber().orElseThrow());
    }

    private Map<Fact, Value> facts(PaymentError error) {
        Map<Fact, Value> facts = new HashMap<>();
        facts.put(adjusting.amount(), Value.of(error.amount().amount()));
        facts.put(adjusting.day(), Value.of(error.day()));
        facts.put(adjusting.discovered(), Value.of(error.discovered()));
        adjusting.notified().ifPresent(fact -> facts.put(fact, Value.of(error.notified())));
        adjusting
                .foundByPayer()
                .ifPresent(fact -> facts.put(fact, Value.of(error.finder() == PaymentError.Finder.PAYER)));
        return facts;
    }
}
