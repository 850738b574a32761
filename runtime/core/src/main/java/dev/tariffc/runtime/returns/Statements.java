package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.Account;
import dev.tariffc.runtime.account.AccountTerms;
import dev.tariffc.runtime.account.CommonTerms;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of account of many payers, drawn from what they reported and what they paid. A later report of a period, and a
 * text of the tariff that becomes known later, change a debt that has not fallen due; of one that has, they rewrite nothing, and
 * are adjusted on the next payment, as the tariff says.
 *
 * @param byPayer the statement of each payer who reported or paid anything, those who reported first, in their order
 * @param monthsWithoutRate the months whose rates are missing: payers who need them have no statement
 * @param withoutAmount reports that give no amount, first ones and later ones: what stood before them goes on to stand
 * @param lackingInterest the amounts whose interest could not be counted, as no rates were given at all
 */
public record Statements(
        Map<String, Statement> byPayer,
        SortedSet<YearMonth> monthsWithoutRate,
        List<WithoutAmount> withoutAmount,
        Set<Rule> lackingInterest) {

    /** Why a report gives no amount under a charge. */
    public record WithoutAmount(Charge charge, RowOutcome outcome) {

        /** Why a row gives none; nothing where it does, and where it lies outside the tariff's time: it owes nothing then. */
        static Optional<WithoutAmount> of(Charge charge, RowOutcome outcome) {
            boolean isWithout = outcome.owed().isEmpty() && !(outcome instanceof RowOutcome.FillsYear);
            return isWithout ? Optional.of(new WithoutAmount(charge, outcome)) : Optional.empty();
        }

        /** The same for all outcomes of one report, however often it is looked at. */
        Report report() {
            Row row = outcome.row();
            return new Report(charge, row.line(), row.payer(), row.about());
        }
    }

    /** A report of a payer as it stands under a charge. */
    record Report(Charge charge, int line, String payer, Optional<Period> about) {}

    public Statements {
        withoutAmount = List.copyOf(withoutAmount);
        lackingInterest = Set.copyOf(lackingInterest);
        byPayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPayer));
        monthsWithoutRate = Collections.unmodifiableSortedSet(new TreeSet<>(monthsWithoutRate));
    }

    /**
     * Draws the statements.
     *
     * @param received what came in from each payer, and errors that others found
     * @param rates none where there are none: then only a rate that the tariff itself fixes bears interest
     * @param asOf the day up to which they are drawn; none for all that came
     */
    public static Statements draw(
            Calculator calculator,
            Filings filings,
            Map<String, ? extends List<? extends Entry>> received,
            Optional<RateSeries> rates,
            Optional<LocalDate> asOf) {
        return draw(List.of(new TariffFilings(calculator, filings, rates)), received, asOf);
    }

    /**
     * What is reported under one of several tariffs.
     *
     * @param rates none where there are none: then only a rate that the tariff itself fixes bears interest
     */
    public record TariffFilings(Calculator calculator, Filings filings, Optional<RateSeries> rates) {}

    /**
     * Draws the statements of payers over several tariffs: each debt bears the interest of its own tariff, and payments go to the
     * debts of all in one order.
     *
     * @param tariffs at least one; of debts that fall due on one day, those of the first are paid first
     * @param received what came in from each payer, and errors that others found
     * @param asOf the day up to which they are drawn; none for all that came
     * @throws IllegalArgumentException if currencies differ, or tariffs that bear interest differ in what a payment extinguishes
     *     first
     */
    public static Statements draw(
            List<TariffFilings> tariffs,
            Map<String, ? extends List<? extends Entry>> received,
            Optional<LocalDate> asOf) {
        PaymentOrder silent = orderWhereSilent(tariffs);
        CommonTerms terms = new CommonTerms(tariffs.stream()
                .map(each -> new CommonTerms.TariffTerms(
                        terms(each.calculator(), silent, each.rates().isPresent(), asOf),
                        each.rates().orElseGet(RateSeries::empty)))
                .toList());
        List<Stages> stages = tariffs.stream()
                .map(each -> Stages.of(each.calculator(), each.filings()))
                .toList();
        Map<String, Statement> statements = new LinkedHashMap<>();
        SortedSet<YearMonth> missing = new TreeSet<>();
        entries(tariffs, stages, received).forEach((payer, ofPayer) -> {
            Account.statement(ofPayer, terms)
                    .match(complete -> Optional.of(complete.statement()), noRates -> {
                        missing.addAll(noRates.months());
                        return Optional.<Statement>empty();
                    })
                    .ifPresent(statement -> statements.put(payer, statement));
        });
        return new Statements(
                statements,
                missing,
                stages.stream().flatMap(each -> each.withoutAmount().stream()).toList(),
                tariffs.stream().flatMap(Statements::lackingInterest).collect(Collectors.toSet()));
    }

    /** What each payer reported of each debt, and what of it the tariff lets be adjusted; by its latest text, in any currencies. */
    public static Map<String, List<Account.Reported>> reported(Calculator calculator, Filings filings) {
        List<LocalDate> known = calculator.tariff().knownFrom();
        Calculator latest = known.isEmpty() ? calculator : calculator.asKnownOn(known.get(known.size() - 1));
        Map<String, List<Account.Reported>> byPayer = new LinkedHashMap<>();
        Stages.of(latest, filings).entries().forEach((payer, debts) -> {
            List<Entry> entries = new ArrayList<>();
            debts.values().forEach(entries::addAll);
            byPayer.put(payer, Account.reported(entries, latest.allowance()));
        });
        return byPayer;
    }

    private static Stream<Rule> lackingInterest(TariffFilings tariff) {
        return tariff.calculator().tariff().interest().stream()
                .filter(bearing -> !isKnown(bearing.terms(), tariff.rates().isPresent()))
                .flatMap(bearing -> bearing.amounts().stream());
    }

    /** What each payer's account is drawn from. */
    private static Map<String, List<Entry>> entries(
            List<TariffFilings> tariffs, List<Stages> stages, Map<String, ? extends List<? extends Entry>> received) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        tariffs.forEach(each -> each.filings().payers().forEach(payer -> of(payer, entries)));
        stages.forEach(each ->
                each.entries().forEach((payer, debts) -> debts.values().forEach(of(payer, entries)::addAll)));
        received.forEach((payer, payments) -> of(payer, entries).addAll(payments));
        entries.values().removeIf(List::isEmpty);
        return entries;
    }

    private static List<Entry> of(String payer, Map<String, List<Entry>> entries) {
        return entries.computeIfAbsent(payer, key -> new ArrayList<>());
    }

    /** A tariff that does not say what a payment goes to first follows one of the account that does; otherwise royalties go first. */
    public static PaymentOrder orderWhereSilent(List<TariffFilings> tariffs) {
        return tariffs.stream()
                .map(each -> each.calculator().tariff())
                .filter(tariff -> !tariff.interest().isEmpty())
                .flatMap(tariff -> tariff.order().stream())
                .findFirst()
                .orElse(PaymentOrder.ROYALTY_FIRST);
    }

    private static AccountTerms terms(
            Calculator calculator, PaymentOrder silent, boolean withRates, Optional<LocalDate> asOf) {
        TariffDescription tariff = calculator.tariff();
        return new AccountTerms(
                tariff.currency(),
                tariff.payables().stream()
                        .map(rule -> new AccountTerms.Amount(
                                rule, tariff.interestOn(rule).filter(terms -> isKnown(terms, withRates))))
                        .toList(),
                AccountTerms.TO_THE_CENT,
                tariff.interestFloor().map(TariffDescription.Floor::least),
                tariff.order().orElse(silent),
                calculator.allowance(),
                asOf);
    }

    private static boolean isKnown(InterestTerms terms, boolean withRates) {
        return withRates || !terms.rate().isPublished();
    }

    /** The tariff as its first text had it, by which amounts are first assessed; itself where it has one text. */
    public static Calculator firstKnown(Calculator calculator) {
        return calculator.tariff().knownFrom().stream()
                .findFirst()
                .map(calculator::asKnownOn)
                .orElse(calculator);
    }

    /** The statement of a payer; none of one whose statement could not be drawn, or who has none. */
    public Optional<Statement> of(String payer) {
        return Optional.ofNullable(byPayer.get(payer));
    }

    /** Whether the interest on an amount could not be counted. */
    public boolean lacksInterest(Rule amount) {
        return lackingInterest.contains(amount);
    }

    /** Whether interest could not be counted, as no rates were given at all. */
    public boolean withoutInterest() {
        return !lackingInterest.isEmpty();
    }

    /** Whether every report gave an amount, and every statement could be drawn. */
    public boolean isComplete() {
        return monthsWithoutRate.isEmpty() && withoutAmount.isEmpty();
    }
}
