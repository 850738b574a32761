package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.number.Rounding.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundingLawsTest {

    @Property
    void roundsDecimalsAsTheJdkDoes(
            @ForAll Mode mode, @ForAll("decimals") BigDecimal value, @ForAll @IntRange(min = 0, max = 6) int digits) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(digits));
        BigDecimal expected = value.setScale(digits, RoundingMode.valueOf(mode.name()));
        assertEquals(Rational.of(expected), new Rounding(mode, step).apply(Rational.of(value)));
    }

    @Property
    void givesAMultipleOfTheStepLessThanAStepAway(
            @ForAll Mode mode,
            @ForAll long p,
            @ForAll @LongRange(min = 1) long q,
            @ForAll @IntRange(min = 1, max = 999) int stepNumerator,
            @ForAll @IntRange(min = 1, max = 999) int stepDenominator) {
        Rational value = Rational.of(p, q);
        Rounding rounding = new Rounding(mode, Rational.of(stepNumerator, stepDenominator));
        Rational rounded = rounding.apply(value);
        assertTrue(rounded.dividedBy(rounding.step()).isWhole());
        assertTrue(rounded.minus(value).abs().compareTo(rounding.step()) < 0);
        assertEquals(rounded, rounding.apply(rounded));
        assertEquals(rounded.negate(), rounding.apply(value.negate()));
    }

    @Property
    void theNearestIsAtMostHalfAStepAway(
            @ForAll("nearest") Mode mode, @ForAll long p, @ForAll @IntRange(min = 1, max = 999) int stepDenominator) {
        Rational value = Rational.of(p, 1000);
        Rational step = Rational.of(1, stepDenominator);
        Rational away = new Rounding(mode, step).apply(value).minus(value).abs();
        assertTrue(away.compareTo(step.dividedBy(Rational.of(2))) <= 0);
    }

    /** Few digits, so that ties are frequent. */
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> unscaled = Arbitraries.oneOf(Arbitraries.longs().between(-2000, 2000), Arbitraries.longs());
        return unscaled.flatMap(
                digits -> Arbitraries.integers().between(0, 7).map(scale -> BigDecimal.valueOf(digits, scale)));
    }

    @Provide
    Arbitrary<Mode> nearest() {
        return Arbitraries.of(Mode.HALF_UP, Mode.HALF_EVEN, Mode.HALF_DOWN);
    }
}
