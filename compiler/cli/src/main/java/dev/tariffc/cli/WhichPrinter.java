package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
            terminal.print(
                    each.tariff().inForceTo().isPresent()
                            ? words.say(
                                    "which.inForce",
                                    Map.of(
                                            "from",
                                            each.tariff().inForceFrom(),
                                            "to",
                                            each.tariff().inForceTo().get()))
                            : words.say(
                                    "which.inForceFrom",
                                    Map.of("from", each.tariff().inForceFrom())));
            knowledge(each.knowledge());
        }
    }

    private void knowledge(Knowledge knowledge) {
        if (knowledge.unpublished()) {
            Publication first = knowledge.later().get(0);
            terminal.print(words.say("which.unpublished", Map.of("day", first.date(), "publication", first.in())));
            return;
        } else if (knowledge.text().isEmpty()) {
            terminal.print(words.say("which.noPublication"));
        }
        knowledge.text().ifPresent(text -> terminal.print("  " + publication(text)));
        knowledge.corrections().forEach(each -> terminal.print("  " + publication(each)));
        knowledge
                .later()
                .forEach(each -> terminal.print(words.say("which.notYet", Map.of("publication", publication(each)))));
        for (String section : knowledge.withoutText()) {
            terminal.print(words.say(
                    "which.withoutText", Map.of("section", words.ofRuntime().heading(section, ""))));
        }
    }

    private String publication(Publication publication) {
        String key = switch (publication.kind()) {
            case PROPOSED -> "which.proposed";
            case CERTIFIED -> "which.certified";
            case CORRECTED -> "which.corrected";
            case PUBLISHED -> "which.published";
        };
        return words.say(key, Map.of("day", publication.date(), "publication", publication.in()));
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
        Knowledge knowledge = each.knowledge();
        json.beginObject();
        json.name("file").value(each.file());
        json.name("tariff").value(each.tariff().title());
        json.name("payer").value(each.charges().get(0).payer());
        json.name("from").value(each.tariff().inForceFrom().toString());
        if (each.tariff().inForceTo().isPresent()) {
            json.name("to").value(each.tariff().inForceTo().get().toString());
        }
        Optional<Publication> text = knowledge.text();
        String state =
                text.map(found -> found.kind().name().toLowerCase(Locale.ROOT)).orElse("unknown");
        json.name("state").value(state);
        write("known", knowledge.text().stream().toList(), json);
        write("corrections", knowledge.corrections(), json);
        write("notYetKnown", knowledge.later(), json);
        json.name("sectionsWithoutText").beginArray();
        for (String section : knowledge.withoutText()) {
            json.value(section);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(String name, List<Publication> publications, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Publication publication : publications) {
            json.beginObject();
            json.name("kind").value(publication.kind().name().toLowerCase(Locale.ROOT));
            json.name("date").value(publication.date().toString());
            json.name("in").value(publication.in());
            json.endObject();
        }
        json.endArray();
    }
}
