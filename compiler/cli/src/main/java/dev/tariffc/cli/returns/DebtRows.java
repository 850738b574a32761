package dev.tariffc.cli.returns;

import dev.tariffc.cli.returns.Table.About;
import dev.tariffc.cli.returns.Table.Heading;
import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of each debt of one tariff: a row each, and one for what was adjusted after the last payment had fallen due. */
final class DebtRows {

    static final Heading PAYER = key("payer");
    static final Heading DUE = state("due");
    static final Heading PAID = state("paid");
    static final Heading BALANCE = state("balance");
    private static final Heading PERIOD = key("period");
    private static final Heading PAYMENT_PERIOD = state("payment_period");
    private static final Heading AMOUNT = state("amount");
    private static final Heading INSTALMENT = state("instalment");
    private static final Heading PAYABLE = state("payable");
    private static final Heading PAID_ON = state("paid_on");
    private static final Heading DAYS_LATE = state("days_late");
    private static final Heading INTEREST = state("interest");
    private static final Heading ADJUSTMENT = state("adjustment");
    private static final Heading SECTIONS = new Heading(About.SECTIONS, "sections");
    private static final Heading PAID_EXACTLY = state("paid_" + Unrounded.EXACT);
    private static final Heading BALANCE_EXACTLY = state("balance_" + Unrounded.EXACT);
    /** What is not in whole coins where the tariff does not round, exactly. */
    private static final Map<Heading, Heading> EXACTLY = Map.of(
            PAYABLE,
            state(Unrounded.EXACT),
            PAID,
            PAID_EXACTLY,
            ADJUSTMENT,
            state("adjustment_" + Unrounded.EXACT),
            BALANCE,
            BALANCE_EXACTLY);

    /** The columns that every table of debts has, in their order. */
    static final List<Heading> COLUMNS = List.of(
            PAYER,
            PERIOD,
            PAYMENT_PERIOD,
            AMOUNT,
            INSTALMENT,
            DUE,
            PAYABLE,
            PAID,
            PAID_ON,
            DAYS_LATE,
            INTEREST,
            ADJUSTMENT,
            BALANCE,
            SECTIONS);

    private final TariffDescription tariff;
    private final List<Rule> amounts;
    private final OccasionCells occasions;
    private final PayeeCells payees;
    private final Unrounded unrounded;
    private final Map<String, List<Assessment>> assessed = new LinkedHashMap<>();

    /**
     * @param amounts what is payable, in the order of the tariff
     * @param occasions what tells several occasions on one day apart
     */
    DebtRows(TariffDescription tariff, List<Rule> amounts, OccasionCells occasions) {
        this.tariff = tariff;
        this.amounts = amounts;
        this.occasions = occasions;
        this.payees = new PayeeCells(tariff, amounts);
        this.unrounded = Unrounded.of(tariff);
    }

    private static Heading key(String name) {
        return new Heading(About.KEY, name);
    }

    private static Heading state(String name) {
        return new Heading(About.STATE, name);
    }

    void add(String payer, Assessment assessment) {
        assessed.computeIfAbsent(payer, key -> new ArrayList<>()).add(assessment);
    }

    /** How many amounts it was given. */
    int size() {
        return assessed.values().stream().mapToInt(List::size).sum();
    }

    /** What all debts were assessed at, whether or not a statement could be drawn; as the column has it. */
    Money payable(Statements statements, Currency currency) {
        Set<String> payers = new LinkedHashSet<>(statements.byPayer().keySet());
        payers.addAll(assessed.keySet());
        List<Money> all = new ArrayList<>();
        for (String payer : payers) {
            statements
                    .of(payer)
                    .ifPresentOrElse(
                            statement -> statement.debts().stream()
                                    .filter(debt -> isOf(debt.key().amount()))
                                    .map(Statement.Debt::assessed)
                                    .forEach(all::add),
                            () -> assessed.getOrDefault(payer, List.of()).stream()
                                    .map(Assessment::payable)
                                    .forEach(all::add));
        }
        return Money.sum(currency, all);
    }

    /** Those of whom it was given any. */
    Set<String> payers() {
        return assessed.keySet();
    }

    TariffDescription tariff() {
        return tariff;
    }

    PayeeCells payees() {
        return payees;
    }

    /** Whether an amount is one of this tariff's. */
    boolean isOf(Rule amount) {
        return tariff.rules().contains(amount);
    }

    /** All columns that every table of debts has, in their order, with those that tables of unrounded amounts have. */
    static List<Heading> columns(boolean areUnrounded) {
        List<Heading> columns = new ArrayList<>();
        for (Heading column : COLUMNS) {
            columns.add(column);
            Optional.ofNullable(EXACTLY.get(column))
                    .filter(exactly -> areUnrounded)
                    .ifPresent(columns::add);
        }
        return columns;
    }

    /** Whether its rows say anything exactly that is not in whole coins. */
    boolean areUnrounded() {
        return unrounded.areAny();
    }

