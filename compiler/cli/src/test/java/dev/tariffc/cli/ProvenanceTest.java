package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every output says from which text it comes, in what standing that was, and what computed it. */
class ProvenanceTest {

    private static final String LATE = "late-radio.tariff";
    private static final String[] CALC = {"calc", LATE, "--for=2018-03", "gross income=100"};

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Run.class.getResourceAsStream(LATE), folder.resolve(LATE));
        Run.write(folder, "returns.csv", "payer,period,gross income\nNorth,2018-03,100\n");
    }

    private Run run(String[] command, String... more) {
        return Run.in(folder, Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    }

    private static JsonObject provenance(JsonElement of) {
        return of.getAsJsonObject().getAsJsonObject("provenance");
    }

    private String digest() {
        return Run.computedFrom(folder, LATE).replaceAll(".* |\n", "");
    }

    @Test
    void calcSaysWhatIsKnownOfTheTariff() {
        assertTrue(run(CALC).out().startsWith("""
                        Late Radio Tariff, 2018
                          certified 2018-07-07 in Gazette 27
                          corrected 2018-08-04 in Gazette 31
                        royalty for March 2018: $1.00"""), run(CALC).out());
        assertTrue(run(CALC, "--known-on=2018-01-01").out().startsWith("""
                        Late Radio Tariff, 2018
                          proposed 2017-06-24 in Gazette 25, not certified
                        """));
        assertTrue(run(CALC, "--known-on=2018-01-01", "--lang=fr")
                .out()
                .contains("  projet publié le 2017-06-24 dans Gazette 25, non homologué\n"));
        assertTrue(run(CALC, "--known-on=2016-01-01")
                .out()
                .contains("  not known then: first published 2017-06-24 in Gazette 25\n"));
    }

    @Test
    void calcPrintsItAsJson() {
        JsonObject latest =
                provenance(JsonParser.parseString(run(CALC, "--json").out()));
        assertEquals(LATE, latest.get("file").getAsString());
        assertEquals(digest(), latest.get("sha256").getAsString());
        assertEquals("(not packaged)", latest.get("tariffc").getAsString());
        assertEquals("certified", latest.get("status").getAsString());
        assertEquals(
                "{\"kind\":\"certified\",\"date\":\"2018-07-07\",\"in\":\"Gazette 27\"}",
                latest.get("text").toString());
        assertEquals(1, latest.getAsJsonArray("corrections").size());
        assertEquals(
                "{\"from\":\"2018-01-01\",\"to\":\"2018-12-31\"}",
                latest.get("inForce").toString());
        assertFalse(latest.has("knownOn"));
        JsonObject early = provenance(JsonParser.parseString(
                run(CALC, "--json", "--known-on=2018-01-01").out()));
        assertEquals("proposed", early.get("status").getAsString());
        assertEquals("2018-01-01", early.get("knownOn").getAsString());
        JsonObject first = provenance(JsonParser.parseString(
                run(CALC, "--json", "--known-on=2016-01-01").out()));
        assertEquals("unpublished", first.get("status").getAsString());
        JsonObject silent = provenance(JsonParser.parseString(
                Run.in(folder, "calc", Run.EVENTS, "--for=2018-Q1", "shop sales=5", "event=none", "--json")
                        .out()));
        assertEquals("unknown", silent.get("status").getAsString());
        assertFalse(silent.has("text"));
    }

    @Test
    void assessSaysItAndWritesItBesideTheTable() throws IOException {
        Run printed = Run.in(folder, "assess", LATE, "--returns=returns.csv", "--known-on=2018-01-01");
        assertTrue(printed.out().startsWith("payer,period,payment_period,due,royalty,payable,paid_to,sections\n"));
        assertTrue(
                printed.err().contains("Late Radio Tariff, 2018\n  proposed 2017-06-24 in Gazette 25, not certified\n"),
                printed.err());
        assertTrue(printed.err().endsWith(Run.computedFrom(folder, LATE)), printed.err());
        Run.in(folder, "assess", LATE, "--returns=returns.csv", "-o", "owed.csv");
        JsonObject beside = JsonParser.parseString(Files.readString(folder.resolve("owed.csv.provenance.json")))
                .getAsJsonObject();
        assertEquals("Late Radio Tariff, 2018", beside.get("tariff").getAsString());
        assertEquals(digest(), provenance(beside).get("sha256").getAsString());
        assertEquals("certified", provenance(beside).get("status").getAsString());
        assertEquals("tell", beside.get("alike").getAsString());
        JsonObject input = beside.getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertEquals("returns.csv", input.get("file").getAsString());
        assertTrue(Run.computedFrom(folder, "returns.csv")
                .contains(input.get("sha256").getAsString()));
        JsonObject output = beside.getAsJsonObject("output");
        assertTrue(Run.computedFrom(folder, "owed.csv")
                .contains(output.get("sha256").getAsString()));
    }

    @Test
    void deadlinesAndWhichPrintItWithEachEntry() throws IOException {
        String deadlines = Run.in(folder, "deadlines", LATE, "--from=2018-03-01", "--to=2018-03-31", "--json")
                .out();
        for (JsonElement each : JsonParser.parseString(deadlines).getAsJsonArray()) {
            assertEquals(digest(), provenance(each).get("sha256").getAsString());
        }
        Path apart = Files.createDirectories(folder.resolve("apart"));
        Files.copy(folder.resolve(LATE), apart.resolve(LATE));
        String[] which = {"which", "apart", "--payer=station", "--on=2018-03-01", "--known-on=2018-01-01"};
        JsonElement found = JsonParser.parseString(run(which, "--json").out())
                .getAsJsonArray()
                .get(0);
        assertEquals("proposed", provenance(found).get("status").getAsString());
        assertEquals(digest(), provenance(found).get("sha256").getAsString());
        assertTrue(run(which).out().contains("  proposed 2017-06-24 in Gazette 25, not certified\n"));
    }

    @Test
    void interestPrintsIt() {
        Run.write(folder, "rates.csv", "date,V39078\n2018-02-28,1.5\n2018-03-31,1.5\n");
        Run run = Run.in(
                folder,
                "interest",
                LATE,
                "--amount=$100",
                "--due=2018-03-01",
                "--received=2018-03-05",
                "--bank-rate=rates.csv",
                "--json");
        JsonObject found = provenance(JsonParser.parseString(run.out()));
        assertEquals(digest(), found.get("sha256").getAsString());
        assertEquals("certified", found.get("status").getAsString());
    }

    @Test
    void bothFilesOfATariffInTwoLanguagesAreNamed() throws IOException {
        String name = "commercial-radio-2008-2011";
        for (String ending : new String[] {".tariff", ".tarif"}) {
            Files.copy(Path.of("../../tariffs/avla-soproq", name + ending), folder.resolve(name + ending));
        }
        Run run = Run.with(
                Map.of(),
                folder,
                "calc",
                name + ".tarif",
                "--for=2009-05",
                "--json",
                "revenus bruts=5",
                "low-use station=non",
                "revenus bruts à ce jour=0");
        JsonObject provenance = provenance(JsonParser.parseString(run.out()));
        assertEquals(name + ".tarif", provenance.get("file").getAsString());
        assertEquals(
                name + ".tariff",
                provenance.getAsJsonObject("otherLanguage").get("file").getAsString());
    }
}
