package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reading that the tariffs do not take, one changed line away: the payments of a year fill one set of brackets. */
class OtherReadingTest {

    private static final String TAKEN = "accumulated over the year of the reference month,";
    private static final String OTHER = "accumulated over the year of the month,";

    @TestFactory
    Stream<DynamicTest> royaltiesOf2018() throws IOException {
        return WorkedRoyalties.tests(
                Path.of("src/test/tariffs/other-reading-2018.royalties"),
                otherReading(Path.of("connect-soproq/commercial-radio-2018.tariff")));
    }

    @TestFactory
    Stream<DynamicTest> royaltiesOf2008To2011() throws IOException {
        return WorkedRoyalties.tests(
                Path.of("src/test/tariffs/other-reading-2008-2011.royalties"),
                otherReading(Path.of("avla-soproq/commercial-radio-2008-2011.tariff")));
    }

    private static Calculator otherReading(Path file) throws IOException {
        String taken = Files.readString(file);
        // The notes in the tariffs that tell of the other reading end with its line, too.
        String other = taken.replace("\n  " + TAKEN, "\n  " + OTHER);
        assertEquals(2, taken.split("\n  " + TAKEN, -1).length - 1);
        Compilation compilation = TariffCompiler.compile(
                SourceFile.of(file.getFileName().toString(), withoutExamples(other)), "other", "OtherReading");
        assertTrue(compilation.isAccepted(), () -> compilation.problems().list().toString());
        GeneratedCalculator source = compilation.generated().orElseThrow();
        return CalculatorLoader.load(source.qualifiedName(), source.code()).calculator();
    }

    /** The examples are worked for the reading that is taken. */
    private static String withoutExamples(String tariff) {
        return tariff.substring(0, tariff.indexOf("\nexample \""));
    }
}
