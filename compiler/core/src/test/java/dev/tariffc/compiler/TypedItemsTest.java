package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is counted for each item is told to a generated class item by item, and is refused where nothing is told. */
class TypedItemsTest {

    private static final Period MARCH = Period.month(2026, 3);

    private static final Calculator HALL = calculator("""
            tariff "Halls"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given for each event each month: gate (money).
            The event fee for each event is 2% of gate.
            The royalty is (2% of sales) + the sum of the event fee for each event.
            """);

    /** The same over the months of a year. */
    private static final Calculator CLUB = calculator("""
            tariff "Clubs"
            In force from January 1, 2026.
            A club pays the royalty each quarter, in CAD, rounded half up to 1¢.
            Given for each event each month: gate (money).
            The monthly fee for each month is 2% of the sum of gate for each event.
            The royalty is the sum of the monthly fee for each month.
            """);

    private static Calculator calculator(String tariff) {
        GeneratedCalculator generated = TariffCompiler.compile(SourceFile.of("typed.tariff", tariff), "", "Typed")
                .generated()
                .orElseThrow();
        return CalculatorLoader.load(generated.qualifiedName(), generated.code())
                .calculator();
    }

    /** Calls what a program would call. */
    private static Object call(Object on, String method, Object... arguments) {
        Class<?> type = on instanceof Class<?> given ? given : on.getClass();
        Method found = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(method) && takes(each, arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + method));
        try {
            return found.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method, e);
        }
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length && types.length == arguments.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return types.length == arguments.length;
    }

    private static Object builder(Calculator calculator) {
        return call(
                Arrays.stream(calculator.getClass().getClasses())
                        .filter(TypedFacts.class::isAssignableFrom)
                        .findFirst()
                        .orElseThrow(),
                "builder");
    }

    private static String owed(Calculator calculator, Period paid, Object builder) {
        Outcome outcome = (Outcome) call(calculator, "assess", paid, call(builder, "build"), Position.unknown());
        return outcome.match(assessed -> assessed.payable().toString(), Object::toString);
    }

    private static Money dollars(String amount) {
        return Money.of(Currency.CAD, amount);
    }

    @Test
    void eachItemCounts() {
        Object builder = call(builder(HALL), "sales", dollars("10"));
        call(builder, "gate", "gala", dollars("100"));
        call(builder, "gate", "talk", dollars("50"));
        assertEquals("CAD 3.20", owed(HALL, MARCH, builder));
    }

    @Test
    void itemsOfWhichNothingIsToldAreRefused() {
        assertEquals(
                "[UnknownItems[label=event, about=2026-03]]",
                owed(HALL, MARCH, call(builder(HALL), "sales", dollars("10"))));
    }

    @Test
    void thatThereAreNoneIsSaid() {
        Object builder = call(builder(HALL), "sales", dollars("10"));
        assertEquals("CAD 0.20", owed(HALL, MARCH, call(builder, "noEvent")));
    }

    @Test
    void itemsOfSeveralMonths() {
        Object builder = builder(CLUB);
        call(builder, "gate", "gala", Period.month(2026, 1), dollars("100"));
        call(builder, "noEvent", Period.month(2026, 2));
        Period quarter = Period.quarter(2026, 1);
        assertEquals("[UnknownItems[label=event, about=2026-03]]", owed(CLUB, quarter, builder));
        call(builder, "gate", "gala", MARCH, dollars("50"));
        assertEquals("CAD 3.00", owed(CLUB, quarter, builder));
    }
}
