package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import java.util.Optional;

/**
 * A value as a program told it.
 *
 * @param currency of an amount of money; none for anything else
 */
record ToldValue(Value value, Optional<Currency> currency) {

    static ToldValue of(Value value) {
        return new ToldValue(value, Optional.empty());
    }

    static ToldValue of(Money amount) {
        return new ToldValue(Value.of(amount.amount()), Optional.of(amount.currency()));
    }

    /** {@code CAD 60000.00}, {@code 310.5}, {@code yes}, {@code "Radio Inc."}. */
    @Override
    public String toString() {
        return value.accept(new Value.Visitor<>() {
            @Override
            public String visit(Value.Number number) {
                return currency.map(of -> Money.of(of, number.value()).toString())
                        .orElseGet(() -> number.value().toString());
            }

            @Override
            public String visit(Value.YesNo yesNo) {
                return yesNo.value() ? "yes" : "no";
            }

            @Override
            public String visit(Value.Day day) {
                return day.date().toString();
            }

            @Override
            public String visit(Value.Text text) {
                return '"' + text.text() + '"';
            }

            @Override
            public String visit(Value.NotAvailable notAvailable) {
                return "not available";
            }
        });
    }
}
