package dev.tariffc.cli.statements;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.DebtOrder;
import dev.tariffc.cli.returns.PayerAccount;
import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one payer, in words. */
final class StatementTexts {

    private final Issue issue;
    private final PayerAccount account;
    private final Words words;
    private final Wording wording;
    private final SectionTexts texts;
    private final AmountTexts amounts;
    /** In the order of the tariff. */
    private final List<Rule> payables;

    private StatementTexts(Issue issue, PayerAccount account) {
        this.issue = issue;
        this.account = account;
        this.words = issue.words();
        this.wording = issue.wording();
        this.texts = new SectionTexts(issue);
        this.amounts = new AmountTexts(issue, account, texts);
        this.payables = issue.tariff().payables();
    }

    static StatementPage of(Issue issue, PayerAccount account) {
        return new StatementTexts(issue, account).page();
    }

    private StatementPage page() {
        List<StatementPage.Amount> shown = amounts();
        List<String> paidTo = paidTo();
        Owed owed = account.statement().map(this::owed).orElseGet(this::owedWithoutAccount);
        List<StatementPage.Debt> rows = rows();
        return new StatementPage(
                issue.language().code(),
                PageLabels.of(words),
                words.say(issue.accounts().followsPayments() ? "page.account" : "page.royalties"),
                account.payer(),
                wording.title(issue.tariff()),
                titleLanguage(),
                issue.standing(),
                account.isComplete(),
                new Gaps(words).of(account),
                notes(owed.total()),
                owed.rows(),
                rows.isEmpty() ? "" : wording.money(owed.total()),
                paidTo,
                followsPayments(),
                rows,
                account.statement().map(this::sums).orElseGet(() -> sums(owed.total())),
                shown,
                texts.sections(),
                issue.provenance());
    }

    private boolean followsPayments() {
        return account.statement().isPresent();
    }

    private String titleLanguage() {
        boolean isOwn = wording.title(issue.tariff()).equals(issue.tariff().title());
        return isOwn
                ? issue.tariff().glossary().written().code()
                : issue.language().code();
    }

    private List<String> notes(Money total) {
        List<String> notes = new ArrayList<>();
        if (total.amount().signum() < 0) {
            notes.add(words.say("page.inFavour"));
        }
        if (!followsPayments() && !account.assessed().isEmpty()) {
            notes.add(words.say("page.withoutPayments"));
        } else if (issue.accounts().lacksInterest()) {
            notes.add(words.say("page.withoutInterest"));
        }
        account.startsLate()
                .ifPresent(first -> notes.add(words.say("page.startsLate", Map.of("period", wording.period(first)))));
        account.endsEarly()
                .ifPresent(last -> notes.add(words.say("page.endsEarly", Map.of("period", wording.period(last)))));
        if (!account.waiting().isEmpty()) {
            notes.add(words.say("page.waiting", Map.of("periods", periods(account.waiting()))));
        }
        return notes;
    }

    private String periods(Set<Period> periods) {
        return periods.stream().map(wording::period).collect(Collectors.joining(", "));
    }

    // --- what is owed ---------------------------------------------------------------------------------------------

    private record Owed(List<StatementPage.Due> rows, Money total) {}

    /** What is open of each debt, by the day on which it is due; then what has no day. */
    private Owed owed(Statement statement) {
        Money zero = Money.zero(statement.currency());
        Map<LocalDate, Money> byDay = new TreeMap<>();
        Money withoutDay = zero;
        for (Statement.Debt debt : statement.debts()) {
            if (debt.due().isPresent()) {
                byDay.merge(debt.due().get(), debt.balance(), Money::plus);
            } else {
                withoutDay = withoutDay.plus(debt.balance());
            }
        }
        List<StatementPage.Due> rows = byDay(byDay);
        add(words.say("page.noDay"), withoutDay, rows);
        Money pending =
                statement.pending().stream().map(Statement.Correction::allowed).reduce(zero, Money::plus);
        add(words.say("page.pending"), pending, rows);
        add(
                words.say(isOverdrawn(statement) ? "page.overdrawn" : "page.credit"),
                statement.credit().negate(),
                rows);
        Money listed = byDay.values().stream()
                .reduce(zero, Money::plus)
                .plus(withoutDay)
                .plus(pending)
                .minus(statement.credit());
        if (!listed.equals(statement.balance())) {
            throw new IllegalStateException("a statement whose parts do not come to its balance: " + statement);
        }
        return new Owed(rows, listed);
    }

