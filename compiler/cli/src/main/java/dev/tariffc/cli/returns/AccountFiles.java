package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.rates.RateReader;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.series.RateSeries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files that accounts over several tariffs are drawn from, read.
 *
 * @param returns of each tariff
 * @param registers of those who should have filed under each; none where nobody is expected
 * @param rates that each tariff follows; none where it follows none, or the user brought none
 */
record AccountFiles(
        List<AccountSources.UnderTariff> sources,
        List<ReturnsFile> returns,
        List<Optional<Register>> registers,
        List<RowProblems> problems,
        PaymentsFile payments,
        List<Optional<RateSeries>> rates) {

    AccountFiles {
        sources = List.copyOf(sources);
        returns = List.copyOf(returns);
        registers = List.copyOf(registers);
        problems = List.copyOf(problems);
        rates = List.copyOf(rates);
    }

    /** Something that may not be there, or not be understood. */
    private interface Reading<T> {
        T read() throws InputProblem;
    }

    /** What was read so far, and what is wrong. */
    private static final class Mistakes {
        private final List<String> messages = new ArrayList<>();

        <T> Optional<T> kept(Reading<T> reading) {
            try {
                return Optional.of(reading.read());
            } catch (InputProblem e) {
                messages.addAll(e.messages());
                return Optional.empty();
            }
        }
    }

    /**
     * Reads all of them.
     *
     * @throws InputProblem with all that is wrong with any; what is wrong with rows of returns is printed before
     */
    static AccountFiles read(AccountSources sources, Terminal terminal) throws InputProblem {
        Mistakes mistakes = new Mistakes();
        refuseWhatIsNotInCommon(sources.tariffs(), terminal.words(), mistakes.messages);
        List<RowProblems> problems = new ArrayList<>();
        List<Optional<ReturnsFile>> returns = new ArrayList<>();
        List<Optional<Register>> registers = new ArrayList<>();
        for (AccountSources.UnderTariff source : sources.tariffs()) {
            RowProblems ofFile = new RowProblems(source.returns(), terminal.words());
            problems.add(ofFile);
            Optional<ReturnsFile> read = mistakes.kept(
                    () -> ReturnsFile.read(source.returns(), source.calculator(), source.names(), ofFile, terminal));
            returns.add(read);
            registers.add(source.expected()
                    .flatMap(file -> read.flatMap(filed ->
                            mistakes.kept(() -> Register.read(file, source.names(), filed.groups(), terminal)))));
        }
        ValueReader values = new ValueReader(sources.tariffs().get(0).names().language(), terminal.words());
        List<PaidTariff> tariffs = sources.tariffs().stream()
                .map(source -> new PaidTariff(source.name(), source.calculator(), source.names()))
                .toList();
        Optional<PaymentsFile> payments =
                mistakes.kept(() -> PaymentsFile.read(sources.payments(), tariffs, values, terminal));
        List<Optional<RateSeries>> rates =
                mistakes.kept(() -> rates(sources, terminal)).orElse(List.of());
        if (!mistakes.messages.isEmpty() || payments.isEmpty()) {
            printProblems(sources.tariffs(), returns, problems, terminal);
            throw new InputProblem(mistakes.messages);
        }
        return new AccountFiles(
                sources.tariffs(),
                returns.stream().flatMap(Optional::stream).toList(),
                registers,
                problems,
                payments.get(),
                rates);
    }

    /** One account has one currency, and one order in which a payment extinguishes what it finds. */
    private static void refuseWhatIsNotInCommon(
            List<AccountSources.UnderTariff> tariffs, Words words, List<String> mistakes) {
        Set<Currency> currencies = new LinkedHashSet<>();
        tariffs.forEach(each -> currencies.addAll(each.currencies()));
        if (currencies.size() > 1) {
            mistakes.add(words.say(
                    "account.currencies",
                    Map.of(
                            "currencies",
                            told(
                                    tariffs,
                                    each -> words.say(
                                            "account.inCurrency",
                                            Map.of(
                                                    "tariff",
                                                    each.name(),
                                                    "currency",
                                                    each.currencies().stream()
                                                            .map(Currency::code)
                                                            .collect(Collectors.joining(", "))))))));
        }
        List<AccountSources.UnderTariff> bearing = tariffs.stream()
                .filter(AccountSources.UnderTariff::bearsInterest)
                .filter(each -> each.calculator().tariff().order().isPresent())
                .toList();
        if (bearing.stream()
                        .map(each -> each.calculator().tariff().order())
                        .distinct()
                        .count()
                > 1) {
            mistakes.add(words.say(
                    "account.orders",
                    Map.of(
                            "orders",
                            told(
                                    bearing,
                                    each -> words.say(
                                            each.calculator().tariff().order().orElseThrow()
                                                            == PaymentOrder.ROYALTY_FIRST
                                                    ? "account.royaltyFirst"
                                                    : "account.interestFirst",
                                            Map.of("tariff", each.name()))))));
        }
    }

    private static String told(
            List<AccountSources.UnderTariff> tariffs, Function<AccountSources.UnderTariff, String> of) {
        return tariffs.stream().map(of).collect(Collectors.joining("; "));
    }

    /** The rates of each tariff. Where they follow several series, each has to be a column of its own name. */
    private static List<Optional<RateSeries>> rates(AccountSources sources, Terminal terminal) throws InputProblem {
        if (sources.bankRate().isEmpty()) {
            return sources.tariffs().stream()
                    .map(each -> Optional.<RateSeries>empty())
                    .toList();
        }
        String file = sources.bankRate().get();
        Map<String, String> series = new LinkedHashMap<>();
        sources.tariffs().forEach(each -> each.series().ifPresent(name -> series.putIfAbsent(key(name), name)));
        Map<String, RateSeries> read = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>();
        if (series.isEmpty()) {
            RateReader.read(file, "", terminal);
        }
        for (Map.Entry<String, String> wanted : series.entrySet()) {
            try {
                read.put(wanted.getKey(), RateReader.read(file, wanted.getValue(), series.size() == 1, terminal));
            } catch (InputProblem e) {
                messages.addAll(e.messages());
            }
        }
        if (!messages.isEmpty()) {
            throw new InputProblem(messages.stream().distinct().toList());
        }
        return sources.tariffs().stream()
                .map(each -> Optional.of(
                        each.series().map(name -> read.get(key(name))).orElseGet(RateSeries::empty)))
                .toList();
    }

    private static String key(String series) {
        return series.toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the rows of returns that could be read, though no account is drawn. */
    private static void printProblems(
            List<AccountSources.UnderTariff> tariffs,
            List<Optional<ReturnsFile>> returns,
            List<RowProblems> problems,
            Terminal terminal) {
        for (int i = 0; i < tariffs.size(); i++) {
            AccountSources.UnderTariff source = tariffs.get(i);
            RowProblems ofFile = problems.get(i);
            returns.get(i)
                    .map(file -> ReturnsAssessment.first(
                            file,
                            Optional.empty(),
                            source.calculator(),
                            Spellings.of(file, Optional.empty(), Optional.empty(), Alike.TELL),
                            ofFile,
                            terminal))
                    .ifPresentOrElse(ReturnsAssessment::printProblems, () -> ofFile.print(terminal));
        }
    }

    Currency currency() {
        return sources.get(0).calculator().tariff().currency();
    }

    /** Returns assessed as they were first reported, under each tariff. */
    List<ReturnsAssessment> assessed(List<Spellings> spellings, Terminal terminal) {
        List<ReturnsAssessment> assessed = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            assessed.add(ReturnsAssessment.first(
                    returns.get(i),
                    registers.get(i),
                    sources.get(i).calculator(),
                    spellings.get(i),
                    problems.get(i),
                    terminal));
        }
        return assessed;
    }
}
