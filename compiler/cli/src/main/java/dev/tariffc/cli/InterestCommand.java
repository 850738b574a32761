package dev.tariffc.cli;

import dev.tariffc.cli.facts.Literal;
import dev.tariffc.cli.facts.Reading;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.facts.Wanted;
import dev.tariffc.cli.rates.RateReader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what money bears that comes late. */
@CommandLine.Command(name = "interest")
final class InterestCommand extends Command {

    /** Days at the end of a month that may be without a rate. */
    private static final int LONGEST_HOLIDAYS = 5;

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Option(
            names = "--amount",
            paramLabel = "${bundle:label.MONEY}",
            required = true,
            descriptionKey = "interest.amount")
    private String amount;

    @Option(names = "--due", paramLabel = "${bundle:label.DATE}", required = true, descriptionKey = "interest.due")
    private LocalDate due;

    @Option(
            names = "--received",
            paramLabel = "${bundle:label.DATE}",
            required = true,
            descriptionKey = "interest.received")
    private LocalDate received;

    @Option(names = "--report-received", paramLabel = "${bundle:label.DATE}", descriptionKey = "interest.report")
    private Optional<LocalDate> report = Optional.empty();

    @Option(names = "--bank-rate", paramLabel = "${bundle:label.RATES}", descriptionKey = "interest.rates")
    private Optional<String> rates = Optional.empty();

    @Option(names = "--of", paramLabel = "${bundle:label.ROYALTY}", descriptionKey = "interest.of")
    private Optional<String> of = Optional.empty();

    @Option(names = "--json", descriptionKey = "interest.json")
    private boolean asJson;

    InterestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        List.of(due, received).forEach(this::refuseFar);
        report.ifPresent(this::refuseFar);
        Optional<Calculator> loaded = new Calculators(terminal()).load(file, Optional.empty());
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        TariffDescription.Bearing bearing = bearing(calculator);
        InterestTerms terms = bearing.terms();
        Currency currency = calculator.tariff().currency();
        Rational principal = principal(currency);
        RateSeries series = series(calculator, terms);
        tellOfOtherDays(calculator.tariff(), terms);
        LocalDate end = terms.until().end(received, report);
        Interest interest = Interest.of(terms, principal, due, end, series);
        Optional<YearMonth> withoutRate =
                interest.match(accrued -> Optional.empty(), none -> Optional.of(none.month()));
        if (withoutRate.isPresent()) {
            String month = words().ofRuntime().period(Period.month(withoutRate.get()));
            throw new InputProblem(words().say("interest.noRate", Map.of("rates", rates.orElse(""), "month", month)));
        }
        Interest.Accrued accrued = interest.<Optional<Interest.Accrued>>match(Optional::of, none -> Optional.empty())
                .orElseThrow();
        Provenance provenance = Provenance.of(calculator, file, Optional.empty(), terminal());
        Optional<TariffDescription.Floor> floor = calculator.tariff().interestFloor();
        InterestPrinter printer =
                new InterestPrinter(terminal(), currency, floor.map(TariffDescription.Floor::least), provenance);
        tellOfEarlyEnd(series, terms, accrued);
        if (asJson) {
            printer.json(terms.dayCount(), accrued);
        } else {
            printer.text(terms.dayCount(), principal, due, end, accrued);
            printer.title(calculator.tariff());
            printer.source(words().with(calculator).ofRuntime().sentence(bearing.clause()));
            floor.map(TariffDescription.Floor::clause)
                    .map(words().with(calculator).ofRuntime()::sentence)
                    .ifPresent(printer::source);
        }
        return ExitStatus.DONE;
    }

    /** What the tariff says of interest: on the amount that is named, or on all. */
    private TariffDescription.Bearing bearing(Calculator calculator) throws InputProblem {
        List<TariffDescription.Bearing> all = calculator.tariff().interest();
        if (all.isEmpty()) {
            throw new InputProblem(words().say("interest.none", Map.of("file", file)));
        }
        String labels = words().or(all.stream()
                .flatMap(each -> each.amounts().stream())
                .map(Rule::label)
                .toList());
        if (of.isEmpty()) {
            if (all.stream().map(TariffDescription.Bearing::terms).distinct().count() > 1) {
                throw misused(words().say("interest.several", Map.of("names", labels)));
            }
            return all.get(0);
        }
        Optional<Rule> named = new TariffNames(calculator, Language.ofFileName(file)).rule(of.get());
        return all.stream()
                .filter(each -> named.filter(each.amounts()::contains).isPresent())
                .findFirst()
                .orElseThrow(() -> misused(words().say("interest.notOn", Map.of("name", of.get(), "names", labels))));
    }

    private Rational principal(Currency currency) throws InputProblem {
        Reading reading = new ValueReader(Language.ofFileName(file), words())
                .read(new Literal.Text(amount), Wanted.of(Domain.of(Domain.Kind.MONEY)), currency);
        return reading.<Optional<Rational>>match(
                        value -> value instanceof Value.Number number ? Optional.of(number.value()) : Optional.empty(),
                        Optional::empty,
                        why -> {
                            throw misused(words().say("fact.mistake", Map.of("given", "--amount", "why", why)));
                        })
                .filter(number -> number.signum() >= 0)
                .orElseThrow(() -> misused(words().say("interest.noAmount", Map.of("amount", amount))));
    }

    private RateSeries series(Calculator calculator, InterestTerms terms) throws InputProblem {
        Optional<Fact> series = calculator
                .tariff()
                .interestSeries()
                .filter(followed -> terms.rate().isPublished());
        if (series.isEmpty()) {
            rates.ifPresent(given -> terminal().warn(words().say("interest.fixed", Map.of("given", given))));
            return RateSeries.empty();
        } else if (rates.isEmpty()) {
            throw misused(words().say(
                            "interest.noRates", Map.of("series", series.get().label())));
        }
        return RateReader.read(rates.get(), series.get().label(), terminal());
    }

    /** The rule is asked, whenever the tariff is in force; a day outside is often a slip all the same. */
    private void tellOfOtherDays(TariffDescription tariff, InterestTerms terms) {
        List<LocalDate> days = new ArrayList<>(List.of(due, received));
        report.filter(day -> terms.until() == Until.PAYMENT_AND_REPORT).ifPresent(days::add);
        List<String> outside = days.stream()
                .filter(day -> !tariff.inForce().holds(day))
                .map(LocalDate::toString)
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            String to = tariff.inForceTo().map(LocalDate::toString).orElse("");
            terminal()
                    .warn(words().say(
                                    to.isEmpty() ? "interest.beforeForce" : "interest.outside",
                                    Map.of(
                                            "days",
                                            String.join(", ", outside),
                                            "from",
                                            tariff.inForceFrom(),
                                            "to",
                                            to)));
        }
        if (report.isPresent() && terms.until() == Until.PAYMENT) {
            terminal().note(words().say("interest.noReport"));
        }
    }

    /** A file that was fetched within a month does not have its last rate, which a later one may. */
    private void tellOfEarlyEnd(RateSeries series, InterestTerms terms, Interest.Accrued accrued) {
        if (!series.observations().isEmpty()) {
            LocalDate last = series.observations().lastKey();
            LocalDate end = YearMonth.from(last).atEndOfMonth();
            boolean needed = accrued.spans().stream()
                    .flatMap(span -> terms.rate().needs(span.from(), due))
                    .anyMatch(YearMonth.from(last)::equals);
            if (needed && last.isBefore(end.minusDays(LONGEST_HOLIDAYS))) {
                terminal().warn(words().say("interest.endsEarly", Map.of("rates", rates.orElse(""), "last", last)));
            }
        }
    }
}
