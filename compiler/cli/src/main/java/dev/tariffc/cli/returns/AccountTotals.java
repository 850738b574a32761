package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.Parts;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What accounts come to, told apart in several ways. Whatever way that is but by payees' parts, the totals add up to all: what
 * has no tariff (credit that found no debt yet), no due day or nobody of whom the tariff says that it is paid to, has a total of
 * its own, without a name.
 */
final class AccountTotals {

    /** How totals are told apart. */
    enum By {
        ALL,
        TARIFF,
        FISCAL_YEAR,
        PAID_TO,
        /** What each payee has of amounts that are divided: of what is due, and not of interest. */
        PART,
        PAYER
    }

    /**
     * One total.
     *
     * @param tariff of a part; otherwise empty
     * @param due royalties, as assessed and adjusted; none where the tariff does not say how some debt is divided
     * @param interest none of a part, as interest is not divided
     * @param paid none where the tariff does not say how some payment is divided
     * @param balance what is still owed, below zero where it is a credit; none where {@code paid} is
     */
    record Total(
            By by,
            String tariff,
            String name,
            Optional<Money> due,
            Optional<Money> interest,
            Optional<Money> paid,
            Optional<Money> balance) {}

    private record Key(String tariff, String name) {}

    /** What belongs together, while it is added up. */
    private record Sum(Optional<Money> due, Optional<Money> interest, Optional<Money> paid, Optional<Money> balance) {

        static Sum of(Money due, Money interest, Money paid) {
            return new Sum(
                    Optional.of(due),
                    Optional.of(interest),
                    Optional.of(paid),
                    Optional.of(due.plus(interest).minus(paid)));
        }

        boolean isNothing() {
            return Stream.of(due, interest, paid, balance)
                    .flatMap(Optional::stream)
                    .allMatch(amount -> amount.amount().isZero());
        }

        static Sum ofPart(Optional<Money> due, Optional<Money> paid) {
            return new Sum(due, Optional.empty(), paid, due.flatMap(owed -> paid.map(owed::minus)));
        }

        /** All that belongs together, in any order. */
        static Sum of(List<Sum> parts, Currency currency) {
            return new Sum(
                    sum(parts, Sum::due, currency),
                    sum(parts, Sum::interest, currency),
                    sum(parts, Sum::paid, currency),
                    sum(parts, Sum::balance, currency));
        }

        private static Optional<Money> sum(List<Sum> parts, Function<Sum, Optional<Money>> amount, Currency currency) {
            List<Money> known =
                    parts.stream().map(amount).flatMap(Optional::stream).toList();
            return known.size() < parts.size() ? Optional.empty() : Optional.of(Money.sum(currency, known));
        }
    }

    private final Money nothing;
    private final Map<String, DebtRows> tariffs;
    private final FiscalYears years;
    private final Map<By, Map<Key, List<Sum>>> parts = new EnumMap<>(By.class);
    private final Map<By, Map<Key, Sum>> sums = new EnumMap<>(By.class);

    private AccountTotals(Currency currency, Map<String, DebtRows> tariffs, FiscalYears years) {
        this.nothing = Money.zero(currency);
        this.tariffs = tariffs;
        this.years = years;
    }

    /**
     * Adds accounts up.
     *
     * @param tariffs in their order, by the names that they have in tables
     * @param payers in the order in which they are told
     */
    static AccountTotals of(
            Statements statements,
            Collection<String> payers,
            Map<String, DebtRows> tariffs,
            FiscalYears years,
            Currency currency) {
        AccountTotals totals = new AccountTotals(currency, tariffs, years);
        totals.add(By.ALL, "", "", Sum.of(totals.nothing, totals.nothing, totals.nothing));
        tariffs.keySet()
                .forEach(name ->
                        totals.add(By.TARIFF, "", name, Sum.of(totals.nothing, totals.nothing, totals.nothing)));
        payers.forEach(payer -> statements.of(payer).ifPresent(statement -> totals.add(payer, statement)));
        totals.addUpEach();
        return totals;
    }

    private void addUpEach() {
        parts.forEach((by, keys) -> keys.forEach((key, each) ->
                sums.computeIfAbsent(by, of -> new LinkedHashMap<>()).put(key, Sum.of(each, nothing.currency()))));
    }

