package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.SmallRadio;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleRunnerTest {

    private final List<Example.Given> given = new ArrayList<>();
    private Optional<Rational> otherwise = Optional.empty();

    @Test
    void anExampleThatHoldsHasNoFailures() {
        income("", 3, "100");
        talk("", 3, false);
        assertEquals(List.of(), run(5, "", "1"));
    }

    @Test
    void earlierMonthsFillTheYear() {
        income("", 1, "900");
        income("", 2, "300");
        talk("", 2, false);
        assertEquals(List.of(), run(4, "", "5"));
    }

    @Test
    void aMonthLeftOutIsMissing() {
        income("", 1, "900");
        income("", 3, "300");
        talk("", 3, false);
        List<ExampleRunner.Failure> failures = run(5, "", "5");
        assertEquals(
                List.of(new Refusal.MissingFact(
                        SmallRadio.Given.INCOME, About.of(Period.month(2018, 2)), Subject.payer(), false)),
                failures.get(0).refusals());
    }

    @Test
    void otherwiseZeroFillsEveryMonth() {
        income("", 1, "900");
        income("", 3, "300");
        otherwise = Optional.of(Rational.ZERO);
        assertEquals(List.of(), run(5, "", "5"));
    }

    @Test
    void anotherNumberFillsFiguresAlone() {
        FactTable facts = new FactTable().otherwise(Rational.of(1000));
        assertEquals(
                Optional.of(Value.of(Rational.of(1000))),
                facts.fact(SmallRadio.Given.INCOME, About.of(Period.month(2018, 2)), Subject.payer()));
        assertEquals(
                Optional.empty(), facts.fact(SmallRadio.Given.TALK, About.of(Period.month(2018, 2)), Subject.payer()));
        assertEquals(Optional.empty(), facts.fact(SmallRadio.Given.COMPANY, About.nothing(), Subject.payer()));
    }

    @Test
    void payersOfOneCompanyAreCombined() {
        for (String payer : List.of("A", "B")) {
            text(payer, SmallRadio.Given.COMPANY, 2, "Acme");
            talk(payer, 2, false);
        }
        income("A", 1, "500");
        income("A", 2, "100");
        income("B", 1, "300");
        income("B", 2, "300");
        assertEquals(List.of(), run(4, "A", "1.5"));
        assertEquals(List.of(), run(4, "B", "4.5"));
    }

    @Test
    void whatIsSaidOfNobodyHoldsForEach() {
        talk("", 2, false);
        income("A", 2, "100");
        income("B", 2, "200");
        assertEquals(List.of(), run(4, "A", "1"));
        assertEquals(List.of(), run(4, "B", "2"));
    }

    @Test
    void amountsAreComparedAsTheyArePaid() {
        income("", 1, "0.50");
        talk("", 1, false);
        assertEquals(List.of(), run(3, "", "0.01"));
        assertEquals(
                Optional.of(Value.of(Rational.parse("0.01"))),
                run(3, "", "0.005").get(0).actual());
    }

    @Test
    void whatIsNotInForceIsRefused() {
        income("", 1, "1");
        talk("", 1, false);
        Example example = new Example(
                "too late",
                1,
                Optional.empty(),
                SmallRadio.Paid.MONTHLY,
                Period.month(2019, 1),
                given,
                Optional.empty(),
                expected("", "1"));
        List<ExampleRunner.Failure> failures = ExampleRunner.run(new SmallRadio(), example);
        assertEquals(Refusal.NotInForce.class, failures.get(0).refusals().get(0).getClass());
    }

    @Test
    void aFractionIsTheExactAmount() {
        income("", 2, "100.50");
        talk("", 2, false);
        assertEquals(List.of(), run(4, exactly("201/200")));
        assertEquals(1, run(4, exactly("101/100")).size());
    }

    @Test
    void aRefusalCanBeExpected() {
        income("", 2, "100");
        talk("", 2, false);
        ExampleRunner.Failure failure = run(4, refused(false)).get(0);
        assertEquals(Value.of(Rational.parse("1")), failure.actual().orElseThrow());

        add("", SmallRadio.Given.INCOME, 2, Value.notAvailable());
        assertEquals(List.of(), run(4, refused(false)));
        assertEquals(1, run(4, refused(true)).size());
    }

    @Test
    void whatTheExampleLeavesOutIsNoRefusalOfTheTariff() {
        talk("", 2, false);
        assertEquals(
                List.of(new Refusal.MissingFact(
                        SmallRadio.Given.INCOME, About.of(Period.month(2018, 2)), Subject.payer(), false)),
                run(4, refused(false)).get(0).refusals());
    }

    private static Example.Expected exactly(String amount) {
        return Example.Expected.exactly(
                "", SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.parse(amount)));
    }

    private static Example.Expected refused(boolean notCovered) {
        return Example.Expected.refused("", SmallRadio.Named.ROYALTY, Subject.payer(), notCovered);
    }

    private void income(String payer, int month, String amount) {
        add(payer, SmallRadio.Given.INCOME, month, Value.of(Rational.parse(amount)));
    }

    private void talk(String payer, int month, boolean talk) {
        add(payer, SmallRadio.Given.TALK, month, Value.of(talk));
    }

    private void text(String payer, Fact fact, int month, String text) {
        add(payer, fact, month, Value.of(text));
    }

    private void add(String payer, Fact fact, int month, Value value) {
        given.add(Example.Given.fact(payer, fact, Subject.payer(), Period.month(2018, month), value));
    }

    private static List<Example.Expected> expected(String payer, String amount) {
        return List.of(new Example.Expected(
                payer, SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.parse(amount)), 2));
    }

    private List<ExampleRunner.Failure> run(int paidMonth, String payer, String amount) {
        return run(paidMonth, expected(payer, amount).get(0));
    }

    private List<ExampleRunner.Failure> run(int paidMonth, Example.Expected expected) {
        Example example = new Example(
                "example",
                1,
                Optional.empty(),
                SmallRadio.Paid.MONTHLY,
                Period.month(2018, paidMonth),
                given,
                otherwise,
                List.of(expected));
        return ExampleRunner.run(new SmallRadio(), example);
    }
}
