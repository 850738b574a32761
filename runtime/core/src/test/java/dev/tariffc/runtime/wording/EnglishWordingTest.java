package dev.tariffc.runtime.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.returns.SmallRadio;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnglishWordingTest {

    private static final Period JANUARY = Period.month(2018, 1);
    private static final Period YEAR = Period.year(2018);

    private final Wording wording = Wording.english();

    @Test
    void moneyKeepsEveryDigit() {
        assertEquals("$1,234.50", money("1234.5"));
        assertEquals("-$283.05", money("-283.05"));
        assertEquals("$0.00", money("0"));
        assertEquals("$30.2000302", money("30.2000302"));
        assertEquals("$48.91 (exactly 6847/140)", money("6847/140"));
        assertEquals("$0.33 (exactly 1/3)", money("1/3"));
        assertEquals("$1,000,000,000,000,000,000.00", money("1000000000000000000"));
        assertEquals("EUR 22.80", wording.money(Rational.parse("22.8"), Currency.of("EUR")));
        assertEquals("-USD 5.00", wording.money(Rational.of(-5), Currency.of("USD")));
        assertEquals("JPY 100", wording.money(Rational.of(100), Currency.of("JPY")));
    }

    private String money(String amount) {
        return wording.money(Rational.parse(amount), Currency.CAD);
    }

    @Test
    void percentagesAndNumbers() {
        assertEquals("0.302%", wording.percentage(Rational.parse("0.00302")));
        assertEquals("20%", wording.percentage(Rational.parse("1/5")));
        assertEquals("33.33% (exactly 1/3)", wording.percentage(Rational.parse("1/3")));
        assertEquals("6,500.5", wording.number(Rational.parse("6500.5")));
        assertEquals("-3", wording.number(Rational.of(-3)));
    }

    @Test
    void valuesByTheirKind() {
        assertEquals("$5.00", value(Value.of(Rational.of(5)), Domain.Kind.MONEY));
        assertEquals("1 hour", value(Value.of(Rational.ONE), Domain.Kind.HOURS));
        assertEquals("148.8 hours", value(Value.of(Rational.parse("148.8")), Domain.Kind.HOURS));
        assertEquals("3 days", value(Value.of(Rational.of(3)), Domain.Kind.DAYS));
        assertEquals("yes", value(Value.of(true), Domain.Kind.YES_NO));
        assertEquals("March 1, 2018", value(Value.of(LocalDate.of(2018, 3, 1)), Domain.Kind.DATE));
        assertEquals("Acme", value(Value.of("Acme"), Domain.Kind.TEXT));
        assertEquals("not available", value(Value.notAvailable(), Domain.Kind.MONEY));
    }

    private String value(Value value, Domain.Kind kind) {
        return wording.value(value, kind, Currency.CAD);
    }

    @Test
    void periods() {
        assertEquals("in January 2018", during("2018-01"));
        assertEquals("in January and February 2018", during("2018-01/2018-02"));
        assertEquals("in the second quarter of 2018", during("2018-Q2"));
        assertEquals("in the first half of 2018", during("2018-H1"));
        assertEquals("in 2018", during("2018"));
        assertEquals("from September 1, 2018 to August 31, 2019", during("2018-09-01/2019-08-31"));
        assertEquals("on March 15, 2018", during("2018-03-15"));
    }

    private String during(String period) {
        return wording.during(Period.parse(period).orElseThrow());
    }

    @Test
    void whatWentIntoAnAmount() {
        assertReason(
                "income in January 2018: $60,000.00",
                new Reason.Read(
                        SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), Value.of(Rational.of(60_000))));
        assertReason(
                "income for \"north\": not available",
                new Reason.Read(SmallRadio.Given.INCOME, About.nothing(), Subject.item("north"), Value.notAvailable()));
        assertReason(
                "royalty: $5.00 (section 4)",
                new Reason.Used(SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.of(5)), "4", false));
        assertReason(
                "royalty: $5.00 (given)",
                new Reason.Used(SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.of(5)), "", true));
        assertReason(
                "income so far in 2018: $600,000.00 (of the group)",
                new Reason.SoFar(SmallRadio.Sum.INCOME, YEAR, Rational.of(600_000), true, true));
        assertReason(
                "income so far in 2018: 600",
                new Reason.SoFar(SmallRadio.Sum.INCOME, YEAR, Rational.of(600), false, false));
        assertReason(
                "income of the group (section 4): $700.00, of which this station has $100.00 (1/7)",
                new Reason.WholeOfGroup(SmallRadio.Sum.INCOME, Rational.of(700), Rational.of(100), true));
        assertReason(
                "income of the group (section 4): $0.00, of which this station has $100.00",
                new Reason.WholeOfGroup(SmallRadio.Sum.INCOME, Rational.ZERO, Rational.of(100), true));
        assertReason("$25,000.00 at 0.302%: $75.50", new Reason.InBracket(slice("600000", "625000", "0.00302"), true));
        assertReason(
                "-$25,000.00 at 0.302%: -$75.50", new Reason.InBracket(slice("625000", "600000", "0.00302"), true));
        assertReason("100 at $0.0115 each: $1.15", new Reason.InBracket(slice("0", "100", "0.0115"), false));
        assertReason(
                "the group's sum is zero, so the rate at $625,000.00 holds: 0.593%",
                new Reason.RateAtPoint(Rational.of(625_000), Rational.parse("0.00593"), true));
        assertReason(
                "at least $100.00 (otherwise $75.50)",
                new Reason.Limited(true, Rational.of(100), Rational.parse("75.5"), true));
        assertReason(
                "rounded half up to $0.01: $0.33 from $0.33 (exactly 1/3)",
                new Reason.Rounded(
                        Rational.parse("1/3"),
                        Rational.parse("0.33"),
                        new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100)),
                        true));
    }

    private static Scale.Slice slice(String from, String to, String rate) {
        return new Scale.Slice(0, Rational.parse(from), Rational.parse(to), Rational.parse(rate));
    }

    private void assertReason(String expected, Reason reason) {
        Line line = new Line(
                SmallRadio.Sentence.ROYALTY,
                SmallRadio.Named.ROYALTY,
                Subject.payer(),
                Value.of(Rational.of(5)),
                List.of(reason));
        assertEquals(expected, wording.reason(reason, line, SmallRadio.Paid.MONTHLY));
        assertEquals(
                List.of(expected, "text: The royalty is 1% of the first $1,000 and 2% of the rest."),
                wording.because(line, SmallRadio.Paid.MONTHLY));
    }

    @Test
    void refusalsNameTheSection() {
        assertRefusal(
                "income in January 2018 is missing; section 2 asks for it.",
                new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), false));
        assertRefusal(
                "income in January 2018 is not available, and section 2, which asks for it, does not say what then.",
                new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), true));
        assertRefusal(
                "income in January 2018 is -$5.00; section 2 asks for money.",
                outside(Rational.of(-5), Domain.Breach.TOO_SMALL));
        assertRefusal(
                "income in January 2018 is $0.00 (exactly 1/10000000000000); section 2 asks for money of at"
                        + " most 18 digits before the point and 12 after it.",
                outside(Rational.parse("0.0000000000001"), Domain.Breach.TOO_MANY_DIGITS));
        assertRefusal(
                "The facts do not go together: section 4 says \"Income is combined for stations with the same company.\"",
                new Refusal.InconsistentFacts(SmallRadio.Sentence.COMBINED));
        assertRefusal(
                "The facts for \"a\" do not go together: section 4 says \"Income is combined for stations with the same"
                        + " company.\"",
                new Refusal.InconsistentFacts(SmallRadio.Sentence.COMBINED, Subject.item("a")));
        assertRefusal(
                "The tariff is not in force in January 2018: it is in force from February 1, 2018 on.",
                new Refusal.NotInForce(JANUARY, InForce.once(LocalDate.of(2018, 2, 1), Optional.empty())));
        assertRefusal(
                "The tariff is not in force in January 2018: it is in force from January 1, 2006 to December 31, 2008, and"
                        + " from February 1, 2018 on.",
                new Refusal.NotInForce(
                        JANUARY,
                        new InForce(List.of(
                                new InForce.Stretch(LocalDate.of(2006, 1, 1), Optional.of(LocalDate.of(2008, 12, 31))),
                                new InForce.Stretch(LocalDate.of(2018, 2, 1), Optional.empty())))));
        assertRefusal(
                "Nothing is paid for 2018: the period that is paid is a month.",
                new Refusal.NotPaidFor(YEAR, Period.Kind.MONTH));
        assertRefusal(
                "Section 3 does not cover this case: it sets no royalty for it.",
                new Refusal.NotCovered(SmallRadio.Sentence.TALK, Optional.of(SmallRadio.Named.ROYALTY)));
        assertRefusal(
                "The tariff divides by zero here, and does not say what then: \"A station pays the royalty each month.\"",
                new Refusal.UndefinedRatio(SmallRadio.Sentence.PAYS));
        assertRefusal(
                "income so far is of 2017, but what is paid goes on with 2018.",
                new Refusal.WrongPosition(SmallRadio.Sum.INCOME, YEAR, Period.year(2017)));
    }

    private static Refusal outside(Rational value, Domain.Breach breach) {
        return new Refusal.OutOfDomain(
                SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), Value.of(value), breach);
    }

    private void assertRefusal(String expected, Refusal refusal) {
        assertEquals(expected, wording.refusal(refusal, SmallRadio.Paid.MONTHLY));
    }

    @Test
    void warnings() {
        assertEquals(
                "income so far in 2018 was not given, and is taken to be zero.",
                wording.warning(new Warning.OpeningAssumedZero(SmallRadio.Sum.INCOME, YEAR)));
        assertEquals(
                "royalty is below zero: a credit of $3.00.",
                wording.warning(new Warning.Credit(SmallRadio.Named.ROYALTY, Money.of(Currency.CAD, "-3"))));
    }

    @Test
    void domains() {
        Domain count = Domain.of(Domain.Kind.NUMBER).atLeast(Rational.ONE).inStepsOf(Rational.ONE);
        assertEquals("a number, at least 1, whole", wording.domain(count, Currency.CAD));
        Domain share = Domain.of(Domain.Kind.PERCENTAGE).atMost(Rational.ONE);
        assertEquals("a percentage, at most 100%", wording.domain(share, Currency.CAD));
        Domain money = Domain.of(Domain.Kind.MONEY).inStepsOf(Rational.of(1, 100));
        assertEquals("money, in steps of $0.01", wording.domain(money, Currency.CAD));
        assertEquals("one of a, b", wording.domain(Domain.choice("a", "b"), Currency.CAD));
    }
}
