package dev.tariffc.cli.returns;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.number.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What accounts over several tariffs are drawn from.
 *
 * @param tariffs at least one, in the order in which debts of one day are paid
 * @param payments the file, as the user calls it
 * @param bankRate the file of rates; none where the user brought none
 */
public record AccountSources(List<UnderTariff> tariffs, String payments, Optional<String> bankRate) {

    public AccountSources {
        tariffs = List.copyOf(tariffs);
    }

    /**
     * A tariff with its returns.
     *
     * @param name as it is called in tables
     * @param returns the file, as the user calls it
     * @param expected the file of those who should have filed; none where nobody is expected
     */
    public record UnderTariff(
            String name, Calculator calculator, TariffNames names, String returns, Optional<String> expected) {

        Set<Currency> currencies() {
            return calculator.tariff().currencies();
        }

        boolean bearsInterest() {
            return !calculator.tariff().interest().isEmpty();
        }

        /** The published series that its interest follows; none where it follows none. */
        Optional<String> series() {
            return calculator.tariff().interestSeries().map(Fact::label);
        }
    }
}
