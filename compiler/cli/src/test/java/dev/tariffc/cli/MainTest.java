package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void wrongUseIsStatusTwo() {
        Run.in(folder).assertLeft(2, "", """
            error: A command is missing: check, calc, test, assess, audit, account, deadlines, interest, report, same, which, compile, format or help.
            See: tariffc help
            """);
        Run.in(folder, "calc", Run.RADIO, "--known-on", "yesterday").assertLeft(2, "", """
            error: --known-on=DATE: `yesterday` is not a day. Write it as 2018-03-31.
            See: tariffc help calc
            """);
        assertEquals(2, Run.in(folder, "check").status());
        assertEquals(2, Run.in(folder, "assess", Run.RADIO).status());
        assertEquals(2, Run.in(folder, "check", "--bogus", Run.RADIO).status());
    }

    @Test
    void everyMisuseIsToldInTheReadersLanguage() {
        assertMisuse("Missing: FILE", "Il manque : FICHIER", "check");
        assertMisuse("Missing: --returns=RETURNS.csv", "Il manque : --returns=RAPPORTS.csv", "assess", Run.RADIO);
        assertMisuse("Missing: --for=PERIOD", "Il manque : --for=PÉRIODE", "calc", Run.RADIO, "--for");
        assertMisuse(
                "There is no option `--bogus`.", "L'option `--bogus` n'existe pas.", "check", "--bogus", Run.RADIO);
        assertMisuse("`what` is too much.", "`what` est de trop.", "what");
        assertMisuse(
                "The option --on=DATE is given twice.",
                "L'option --on=DATE est donnée deux fois.",
                "which",
                ".",
                "--payer=station",
                "--on=2018-01-01",
                "--on=2018-01-01");
        assertMisuse(
                "--csv, --json-schema: only one of these at a time.",
                "--csv, --json-schema : une seule de ces options à la fois.",
                "report",
                Run.RADIO,
                "--csv",
                "--json-schema");
        assertMisuse(
                "--on=DATE: `1/2/2018` is not a day. Write it as 2018-03-31.",
                "--on=DATE : `1/2/2018` n'est pas un jour. Écrivez-le sous la forme 2018-03-31.",
                "which",
                ".",
                "--payer=station",
                "--on=1/2/2018");
        assertMisuse("--json: `x` does not do.", "--json : `x` ne convient pas.", "calc", Run.RADIO, "--json=x");
    }

    private void assertMisuse(String english, String french, String... arguments) {
        assertFirstLine("error: " + english, Run.with(Map.of("LANG", "en_CA"), folder, arguments));
        assertFirstLine("erreur : " + french, Run.with(Map.of("LANG", "fr_CA"), folder, arguments));
    }

    private static void assertFirstLine(String expected, Run run) {
        assertEquals(2, run.status());
        assertEquals(
                expected, run.err().replace('\u00A0', ' ').lines().findFirst().orElse(""));
    }

    @Test
    void otherLanguagesAreRefused() {
        Run.in(folder, "--lang", "de", "check", Run.RADIO).assertLeft(2, "", """
            error: There are no messages in `de`. Write --lang en or --lang fr.
            See: tariffc help
            """);
        assertEquals(0, Run.in(folder, "--lang", "FR", "check", Run.RADIO).status());
    }

    @Test
    void theLanguageMayBeSetAnywhere() {
        assertEquals(0, Run.in(folder, "--lang", "fr", "check", Run.RADIO).status());
        assertEquals(0, Run.in(folder, "check", "--lang=en", Run.RADIO).status());
        assertEquals(Language.FRENCH, Words.language(Map.of("LANG", "fr_CA.UTF-8")));
        assertEquals(Language.ENGLISH, Words.language(Map.of("LC_ALL", "C", "LANG", "fr_CA.UTF-8")));
        assertEquals(Language.FRENCH, Words.language(Map.of("LC_MESSAGES", "fr_CA", "LANG", "en_CA")));
        assertEquals(Language.ENGLISH, Words.language(Map.of()));
    }

    @Test
    void aBugOfOursShowsNoStackTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("on\nfire \u001b[31m");
            }
        };
        Run.in(folder);
        int status = Main.run(new String[] {"check", Run.RADIO}, broken, err, Map.of(), folder, false);
        String words = err.toString(StandardCharsets.UTF_8);
        assertEquals(70, status);
        assertEquals(1, words.lines().count(), words);
        assertTrue(words.contains("bug of ours") && words.contains("IllegalStateException"), words);
        assertFalse(words.contains("\u001b"), words);
    }

    @Test
    void controlCharactersOfFilesAndNamesNeverReachTheTerminal() throws java.io.IOException {
        Run run = Run.in(folder, "calc", Run.RADIO, "\u001b[31mx=\u001b[0m", "gross income=\u009b5", "talk station=no");
        assertEquals(1, run.status());
        assertFalse(run.err().contains("\u001b") || run.err().contains("\u009b"), run.err());
        Files.write(folder.resolve("esc.tariff"), "tariff \"\u001b]0;x\u0007\"".getBytes(StandardCharsets.UTF_8));
        Run check = Run.in(folder, "check", "esc.tariff", "no\u001bfile.tariff");
        assertFalse(check.err().contains("\u001b"), check.err());
    }
}
