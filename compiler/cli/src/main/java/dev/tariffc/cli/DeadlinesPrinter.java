package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Domain;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows deadlines, to people and to programs. */
final class DeadlinesPrinter {

    private final Terminal terminal;
    private final Words words;
    private final Calculator calculator;
    private final Provenance provenance;

    DeadlinesPrinter(Terminal terminal, Calculator calculator, Provenance provenance) {
        this.provenance = provenance;
        this.terminal = terminal;
        this.calculator = calculator;
        this.words = terminal.words().with(calculator);
    }

    void text(List<Deadline> deadlines) {
        terminal.print(words.ofRuntime().title(calculator.tariff()));
        provenance.standing().said(words).forEach(terminal::print);
        int width = deadlines.stream()
                .mapToInt(each -> section(each.clause()).length())
                .max()
                .orElse(0);
        for (Deadline deadline : deadlines) {
            String section = section(deadline.clause());
            terminal.print(deadline.date() + "  " + section + " ".repeat(width - section.length() + 2)
                    + DeadlineWords.of(deadline, words));
        }
    }

    private String section(Clause clause) {
        return words.ofRuntime().heading(words.ofRuntime().sentence(clause).section(), "");
    }

    /** One object on each line: long lists stay easy to read and to compare. */
    void json(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            terminal.print("[]");
            return;
        }
        for (int i = 0; i < deadlines.size(); i++) {
            String open = i == 0 ? "[" : " ";
            String close = i == deadlines.size() - 1 ? "]" : ",";
            terminal.print(open + json(deadlines.get(i)) + close);
        }
    }

    private String json(Deadline deadline) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
            json.beginObject();
            json.name("section").value(deadline.clause().section());
            json.name("what").value(deadline.what());
            json.name("date").value(deadline.date().toString());
            json.name("kind").value(deadline.kind().name().toLowerCase(Locale.ROOT));
            if (deadline.amount().isPresent()) {
                json.name("amount").value(deadline.amount().get().toDecimalString());
            }
            recipients(deadline.recipients(), json);
            if (deadline.conditional()) {
                json.name("conditional").value(true);
            }
            json.name("provenance");
            provenance.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /** Who receives something, in the order named; nothing where the tariff does not say. */
    static void recipients(List<String> recipients, JsonWriter json) throws IOException {
        if (!recipients.isEmpty()) {
            json.name("recipients").beginArray();
            for (String recipient : recipients) {
                json.value(recipient);
            }
            json.endArray();
        }
    }

    /** What is not listed, and what it would take. */
    void notes(Deadlines deadlines) {
        if (deadlines.dated().isEmpty()) {
            terminal.note(words.say("deadlines.none"));
        }
        for (Deadlines.Undated undated : deadlines.undated()) {
            String section = section(undated.clause());
            String what = DeadlineWords.what(undated.what(), undated.clause(), words);
            for (Refusal refusal : undated.missing()) {
                terminal.note(words.say(
                        "deadlines.undated", Map.of("section", section, "what", what, "lack", lack(refusal))));
            }
        }
    }

    private String lack(Refusal refusal) {
        return refusal instanceof Refusal.MissingFact missing
                        && missing.fact().domain().kind() == Domain.Kind.DATE
                ? words.say(
                        "deadlines.give",
                        Map.of("fact", words.term(missing.fact().label())))
                : words.ofRuntime()
                        .refusal(refusal, calculator.tariff().charges().get(0));
    }
}
