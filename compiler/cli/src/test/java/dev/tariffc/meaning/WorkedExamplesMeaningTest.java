package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.compiler.syntax.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The evaluator gives every figure of the examples that stand in tariffs. */
class WorkedExamplesMeaningTest {

    private static final Set<NotCoveredByTheEvaluator.What> NOT_COVERED =
            Set.of(NotCoveredByTheEvaluator.What.PARTS_THAT_ARE_PAID);

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        int[] figures = {0};
        return Stream.concat(
                TariffTexts.all().stream()
                        .map(text -> dynamicTest(text.source().name(), () -> figures[0] += check(text))),
                Stream.of(dynamicTest("figures", () -> assertTrue(figures[0] >= 350, figures[0] + " figures"))));
    }

    /** Nothing of what the evaluator says it does not cover. */
    private static int check(TariffTexts text) {
        try {
            return checked(text);
        } catch (NotCoveredByTheEvaluator e) {
            assertTrue(NOT_COVERED.contains(e.what()), e.getMessage());
            return 0;
        }
    }

    private static int checked(TariffTexts text) {
        Meaning meaning = text.meaning();
        List<Examples.Result> results = meaning.declared.all(Sentence.Example.class).stream()
                .flatMap(example -> Examples.results(meaning, example).stream())
                .toList();
        assertEquals(
                List.of(), results.stream().filter(result -> !result.holds()).toList());
        return results.size();
    }
}
