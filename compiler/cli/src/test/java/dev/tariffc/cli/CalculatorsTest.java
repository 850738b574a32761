package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.cli.cache.CalculatorCache;
import dev.tariffc.cli.cache.Compiled;
import dev.tariffc.loader.CalculatorClasses;
import dev.tariffc.runtime.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tariff that did not change is not compiled again. What is kept is altered here, so that it can be told from what is made. */
class CalculatorsTest {

    private static final String HALL = """
        tariff "Halls"

        In force from January 1, 2026.

        A hall pays the royalty each month, in CAD, rounded half up to 1¢.

        Given each month: sales (money).

        The royalty is 5% of sales if sales are at most $100, otherwise 4% of sales.

        example "at the limit":
          the month is January 2026, sales are $100,
          then the royalty is $5.00.
        """;

    private static final Map<String, String> ALTERED = Map.of("en", "as it was kept", "fr", "comme gardé");

    @TempDir
    private Path folder;

    private CalculatorCache cache;

    @BeforeEach
    void provide() {
        cache = new CalculatorCache(folder.resolve("cache"), "a compiler", 1 << 24);
        Run.write(folder, "hall.tariff", HALL);
    }

    /** What was printed, and whether a calculator came of it. */
    private record Made(Optional<Calculators.Ready> ready, String printed) {}

    private interface Making {
        Optional<Calculators.Ready> by(Calculators calculators) throws InputProblem;
    }

    private Made make(Language reader, Making making) throws InputProblem {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(OutputStream.nullOutputStream(), err, Words.of(reader), folder, false, Optional.of(cache));
        Optional<Calculators.Ready> ready = making.by(new Calculators(terminal));
        terminal.flush();
        return new Made(ready, err.toString(StandardCharsets.UTF_8));
    }

    private Made ready(Language reader) throws InputProblem {
        return make(reader, calculators -> calculators.ready("hall.tariff"));
    }

    private Made tried(Language reader) throws InputProblem {
        return make(reader, calculators -> calculators.tried("hall.tariff").ready());
    }

    @Test
    void whatIsKeptIsAsWhatIsMade() throws InputProblem {
        Made made = ready(Language.ENGLISH);
        Made kept = ready(Language.ENGLISH);
        assertEquals(made.printed(), kept.printed());
        assertEquals(Map.of("royalty", 9), kept.ready().orElseThrow().lines());
        assertEquals("Halls", kept.ready().orElseThrow().calculator().tariff().title());
        assertEquals(
                "at the limit", kept.ready().orElseThrow().examples().get(0).title());
    }

    @Test
    void whatWasFoundIsSaidAgainInTheLanguageOfEachReader() throws InputProblem, IOException {
        Made tried = tried(Language.ENGLISH);
        assertTrue(tried.printed().startsWith("warning[TAR0522]: `royalty` falls at a limit"), tried.printed());
        assertEquals(tried.printed(), tried(Language.ENGLISH).printed());
        String french = tried(Language.FRENCH).printed();
        assertTrue(french.startsWith("avertissement[TAR0522]"), french);
        alter(kept -> new Compiled(kept.calculator(), ALTERED, false, kept.lines()));
        assertEquals("as it was kept\n", tried(Language.ENGLISH).printed());
        assertEquals("comme gardé\n", tried(Language.FRENCH).printed());
    }

    @Test
    void aChangedTariffIsCompiledAgain() throws InputProblem, IOException {
        ready(Language.ENGLISH);
        alter(kept -> new Compiled(kept.calculator(), ALTERED, false, kept.lines()));
        assertEquals("as it was kept\n", ready(Language.ENGLISH).printed());
        Run.write(folder, "hall.tariff", HALL.replace("$100,", "$101,"));
        assertEquals("", ready(Language.ENGLISH).printed());
        Run.write(folder, "hall.tariff", HALL);
        assertEquals("as it was kept\n", ready(Language.ENGLISH).printed());
    }

    @Test
    void theTextBesideItCounts() throws InputProblem, IOException {
        ready(Language.ENGLISH);
        alter(kept -> new Compiled(kept.calculator(), ALTERED, false, kept.lines()));
        Run.write(folder, "hall.tarif", "tarif « Salles »\n");
        String told = ready(Language.ENGLISH).printed();
        assertTrue(told.startsWith("warning: ") && told.contains("hall.tarif"), told);
        assertEquals(told, ready(Language.ENGLISH).printed());
        Files.delete(folder.resolve("hall.tarif"));
        assertEquals("as it was kept\n", ready(Language.ENGLISH).printed());
    }

    @Test
    void whatIsNoCalculatorIsCompiledAgainAndReplaced() throws InputProblem, IOException {
        ready(Language.ENGLISH);
        byte[] noClass = {1, 2, 3};
        alter(kept -> new Compiled(
                new CalculatorClasses(
                        kept.calculator().qualifiedName(),
                        Map.of(kept.calculator().qualifiedName(), noClass)),
                ALTERED,
                false,
                kept.lines()));
        assertEquals("", ready(Language.ENGLISH).printed());
        assertEquals("", ready(Language.ENGLISH).printed());
    }

    @Test
    void whatHasErrorsIsNotKept() throws InputProblem, IOException {
        Run.write(folder, "hall.tariff", HALL + "\nThe royalty never falls when sales rise.\n");
        String first = tried(Language.ENGLISH).printed();
        assertTrue(first.contains("error[TAR0525]"), first);
        assertFalse(Files.exists(folder.resolve("cache")));
        assertEquals(first, tried(Language.ENGLISH).printed());
    }

    private interface Altered {
        Compiled of(Compiled kept);
    }

    private void alter(Altered altered) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertEquals(1, names.size());
            String key = names.get(0).substring(0, names.get(0).indexOf('.'));
            cache.keep(key, altered.of(cache.find(key).orElseThrow()));
        }
    }
}
