package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What statements of account say beside the table of debts.
 *
 * @param silent what a payment goes to first under a tariff that does not say
 */
record StatementSummary(
        Statements statements,
        List<Filings> filings,
        List<PayeeCells> payees,
        Map<String, List<Entry.Received>> received,
        Optional<LocalDate> asOf,
        PaymentOrder silent,
        Currency currency,
        Words words) {

    void printProblems(Terminal terminal) {
        for (YearMonth month : statements.monthsWithoutRate()) {
            terminal.error(words.say(
                    "account.noRate", Map.of("month", words.ofRuntime().period(Period.month(month)))));
        }
        if (statements.withoutInterest()) {
            terminal.note(words.say("account.noRates"));
        }
        asOf.ifPresent(day -> tellOfWhatIsLeftOut(day, terminal));
        received.forEach((payer, payments) -> statements
                .of(payer)
                .ifPresent(statement -> payments.stream()
                        .filter(payment -> namesNothing(payment, statement))
                        .forEach(payment -> terminal.note(
                                words.say("account.namesNothing", Map.of("payer", payer, "day", payment.day()))))));
        tellOfWhatIsOverdrawn(terminal);
        tellOfWhatIsBarred(terminal);
        tellOfOrder(terminal);
        payees.forEach(each -> each.amounts().forEach(amount -> tellOfWhatIsNotDivided(each, amount, terminal)));
    }

    /** Of which debts of an amount that is divided the table does not say what each payee has, and why. */
    private void tellOfWhatIsNotDivided(PayeeCells cells, Rule amount, Terminal terminal) {
        Map<PayeeCells.Untold, Long> untold = statements.byPayer().values().stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(debt -> debt.key().amount().equals(amount))
                .flatMap(debt -> cells.untold(debt).stream())
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
        untold.forEach((why, count) -> terminal.note(words.say(
                switch (why) {
                    case AN_INSTALMENT -> "account.instalmentsUndivided";
                    case PAID_IN_PART -> "account.partPaymentUndivided";
                },
                Map.of(
                        "amount",
                        words.term(amount.label()),
                        "debts",
                        words.count("debts", count),
                        "section",
                        words.ofRuntime()
                                .section(cells.tariff()
                                        .division(amount)
                                        .map(words.ofRuntime()::sentence)
                                        .map(Clause.Written::section)
                                        .orElse(""))))));
    }

    /** What errors the tariff leaves as they were, by the section that does. */
    private void tellOfWhatIsBarred(Terminal terminal) {
        Map<String, Long> barred = statements.byPayer().values().stream()
                .flatMap(statement -> Stream.concat(
                        statement.debts().stream().flatMap(debt -> debt.corrections().stream()),
                        statement.pending().stream()))
                .flatMap(correction -> correction.barredBy().stream())
                .collect(Collectors.groupingBy(section -> section, TreeMap::new, Collectors.counting()));
        barred.forEach((section, count) -> terminal.note(words.say(
                "account.barred",
                Map.of(
                        "section",
                        words.ofRuntime().section(section),
                        "corrections",
                        words.count("corrections", count)))));
    }

    /** In which order payments were taken, where a tariff that bears interest does not say. */
    private void tellOfOrder(Terminal terminal) {
        payees.stream()
                .map(PayeeCells::tariff)
                .filter(tariff -> !tariff.interest().isEmpty() && tariff.order().isEmpty())
                .forEach(tariff -> terminal.note(words.say(
                        silent == PaymentOrder.ROYALTY_FIRST
                                ? "account.silentRoyaltyFirst"
                                : "account.silentInterestFirst",
                        Map.of("tariff", tariff.title()))));
    }

    /** Whether a payment says what it is for, and that is no debt of the account. */
    private static boolean namesNothing(Entry.Received payment, Statement statement) {
        return payment.namesAny()
                && statement.debts().stream().map(Statement.Debt::key).noneMatch(payment::names);
    }

    private void tellOfWhatIsLeftOut(LocalDate day, Terminal terminal) {
        long later = received.values().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.isKnownOn(day))
                .count();
        if (later > 0) {
            terminal.note(words.say("account.later", Map.of("payments", words.count("payments", later), "day", day)));
        }
        if (filings.stream()
                .flatMap(each -> each.restated().stream())
                .anyMatch(moment -> moment.day().isAfter(day))) {
            terminal.note(words.say("account.laterReports", Map.of("day", day)));
        }
        long first = filings.stream()
                .flatMap(each -> each.first().stream())
                .filter(filing -> filing.reported().filter(day::isBefore).isPresent())
                .count();
        if (first > 0) {
            terminal.note(words.say("account.laterFirst", Map.of("rows", words.count("rows", first), "day", day)));
        }
    }

    /** Says how all accounts stand together. */
    void print(Terminal terminal) {
        terminal.tell(words.say(
                "account.due",
                Map.of(
                        "due",
                        sum(Statement::due),
                        "interest",
                        sum(Statement::interest),
                        "received",
                        sum(Statement::received))));
        terminal.tell(words.say(
                "account.balance",
                Map.of("balance", sum(Statement::balance), "credit", sum(StatementSummary::waiting))));
        long pending = statements.byPayer().values().stream()
                .flatMap(statement -> statement.pending().stream())
                .filter(Statement.Correction::isAny)
                .count();
        if (pending > 0) {
            terminal.tell(words.count("account.pending", pending));
        }
    }

    /** What waits for a debt; what went back beyond what had come is no credit, and waits for nothing. */
    private static Money waiting(Statement statement) {
        return isOverdrawn(statement) ? Money.zero(statement.currency()) : statement.credit();
    }

    private static boolean isOverdrawn(Statement statement) {
        return statement.credit().amount().signum() < 0;
    }

    /** Of whom more went back than had come in. */
    private void tellOfWhatIsOverdrawn(Terminal terminal) {
        statements.byPayer().forEach((payer, statement) -> {
            if (isOverdrawn(statement)) {
                terminal.note(words.say(
                        "account.overdrawn",
                        Map.of(
                                "payer",
                                payer,
                                "amount",
                                words.ofRuntime().money(statement.credit().negate()))));
            }
        });
    }

    private String sum(Function<Statement, Money> part) {
        return words.total(Money.sum(
                currency, statements.byPayer().values().stream().map(part).toList()));
    }
}
