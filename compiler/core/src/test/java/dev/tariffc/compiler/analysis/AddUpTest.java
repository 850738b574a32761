package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That parts add up is proved for any facts; what is not proved is left to be tried, and never stretched to fit. */
class AddUpTest {

    private static final String FRAME = """
            tariff "Parts"
            In force from January 1, 2026.
            A shop pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: sales (money), rent (money), own plays (number), other plays (number of own plays),
              seats (number), kind (one of music, talk or both), open (yes or no).
            A small shop is a shop where seats are less than 100.
            A large shop is a shop where seats are at least 100.
            One part and another part add up to the fee, to the last named.
            """;

    private static Compilation compile(String rules) {
        Compilation compilation = TariffCompiler.compile(SourceFile.of("parts.tariff", FRAME + rules), "", "Parts");
        assertFalse(
                compilation.problems().hasErrors(),
                () -> compilation.problems().list().toString());
        return compilation;
    }

    private static long notProved(String rules) {
        return compile(rules).model().orElseThrow().always().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fee is sales. One part is 1/3 of the fee. Another part is 2/3 of sales.",
                "The fee is sales + rent. One part is sales - $5. Another part is rent + $5.",
                "The fee is sales, rounded up to $5. One part is 20% of the fee. Another part is the fee - one part.",
                "The fee is sales, at least $50. One part is 50% of the fee. Another part is 50% of the fee.",
                "The fee is $9 × (the share, or 1/2 if own plays + other plays are 0)."
                        + " The share is own plays / (own plays + other plays), or 1/2 if own plays + other plays are 0."
                        + " One part is the fee. Another part is $0.",
                "The fee is $9 × the whole. The whole is 1, or 0 if own plays + other plays are 0."
                        + " One part is $9 × (own plays / (own plays + other plays), or 0 if own plays + other plays are 0)."
                        + " Another part is $9 × (other plays / (own plays + other plays), or 0 if own plays + other plays are 0).",
                "The fee for a small shop is $10. The fee for a large shop is $20."
                        + " One part is $4 if seats are less than 100, otherwise $8. Another part is 60% of the fee.",
                "The fee is $6 if kind is both, otherwise $3. One part is $0 if kind is talk, otherwise $3."
                        + " Another part is $0 if kind is music, otherwise $3.",
                "The fee is, on sales, 3% of the first $100 and 5% of the rest."
                        + " One part is, on sales, 1% of the first $100 and 2% of the rest."
                        + " Another part is, on sales, 2% of the first $100 and 3% of the rest.",
                "The fee is $1 per seats. One part is $1 per seats if seats are 0, otherwise $0."
                        + " Another part is $0 if seats are 0, otherwise $1 per seats."
            })
    void partsOfAWholeAreProved(String rules) {
        assertEquals(0, notProved(rules));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fee is sales. One part is 1/3 of the fee. Another part is 1/2 of the fee.",
                "The fee is sales. One part is sales, at most $100. Another part is the excess of sales over $100.",
                "The fee for a small shop is $10. The fee for a large shop is $20. One part is $5. Another part is $5.",
                "The fee is sales. One part is 50% of sales, rounded down to 1¢. Another part is 50% of sales, rounded up to 1¢.",
                "The fee is, on sales, 3% of the first $100 and 5% of the rest."
                        + " One part is, on sales, 1% of the first $100 and 2% of the rest."
                        + " Another part is, on sales, 2% of the first $90 and 3% of the rest."
            })
    void whatIsNotProvedIsLeftToBeTried(String rules) {
        assertEquals(1, notProved(rules));
    }

    @Test
    void aPayerWhosePartsMakeAnotherWholeIsRefused() {
        GeneratedCalculator generated = compile(
                        "The fee is sales. One part is sales, at most $100. Another part is $0.")
                .generated()
                .orElseThrow();
        Calculator calculator = CalculatorLoader.load(generated.qualifiedName(), generated.code())
                .calculator();
        assertInstanceOf(Outcome.Assessed.class, assess(calculator, 100));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, assess(calculator, 101));
        assertEquals(
                Set.of(Refusal.PartsDoNotAddUp.class),
                refused.refusals().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    private static Outcome assess(Calculator calculator, int sales) {
        Charge charge = calculator.tariff().charges().get(0);
        Fact fact = calculator.tariff().facts().get(0);
        Period year = Period.year(2026);
        FactTable facts = new FactTable();
        facts.put(fact, About.of(year), Subject.payer(), Value.of(Rational.of(sales)));
        return calculator.assess(charge, year, facts, Position.unknown());
    }
}
