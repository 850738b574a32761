package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;

/** One payer and what is known of it for one period, by the tariff's own names. */
final class Payer {

    private final Calculator calculator;
    private final Period paid;
    private final FactTable facts = new FactTable().itemsOtherwiseNone();

    Payer(Calculator calculator, Period paid) {
        this.calculator = calculator;
        this.paid = paid;
    }

    Payer with(String label, long number) {
        return with(label, Value.of(Rational.of(number)));
    }

    /** Money, in cents. */
    Payer withCents(String label, long cents) {
        return with(label, Value.of(Rational.of(cents, 100)));
    }

    Payer with(String label, boolean holds) {
        return with(label, Value.of(holds));
    }

    private Payer with(String label, Value value) {
        return with(label, Subject.payer(), value);
    }

    /** What is known of one item; the fact is about the paid period, or the one in which the tariff reads it. */
    Payer with(String label, String item, Value value) {
        return with(label, Subject.item(item), value);
    }

    private Payer with(String label, Subject subject, Value value) {
        Fact fact = fact(label);
        TariffDescription.Reading read = calculator.tariff().charges().stream()
                .filter(charge -> charge.isPaidFor(paid))
                .flatMap(charge -> calculator.tariff().readings(charge, paid).stream())
                .filter(reading -> reading.fact() == fact)
                .findFirst()
                .orElse(new TariffDescription.Reading(fact, paid));
        facts.put(fact, read.about(), subject, value);
        return this;
    }

    /** Money of another period than the name alone means, in cents. */
    Payer withCents(String label, Period about, long cents) {
        facts.put(fact(label), about, Subject.payer(), Value.of(Rational.of(cents, 100)));
        return this;
    }

    private Fact fact(String label) {
        return calculator.tariff().facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    Assessment assessed() {
        Charge charge = calculator.tariff().charges().stream()
                .filter(each -> each.isPaidFor(paid))
                .findFirst()
                .orElseThrow();
        Outcome outcome = calculator.assess(charge, paid, facts, Position.unknown());
        return assertInstanceOf(Outcome.Assessed.class, outcome, outcome::toString)
                .assessment();
    }

    Rational figure(String label) {
        return figure(label, Subject.payer());
    }

    Rational figure(String label, String item) {
        return figure(label, Subject.item(item));
    }

    private Rational figure(String label, Subject subject) {
        Rule rule = calculator.tariff().rules().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        return ((Figure) calculator.probe().answer(rule, subject, paid, facts, Position.unknown())).number();
    }
}
