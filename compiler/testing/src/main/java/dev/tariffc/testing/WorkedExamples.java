package dev.tariffc.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.ExampleRunner;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests from the worked examples that stand in a tariff. */
public final class WorkedExamples {

    private static final Wording WORDING = Wording.english();

    private WorkedExamples() {}

    /**
     * One test for each example.
     *
     * @param examples as the class beside the calculator gives them
     */
    public static Stream<DynamicTest> tests(Calculator calculator, List<Example> examples) {
        String source = calculator.tariff().source();
        return examples.stream()
                .map(example -> dynamicTest(
                        source + ": line " + example.line() + ", " + example.title(),
                        () -> check(calculator, example)));
    }

    private static void check(Calculator calculator, Example example) {
        List<String> failures = ExampleRunner.run(calculator, example).stream()
                .map(failure -> words(failure, example.charge()))
                .toList();
        assertEquals(List.of(), failures);
    }

    /** {@code royalty for A: $237.20, not $365.00}. */
    private static String words(ExampleRunner.Failure failure, Charge charge) {
        Example.Expected expected = failure.expected();
        Rule rule = expected.rule();
        String whose = expected.payer().isEmpty() ? "" : " for " + expected.payer();
        String item = expected.subject().name().map(name -> " for " + name).orElse("");
        String actual = failure.actual()
                .map(value -> value(value, expected, charge))
                .orElseGet(() -> failure.refusals().stream()
                        .map(refusal -> WORDING.refusal(refusal, charge))
                        .collect(Collectors.joining(" ")));
        return rule.label() + whose + item + ": " + actual + ", not "
                + expected.value()
                        .map(value -> value(value, expected, charge))
                        .orElse(expected.notCovered() ? "not covered" : "refused");
    }

    /** A fraction is exact, and is shown so. */
    private static String value(Value value, Example.Expected expected, Charge charge) {
        return expected.decimals().isEmpty() && value instanceof Value.Number number
                ? number.value().toString()
                : WORDING.value(value, expected.rule().kind(), charge.currency());
    }
}
