package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.Account;
import dev.tariffc.runtime.account.AccountTerms;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.series.RateSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The statements of account of many payers, drawn from what they reported and what they paid. A later report of a period, and a
 * text of the tariff that becomes known later, rewrite nothing: they are adjusted on the next payment, as the tariff says.
 *
 * @param byPayer the statement of each payer who owes anything, in the order in which they first reported
 * @param monthsWithoutRate the months whose rates are missing: payers who need them have no statement
 * @param withoutInterest whether the tariff has interest that could not be counted, as no rates were given at all
 */
public record Statements(
        Map<String, Statement> byPayer, SortedSet<YearMonth> monthsWithoutRate, boolean withoutInterest) {

    public Statements {
        byPayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPayer));
        monthsWithoutRate = Collections.unmodifiableSortedSet(new TreeSet<>(monthsWithoutRate));
    }

    /**
     * Draws the statements.
     *
     * @param received what came in from each payer, and errors that others found
     * @param rates none where there are none: then only a rate that the tariff itself fixes bears interest
     */
    public static Statements draw(
            Calculator calculator, Filings filings, Map<String, List<Entry>> received, Optional<RateSeries> rates) {
        Optional<InterestTerms> interest =
                calculator.tariff().interest().filter(terms -> rates.isPresent() || terms.reset() == Reset.FIXED);
        AccountTerms terms = new AccountTerms(
                calculator.tariff().charges().get(0).currency(),
                interest,
                AccountTerms.TO_THE_CENT,
                calculator.tariff().order(),
                calculator.allowance());
        Map<String, Statement> statements = new LinkedHashMap<>();
        SortedSet<YearMonth> missing = new TreeSet<>();
        Stages.of(calculator, filings).forEach((payer, periods) -> {
            List<Entry> entries = new ArrayList<>(received.getOrDefault(payer, List.of()));
            periods.values().forEach(entries::addAll);
            Account.statement(entries, terms, rates.orElseGet(RateSeries::empty))
                    .match(complete -> Optional.of(complete.statement()), noRates -> {
                        missing.addAll(noRates.months());
                        return Optional.<Statement>empty();
                    })
                    .ifPresent(statement -> statements.put(payer, statement));
        });
        return new Statements(
                statements,
                missing,
                interest.isEmpty() && calculator.tariff().interest().isPresent());
    }

    /** The tariff as its first text had it, by which amounts are first assessed; itself where it has one text. */
    public static Calculator firstKnown(Calculator calculator) {
        return calculator.tariff().knownFrom().stream()
                .findFirst()
                .map(calculator::asKnownOn)
                .orElse(calculator);
    }

    /** Whether every statement could be drawn. */
    public boolean isComplete() {
        return monthsWithoutRate.isEmpty();
    }
}