    private void add(String payer, Statement statement) {
        add(By.PAYER, "", payer, Sum.of(nothing, nothing, nothing));
        statement.debts().forEach(debt -> {
            Sum sum = Sum.of(debt.payable(), debt.interest(), debt.paid());
            add(payer, Optional.of(debt.key().amount()), debt.due(), sum);
            addSent(debt.key().amount(), sum, debt.parts(), debt.paidParts());
            addParts(debt.key().amount(), debt.parts(), debt.paidParts());
        });
        statement.pending().stream().filter(Statement.Correction::isAny).forEach(pending -> {
            Sum sum = Sum.of(pending.allowed(), nothing, nothing);
            add(payer, Optional.of(pending.debt().amount()), Optional.empty(), sum);
            addSent(
                    pending.debt().amount(),
                    sum,
                    pending.parts(),
                    pending.parts().map(Parts::none));
            addParts(pending.debt().amount(), pending.parts(), pending.parts().map(Parts::none));
        });
        if (!statement.credit().amount().isZero()) {
            Sum sum = Sum.of(nothing, nothing, statement.credit());
            add(payer, Optional.empty(), Optional.empty(), sum);
            add(By.PAID_TO, "", "", sum);
        }
    }

    private void add(String payer, Optional<Rule> amount, Optional<LocalDate> due, Sum sum) {
        add(By.ALL, "", "", sum);
        add(By.TARIFF, "", amount.map(this::nameOf).orElse(""), sum);
        add(By.FISCAL_YEAR, "", due.map(years::of).orElse(""), sum);
        add(By.PAYER, "", payer, sum);
    }

    /**
     * Where each part has a recipient, what is known of the parts goes to theirs; what is no part's, as interest, or is not divided
     * stays with all of them together.
     */
    private void addSent(Rule amount, Sum sum, Optional<Parts> parts, Optional<Parts> paid) {
        PayeeCells payees = rows(amount).payees();
        if (!payees.isSentInParts(amount) || parts.isEmpty() || paid.isEmpty()) {
            add(By.PAID_TO, "", payees.sentTo(amount), sum);
            return;
        }
        Money due = nothing;
        Money settled = nothing;
        for (Rule part : payees.tariff().parts(amount)) {
            Money own = parts.get().of(part).orElse(nothing);
            Money ownPaid = paid.get().of(part).orElse(nothing);
            due = due.plus(own);
            settled = settled.plus(ownPaid);
            add(By.PAID_TO, "", payees.sentWhole(part).orElse(""), Sum.of(own, nothing, ownPaid));
        }
        Sum rest = Sum.of(
                sum.due().orElseThrow().minus(due),
                sum.interest().orElseThrow(),
                sum.paid().orElseThrow().minus(settled));
        if (!rest.isNothing()) {
            add(By.PAID_TO, "", payees.sentTo(amount), rest);
        }
    }

    private void addParts(Rule amount, Optional<Parts> parts, Optional<Parts> paid) {
        String name = nameOf(amount);
        for (Rule payee : rows(amount).tariff().parts(amount)) {
            add(
                    By.PART,
                    name,
                    payee.label(),
                    Sum.ofPart(
                            parts.map(known -> known.of(payee).orElse(nothing)),
                            paid.map(known -> known.of(payee).orElse(nothing))));
        }
    }

    private void add(By by, String tariff, String name, Sum sum) {
        parts.computeIfAbsent(by, key -> new LinkedHashMap<>())
                .computeIfAbsent(new Key(tariff, name), key -> new ArrayList<>())
                .add(sum);
    }

    private String nameOf(Rule amount) {
        return tariffs.entrySet().stream()
                .filter(tariff -> tariff.getValue().isOf(amount))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an amount of no tariff: " + amount));
    }

    private DebtRows rows(Rule amount) {
        return tariffs.values().stream()
                .filter(rows -> rows.isOf(amount))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an amount of no tariff: " + amount));
    }

    /** The totals that are told apart so: years by their time, others as they first came; the one without a name comes last. */
    List<Total> totals(By by) {
        List<Total> totals = new ArrayList<>();
        sums.getOrDefault(by, Map.of())
                .forEach((key, sum) -> totals.add(
                        new Total(by, key.tariff(), key.name(), sum.due(), sum.interest(), sum.paid(), sum.balance())));
        if (by == By.FISCAL_YEAR) {
            totals.sort(Comparator.comparing(Total::name));
        }
        totals.sort(Comparator.comparing(total -> by != By.ALL && total.name().isEmpty()));
        return totals;
    }

    /** What all accounts come to. */
    Total all() {
        return totals(By.ALL).get(0);
    }

    /** Whether whatever way totals are told apart they add up to all, and what is due and its interest less what was paid is owed. */
    boolean addUp() {
        Sum all = sum(By.ALL);
        return List.of(By.TARIFF, By.FISCAL_YEAR, By.PAID_TO, By.PAYER).stream().allMatch(by -> sum(by).equals(all))
                && all.equals(all.due()
                        .flatMap(due ->
                                all.interest().flatMap(interest -> all.paid().map(paid -> Sum.of(due, interest, paid))))
                        .orElseThrow());
    }

    private Sum sum(By by) {
        return Sum.of(List.copyOf(sums.getOrDefault(by, Map.of()).values()), nothing.currency());
    }
}
