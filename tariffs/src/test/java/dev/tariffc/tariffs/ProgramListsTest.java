package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A minimum taken program by program, and the same over the month, on lists of programs. */
class ProgramListsTest {

    private static final String TARIFF = """
            tariff "A minimum two ways"

            In force from January 1, 2020 to December 31, 2020.

            A service pays the royalty by program each month, in CAD, rounded half up to 1¢.
            A service pays the royalty over the month each month, in CAD, rounded half up to 1¢.

            Given for each program each month: price (money), plays (number).

            The program royalty for each program is 1.9% of the price, at least 1.3¢ per play.
            The royalty by program is the sum of the program royalty for each program.

            The takings are the sum of the price for each program.
            The counted plays are the sum of plays for each program.
            The royalty over the month is 1.9% of the takings, at least 1.3¢ per counted play.
            """;
    private static final Calculator CALCULATOR = compiled();
    private static final Period MONTH = Period.month(2020, 5);

    /** One program of the list, its fee in cents. */
    record Program(long fee, long plays) {}

    private static Calculator compiled() {
        Compilation compilation = TariffCompiler.compile(SourceFile.of("lists.tariff", TARIFF), "lists", "TwoWays");
        assertTrue(compilation.isAccepted(), () -> compilation.problems().list().toString());
        GeneratedCalculator source = compilation.generated().orElseThrow();
        return CalculatorLoader.load(source.qualifiedName(), source.code()).calculator();
    }

    /** The rate and the minimum meet between 68 and 69 cents of one play, and at 1,300 dollars of 1,900. */
    @Provide
    Arbitrary<List<Program>> programs() {
        Arbitrary<Long> fees = Arbitraries.longs()
                .between(0, 1_000_000)
                .edgeCases(cases -> cases.add(0L, 1L, 68L, 69L, 129_999L, 130_000L, 130_001L));
        Arbitrary<Long> plays =
                Arbitraries.longs().between(0, 10_000).edgeCases(cases -> cases.add(0L, 1L, 1_899L, 1_900L, 1_901L));
        return Combinators.combine(fees, plays).as(Program::new).list().ofMaxSize(6);
    }

    @Property
    void programByProgramIsNeverLessThanOverTheMonth(@ForAll("programs") List<Program> programs) {
        assertNoLess(overTheMonth(programs), byProgram(programs));
    }

    @Property
    void splittingAListChangesNothingProgramByProgram(
            @ForAll("programs") List<Program> programs, @ForAll @IntRange(max = 6) int at) {
        int cut = Math.min(at, programs.size());
        Rational parts = byProgram(programs.subList(0, cut)).plus(byProgram(programs.subList(cut, programs.size())));
        assertEquals(byProgram(programs), parts);
    }

    @Property
    void aMinimumForEachSubListIsNeverLessThanOneForTheMonth(
            @ForAll("programs") List<Program> programs, @ForAll @IntRange(max = 6) int at) {
        int cut = Math.min(at, programs.size());
        Rational parts =
                overTheMonth(programs.subList(0, cut)).plus(overTheMonth(programs.subList(cut, programs.size())));
        assertNoLess(overTheMonth(programs), parts);
    }

    /** 10.00 x 1.9% = 0.19 and 10 x 1.3 cents = 0.13: 0.32 apart, 0.19 together, as 11 x 1.3 cents are 0.143. */
    @Example
    void theTwoAreNotTheSame() {
        List<Program> programs = List.of(new Program(1_000, 1), new Program(0, 10));
        assertEquals(Rational.parse("0.32"), byProgram(programs));
        assertEquals(Rational.parse("0.19"), overTheMonth(programs));
    }

    private static Rational byProgram(List<Program> programs) {
        return figure("royalty by program", programs);
    }

    private static Rational overTheMonth(List<Program> programs) {
        return figure("royalty over the month", programs);
    }

    private static Rational figure(String name, List<Program> programs) {
        FactTable facts = new FactTable().itemsOtherwiseNone();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            facts.put(fact("price"), MONTH, Subject.item("program " + i), Value.of(Rational.of(program.fee(), 100)));
            facts.put(fact("plays"), MONTH, Subject.item("program " + i), Value.of(Rational.of(program.plays())));
        }
        Rule rule = CALCULATOR.tariff().rules().stream()
                .filter(each -> each.label().equals(name))
                .findFirst()
                .orElseThrow();
        return ((Figure) CALCULATOR.probe().answer(rule, Subject.payer(), MONTH, facts, Position.unknown())).number();
    }

    private static Fact fact(String label) {
        return CALCULATOR.tariff().facts().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNoLess(Rational less, Rational more) {
        assertTrue(less.compareTo(more) <= 0, () -> less + " is more than " + more);
    }
}
