package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.calculation.Cases;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.Word;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The generator writes calls of the runtime as text. Each of them stands in the calculator of an accepted program or of the
 * language reference: where a method of the runtime is renamed or gone, javac says so in {@link AcceptedSnapshotTest} or {@link
 * LanguageReferenceTest}. So it is with kernels, in the test that compares them with calculators.
 */
class WrittenCallsTest {

    private static final Path WRITERS = Path.of("src/main/java/dev/tariffc/compiler/codegen");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)'|\"(?<text>(?:[^\"\\\\]++|\\\\.)*+)\"");

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(tariff|tarif)\\n(.*?)^```$");

    private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\b([a-z]\\w*)\\(");

    private static final Set<String> RUNTIME = Stream.of(
                    Evaluation.class, Cases.class, Figure.class, Truth.class, Day.class, Word.class, Period.class)
            .flatMap(WrittenCallsTest::withParents)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> method.getParameterCount() > 0)
            .map(Method::getName)
            .collect(Collectors.toSet());

    private static Stream<Class<?>> withParents(Class<?> type) {
        return Stream.iterate(type, each -> each != null && each != Object.class, Class::getSuperclass);
    }

    @Test
    void eachStandsInACalculatorThatCompiles() throws IOException {
        Set<String> written = written();
        written.removeAll(called());
        assertEquals(Set.of(), written, "calls that no accepted program has the generator write");
    }

    /** The methods that the generator calls in templates, and those of the runtime whose names it fills into them. */
    private static Set<String> written() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path writer : Snapshot.files(WRITERS, ".java")) {
            for (Matcher literal = LITERAL.matcher(Files.readString(writer)); literal.find(); ) {
                String text = Objects.requireNonNullElse(literal.group("text"), "");
                CALL.matcher(text).results().forEach(call -> written.add(call.group(1)));
                if (RUNTIME.contains(text)) {
                    written.add(text);
                }
            }
        }
        return written;
    }

    private static Set<String> called() throws IOException {
        List<SourceFile> tariffs = new ArrayList<>();
        for (Path program : Snapshot.files(Snapshot.FOLDER.resolve("accepted"), ".tariff", ".tarif")) {
            tariffs.add(SourceFile.of(program.getFileName().toString(), Files.readString(program)));
        }
        for (Path reference : LanguageReferenceTest.REFERENCES) {
            FENCED.matcher(Files.readString(reference))
                    .results()
                    .forEach(block -> tariffs.add(SourceFile.of("tariff." + block.group(1), block.group(2))));
        }
        Set<String> called = new TreeSet<>();
        for (SourceFile tariff : tariffs) {
            Compilation compilation = TariffCompiler.compile(tariff, "accepted", "Accepted");
            GeneratedCalculator calculator = compilation.generated().orElseThrow();
            Optional<GeneratedSource> kernels =
                    Kernels.of(compilation.model().orElseThrow()).source(calculator);
            Stream.concat(calculator.withExamples().stream(), kernels.stream())
                    .flatMap(source -> CALL.matcher(source.code()).results())
                    .forEach(call -> called.add(call.group(1)));
        }
        return called;
    }
}
