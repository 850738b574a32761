package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.testing.WorkedExamples;
import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A tariff in French comes to what was worked by hand from its English text, and to the examples that it gives itself. */
class FrenchTariffsTest {

    @TestFactory
    Stream<DynamicNode> tariffs() throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (TariffFile english : TariffFile.all()) {
            Path french = english.beside(".tarif");
            if (Files.exists(french)) {
                tests.add(dynamicContainer(french.normalize().toString(), tests(english, french)));
            }
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    private static Stream<DynamicNode> tests(TariffFile english, Path french) throws IOException {
        Compilation compilation = TariffCompiler.compile(
                SourceFile.of(french.getFileName().toString(), Files.readString(french)), "", "French");
        String told = new ProblemPrinter(ProblemCatalogue.english()).print(compilation.problems());
        if (!told.isEmpty() || !compilation.isAccepted()) {
            return Stream.of(dynamicTest("compiles", () -> assertEquals("", told)));
        }
        GeneratedCalculator source = compilation.generated().orElseThrow();
        CalculatorLoader.Loaded loaded = CalculatorLoader.load(source.qualifiedName(), source.code());
        Calculator calculator = loaded.calculator();
        int examples = english.examples().size();
        return Stream.of(
                dynamicTest(
                        "has the examples of the English file",
                        () -> assertEquals(examples, loaded.examples().size())),
                dynamicContainer("examples", WorkedExamples.tests(calculator, loaded.examples())),
                dynamicContainer("royalties", WorkedRoyalties.tests(english.beside(".royalties"), calculator)));
    }
}
