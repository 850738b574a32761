package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a running total sums, as one evaluation tells it. Nothing is worked out before it is asked for.
 *
 * @param base what the paid period adds
 * @param over the period that is filled when another period is paid
 * @param group the text that combines the payer with those who have the same; none where each payer stands alone
 */
public record RunningSum(Supplier<Figure> base, UnaryOperator<Period> over, Supplier<Optional<Word>> group) {

    /** The sum of a payer who stands alone. */
    public static RunningSum of(Supplier<Figure> base, UnaryOperator<Period> over) {
        return new RunningSum(base, over, Optional::empty);
    }

    /** The same where payers are combined. */
    public RunningSum combinedBy(Supplier<Optional<Word>> text) {
        return new RunningSum(base, over, text);
    }
}
