package dev.tariffc.cli.returns;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tariff that payments may be for.
 *
 * @param name its file, as it is called in tables
 */
record PaidTariff(String name, Calculator calculator, TariffNames names) {

    /** What is payable, in the order of the tariff. */
    List<Rule> payables() {
        return calculator.tariff().payables();
    }

    Currency currency() {
        return calculator.tariff().currency();
    }

    /** The payable amount of a name, in either language. */
    Optional<Rule> payable(String written) {
        return names.rule(written).filter(payables()::contains);
    }

    boolean isPaidFor(Period period) {
        return calculator.tariff().charges().stream()
                .anyMatch(charge -> calculator.tariff().untimely(charge, period).isEmpty());
    }

    /** Whether it is called so: by its file, with or without its ending, or by its title in either language. */
    boolean isCalled(String written) {
        int ending = name.lastIndexOf('.');
        return Stream.of(Stream.of(name, ending > 0 ? name.substring(0, ending) : name), titles())
                .flatMap(called -> called)
                .anyMatch(called -> CellText.of(called).equalsIgnoreCase(written));
    }

    private Stream<String> titles() {
        return Stream.concat(Stream.of(calculator.tariff().title()), calculator.tariff().glossary().title().stream());
    }
}
