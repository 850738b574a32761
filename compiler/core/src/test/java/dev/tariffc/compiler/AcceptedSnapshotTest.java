package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.compiler.format.Formatter;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of {@code accepted} compiles, to the Java that was recorded, which javac takes without a word and which comes to
 * the royalties worked by hand.
 */
class AcceptedSnapshotTest {

    private static final Path FOLDER = Snapshot.FOLDER.resolve("accepted");

    /** The program whose calculator is recorded whole. */
    private static final Path WHOLE = Path.of("groups", "combined.tariff");

    private final ProblemPrinter printer = new ProblemPrinter(ProblemCatalogue.english());

    @Test
    void eachFileIsRead() throws IOException {
        Snapshot.assertEachIsRead(FOLDER, List.of(".tariff", ".tarif"), List.of(".java", ".royalties", ".problems"));
    }

    @TestFactory
    Stream<DynamicNode> programs() throws IOException {
        return Snapshot.files(FOLDER, ".tariff", ".tarif").stream()
                .map(program ->
                        dynamicContainer(FOLDER.relativize(program).toString(), program.toUri(), tests(program)));
    }

    private Stream<DynamicNode> tests(Path program) {
        Compilation compilation = compile(program);
        String told = printer.print(compilation.problems());
        if (!compilation.isAccepted()) {
            return Stream.of(dynamicTest("compiles", () -> assertEquals("", told)));
        }
        GeneratedCalculator generated = compilation.generated().orElseThrow();
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("means the same when it is laid out", () -> checkLayout(compilation.source())));
        tests.add(dynamicTest("warns as recorded", () -> checkWarnings(program, told)));
        tests.add(dynamicTest(
                "generates what was recorded",
                () -> Snapshot.assertRecorded(Snapshot.beside(program, ".java"), shown(program, generated))));
        tests.add(dynamicTest(
                "compiles without a warning of javac", () -> JavacLint.assertSilent(generated.withExamples())));
        tests.add(dynamicContainer("comes to what was worked by hand", worked(program, compilation)));
        return tests.stream();
    }

    /** What a program is about: its rules in Java, and of one program everything. */
    private static String shown(Path program, GeneratedCalculator generated) {
        String code = generated.calculator().code();
        return program.endsWith(WHOLE) ? code : Excerpt.ofRules(code);
    }

    private static Compilation compile(Path program) {
        String name = program.getFileName().toString();
        String feature = program.getParent().getFileName().toString();
        try {
            return TariffCompiler.compile(
                    SourceFile.of(name, Files.readString(program)),
                    CalculatorName.packageOf(feature),
                    CalculatorName.of(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void checkLayout(SourceFile source) {
        String laidOut = Formatter.format(source, new Problems(source));
        SourceFile again = SourceFile.of(source.name(), laidOut);
        assertEquals(Trees.print(source), Trees.print(again));
        assertEquals(laidOut, Formatter.format(again, new Problems(again)));
    }

    /** Mostly nothing is told of a program that compiles, and then nothing is recorded. */
    private static void checkWarnings(Path program, String told) throws IOException {
        Path recorded = Snapshot.beside(program, ".problems");
        if (told.isEmpty()) {
            assertTrue(Files.notExists(recorded), () -> "nothing is told any more: delete " + recorded);
        } else {
            Snapshot.assertRecorded(recorded, told);
        }
    }

    /** The calculator is loaded when its tests are asked for: where that fails, the other programs are tested all the same. */
    private static Stream<DynamicNode> worked(Path program, Compilation compilation) {
        return compilation.generated().stream().flatMap(each -> {
            CalculatorLoader.Loaded loaded = CalculatorLoader.load(each.qualifiedName(), each.code());
            Calculator calculator = loaded.calculator();
            DynamicNode trial =
                    dynamicTest("nothing falls and no claim fails", () -> Tried.assertSilent(compilation, calculator));
            return Stream.of(
                            WorkedRoyalties.tests(Snapshot.beside(program, ".royalties"), calculator),
                            WorkedExamples.tests(calculator, loaded.examples()),
                            Stream.of(trial))
                    .flatMap(tests -> tests);
        });
    }
}
