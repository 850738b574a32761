package dev.tariffc.cli;

import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.rates.RateReader;
import dev.tariffc.cli.returns.PaymentsSource;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where payments come from, and the rates that late ones bear. */
final class PaymentOptions {

    @Option(names = "--payments", paramLabel = "${bundle:label.PAYMENTS}", descriptionKey = "assess.payments")
    private Optional<String> payments = Optional.empty();

    @Option(names = "--bank-rate", paramLabel = "${bundle:label.RATES}", descriptionKey = "assess.bankRate")
    private Optional<String> bankRate = Optional.empty();

    boolean areGiven() {
        return payments.isPresent();
    }

    /** Whether rates are given that nothing is counted at. */
    boolean areRatesAlone() {
        return bankRate.isPresent() && payments.isEmpty();
    }

    /** The file of payments; none where it is not given. */
    Optional<String> payments() {
        return payments;
    }

    /** The file of rates; none where it is not given. */
    Optional<String> bankRate() {
        return bankRate;
    }

    /** The files that they name. */
    List<String> files() {
        return Stream.of(payments, bankRate).flatMap(Optional::stream).toList();
    }

    /**
     * What is read from them; none where there are no payments.
     *
     * @param tariff the name of its file, whose language is that of the days and amounts
     * @param asOf the day up to which statements are drawn
     */
    Optional<PaymentsSource> source(String tariff, Calculator calculator, Optional<LocalDate> asOf, Terminal terminal)
            throws InputProblem {
        if (payments.isEmpty()) {
            return Optional.empty();
        }
        Optional<RateSeries> rates = Optional.empty();
        if (bankRate.isPresent()) {
            String series =
                    calculator.tariff().interestSeries().map(Fact::label).orElse("");
            rates = Optional.of(RateReader.read(bankRate.get(), series, terminal));
        }
        ValueReader values = new ValueReader(Language.ofFileName(tariff), terminal.words());
        return Optional.of(new PaymentsSource(payments.get(), values, rates, asOf));
    }
}
