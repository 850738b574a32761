package dev.tariffc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                public Tariff tariff() {
                    return new Tariff("Nothing is owed", "empty.tariff", LocalDate.of(2018, 1, 1), Optional.empty(), List.of());
                }
                public List<Charge> charges() { return List.of(); }
                public List<Fact> facts() { return List.of(); }
                public List<Rule> rules() { return List.of(); }
                public List<Total> totals() { return List.of(); }
                public List<Reading> readings(Charge charge, Period paid) { return List.of(); }
                public Period about(Charge charge, Period paid) { return paid; }
                public List<Total> totals(Charge charge) { return List.of(); }
                public List<Example> examples() { return List.of(); }
                protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    @Test
    void makesACalculatorFromItsSource() {
        assertEquals(
                "Nothing is owed",
                CalculatorLoader.load("made.Empty", EMPTY).tariff().title());
    }

    @Test
    void saysWhereCodeDoesNotCompile() {
        String broken = EMPTY.replace("return paid;", "return piad;");
        String message = assertThrows(IllegalArgumentException.class, () -> CalculatorLoader.load("made.Empty", broken))
                .getMessage();
        assertTrue(message.startsWith("made.Empty does not compile: line 18: "), message);
    }

    @Test
    void takesNothingButCalculators() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CalculatorLoader.load("made.Other", "package made; public class Other {}"));
    }
}
