package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.wording.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Shows what is owed, to people and to programs. */
final class CalcPrinter {

    /** The item and the period that a line is of, by what they are called in JSON. */
    private static final Subject.Visitor<Map<String, String>> WHOSE = new Subject.Visitor<>() {
        @Override
        public Map<String, String> visit(Subject.Payer payer) {
            return Map.of();
        }

        @Override
        public Map<String, String> visit(Subject.Item item) {
            return Map.of("item", item.itemName());
        }

        @Override
        public Map<String, String> visit(Subject.Part part) {
            return Map.of("period", part.period().toString());
        }

        @Override
        public Map<String, String> visit(Subject.ItemThen item) {
            Map<String, String> both = new LinkedHashMap<>();
            both.put("item", item.itemName());
            both.put("period", item.period().toString());
            return both;
        }
    };

    private final Terminal terminal;
    private final Words words;
    private final Wording wording;
    private final Calculator calculator;
    private final Provenance provenance;

    CalcPrinter(Terminal terminal, Calculator calculator, Provenance provenance) {
        this.provenance = provenance;
        this.terminal = terminal;
        this.words = terminal.words().with(calculator);
        this.wording = words.ofRuntime();
        this.calculator = calculator;
    }

    void text(List<Assessment> assessments, List<Deadline> told, boolean explained) {
        terminal.print(wording.title(calculator.tariff()));
        provenance.standing().said(words).forEach(terminal::print);
        for (Assessment assessment : assessments) {
            for (Assessment.Result result : assessment.results()) {
                String due = result.instalments().size() > 1
                        ? ""
                        : due(result.instalments().get(0));
                terminal.print(words.say(
                        "calc.result",
                        Map.of(
                                "rule",
                                wording.term(result.rule().label()),
                                "paid",
                                wording.period(assessment.paid()),
                                "amount",
                                wording.money(result.payable()),
                                "due",
                                due,
                                "payee",
                                payee(result.rule()))));
            }
            assessment.results().stream()
                    .filter(result -> result.instalments().size() > 1)
                    .forEach(this::instalments);
            for (Assessment.Result result : assessment.results()) {
                result.payees()
                        .forEach(share -> terminal.print(words.say(
                                "calc.share",
                                Map.of(
                                        "rule",
                                        wording.term(share.rule().label()),
                                        "amount",
                                        wording.money(share.amount()),
                                        "payee",
                                        payee(share.rule())))));
            }
            if (explained) {
                assessment.lines().forEach(line -> explain(line, assessment.charge()));
                assessment.results().stream()
                        .flatMap(result -> Stream.concat(
                                Stream.of(result.rule()),
                                result.payees().stream().map(Assessment.Share::rule)))
                        .flatMap(amount -> calculator.tariff().payee(amount).stream())
                        .distinct()
                        .forEach(this::explain);
            }
        }
        told.forEach(deadline -> terminal.print(
                words.say("calc.day", Map.of("day", deadline.date(), "what", DeadlineWords.of(deadline, words)))));
    }

    private String due(Assessment.Instalment instalment) {
        return instalment
                .due()
                .map(day -> words.say("calc.due", Map.of("day", wording.date(day))))
                .orElse("");
    }

    private void instalments(Assessment.Result result) {
        for (int i = 0; i < result.instalments().size(); i++) {
            Assessment.Instalment part = result.instalments().get(i);
            terminal.print(words.say(
                    "calc.instalment",
                    Map.of(
                            "rule",
                            wording.term(result.rule().label()),
                            "number",
                            i + 1,
                            "count",
                            result.instalments().size(),
                            "amount",
                            wording.money(part.amount()),
                            "due",
                            due(part))));
        }
    }

    private void explain(Line line, Charge charge) {
        Map<String, Object> came = Map.of(
                "rule",
                wording.rule(line.rule(), line.subject()),
                "value",
                wording.value(line.value(), line.rule().kind(), charge.currency()));
        step("calc.step", line.clause(), came, wording.because(line, charge));
    }

    private void explain(TariffDescription.Payee payee) {
        Map<String, Object> paidTo = Map.of("recipients", DeadlineWords.recipients(payee.recipients(), words));
        step("calc.paidTo", payee.clause(), paidTo, wording.because(payee.clause()));
    }

    private void step(String key, Clause clause, Map<String, Object> told, List<String> because) {
        Clause.Written sentence = wording.sentence(clause);
        Map<String, Object> all = new HashMap<>(told);
        all.put("section", wording.heading(sentence.section(), sentence.title()));
        terminal.print("");
        terminal.print(words.say(key, all));
        because.forEach(reason -> terminal.print("    " + reason));
    }

    private String payee(Rule amount) {
        return calculator
                .tariff()
                .payee(amount)
                .map(payee -> words.say(
                        "calc.payee", Map.of("recipients", DeadlineWords.recipients(payee.recipients(), words))))
                .orElse("");
    }