    private void put(Heading column, Rule amount, Money money, Map<Heading, String> row) {
        row.put(column, unrounded.shown(amount, money));
        Optional.ofNullable(EXACTLY.get(column))
                .filter(exactly -> unrounded.has(amount))
                .ifPresent(exactly -> row.put(exactly, Unrounded.exactly(money)));
    }

    /** The columns that its rows have besides. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        occasions.columns().forEach(name -> headings.add(new Heading(About.OCCASION, name)));
        headings.addAll(payees.headings());
        return headings;
    }

    /** The rows of a payer, by period, amount and instalment. */
    List<Map<Heading, String>> rows(String payer, Optional<Statement> statement, Statements statements) {
        return statement.map(drawn -> rows(payer, drawn, statements)).orElseGet(() -> withoutStatement(payer));
    }

    private List<Map<Heading, String>> rows(String payer, Statement statement, Statements statements) {
        List<Map<Heading, String>> rows = new ArrayList<>();
        statement.debts().stream()
                .filter(debt -> isOf(debt.key().amount()))
                .sorted(DebtOrder.of(amounts))
                .map(debt -> row(payer, debt, statements))
                .forEach(rows::add);
        statement.pending().stream()
                .filter(pending -> isOf(pending.debt().amount()) && pending.isAny())
                .map(pending -> row(payer, pending))
                .forEach(rows::add);
        return rows;
    }

    private Map<Heading, String> row(String payer, Statement.Debt debt, Statements statements) {
        Rule amount = debt.key().amount();
        boolean lacksInterest = statements.lacksInterest(amount);
        Map<Heading, String> row = key(payer, debt.key());
        debt.due().ifPresent(due -> row.put(DUE, due.toString()));
        put(PAYABLE, amount, debt.assessed(), row);
        put(PAID, amount, debt.paid(), row);
        debt.paidOn().ifPresent(day -> row.put(PAID_ON, day.toString()));
        row.put(DAYS_LATE, Long.toString(debt.daysLate()));
        if (!lacksInterest) {
            row.put(INTEREST, Csv.money(debt.interest()));
        }
        put(ADJUSTMENT, amount, debt.adjustment(), row);
        put(BALANCE, amount, debt.balance(), row);
        row.put(SECTIONS, debt.section());
        row.putAll(payees.of(debt, lacksInterest));
        return row;
    }

    private Map<Heading, String> row(String payer, Statement.Correction pending) {
        Map<Heading, String> row = key(payer, pending.debt());
        put(ADJUSTMENT, pending.debt().amount(), pending.allowed(), row);
        put(BALANCE, pending.debt().amount(), pending.allowed(), row);
        row.putAll(payees.of(pending));
        return row;
    }

    /** The row of what came in for no debt, so that the columns add up to the account. */
    static Map<Heading, String> credit(String payer, Money credit) {
        return Map.of(
                PAYER, Csv.text(payer),
                PAID, Csv.money(credit.toCoins()),
                PAID_EXACTLY, Unrounded.exactly(credit),
                BALANCE, Csv.money(credit.toCoins().negate()),
                BALANCE_EXACTLY, Unrounded.exactly(credit.negate()));
    }

    /** Of a payer whose statement lacks a rate. */
    private List<Map<Heading, String>> withoutStatement(String payer) {
        List<Map<Heading, String>> rows = new ArrayList<>();
        for (Assessment assessment : assessed.getOrDefault(payer, List.of())) {
            for (Assessment.Result result : assessment.results()) {
                for (int i = 0; i < result.instalments().size(); i++) {
                    Assessment.Instalment part = result.instalments().get(i);
                    Map<Heading, String> row = key(payer, new DebtKey(result.rule(), assessment.paid(), i + 1));
                    part.due().ifPresent(due -> row.put(DUE, due.toString()));
                    put(PAYABLE, result.rule(), part.amount(), row);
                    row.put(SECTIONS, String.join("; ", assessment.sections()));
                    row.putAll(payees.of(result));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private Map<Heading, String> key(String payer, DebtKey debt) {
        Period about = about(debt);
        Map<Heading, String> key = new LinkedHashMap<>();
        key.put(PAYER, Csv.text(payer));
        key.put(PERIOD, about.toString());
        List<String> named = occasions.of(about, charge(debt));
        for (int i = 0; i < named.size(); i++) {
            key.put(new Heading(About.OCCASION, occasions.columns().get(i)), named.get(i));
        }
        key.put(PAYMENT_PERIOD, debt.period().toString());
        key.put(AMOUNT, Csv.text(debt.amount().label()));
        key.put(INSTALMENT, Integer.toString(debt.instalment()));
        return key;
    }

    /** What the facts of a debt are about, as returns name it. */
    private Period about(DebtKey debt) {
        return charge(debt).map(charge -> tariff.about(charge, debt.period())).orElse(debt.period());
    }

    private Optional<Charge> charge(DebtKey debt) {
        return tariff.charges().stream()
                .filter(charge -> charge.payables().contains(debt.amount()) && charge.isPaidFor(debt.period()))
                .findFirst();
    }
}
