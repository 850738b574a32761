package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.number.Scale.Bracket;
import dev.tariffc.runtime.number.Scale.Slice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedules are those of Canadian commercial radio; the amounts were worked by hand. */
class ScaleTest {

    private static final Rational WIDTH = Rational.of(625_000);

    private static final Scale RADIO_2018 = radio("0.00302", "0.00593", "0.01232");
    private static final Scale LOW_USE_2018 = radio("0.00134", "0.00257", "0.00431");
    private static final Scale RADIO_2008 = radio("0.0133", "0.0267", "0.04");
    private static final Scale LOW_USE_2008 = radio("0.0048", "0.0096", "0.014");

    @Test
    void aYearOfTwoMillion() {
        assertOver("14833.75", RADIO_2018, "0", "2000000");
        assertOver("5676.25", LOW_USE_2018, "0", "2000000");
        assertOver("55000", RADIO_2008, "0", "2000000");
        assertOver("19500", LOW_USE_2008, "0", "2000000");
    }

    @ParameterizedTest
    @CsvSource({
        "0,          0",
        "0.01,       0.0000302",
        "624999.99,  1887.4999698",
        "625000,     1887.5",
        "625000.01,  1887.5000593",
        "1249999.99, 5593.7499407",
        "1250000,    5593.75",
        "1250000.01, 5593.7501232"
    })
    void eachCentIsChargedAtTheRateOfItsBracket(String income, String royalty) {
        assertOver(royalty, RADIO_2018, "0", income);
    }

    @Test
    void exactlyTwoBracketsFull() {
        assertOver("25000", RADIO_2008, "0", "1250000");
    }

    @Test
    void aMonthThatCrossesALimitIsChargedAtBothRates() {
        // 25,000 at 0.302% is 75.50, 35,000 at 0.593% is 207.55.
        assertOver("283.05", RADIO_2018, "600000", "660000");
        assertEquals(
                List.of(
                        new Slice(0, Rational.of(600_000), WIDTH, Rational.parse("0.00302")),
                        new Slice(1, WIDTH, Rational.of(660_000), Rational.parse("0.00593"))),
                RADIO_2018.slices(Rational.of(600_000), Rational.of(660_000)));
    }

    @Test
    void aCreditGoesBackTheSameWay() {
        assertOver("-283.05", RADIO_2018, "660000", "600000");
        assertEquals(
                List.of(
                        new Slice(1, Rational.of(660_000), WIDTH, Rational.parse("0.00593")),
                        new Slice(0, WIDTH, Rational.of(600_000), Rational.parse("0.00302"))),
                RADIO_2018.slices(Rational.of(660_000), Rational.of(600_000)));
    }

