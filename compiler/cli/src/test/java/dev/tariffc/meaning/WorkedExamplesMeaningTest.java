package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.compiler.syntax.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The evaluator gives every figure of the examples that stand in tariffs. */
class WorkedExamplesMeaningTest {

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        int[] figures = {0};
        return Stream.concat(
                TariffTexts.all().stream()
                        .map(text -> dynamicTest(text.source().name(), () -> figures[0] += check(text))),
                Stream.of(dynamicTest("figures", () -> assertTrue(figures[0] >= 360, figures[0] + " figures"))));
    }

    private static int check(TariffTexts text) {
        Meaning meaning = text.meaning();
        List<Examples.Result> results = meaning.declared.all(Sentence.Example.class).stream()
                .flatMap(example -> Examples.results(meaning, example).stream())
                .toList();
        assertEquals(
                List.of(), results.stream().filter(result -> !result.holds()).toList());
        return results.size();
    }
}
