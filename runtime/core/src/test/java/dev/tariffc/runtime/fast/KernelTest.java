package dev.tariffc.runtime.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;

/** What generated kernels are made of, at the ends of its range. */
class KernelTest {

    private static final long LARGEST = (1L << 62) - 1;
    private static final List<Long> NUMBERS = List.of(
            -LARGEST, -LARGEST + 1, -100_001L, -50L, -49L, -2L, -1L, 0L, 1L, 2L, 49L, 50L, 51L, 75L, 150L, LARGEST);
    private static final List<Long> DIVISORS = List.of(1L, 2L, 3L, 100L, 99_999L, 1L << 61);

    @Test
    void dividesAsTheTariffRounds() {
        dividesAs(Rounding.Mode.HALF_UP, Kernel::halfUp);
        dividesAs(Rounding.Mode.HALF_DOWN, Kernel::halfDown);
        dividesAs(Rounding.Mode.HALF_EVEN, Kernel::halfEven);
        dividesAs(Rounding.Mode.UP, Kernel::up);
        dividesAs(Rounding.Mode.DOWN, Kernel::down);
    }

    private static void dividesAs(Rounding.Mode mode, LongBinaryOperator divided) {
        Rounding whole = new Rounding(mode, Rational.ONE);
        for (long dividend : NUMBERS) {
            for (long divisor : DIVISORS) {
                assertEquals(
                        whole.apply(Rational.of(dividend, divisor)),
                        Rational.of(divided.applyAsLong(dividend, divisor)),
                        mode + " " + dividend + " / " + divisor);
            }
        }
    }

    @Test
    void masksTellWhatHolds() {
        for (long one : NUMBERS) {
            for (long other : NUMBERS) {
                assertEquals(Kernel.mask(one < other), Kernel.isLess(one, other));
                assertEquals(Kernel.mask(one <= other), Kernel.isAtMost(one, other));
                assertEquals(Kernel.mask(one == other), Kernel.isEqual(one, other));
                assertEquals(Math.max(one, other), Kernel.greater(one, other));
                assertEquals(Math.min(one, other), Kernel.lesser(one, other));
                assertEquals(one, Kernel.pick(-1, one, other));
                assertEquals(other, Kernel.pick(0, one, other));
            }
        }
    }

    @Test
    void masksTellWhatIsMissing() {
        for (long number :
                List.of(Kernel.UNKNOWN, Kernel.NOT_AVAILABLE, Kernel.NOT_AVAILABLE + 1, -1L, 0L, 1L, Long.MAX_VALUE)) {
            assertEquals(Kernel.mask(number == Kernel.UNKNOWN), Kernel.isUnknown(number));
            assertEquals(Kernel.mask(number <= Kernel.NOT_AVAILABLE), Kernel.isMissing(number));
        }
    }
}
