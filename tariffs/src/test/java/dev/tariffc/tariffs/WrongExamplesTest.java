package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.testing.WorkedExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** An example that does not hold says what holds instead. */
class WrongExamplesTest {

    @Test
    void aWrongExampleFails() throws IOException {
        String tariff = Files.readString(Path.of("connect-soproq/commercial-radio-2018.tariff"))
                .replace("then the royalty for \"A\" is $365.00", "then the royalty for \"A\" is $365.01");
        GeneratedCalculator source = TariffCompiler.compile(SourceFile.of("radio.tariff", tariff), "", "Radio")
                .generated()
                .orElseThrow();

        CalculatorLoader.Loaded loaded = CalculatorLoader.load(source.qualifiedName(), source.code());
        List<AssertionError> failures = WorkedExamples.tests(loaded.calculator(), loaded.examples())
                .filter(test -> test.getDisplayName().endsWith(", two stations of one company"))
                .map(WrongExamplesTest::failure)
                .toList();

        assertEquals(1, failures.size());
        assertEquals(
                "expected: <[]> but was: <[royalty for A: $365.00, not $365.01]>",
                failures.get(0).getMessage());
    }

    private static AssertionError failure(DynamicTest test) {
        return assertThrows(AssertionError.class, test.getExecutable());
    }
}
