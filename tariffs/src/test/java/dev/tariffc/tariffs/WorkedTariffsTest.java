package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.trial.Trial;
import dev.tariffc.testing.WorkedExamples;
import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was worked by hand from the tariffs: in the files beside them, and in the tariffs themselves. */
class WorkedTariffsTest {

    static Stream<TariffFile> tariffs() {
        return TariffFile.all().stream();
    }

    /** A tariff without worked royalties fails. */
    @TestFactory
    Stream<DynamicNode> royalties() {
        return tariffs()
                .map(tariff -> dynamicContainer(
                        tariff.toString(), WorkedRoyalties.tests(tariff.beside(".royalties"), tariff.calculator())));
    }

    @TestFactory
    Stream<DynamicNode> examples() {
        return tariffs()
                .map(tariff -> dynamicContainer(
                        tariff.toString(), WorkedExamples.tests(tariff.calculator(), tariff.examples())));
    }

    @ParameterizedTest
    @MethodSource("tariffs")
    void eachHasExamples(TariffFile tariff) {
        assertFalse(tariff.examples().isEmpty());
    }

    /** Not even an amount that falls at a limit unsaid, or a claim that fails. */
    @ParameterizedTest
    @MethodSource("tariffs")
    void noneHasProblems(TariffFile tariff) throws IOException {
        SourceFile source = SourceFile.of(tariff.toString(), Files.readString(tariff.path()));
        Compilation compilation = TariffCompiler.compile(source, "", "Tariff");
        Problems problems = compilation.problems();
        compilation.model().ifPresent(model -> Trial.run(model, tariff.calculator(), problems));
        assertEquals("", new ProblemPrinter(ProblemCatalogue.english()).print(problems));
    }
}
