package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.returns.SmallRadio.Sentence;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Figure ONE = Figure.of(Rational.ONE);
    private static final Figure TWO = Figure.of(Rational.of(2));
    private static final Figure THREE = Figure.of(Rational.of(3));
    private static final Refusal MISSING = new Refusal.NotCovered(Sentence.TALK, Optional.empty());
    private static final Figure UNKNOWN = Figure.refused(Set.of(MISSING));

    @Test
    void knownFiguresAreAScale() {
        Schedule schedule =
                Schedule.of(Sentence.ROYALTY).next(TWO, ONE).next(ONE, TWO).rest(THREE);
        assertEquals(
                Optional.of(Scale.first(Rational.of(2), Rational.ONE)
                        .next(Rational.ONE, Rational.of(2))
                        .rest(Rational.of(3))),
                schedule.scale());
        assertEquals(Set.of(), schedule.refusals());
    }

    @Test
    void theRestMayBeAll() {
        assertEquals(
                Optional.of(Scale.flat(Rational.of(3))),
                Schedule.of(Sentence.ROYALTY).rest(THREE).scale());
    }

    @Test
    void whatIsNoWiderThanZeroIsRefused() {
        for (Rational width : new Rational[] {Rational.ZERO, Rational.of(-1)}) {
            Schedule schedule =
                    Schedule.of(Sentence.ROYALTY).next(Figure.of(width), ONE).rest(TWO);
            assertEquals(Optional.empty(), schedule.scale());
            assertEquals(Set.of(new Refusal.EmptyBracket(Sentence.ROYALTY, width)), schedule.refusals());
        }
    }

    @Test
    void everythingThatIsUnknownIsTold() {
        Schedule schedule = Schedule.of(Sentence.ROYALTY)
                .next(Figure.of(Rational.ZERO), UNKNOWN)
                .rest(TWO);
        assertEquals(Optional.empty(), schedule.scale());
        assertEquals(Set.of(MISSING, new Refusal.EmptyBracket(Sentence.ROYALTY, Rational.ZERO)), schedule.refusals());
        assertEquals(
                Set.of(MISSING), Schedule.of(Sentence.ROYALTY).rest(UNKNOWN).refusals());
        assertEquals(
                Set.of(MISSING),
                Schedule.of(Sentence.ROYALTY).next(UNKNOWN, ONE).rest(TWO).refusals());
    }
}
