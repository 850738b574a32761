package dev.tariffc.cli.statements;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.PayerAccount;
import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the amounts of one period come about: what was reported, each step, and what became of each debt. */
final class AmountTexts {

    private record Read(Fact fact, About about, Optional<String> item) {}

    private final Issue issue;
    private final Words words;
    private final Wording wording;
    private final SectionTexts texts;
    /** The first instalments of what has others. */
    private final Set<DebtKey> inParts;

    AmountTexts(Issue issue, PayerAccount account, SectionTexts texts) {
        this.issue = issue;
        this.inParts = account.statement().stream()
                .flatMap(statement -> statement.debts().stream())
                .map(Statement.Debt::key)
                .filter(key -> key.instalment() > 1)
                .map(key -> new DebtKey(key.amount(), key.period(), 1))
                .collect(Collectors.toSet());
        this.words = issue.words();
        this.wording = issue.wording();
        this.texts = texts;
    }

    /** What is owed for a period, with the debts that it gave; none without an account. */
    StatementPage.Amount of(Assessment assessment, PayerAccount account, List<Statement.Debt> debts) {
        texts.take(assessment);
        Optional<Assessment> restated = account.restated(assessment);
        List<StatementPage.Computation> computations = new ArrayList<>();
        computations.add(computation(restated.isPresent() ? "page.stepsFirst" : "page.steps", assessment));
        restated.ifPresent(last -> {
            texts.take(last);
            computations.add(computation("page.stepsLast", last));
        });
        return new StatementPage.Amount(
                heading(rules(assessment), assessment.paid()),
                reports(assessment, restated, account),
                computations.stream().filter(each -> !each.steps().isEmpty()).toList(),
                notes(restated.orElse(assessment)),
                debts.isEmpty()
                        ? ledgers(assessment, account)
                        : debts.stream().map(this::ledger).toList());
    }

    /** Debts of which nothing was assessed when they were first reported. */
    StatementPage.Amount of(Period paid, List<Statement.Debt> debts, PayerAccount account) {
        List<Assessment> last = debts.stream()
                .flatMap(debt -> account.restated(debt.key()).stream())
                .distinct()
                .toList();
        last.forEach(texts::take);
        List<String> notes = new ArrayList<>(List.of(words.say("page.noSteps")));
        last.forEach(assessment -> notes.addAll(notes(assessment)));
        return new StatementPage.Amount(
                heading(
                        debts.stream()
                                .map(debt -> debt.key().amount())
                                .distinct()
                                .toList(),
                        paid),
                last.stream()
                        .flatMap(assessment -> reports(assessment, Optional.empty(), account).stream())
                        .toList(),
                last.stream()
                        .map(assessment -> computation("page.stepsLast", assessment))
                        .filter(each -> !each.steps().isEmpty())
                        .toList(),
                notes,
                debts.stream().map(this::ledger).toList());
    }

    /** What each of several receives, and what the reader should know. */
    private List<String> notes(Assessment assessment) {
        List<String> notes = new ArrayList<>();
        for (Assessment.Result result : assessment.results()) {
            result.payees()
                    .forEach(share -> notes.add(words.say(
                            "page.share",
                            Map.of(
                                    "of",
                                    wording.term(result.rule().label()),
                                    "rule",
                                    wording.term(share.rule().label()),
                                    "amount",
                                    wording.money(share.amount())))));
        }
        assessment.warnings().stream().map(wording::warning).forEach(notes::add);
        return notes;
    }

    private static List<Rule> rules(Assessment assessment) {
        return assessment.results().stream().map(Assessment.Result::rule).toList();
    }

    private String heading(List<Rule> rules, Period paid) {
        return words.say(
                "page.heading",
                Map.of(
                        "rules",
                        rules.stream().map(rule -> wording.term(rule.label())).collect(Collectors.joining(", ")),
                        "period",
                        wording.period(paid)));
    }

    // --- what was reported ----------------------------------------------------------------------------------------

