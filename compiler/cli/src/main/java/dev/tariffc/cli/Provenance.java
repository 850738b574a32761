package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.cli.statements.StatementFolder;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where figures come from: the text of a tariff, in what standing it was, and what read it.
 *
 * @param title of the tariff, as its file has it
 * @param sources the file of the tariff, and that of its other language where both made one calculator
 * @param inForce when the tariff is in force
 * @param knownOn the day whose knowledge was asked for; none for the latest text
 */
record Provenance(String title, List<Source> sources, InForce inForce, Optional<LocalDate> knownOn, Standing standing) {

    /** What the file that says where a table comes from is called after it. */
    private static final String FILE = ".provenance.json";

    /**
     * A file that was read.
     *
     * @param digest its SHA-256; none of what can be read once only
     */
    record Source(String file, Optional<String> digest) {

        static Source of(String file, Terminal terminal) throws InputProblem {
            return new Source(file, new TextFiles(terminal).digest(file));
        }

        static List<Source> of(List<String> files, Terminal terminal) throws InputProblem {
            List<Source> sources = new ArrayList<>();
            for (String file : files) {
                sources.add(of(file, terminal));
            }
            return sources;
        }

        private void write(JsonWriter json) throws IOException {
            json.name("file").value(file);
            if (digest.isPresent()) {
                json.name("sha256").value(digest.get());
            }
        }
    }

    Provenance {
        sources = List.copyOf(sources);
    }

    /** Of what a calculator computes. */
    static Provenance of(Calculator calculator, String file, Optional<LocalDate> knownOn, Terminal terminal)
            throws InputProblem {
        TariffDescription tariff = calculator.tariff();
        List<Source> sources = new ArrayList<>(List.of(Source.of(file, terminal)));
        Optional<String> other = Language.ofFileName(file)
                .twin(file)
                .filter(name -> tariff.glossary().title().isPresent());
        if (other.isPresent()) {
            sources.add(Source.of(other.get(), terminal));
        }
        return new Provenance(
                tariff.title(),
                sources,
                tariff.inForce(),
                knownOn,
                Standing.on(knownOn.orElse(LocalDate.MAX), tariff.publications()));
    }

    /** Of what a tariff says that is only read. */
    static Provenance of(
            TariffModel tariff, String file, Optional<LocalDate> knownOn, Standing standing, Terminal terminal)
            throws InputProblem {
        return new Provenance(tariff.title(), List.of(Source.of(file, terminal)), tariff.inForce(), knownOn, standing);
    }

    /** Says by what, and from which file, something was computed. */
    String said(Words words) {
        return said(sources.get(0), words);
    }

    /** The same for somebody else, whom the folder of the file does not concern. */
    String saidToOthers(Words words) {
        Source tariff = sources.get(0);
        int folder = Math.max(tariff.file().lastIndexOf('/'), tariff.file().lastIndexOf('\\'));
        return said(new Source(tariff.file().substring(folder + 1), tariff.digest()), words);
    }

    private static String said(Source tariff, Words words) {
        return tariff.digest()
                .map(digest -> words.say(
                        "provenance", Map.of("version", version(words), "file", tariff.file(), "digest", digest)))
                .orElseGet(() ->
                        words.say("provenance.noDigest", Map.of("version", version(words), "file", tariff.file())));
    }