    @Test
    void theFirstRateGoesOnBelowZero() {
        assertOver("-3.02", RADIO_2018, "0", "-1000");
        assertOver("3.02", RADIO_2018, "-1000", "0");
        assertOver("6.04", RADIO_2018, "-1000", "1000");
        assertEquals(1, RADIO_2018.slices(Rational.of(-1000), Rational.of(1000)).size());
        assertEquals(Rational.parse("0.00302"), RADIO_2018.rateAt(Rational.of(-1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,          0.00302",
        "624999.99,  0.00302",
        "625000,     0.00593",
        "625000.01,  0.00593",
        "1249999.99, 0.00593",
        "1250000,    0.01232",
        "99999999,   0.01232"
    })
    void aLimitBelongsToTheBracketThatBeginsThere(String point, String rate) {
        assertEquals(Rational.parse(rate), RADIO_2018.rateAt(Rational.parse(point)));
    }

    @Test
    void nothingLiesBetweenAPointAndItself() {
        assertEquals(List.of(), RADIO_2018.slices(WIDTH, WIDTH));
        assertOver("0", RADIO_2018, "625000", "625000");
    }

    @Test
    void aStretchThatEndsAtALimitDoesNotTouchTheNextBracket() {
        assertEquals(
                List.of(new Slice(0, Rational.ZERO, WIDTH, Rational.parse("0.00302"))),
                RADIO_2018.slices(Rational.ZERO, WIDTH));
        assertEquals(
                List.of(new Slice(1, Rational.of(1_250_000), WIDTH, Rational.parse("0.00593"))),
                RADIO_2018.slices(Rational.of(1_250_000), WIDTH));
    }

    @Test
    void twoStationsOfOneCompanyShareTheSliceTheyFill() {
        // 100,000 after 1,200,000: 50,000 at 0.593% and 50,000 at 1.232% are 912.50.
        Rational from = Rational.of(1_200_000);
        Rational whole = Rational.of(100_000);
        assertEquals(Rational.of(365), RADIO_2018.share(Rational.of(40_000), from, whole));
        assertEquals(Rational.parse("547.5"), RADIO_2018.share(Rational.of(60_000), from, whole));
    }

    @Test
    void shareOfNothingIsAtTheRateOfThePoint() {
        assertEquals(Rational.parse("5.93"), RADIO_2018.share(Rational.of(1000), WIDTH, Rational.ZERO));
        assertEquals(Rational.parse("-5.93"), RADIO_2018.share(Rational.of(-1000), WIDTH, Rational.ZERO));
        assertEquals(Rational.ZERO, RADIO_2018.share(Rational.ZERO, WIDTH, Rational.ZERO));
    }

    @Test
    void aShareInAMonthOfCreditsIsAtTheRatesOfTheWayBack() {
        // From 660,000 back to 600,000 the average rate is 283.05 / 60,000.
        assertEquals(
                Rational.parse("-94.35"),
                RADIO_2018.share(Rational.of(-20_000), Rational.of(660_000), Rational.of(-60_000)));
    }

    @Test
    void bracketsSayWhereTheyBeginAndEnd() {
        assertEquals(
                List.of(
                        new Bracket(Rational.ZERO, Optional.of(WIDTH), Rational.parse("0.00302")),
                        new Bracket(WIDTH, Optional.of(Rational.of(1_250_000)), Rational.parse("0.00593")),
                        new Bracket(Rational.of(1_250_000), Optional.empty(), Rational.parse("0.01232"))),
                RADIO_2018.brackets());
        assertEquals(Rational.parse("0.00302"), RADIO_2018.lowestRate());
        assertEquals(Rational.parse("0.01232"), RADIO_2018.highestRate());
    }

    @Test
    void ratesMayFall() {
        Scale falling = Scale.first(Rational.of(10), Rational.of(3)).rest(Rational.of(2));
        assertOver("36", falling, "0", "13");
        assertEquals(Rational.of(2), falling.lowestRate());
        assertEquals(Rational.of(3), falling.highestRate());
    }

    @Test
    void aFlatScaleHasOneRateEverywhere() {
        Scale flat = Scale.flat(Rational.of(3, 100));
        assertOver("30", flat, "0", "1000");
        assertOver("60", flat, "-1000", "1000");
        assertEquals(List.of(new Bracket(Rational.ZERO, Optional.empty(), Rational.of(3, 100))), flat.brackets());
    }

    @Test
    void aBracketHasAWidth() {
        assertThrows(IllegalArgumentException.class, () -> Scale.first(Rational.ZERO, Rational.ONE));
        assertThrows(IllegalArgumentException.class, () -> Scale.first(Rational.of(-1), Rational.ONE));
        Scale.Builder begun = Scale.first(WIDTH, Rational.ONE);
        assertThrows(IllegalArgumentException.class, () -> begun.next(Rational.ZERO, Rational.ONE));
    }

    @Test
    void aBeginningCanBeFinishedInSeveralWays() {
        Scale.Builder begun = Scale.first(WIDTH, Rational.of(1, 100));
        Scale two = begun.rest(Rational.of(2, 100));
        Scale three = begun.next(WIDTH, Rational.of(2, 100)).rest(Rational.of(3, 100));
        assertEquals(2, two.brackets().size());
        assertEquals(3, three.brackets().size());
    }

    @Test
    void scalesOfTheSameBracketsAreEqual() {
        Scale again = radio("0.00302", "0.00593", "0.01232");
        assertEquals(RADIO_2018, again);
        assertEquals(RADIO_2018.hashCode(), again.hashCode());
        assertNotEquals(RADIO_2018, LOW_USE_2018);
    }

    private static Scale radio(String first, String next, String rest) {
        return Scale.first(WIDTH, Rational.parse(first))
                .next(WIDTH, Rational.parse(next))
                .rest(Rational.parse(rest));
    }

    private static void assertOver(String expected, Scale scale, String from, String to) {
        assertEquals(Rational.parse(expected), scale.over(Rational.parse(from), Rational.parse(to)));
    }
}
