package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tariffs of the language reference and of its French twin. A block marked {@code tariff} or {@code tarif} compiles without
 * a problem and its examples hold, and so do the royalties of a block marked {@code csv} that comes next; one marked {@code
 * tariff-refused} or {@code tarif-refuse} has the problem whose code stands on the line after it, and no other.
 */
class LanguageReferenceTest {

    static final List<Path> REFERENCES =
            List.of(Path.of("../../grammar/README.md"), Path.of("../../grammar/LISEZMOI.md"));

    private static final Pattern FENCED =
            Pattern.compile("(?m)^```(?<mark>[^\\n`]*)\\n(?<text>(?s:.*?))^```\\n(?:`(?<code>TAR[0-9]{4})`)?");

    private final ProblemPrinter printer = new ProblemPrinter(ProblemCatalogue.english());

    @TempDir
    private Path folder;

    private record Block(Path file, String mark, String text, Optional<String> code, int line) {
        private boolean isRefused() {
            return mark.endsWith("-refused") || mark.endsWith("-refuse");
        }

        private String name() {
            return file.getFileName() + ", " + mark + ", line " + line;
        }
    }

    @Test
    void eachBlockIsOfAKnownKind() throws IOException {
        List<Block> blocks = blocks();
        for (Block block : blocks) {
            assertTrue(
                    List.of("tariff", "tarif", "tariff-refused", "tarif-refuse", "csv", "text")
                            .contains(block.mark()),
                    block.name());
            assertEquals(block.isRefused(), block.code().isPresent(), block.name());
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).mark().equals("csv")) {
                assertEquals("tariff", blocks.get(i - 1).mark(), blocks.get(i).name());
            }
        }
        long fences = 0;
        for (Path file : REFERENCES) {
            fences += Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith("```"))
                    .count();
        }
        assertEquals(fences, 2L * blocks.size(), "a block that does not close");
    }

    @TestFactory
    Stream<DynamicNode> tariffs() throws IOException {
        List<Block> blocks = blocks();
        List<DynamicNode> tests = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.mark().equals("tariff") || block.mark().equals("tarif")) {
                Optional<String> royalties = blocks.stream()
                        .skip(i + 1L)
                        .limit(1)
                        .filter(next -> next.mark().equals("csv"))
                        .map(Block::text)
                        .findFirst();
                tests.add(accepted(block, royalties));
            }
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicNode> refusedTariffs() throws IOException {
        return blocks().stream()
                .filter(block -> block.isRefused())
                .map(block -> dynamicTest(block.name(), () -> {
                    Compilation compilation = Tried.tried(compile(block));
                    String told = printer.print(compilation.problems());
                    Matcher codes =
                            Pattern.compile("(?m)^error\\[(TAR[0-9]{4})]").matcher(told);
                    List<String> found = codes.results()
                            .map(each -> each.group(1))
                            .distinct()
                            .toList();
                    assertEquals(List.of(block.code().orElseThrow()), found, told);
                }));
    }

    private DynamicNode accepted(Block block, Optional<String> royalties) throws IOException {
        Compilation compilation = compile(block);
        String told = printer.print(compilation.problems());
        if (!told.isEmpty() || !compilation.isAccepted()) {
            return dynamicTest(block.name(), () -> assertEquals("", told));
        }
        GeneratedCalculator source = compilation.generated().orElseThrow();
        CalculatorLoader.Loaded loaded = CalculatorLoader.load(source.qualifiedName(), source.code());
        Calculator calculator = loaded.calculator();
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest(
                "has an example", () -> assertFalse(loaded.examples().isEmpty())));
        tests.add(dynamicTest("nothing falls and no claim fails", () -> Tried.assertSilent(compilation, calculator)));
        tests.add(dynamicTest(
                "compiles without a warning of javac", () -> JavacLint.assertSilent(source.withExamples())));
        tests.add(dynamicContainer("examples", WorkedExamples.tests(calculator, loaded.examples())));
        if (royalties.isPresent()) {
            Path file = Files.writeString(folder.resolve("line-" + block.line() + ".royalties"), royalties.get());
            tests.add(dynamicContainer("royalties", WorkedRoyalties.tests(file, calculator)));
        }
        return dynamicContainer(block.name(), tests);
    }

    private static Compilation compile(Block block) {
        return TariffCompiler.compile(
                SourceFile.of(
                        "line-" + block.line() + (block.mark().startsWith("tariff") ? ".tariff" : ".tarif"),
                        block.text()),
                "dev.tariffc.reference",
                "Line" + block.line());
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path file : REFERENCES) {
            String text = Files.readString(file);
            FENCED.matcher(text).results().forEach(found -> {
                int line = (int) text.substring(0, found.start()).lines().count() + 1;
                blocks.add(new Block(file, found.group(1), found.group(2), Optional.ofNullable(found.group(3)), line));
            });
        }
        return blocks;
    }
}