    /** Writes the value of a JSON object under a name that was written. */
    void write(JsonWriter json) throws IOException {
        json.beginObject();
        sources.get(0).write(json);
        if (sources.size() > 1) {
            json.name("otherLanguage").beginObject();
            sources.get(1).write(json);
            json.endObject();
        }
        json.name("tariffc").value(Tariffc.version());
        json.name("status").value(standing.state());
        if (standing.text().isPresent()) {
            json.name("text");
            write(standing.text().get(), json);
        }
        if (!standing.corrections().isEmpty()) {
            json.name("corrections").beginArray();
            for (Publication each : standing.corrections()) {
                write(each, json);
            }
            json.endArray();
        }
        if (knownOn.isPresent()) {
            json.name("knownOn").value(knownOn.get().toString());
        }
        json.name("inForce").beginObject();
        write(inForce.from(), inForce.to(), json);
        if (inForce.stretches().size() > 1) {
            json.name("times").beginArray();
            for (InForce.Stretch time : inForce.stretches()) {
                json.beginObject();
                write(time.from(), time.to(), json);
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
        json.endObject();
    }

    private static void write(LocalDate from, Optional<LocalDate> to, JsonWriter json) throws IOException {
        json.name("from").value(from.toString());
        if (to.isPresent()) {
            json.name("to").value(to.get().toString());
        }
    }

    static void write(Publication publication, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(publication.kind().name().toLowerCase(Locale.ROOT));
        json.name("date").value(publication.date().toString());
        json.name("in").value(publication.in());
        json.endObject();
    }

    /**
     * The list of statements in their folder.
     *
     * @param alike what became of names that are written almost alike
     */
    String list(StatementFolder folder, List<Source> inputs, String alike) {
        return beside(inputs, alike, this::writeAlone, json -> {
            json.name("statements").beginArray();
            for (StatementFolder.Written each : folder.written()) {
                json.beginObject();
                json.name("payer").value(each.payer());
                json.name("language").value(each.language());
                json.name("complete").value(each.complete());
                for (StatementFolder.WrittenFile file : each.files()) {
                    json.name(file.name().substring(file.name().lastIndexOf('.') + 1));
                    write(file, json);
                }
                json.endObject();
            }
            json.endArray();
            json.name("left").beginArray();
            for (StatementFolder.WrittenFile file : folder.left()) {
                write(file, json);
            }
            json.endArray();
        });
    }

    private static void write(StatementFolder.WrittenFile file, JsonWriter json) throws IOException {
        json.beginObject();
        new Source(file.name(), Optional.of(file.digest())).write(json);
        json.endObject();
    }

    /** What a file says of tariffs, or of what was written. */
    private interface Told {
        void writeTo(JsonWriter json) throws IOException;
    }

    /** What is said of a table that was written. */
    interface Beside {
        String of(Source output) throws InputProblem;
    }

    /** Writes a file beside a table: one that is read by machines keeps its columns. Nothing of what is no plain file. */
    static void writeBeside(String table, Beside said, Terminal terminal) throws InputProblem {
        if (Files.isRegularFile(terminal.path(table))) {
            String text = said.of(Source.of(table, terminal));
            String name = table + FILE;
            new TextFiles(terminal).write(name, terminal.path(name), writer -> writer.write(text));
        }
    }

    /**
     * A file of its own, beside a table that was written.
     *
     * @param alike what became of names that are written almost alike
     */
    String beside(Source output, List<Source> inputs, String alike) {
        return beside(inputs, alike, this::writeAlone, json -> writeOutput(output, json));
    }

    /** The same of what several tariffs computed, each with its own provenance. */
    static String beside(Source output, List<Provenance> tariffs, List<Source> inputs, String alike) {
        return beside(
                inputs,
                alike,
                json -> {
                    json.name("tariffs").beginArray();
                    for (Provenance each : tariffs) {
                        json.beginObject();
                        each.writeAlone(json);
                        json.endObject();
                    }
                    json.endArray();
                },
                json -> writeOutput(output, json));
    }

    private void writeAlone(JsonWriter json) throws IOException {
        json.name("tariff").value(title);
        json.name("provenance");
        write(json);
    }

    private static void writeOutput(Source output, JsonWriter json) throws IOException {
        json.name("output").beginObject();
        output.write(json);
        json.endObject();
    }

    private static String beside(List<Source> inputs, String alike, Told tariffs, Told output) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject();
            tariffs.writeTo(json);
            json.name("inputs").beginArray();
            for (Source input : inputs) {
                json.beginObject();
                input.write(json);
                json.endObject();
            }
            json.endArray();
            json.name("alike").value(alike);
            output.writeTo(json);
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text + "\n";
    }

    private static String version(Words words) {
        return Tariffc.packaged().orElseGet(() -> words.say("provenance.notPackaged"));
    }
}
