package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Shows which tariffs apply, to people and to programs. */
final class WhichPrinter {

    private final Terminal terminal;
    private final Words words;

    WhichPrinter(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void text(List<WhichCommand.Applying> applying) {
        for (WhichCommand.Applying each : applying) {
            terminal.print(
                    words.say("which.tariff", Map.of("file", each.file(), "tariff", words.title(each.tariff()))));
            each.tariff().inForce().stretches().forEach(stretch -> terminal.print(said(stretch)));
            knowledge(each.knowledge());
        }
    }

    private String said(InForce.Stretch stretch) {
        return stretch.to()
                .map(to -> words.say("which.inForce", Map.of("from", stretch.from(), "to", to)))
                .orElseGet(() -> words.say("which.inForceFrom", Map.of("from", stretch.from())));
    }

    private void knowledge(Knowledge knowledge) {
        Standing standing = knowledge.standing();
        if (standing.isUnpublished()) {
            standing.said(words).forEach(terminal::print);
            return;
        } else if (standing.text().isEmpty()) {
            terminal.print(words.say("which.noPublication"));
        }
        standing.said(words).forEach(terminal::print);
        standing.later()
                .forEach(each ->
                        terminal.print(words.say("which.notYet", Map.of("publication", Standing.said(each, words)))));
        for (String section : knowledge.withoutText()) {
            terminal.print(words.say(
                    "which.withoutText", Map.of("section", words.ofRuntime().heading(section, ""))));
        }
    }

    void json(List<WhichCommand.Applying> applying) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginArray();
            for (WhichCommand.Applying each : applying) {
                write(each, json);
            }
            json.endArray();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        text.toString().lines().forEach(terminal::print);
    }

    private static void write(WhichCommand.Applying each, JsonWriter json) throws IOException {
        Standing standing = each.knowledge().standing();
        json.beginObject();
        json.name("file").value(each.file());
        json.name("tariff").value(each.tariff().title());
        json.name("payer").value(each.charges().get(0).payer());
        json.name("from").value(each.tariff().inForce().from().toString());
        if (each.tariff().inForce().to().isPresent()) {
            json.name("to").value(each.tariff().inForce().to().get().toString());
        }
        // "unknown" for what is not published yet as well; the provenance tells them apart.
        json.name("state").value(standing.text().isPresent() ? standing.state() : "unknown");
        write("known", standing.text().stream().toList(), json);
        write("corrections", standing.corrections(), json);
        write("notYetKnown", standing.later(), json);
        json.name("sectionsWithoutText").beginArray();
        for (String section : each.knowledge().withoutText()) {
            json.value(section);
        }
        json.endArray();
        json.name("provenance");
        each.provenance().write(json);
        json.endObject();
    }

    private static void write(String name, List<Publication> publications, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Publication publication : publications) {
            Provenance.write(publication, json);
        }
        json.endArray();
    }
}