    /** By the day on which it was reported; last what was read of other periods, and stands with those. */
    private List<StatementPage.Report> reports(
            Assessment assessment, Optional<Assessment> restated, PayerAccount account) {
        Charge charge = assessment.charge();
        List<TariffDescription.Reading> readings = issue.tariff().readings(charge, assessment.paid());
        Set<Fact> asked = issue.tariff().reads(charge, assessment.paid()).stream()
                .map(TariffDescription.Reading::fact)
                .collect(Collectors.toCollection(HashSet::new));
        issue.tariff().totals(charge).forEach(total -> total.group().ifPresent(asked::add));
        Set<Read> shown = new HashSet<>();
        Map<String, List<StatementPage.Fact>> byCaption = new LinkedHashMap<>();
        for (PayerAccount.Reported row : account.reported()) {
            if (row.about().equals(assessment.about())) {
                String caption = caption(row.about(), row.day());
                for (PayerAccount.Said said : row.said()) {
                    if (asked.contains(said.fact())) {
                        About about = said.of().map(About::of).orElseGet(() -> about(said.fact(), readings));
                        Optional<String> item = said.fact()
                                .item()
                                .flatMap(
                                        label -> Optional.ofNullable(row.items().get(label)));
                        shown.add(new Read(said.fact(), about, item));
                        byCaption
                                .computeIfAbsent(caption, key -> new ArrayList<>())
                                .add(new StatementPage.Fact(
                                        name(said.fact(), said.of(), item),
                                        wording.value(
                                                said.value(),
                                                said.fact().domain().kind(),
                                                charge.currency())));
                    }
                }
            }
        }
        Set<Reason.Read> first = reads(assessment).stream()
                .filter(read -> shown.add(of(read)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        addRead("page.alsoRead", first, charge, byCaption);
        restated.ifPresent(last -> {
            Set<Reason.Read> later = reads(last).stream()
                    .filter(read -> !first.contains(read))
                    .filter(read ->
                            first.stream().anyMatch(before -> of(before).equals(of(read))) || shown.add(of(read)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            addRead("page.alsoReadLater", later, charge, byCaption);
        });
        return byCaption.entrySet().stream()
                .map(report -> new StatementPage.Report(report.getKey(), report.getValue()))
                .toList();
    }

    private static Read of(Reason.Read read) {
        return new Read(read.fact(), read.about(), read.subject().name());
    }

    private void addRead(
            String caption, Set<Reason.Read> reads, Charge charge, Map<String, List<StatementPage.Fact>> byCaption) {
        for (Reason.Read read : reads) {
            byCaption
                    .computeIfAbsent(words.say(caption), key -> new ArrayList<>())
                    .add(new StatementPage.Fact(
                            name(
                                    read.fact(),
                                    read.about().period(),
                                    read.subject().name()),
                            wording.value(read.value(), read.fact().domain().kind(), charge.currency())));
        }
    }

    /** The period that the name of a fact alone means. */
    private static About about(Fact fact, List<TariffDescription.Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.fact().equals(fact))
                .findFirst()
                .map(TariffDescription.Reading::about)
                .orElseGet(About::nothing);
    }

    private static Set<Reason.Read> reads(Assessment assessment) {
        Set<Reason.Read> reads = new LinkedHashSet<>();
        assessment
                .lines()
                .forEach(
                        line -> line.because().forEach(reason -> reason.asRead().ifPresent(reads::add)));
        return reads;
    }

    private String caption(Period about, Optional<LocalDate> day) {
        String period = wording.period(about);
        return day.map(on -> words.say("page.reportedOn", Map.of("period", period, "day", wording.date(on))))
                .orElseGet(() -> words.say("page.reported", Map.of("period", period)));
    }

    private String name(Fact fact, Optional<Period> of, Optional<String> item) {
        String name = wording.term(fact.label());
        String ofItem = item.map(label -> words.say("page.factOfItem", Map.of("fact", name, "item", label)))
                .orElse(name);
        return of.map(period -> ofItem + " " + wording.during(period)).orElse(ofItem);
    }

    // --- the steps ------------------------------------------------------------------------------------------------

    private StatementPage.Computation computation(String caption, Assessment assessment) {
        return new StatementPage.Computation(
                words.say(caption),
                assessment.lines().stream()
                        .map(line -> step(line, assessment.charge()))
                        .toList());
    }

    /** What was reported stands above: of the reasons, only the others are said. */
    private StatementPage.Step step(Line line, Charge charge) {
        return new StatementPage.Step(
                wording.sentence(line.clause()).section(),
                wording.rule(line.rule(), line.subject()),
                wording.value(line.value(), line.rule().kind(), charge.currency()),
                line.because().stream()
                        .filter(reason -> reason.asRead().isEmpty())
                        .map(reason -> wording.reason(reason, line, charge))
                        .toList());
    }

    // --- what became of it ----------------------------------------------------------------------------------------

    /** What is to be paid, where nobody looks at what became of it. */
    private List<StatementPage.Ledger> ledgers(Assessment assessment, PayerAccount account) {
        return assessment.results().stream()
                .map(result -> new StatementPage.Ledger(
                        words.say("page.ledger", Map.of("of", label(result.rule(), 1, false))),
                        Stream.concat(
                                        result.instalments().stream()
                                                .map(part -> entry(assessed(part.due()), part.amount())),
                                        account.notAdjusted().stream()
                                                .filter(barred ->
                                                        barred.debt().amount().equals(result.rule())
                                                                && barred.debt()
                                                                        .period()
                                                                        .equals(assessment.paid()))
                                                .map(barred -> entry(correction(barred), barred.allowed())))
                                .toList(),
                        ""))
                .toList();
    }

    private String assessed(Optional<LocalDate> due) {
        return due.map(day -> words.say("page.assessedDue", Map.of("day", wording.date(day))))
                .orElseGet(() -> words.say("page.assessed"));
    }

    private StatementPage.Ledger ledger(Statement.Debt debt) {
        List<StatementPage.Entry> entries = new ArrayList<>();
        entries.add(entry(assessed(debt.due()), debt.assessed()));
        debt.corrections().forEach(correction -> entries.add(entry(correction(correction), correction.allowed())));
        if (!debt.charges().isEmpty()) {
            issue.tariff().interest().stream()
                    .filter(bearing -> bearing.amounts().contains(debt.key().amount()))
                    .forEach(texts::take);
        }
        for (Statement.Charged charged : debt.charges()) {
            entries.add(entry(
                    words.say(
                            "page.interestUntil",
                            Map.of("amount", wording.money(charged.on()), "day", wording.date(charged.until()))),
                    charged.amount()));
        }
        if (!debt.notDue().amount().isZero()) {
            issue.tariff().interestFloor().ifPresent(floor -> {
                texts.take(floor);
                entries.add(entry(
                        words.say(
                                "page.notDue",
                                Map.of(
                                        "section",
                                        wording.section(
                                                wording.sentence(floor.clause()).section()))),
                        debt.notDue().negate()));
            });
        }
        for (Statement.Settlement settlement : debt.settlements()) {
            boolean came = settlement.amount().amount().signum() >= 0;
            entries.add(entry(
                    words.say(
                            came ? "page.receivedOn" : "page.wentOn",
                            Map.of("day", wording.date(settlement.received()))),
                    settlement.amount().negate()));
        }
        return new StatementPage.Ledger(
                words.say("page.ledger", Map.of("of", label(debt))), entries, wording.money(debt.balance()));
    }

    private StatementPage.Entry entry(String what, Money amount) {
        return new StatementPage.Entry(what, wording.money(amount));
    }

    /** A later report of the same or another debt, and what of it the tariff does not let be adjusted. */
    String correction(Statement.Correction correction) {
        String told = words.say(
                "page.correction",
                Map.of(
                        "of",
                        wording.term(correction.debt().amount().label()),
                        "period",
                        wording.period(correction.debt().period()),
                        "day",
                        wording.date(correction.notified())));
        Money barred = correction.found().minus(correction.allowed());
        return correction
                .barredBy()
                .map(section -> told + " "
                        + words.say(
                                "page.barred",
                                Map.of("amount", wording.money(barred), "section", wording.section(section))))
                .orElse(told);
    }

    /** What a debt is of: the amount, and which instalment where there are several. */
    String label(Statement.Debt debt) {
        DebtKey key = debt.key();
        return label(key.amount(), key.instalment(), key.instalment() > 1 || inParts.contains(key));
    }

    String label(Rule amount, int instalment, boolean several) {
        String term = wording.term(amount.label());
        return several ? words.say("page.instalment", Map.of("rule", term, "number", instalment)) : term;
    }
}