    void json(List<Assessment> assessments, List<Deadline> told) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            write(assessments, told, json);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        text.toString().lines().forEach(terminal::print);
    }

    private void write(List<Assessment> assessments, List<Deadline> told, JsonWriter json) throws IOException {
        Assessment first = assessments.get(0);
        List<Assessment.Result> results =
                assessments.stream().flatMap(a -> a.results().stream()).toList();
        Money payable = assessments.stream()
                .map(Assessment::payable)
                .reduce(Money::plus)
                .orElseThrow();
        Rational exact = assessments.stream().map(Assessment::exact).reduce(Rational.ZERO, Rational::plus);
        json.beginObject();
        json.name("tariff").value(calculator.tariff().title());
        json.name("period").value(first.paid().toString());
        json.name("currency").value(payable.currency().code());
        boolean areRounded = assessments.stream()
                .allMatch(assessment -> assessment.charge().rounding().isPresent());
        amount(json, "payable", areRounded ? payable : payable.toCoins(), exact);
        due(json, commonDue(results));
        if (results.size() == 1) {
            recipients(json, results.get(0));
        }
        payees(
                json,
                results.stream().flatMap(result -> result.payees().stream()).toList());
        if (results.size() == 1) {
            instalments(json, results.get(0), areRounded);
        }
        if (results.size() > 1) {
            json.name("results").beginObject();
            for (Assessment assessment : assessments) {
                boolean isRounded = assessment.charge().rounding().isPresent();
                for (Assessment.Result result : assessment.results()) {
                    json.name(result.rule().label()).beginObject();
                    Money owed = result.payable();
                    amount(json, "payable", isRounded ? owed : owed.toCoins(), result.exact());
                    due(json, result.due());
                    recipients(json, result);
                    instalments(json, result, isRounded);
                    json.endObject();
                }
            }
            json.endObject();
        }
        if (!told.isEmpty()) {
            json.name("deadlines").beginArray();
            for (Deadline deadline : told) {
                json.beginObject();
                json.name("section").value(deadline.clause().section());
                json.name("what").value(deadline.what());
                json.name("date").value(deadline.date().toString());
                json.endObject();
            }
            json.endArray();
        }
        json.name("lines").beginArray();
        for (Assessment assessment : assessments) {
            for (Line line : assessment.lines()) {
                write(line, assessment.charge(), json);
            }
        }
        json.endArray();
        json.name("provenance");
        provenance.write(json);
        json.endObject();
    }

    private static Optional<LocalDate> commonDue(List<Assessment.Result> results) {
        Set<LocalDate> days = new TreeSet<>();
        results.forEach(result -> result.due().ifPresent(days::add));
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private static void due(JsonWriter json, Optional<LocalDate> due) throws IOException {
        if (due.isPresent()) {
            json.name("due").value(due.get().toString());
        }
    }

    /** @param areRounded whether the tariff says how; otherwise each is told to the smallest coin, and exactly */
    private static void instalments(JsonWriter json, Assessment.Result result, boolean areRounded) throws IOException {
        if (result.instalments().size() > 1) {
            json.name("instalments").beginArray();
            for (Assessment.Instalment part : result.instalments()) {
                json.beginObject();
                if (areRounded) {
                    json.name("amount").value(part.amount().toDecimalString());
                } else {
                    amount(
                            json,
                            "amount",
                            part.amount().toCoins(),
                            part.amount().amount());
                }
                due(json, part.due());
                json.endObject();
            }
            json.endArray();
        }
    }

    private void recipients(JsonWriter json, Assessment.Result result) throws IOException {
        Optional<TariffDescription.Payee> payee = calculator.tariff().payee(result.rule());
        if (payee.isPresent()) {
            DeadlinesPrinter.recipients(payee.get().recipients(), json);
        }
    }

    private void payees(JsonWriter json, List<Assessment.Share> shares) throws IOException {
        if (!shares.isEmpty()) {
            json.name("payees").beginObject();
            for (Assessment.Share share : shares) {
                json.name(share.rule().label()).value(share.amount().toDecimalString());
            }
            json.endObject();
            List<Assessment.Share> sent = shares.stream()
                    .filter(share -> calculator.tariff().payee(share.rule()).isPresent())
                    .toList();
            if (!sent.isEmpty()) {
                json.name("payeeRecipients").beginObject();
                for (Assessment.Share share : sent) {
                    json.name(share.rule().label()).beginArray();
                    for (String recipient : calculator
                            .tariff()
                            .payee(share.rule())
                            .orElseThrow()
                            .recipients()) {
                        json.value(recipient);
                    }
                    json.endArray();
                }
                json.endObject();
            }
        }
    }

    private static void amount(JsonWriter json, String name, Money amount, Rational exact) throws IOException {
        json.name(name).value(amount.toDecimalString());
        json.name("exact").value(exact.toString());
    }

    private void write(Line line, Charge charge, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("section").value(line.clause().section());
        json.name("title").value(line.clause().title());
        for (Map.Entry<String, String> whose : line.subject().accept(WHOSE).entrySet()) {
            json.name(whose.getKey()).value(whose.getValue());
        }
        json.name("what").value(line.rule().label());
        if (line.rule().kind() == Domain.Kind.MONEY) {
            Rational exact = line.value().asNumber().orElseThrow();
            amount(json, "amount", Money.of(charge.currency(), rounding(charge).apply(exact)), exact);
        } else {
            json.name("value").value(wording.value(line.value(), line.rule().kind(), charge.currency()));
        }
        json.name("because").beginArray();
        for (String reason : wording.because(line, charge)) {
            json.value(reason);
        }
        json.endArray();
        json.endObject();
    }

    /** As the tariff rounds what is paid, or to its coins where it does not round. */
    private static Rounding rounding(Charge charge) {
        int digits = charge.currency().digits();
        return charge.rounding()
                .orElseGet(
                        () -> new Rounding(Rounding.Mode.HALF_UP, Rational.of(BigDecimal.ONE.movePointLeft(digits))));
    }
}