    /** What is owed where nobody looks at payments. */
    private Owed owedWithoutAccount() {
        Money total = Money.zero(issue.tariff().currency());
        Map<LocalDate, Money> byDay = new TreeMap<>();
        Money withoutDay = total;
        for (Assessment assessment : account.assessed()) {
            for (Assessment.Result result : assessment.results()) {
                for (Assessment.Instalment part : result.instalments()) {
                    total = total.plus(part.amount());
                    if (part.due().isPresent()) {
                        byDay.merge(part.due().get(), part.amount(), Money::plus);
                    } else {
                        withoutDay = withoutDay.plus(part.amount());
                    }
                }
            }
        }
        List<StatementPage.Due> rows = byDay(byDay);
        add(words.say("page.noDay"), withoutDay, rows);
        return new Owed(rows, total);
    }

    private List<StatementPage.Due> byDay(Map<LocalDate, Money> byDay) {
        List<StatementPage.Due> rows = new ArrayList<>();
        byDay.forEach((day, amount) -> add(wording.date(day), amount, rows));
        return rows;
    }

    private void add(String day, Money amount, List<StatementPage.Due> rows) {
        if (!amount.amount().isZero()) {
            rows.add(new StatementPage.Due(day, wording.money(amount)));
        }
    }

    private List<String> paidTo() {
        Set<Rule> owing = new LinkedHashSet<>();
        account.assessed().forEach(assessment -> assessment.results().forEach(result -> owing.add(result.rule())));
        account.statement()
                .ifPresent(drawn ->
                        drawn.debts().forEach(debt -> owing.add(debt.key().amount())));
        Map<TariffDescription.Payee, List<Rule>> byPayee = new LinkedHashMap<>();
        payables.stream()
                .filter(owing::contains)
                .flatMap(rule -> Stream.concat(Stream.of(rule), issue.tariff().parts(rule).stream()))
                .forEach(rule -> issue.tariff()
                        .payee(rule)
                        .ifPresent(payee -> byPayee.computeIfAbsent(payee, key -> new ArrayList<>())
                                .add(rule)));
        List<String> told = new ArrayList<>();
        byPayee.forEach((payee, rules) -> {
            texts.take(payee);
            told.add(words.say(
                    "page.paidTo",
                    Map.of(
                            "rules",
                            rules.stream()
                                    .map(rule -> wording.term(rule.label()))
                                    .collect(Collectors.joining(", ")),
                            "recipients",
                            payee.recipients().stream().map(words::term).collect(Collectors.joining(", ")))));
        });
        return told;
    }

    // --- the account ----------------------------------------------------------------------------------------------

    private List<StatementPage.Debt> rows() {
        return account.statement()
                .map(this::rows)
                .orElseGet(() -> account.assessed().stream().flatMap(this::rows).toList());
    }

    private List<StatementPage.Debt> rows(Statement statement) {
        List<StatementPage.Debt> rows = new ArrayList<>();
        debts(statement).map(this::row).forEach(rows::add);
        statement.pending().stream()
                .filter(Statement.Correction::isAny)
                .map(this::row)
                .forEach(rows::add);
        if (!statement.credit().amount().isZero()) {
            rows.add(ofNoDebt(statement));
        }
        return rows;
    }

    /** What came in for no debt, or went back beyond what had come. */
    private StatementPage.Debt ofNoDebt(Statement statement) {
        return new StatementPage.Debt(
                "",
                words.say(isOverdrawn(statement) ? "page.overdrawn" : "page.ofNoDebt"),
                "",
                "",
                "",
                "",
                wording.money(statement.credit()),
                wording.money(statement.credit().negate()));
    }

