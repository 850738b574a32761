package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhichCommandTest {

    private static final String TWO_TEXTS = """
            tariff "Two Texts"
            Certified July 18, 2014 in "Gazette 1".
            Certified January 28, 2017 in "Gazette 2".
            In force from January 1, 2007.
            A service pays the royalty each month, in CAD, rounded half up to 1¢.
            section 1
            Given each month: plays (number).
            section 3 (b) (certified July 18, 2014; set aside December 17, 2015)
            The royalty is $1.00 per plays.
            section 3 (b) (certified January 28, 2017)
            The royalty is $2.00 per plays.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void provide() throws IOException {
        Files.createDirectories(folder.resolve("tariffs/deep/down"));
        LateRadio.provide(folder.resolve("tariffs/deep"));
        Run.write(folder, "tariffs/two.tariff", TWO_TEXTS);
    }

    private Run which(String... arguments) {
        return Run.in(folder, arguments);
    }

    @Test
    void tellsWhatIsKnownOnADay() {
        String head = """
                tariffs/deep/late-radio.tariff: Late Radio Tariff, 2018
                  in force from 2018-01-01 to 2018-12-31
                """;
        which("which", "tariffs", "--payer", "the Stations", "--on", "2018-03-01")
                .assertLeft(0, head + """
                          certified 2018-07-07 in Gazette 27
                          corrected 2018-08-04 in Gazette 31
                        """, "");
        which("which", "tariffs", "--payer", "station", "--on", "2018-12-31", "--known-on", "2018-07-06")
                .assertLeft(0, head + """
                          proposed 2017-06-24 in Gazette 25, not certified
                          not known then: certified 2018-07-07 in Gazette 27
                          not known then: corrected 2018-08-04 in Gazette 31
                        """, "");
        which("which", "tariffs", "--payer", "station", "--on", "2018-01-01", "--known-on", "2017-06-23")
                .assertLeft(0, head + "  not known then: first published 2017-06-24 in Gazette 25\n", "");
    }

    @Test
    void tellsWhereNoTextIsKnown() {
        which("which", "tariffs", "--payer", "service", "--on", "2030-01-01", "--known-on", "2015-12-17")
                .assertLeft(0, """
                        tariffs/two.tariff: Two Texts
                          in force from 2007-01-01 on
                          certified 2014-07-18 in Gazette 1
                          not known then: certified 2017-01-28 in Gazette 2
                          section 3 (b) has no text that was known then
                        """, "");
        Run before = which("which", "tariffs", "--payer", "service", "--on", "2030-01-01", "--known-on", "2015-12-16");
        assertTrue(!before.out().contains("has no text"), before.out());
    }

    @Test
    void printsAJsonArray() {
        which("which", "tariffs/", "--payer", "service", "--on", "2030-01-01", "--known-on", "2016-01-01", "--json")
                .withoutProvenance()
                .assertLeft(0, """
                        [
                          {
                            "file": "tariffs/two.tariff",
                            "tariff": "Two Texts",
                            "payer": "service",
                            "from": "2007-01-01",
                            "state": "certified",
                            "known": [
                              {
                                "kind": "certified",
                                "date": "2014-07-18",
                                "in": "Gazette 1"
                              }
                            ],
                            "corrections": [],
                            "notYetKnown": [
                              {
                                "kind": "certified",
                                "date": "2017-01-28",
                                "in": "Gazette 2"
                              }
                            ],
                            "sectionsWithoutText": [
                              "3 (b)"
                            ]
                          }
                        ]
                        """, "");
    }

    @Test
    void whereNothingAppliesItSaysWhoPays() {
        which("which", "tariffs", "--payer", "cable company", "--on", "2018-03-01")
                .assertLeft(0, "", """
                        note: No tariff in tariffs applies to `cable company` on 2018-03-01.
                        note: Those who pay are `service` or `station`.
                        """);
        assertEquals(
                "",
                which("which", "tariffs", "--payer", "station", "--on", "2019-01-01")
                        .out());
        assertEquals(
                "",
                which("which", "tariffs", "--payer", "station", "--on", "2017-12-31")
                        .out());
    }

    @Test
    void badTariffsAreToldAndTheOthersStillListed() throws IOException {
        Run.write(folder, "tariffs/bad.tariff", TWO_TEXTS.replace("per plays", "per players"));
        Files.write(folder.resolve("tariffs/binary.tariff"), new byte[] {0, 1, -1});
        Files.createDirectories(folder.resolve("tariffs/folder.tariff"));
        Run run = which("which", "tariffs", "--payer", "station", "--on", "2018-03-01");
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("tariffs/deep/late-radio.tariff: "), run.out());
        assertTrue(run.err().contains("--> tariffs/bad.tariff:"), run.err());
        assertTrue(run.err().contains("error: tariffs/binary.tariff is not text in UTF-8"), run.err());
    }

    @Test
    void hiddenAndBuiltFilesAndLinksArePassedOver() throws IOException {
        String bad = "no tariff";
        for (String name : new String[] {"tariffs/.git", "tariffs/target", "outside"}) {
            Files.createDirectories(folder.resolve(name));
            Run.write(folder, name + "/bad.tariff", bad);
        }
        Run.write(folder, "tariffs/.hidden.tariff", bad);
        Files.createSymbolicLink(folder.resolve("tariffs/link"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("tariffs/round"), folder.resolve("tariffs"));
        Files.createSymbolicLink(folder.resolve("tariffs/a.tariff"), folder.resolve("outside/bad.tariff"));
        Run run = which("which", "tariffs", "--payer", "station", "--on", "2018-03-01");
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void aFolderIsNeeded() {
        which("which", "nowhere", "--payer", "station", "--on", "2018-03-01")
                .assertLeft(1, "", "error: nowhere: there is no such folder.\n");
        which("which", Run.RADIO, "--payer", "station", "--on", "2018-03-01")
                .assertLeft(1, "", "error: small-radio.tariff is a file; a folder is needed here.\n");
        assertEquals(2, which("which", "tariffs", "--payer", "station").status());
        assertEquals(
                2,
                which("which", "tariffs", "--payer", "station", "--on", "1/3/2018")
                        .status());
    }
}
