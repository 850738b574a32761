package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Domain;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Shows deadlines, to people and to programs. */
final class DeadlinesPrinter {

    private final Terminal terminal;
    private final Words words;

    DeadlinesPrinter(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void text(String title, List<Deadline> deadlines) {
        terminal.print(title);
        int width = deadlines.stream()
                .mapToInt(each -> section(each).length())
                .max()
                .orElse(0);
        for (Deadline deadline : deadlines) {
            String section = section(deadline);
            terminal.print(deadline.date() + "  " + section + " ".repeat(width - section.length() + 2)
                    + DeadlineWords.of(deadline, words));
        }
    }

    private String section(Deadline deadline) {
        return words.ofRuntime().heading(deadline.clause().section(), "");
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

    private static String json(Deadline deadline) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
            json.beginObject();
            json.name("section").value(deadline.clause().section());
            json.name("what").value(deadline.what());
            json.name("date").value(deadline.date().toString());
            json.name("kind").value(deadline.kind().name().toLowerCase(Locale.ROOT));
            if (deadline.conditional()) {
                json.name("conditional").value(true);
            }
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /** What is not listed, and what it would take. */
    void notes(Deadlines deadlines, Calculator calculator) {
        if (deadlines.dated().isEmpty()) {
            terminal.note(words.say("deadlines.none"));
        }
        for (Deadlines.Undated undated : deadlines.undated()) {
            String section = words.ofRuntime().heading(undated.clause().section(), "");
            for (Refusal refusal : undated.missing()) {
                terminal.note(words.say("deadlines.undated", section, undated.what(), lack(refusal, calculator)));
            }
        }
    }

    private String lack(Refusal refusal, Calculator calculator) {
        return refusal instanceof Refusal.MissingFact missing
                        && missing.fact().domain().kind() == Domain.Kind.DATE
                ? words.say("deadlines.give", missing.fact().label())
                : words.ofRuntime().refusal(refusal, calculator.charges().get(0));
    }
}