    private static boolean isOverdrawn(Statement statement) {
        return statement.credit().amount().signum() < 0;
    }

    private Stream<Statement.Debt> debts(Statement statement) {
        return statement.debts().stream().sorted(DebtOrder.of(payables));
    }

    private StatementPage.Debt row(Statement.Debt debt) {
        boolean counts = !issue.accounts().lacksInterest();
        return new StatementPage.Debt(
                wording.period(debt.period()),
                amounts.label(debt),
                debt.due().map(wording::date).orElse(""),
                wording.money(debt.assessed()),
                wording.money(debt.adjustment()),
                counts ? wording.money(debt.interest()) : "",
                wording.money(debt.paid()),
                wording.money(debt.balance()));
    }

    private StatementPage.Debt row(Statement.Correction pending) {
        return new StatementPage.Debt(
                wording.period(pending.debt().period()),
                amounts.correction(pending),
                "",
                "",
                wording.money(pending.allowed()),
                "",
                "",
                wording.money(pending.allowed()));
    }

    private Stream<StatementPage.Debt> rows(Assessment assessment) {
        List<StatementPage.Debt> rows = new ArrayList<>();
        for (Assessment.Result result : assessment.results()) {
            for (int i = 0; i < result.instalments().size(); i++) {
                Assessment.Instalment part = result.instalments().get(i);
                rows.add(new StatementPage.Debt(
                        wording.period(assessment.paid()),
                        amounts.label(result.rule(), i + 1, result.instalments().size() > 1),
                        part.due().map(wording::date).orElse(""),
                        wording.money(part.amount()),
                        "",
                        "",
                        "",
                        ""));
            }
        }
        return rows.stream();
    }

    private StatementPage.Debt sums(Statement statement) {
        Money zero = Money.zero(statement.currency());
        return new StatementPage.Debt(
                "",
                "",
                "",
                wording.money(
                        statement.debts().stream().map(Statement.Debt::assessed).reduce(zero, Money::plus)),
                wording.money(Stream.concat(
                                statement.debts().stream().map(Statement.Debt::adjustment),
                                statement.pending().stream().map(Statement.Correction::allowed))
                        .reduce(zero, Money::plus)),
                issue.accounts().lacksInterest() ? "" : wording.money(statement.interest()),
                wording.money(
                        statement.debts().stream().map(Statement.Debt::paid).reduce(statement.credit(), Money::plus)),
                wording.money(statement.balance()));
    }

    private StatementPage.Debt sums(Money total) {
        return new StatementPage.Debt("", "", "", wording.money(total), "", "", "", "");
    }

    // --- how amounts come about -----------------------------------------------------------------------------------

    private List<StatementPage.Amount> amounts() {
        List<Statement.Debt> debts =
                account.statement().map(drawn -> debts(drawn).toList()).orElse(List.of());
        List<StatementPage.Amount> shown = new ArrayList<>();
        Set<DebtKey> taken = new LinkedHashSet<>();
        for (Assessment assessment : account.assessed()) {
            List<Statement.Debt> own =
                    debts.stream().filter(debt -> isOf(debt, assessment)).toList();
            own.forEach(debt -> taken.add(debt.key()));
            shown.add(amounts.of(assessment, account, own));
        }
        Map<Period, List<Statement.Debt>> others = debts.stream()
                .filter(debt -> !taken.contains(debt.key()))
                .collect(Collectors.groupingBy(Statement.Debt::period, TreeMap::new, Collectors.toList()));
        others.forEach((paid, left) -> shown.add(amounts.of(paid, left, account)));
        return shown;
    }

    private static boolean isOf(Statement.Debt debt, Assessment assessment) {
        return debt.period().equals(assessment.paid())
                && assessment.results().stream()
                        .anyMatch(result -> result.rule().equals(debt.key().amount()));
    }
}
