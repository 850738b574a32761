package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.number.Scale.Bracket;
import dev.tariffc.runtime.number.Scale.Slice;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScaleLawsTest {

    private static final Rational CENT = Rational.of(1, 100);

    /** A scale and three points, often its limits and the cents on either side of them. */
    record Travel(Scale scale, Rational a, Rational b, Rational c) {}

    record Step(Rational width, Rational rate) {}

    @Property
    void adjoiningStretchesAddUp(@ForAll("travels") Travel t) {
        assertEquals(t.scale.over(t.a, t.c), t.scale.over(t.a, t.b).plus(t.scale.over(t.b, t.c)));
        assertEquals(t.scale.over(t.a, t.b).negate(), t.scale.over(t.b, t.a));
    }

    @Property
    void isTheIntegralOfTheRates(@ForAll("travels") Travel t) {
        Rational low = t.a.min(t.b);
        Rational high = t.a.max(t.b);
        Rational sum = Rational.ZERO;
        for (Bracket bracket : t.scale.brackets()) {
            Rational begins = bracket.lower().isZero() ? low : bracket.lower().max(low);
            Rational ends = bracket.upper().map(high::min).orElse(high);
            sum = sum.plus(ends.minus(begins).max(Rational.ZERO).times(bracket.rate()));
        }
        assertEquals(sum, t.scale.over(low, high));
    }

    @Property
    void theAverageRateIsBetweenTheLowestAndTheHighest(@ForAll("travels") Travel t) {
        if (!t.a.equals(t.b)) {
            Rational average = t.scale.over(t.a, t.b).dividedBy(t.b.minus(t.a));
            assertTrue(average.compareTo(t.scale.lowestRate()) >= 0);
            assertTrue(average.compareTo(t.scale.highestRate()) <= 0);
        }
    }

    @Property
    void slicesAddUpAndLeadFromPointToPoint(@ForAll("travels") Travel t) {
        Rational at = t.a;
        Rational sum = Rational.ZERO;
        int direction = t.b.compareTo(t.a);
        for (Slice slice : t.scale.slices(t.a, t.b)) {
            assertEquals(at, slice.from());
            assertEquals(Integer.signum(direction), slice.to().compareTo(slice.from()));
            assertEquals(t.scale.brackets().get(slice.bracket()).rate(), slice.rate());
            assertEquals(slice.rate(), t.scale.rateAt(slice.from().min(slice.to())));
            sum = sum.plus(slice.amount());
            at = slice.to();
        }
        assertEquals(t.b, at);
        assertEquals(t.scale.over(t.a, t.b), sum);
    }

    @Property
    void theRateIsThatOfTheBracketThatHoldsThePoint(@ForAll("travels") Travel t) {
        List<Rational> holding = t.scale.brackets().stream()
                .filter(bracket -> bracket.lower().isZero() || bracket.lower().compareTo(t.a) <= 0)
                .filter(bracket -> bracket.upper().map(t.a::compareTo).orElse(-1) < 0)
                .map(Bracket::rate)
                .toList();
        assertEquals(holding, List.of(t.scale.rateAt(t.a)));
    }

    @Property
    void sharesOfAWholeAddUpToIt(@ForAll("travels") Travel t) {
        Rational whole = t.b.plus(t.c);
        Rational shares = t.scale.share(t.b, t.a, whole).plus(t.scale.share(t.c, t.a, whole));
        assertEquals(t.scale.over(t.a, t.a.plus(whole)), shares);
    }

    @Property
    void oneWhoSharesWithNobodyHasTheWhole(@ForAll("travels") Travel t) {
        assertEquals(t.scale.over(t.a, t.a.plus(t.b)), t.scale.share(t.b, t.a, t.b));
    }

    @Property
    void whereRatesAreNotBelowZeroMoreIsNeverLess(@ForAll("travels") Travel t) {
        Rational low = t.a.min(t.b);
        Rational high = t.a.max(t.b);
        assertTrue(t.scale.over(Rational.ZERO, low).compareTo(t.scale.over(Rational.ZERO, high)) <= 0);
    }

    @Property
    void bracketsCoverTheLineFromZeroWithoutAGap(@ForAll("travels") Travel t) {
        List<Bracket> brackets = t.scale.brackets();
        assertEquals(Rational.ZERO, brackets.get(0).lower());
        for (int i = 1; i < brackets.size(); i++) {
            assertEquals(brackets.get(i).lower(), brackets.get(i - 1).upper().orElseThrow());
        }
        assertTrue(brackets.get(brackets.size() - 1).upper().isEmpty());
        assertFalse(t.scale.lowestRate().compareTo(t.scale.highestRate()) > 0);
    }

    @Provide
    Arbitrary<Travel> travels() {
        return scales().flatMap(scale -> Combinators.combine(points(scale), points(scale), points(scale))
                        .as((a, b, c) -> new Travel(scale, a, b, c)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Scale> scales() {
        Arbitrary<Rational> rates = Arbitraries.integers().between(0, 5000).map(rate -> Rational.of(rate, 100_000));
        Arbitrary<Rational> widths =
                Arbitraries.integers().between(1, 100_000_000).map(width -> Rational.of(width, 100));
        Arbitrary<Step> steps = Combinators.combine(widths, rates).as(Step::new);
        return Combinators.combine(steps, steps.list().ofMaxSize(3), rates).as(ScaleLawsTest::bounded);
    }

    private static Scale bounded(Step first, List<Step> following, Rational rest) {
        Scale.Builder builder = Scale.first(first.width, first.rate);
        for (Step next : following) {
            builder = builder.next(next.width, next.rate);
        }
        return builder.rest(rest);
    }

    /** The edge cases are half of all: each limit and the cents beside it. */
    private static Arbitrary<Rational> points(Scale scale) {
        List<Rational> limits = scale.brackets().stream()
                .map(Bracket::lower)
                .flatMap(limit -> Stream.of(limit.minus(CENT), limit, limit.plus(CENT)))
                .toList();
        Arbitrary<Rational> anywhere =
                Arbitraries.longs().between(-10_000_000_000L, 50_000_000_000L).map(cents -> Rational.of(cents, 100));
        return Arbitraries.oneOf(Arbitraries.of(limits), anywhere);
    }
}
