package dev.tariffc.tariffs;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socan.Tariff22D1_2007_2013;
import socan.Tariff22D3_2014_2024;

/** The two SOCAN audiovisual tariffs by what they have in common: a month of an {@link OnlineService}. */
@SuppressWarnings("ImmutableEnumChecker") // calculators have no state, and the lists are copies
enum SocanTariff {
    ONLINE_2007_2013(new Tariff22D1_2007_2013(), "2007-01 2010-12 2011-01 2013-12", "B", "C") {
        @Override
        Map<Fact, Optional<Value>> given(OnlineService service) {
            return Map.ofEntries(
                    Map.entry(Tariff22D1_2007_2013.Given.PER_PROGRAM_FEES, cents(service.feesForPrograms())),
                    Map.entry(Tariff22D1_2007_2013.Given.PROGRAMS, number(service.programs())),
                    Map.entry(Tariff22D1_2007_2013.Given.AMOUNTS_PAID_BY_SUBSCRIBERS, cents(service.subscriptions())),
                    Map.entry(Tariff22D1_2007_2013.Given.SUBSCRIBERS, number(service.subscribers())),
                    Map.entry(Tariff22D1_2007_2013.Given.FREE_TRIAL_SUBSCRIBERS, number(service.inTrial())),
                    Map.entry(
                            Tariff22D1_2007_2013.Given.SUBSCRIBERS_IN_AN_INITIAL_FREE_TRIAL, number(service.inTrial())),
                    Map.entry(Tariff22D1_2007_2013.Given.INTERNET_RELATED_REVENUES, cents(service.advertising())),
                    Map.entry(Tariff22D1_2007_2013.Given.PAGE_IMPRESSIONS, available(service.pages())),
                    Map.entry(
                            Tariff22D1_2007_2013.Given.AUDIOVISUAL_PAGE_IMPRESSIONS, available(service.ofThemHeard())),
                    Map.entry(
                            Tariff22D1_2007_2013.Given.NON_CANADIAN_PAGE_IMPRESSIONS,
                            available(service.ofThemBySide())),
                    Map.entry(Tariff22D1_2007_2013.Given.CANADIAN_SERVICE, Optional.of(Value.of(service.canadian()))));
        }

        @Override
        Rational perSubscriber(Period month) {
            return Rational.parse(month.compareTo(Period.month(2011, 1)) < 0 ? "0.068" : "0.075");
        }
    },
    ALLIED_2014_2024(new Tariff22D3_2014_2024(), "2014-01 2024-12", "AV Ratio", "Domestic Ratio") {
        @Override
        Map<Fact, Optional<Value>> given(OnlineService service) {
            return Map.ofEntries(
                    Map.entry(Tariff22D3_2014_2024.Given.PER_PROGRAM_FEES, cents(service.feesForPrograms())),
                    Map.entry(Tariff22D3_2014_2024.Given.PROGRAMS, number(service.programs())),
                    Map.entry(Tariff22D3_2014_2024.Given.SUBSCRIPTION_FEES, cents(service.subscriptions())),
                    Map.entry(Tariff22D3_2014_2024.Given.SUBSCRIBERS, number(service.subscribers())),
                    Map.entry(
                            Tariff22D3_2014_2024.Given.SUBSCRIBERS_IN_AN_EXEMPT_FREE_TRIAL, number(service.inTrial())),
                    Map.entry(Tariff22D3_2014_2024.Given.INTERNET_RELATED_REVENUES, cents(service.advertising())),
                    Map.entry(Tariff22D3_2014_2024.Given.PAGE_IMPRESSIONS, available(service.pages())),
                    Map.entry(Tariff22D3_2014_2024.Given.AV_PAGE_IMPRESSIONS, available(service.ofThemHeard())),
                    Map.entry(Tariff22D3_2014_2024.Given.CANADIAN_PAGE_IMPRESSIONS, available(service.ofThemBySide())),
                    Map.entry(Tariff22D3_2014_2024.Given.CANADIAN_SERVICE, Optional.of(Value.of(service.canadian()))),
                    Map.entry(Tariff22D3_2014_2024.Given.MUSIC_TIME, available(service.music())),
                    Map.entry(Tariff22D3_2014_2024.Given.AV_TIME, Optional.of(Value.of(OnlineService.AV_TIME))));
        }

        @Override
        Rational perSubscriber(Period month) {
            return Rational.parse("0.075");
        }
    };

    /** Both tariffs: 1.3 cents. */
    static final Rational PER_PROGRAM = Rational.parse("0.013");

    private final Calculator calculator;
    private final List<Period> months;
    private final List<String> ratios;

    /** @param months the tariff's own limits: it, or its rates, begin or end with them */
    SocanTariff(Calculator calculator, String months, String... ratios) {
        this.calculator = calculator;
        this.months = List.of(months.split(" ")).stream()
                .map(month -> Period.parse(month).orElseThrow())
                .toList();
        this.ratios = List.of(ratios);
    }

    /** A value for each fact that the royalty reads, none where nothing is said of it. */
    abstract Map<Fact, Optional<Value>> given(OnlineService service);

    abstract Rational perSubscriber(Period month);

    Calculator calculator() {
        return calculator;
    }

    Charge charge() {
        return calculator.tariff().charges().get(0);
    }

    /** One of the tariff's own limits, whatever the number. */
    Period limit(int number) {
        return months.get(number % months.size());
    }

    FactTable facts(Period month, OnlineService service) {
        FactTable table = new FactTable().itemsOtherwiseNone();
        given(service).forEach((fact, value) -> value.ifPresent(known -> put(table, fact, month, known)));
        return table;
    }

    /** What stands has no period, all else is of the month. */
    static void put(FactTable table, Fact fact, Period month, Value value) {
        table.put(fact, new About(fact.given().map(kind -> month)), Subject.payer(), value);
    }

    Assessment assess(Calculator from, Period month, OnlineService service) {
        Outcome outcome = from.assessUnexplained(charge(), month, facts(month, service), Position.unknown());
        if (outcome instanceof Outcome.Assessed assessed) {
            return assessed.assessment();
        }
        throw new AssertionError(service + ": " + outcome);
    }

    Rational owed(Period month, OnlineService service) {
        return assess(calculator, month, service).exact();
    }

    List<Rational> ratios(Period month, OnlineService service) {
        return ratios.stream().map(name -> figure(name, month, service)).toList();
    }

    /** What a rule comes to, by the tariff's name for it. */
    Rational figure(String name, Period month, OnlineService service) {
        Rule rule = calculator.tariff().rules().stream()
                .filter(each -> each.label().equals(name))
                .findFirst()
                .orElseThrow();
        Answer answer =
                calculator.probe().answer(rule, Subject.payer(), month, facts(month, service), Position.unknown());
        return ((Figure) answer).number();
    }

    private static Optional<Value> cents(long cents) {
        return Optional.of(Value.of(Rational.of(cents, 100)));
    }

    private static Optional<Value> number(long number) {
        return Optional.of(Value.of(Rational.of(number)));
    }

    private static Optional<Value> available(Optional<Long> number) {
        return Optional.of(number.map(known -> Value.of(Rational.of(known))).orElseGet(Value::notAvailable));
    }
}
