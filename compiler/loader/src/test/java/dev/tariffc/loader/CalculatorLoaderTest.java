package dev.tariffc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalculatorLoaderTest {

    private static final String EMPTY = """
            package made;

            import dev.tariffc.runtime.calculation.*;
            import dev.tariffc.runtime.fact.*;
            import dev.tariffc.runtime.time.Period;
            import java.time.LocalDate;
            import java.util.*;

            public final class Empty extends Calculator {
                public Empty() {
                    super(TariffDescription.of("Nothing is owed", "empty.tariff", LocalDate.of(2018, 1, 1)).build(),
                        Standpoint.LATEST);
                }
                protected Evaluation evaluate(Request request) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    @Test
    void makesACalculatorFromItsSource() {
        assertEquals(
                "Nothing is owed",
                CalculatorLoader.load("made.Empty", Map.of("made.Empty", EMPTY))
                        .calculator()
                        .tariff()
                        .title());
    }

    @Test
    void saysWhereCodeDoesNotCompile() {
        String broken = EMPTY.replace("throw new", "throw old");
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> CalculatorLoader.load("made.Empty", Map.of("made.Empty", broken)))
                .getMessage();
        assertTrue(message.startsWith("made.Empty does not compile: line 15: "), message);
    }

    @Test
    void takesNothingButCalculators() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CalculatorLoader.load("made.Other", Map.of("made.Other", "package made; public class Other {}")));
    }

    @Test
    void bringsTheWorkedExamplesThatStandBesideIt() {
        String examples = """
                package made;

                public final class EmptyExamples
                        implements java.util.function.Supplier<java.util.List<dev.tariffc.runtime.calculation.Example>> {
                    public java.util.List<dev.tariffc.runtime.calculation.Example> get() {
                        return java.util.List.of(new dev.tariffc.runtime.calculation.Example(
                                "nothing", 1, java.util.Optional.empty(), null, null, java.util.List.of(), java.util.Optional.empty(),
                                java.util.List.of()));
                    }
                }
                """;
        Map<String, String> code = Map.of("made.Empty", EMPTY, "made.EmptyExamples", examples);
        assertEquals(
                "nothing",
                CalculatorLoader.load("made.Empty", code).examples().get(0).title());
        assertEquals(
                List.of(),
                CalculatorLoader.load("made.Empty", Map.of("made.Empty", EMPTY)).examples());
    }
}
