package dev.tariffc.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.ExampleRunner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests from the worked examples that stand in a tariff. */
public final class WorkedExamples {

    private WorkedExamples() {}

    /** One test for each example. */
    public static Stream<DynamicTest> tests(Calculator calculator) {
        String source = calculator.tariff().source();
        return calculator.examples().stream()
                .map(example -> dynamicTest(
                        source + ": line " + example.line() + ", " + example.title(),
                        () -> assertEquals(List.of(), ExampleRunner.run(calculator, example))));
    }
}
