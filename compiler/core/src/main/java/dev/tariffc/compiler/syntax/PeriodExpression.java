package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.YearMonth;

/** A period, told from the one that is paid. */
public sealed interface PeriodExpression {

    Span span();

    /** {@code the month}, {@code the year}: the period of <em>pays</em> or the one that holds it. */
    record The(Span span, Cycle.Unit unit) implements PeriodExpression {}

    /**
     * {@code the second month before the month}, {@code the year after}.
     *
     * @param offset in units; negative is before; never zero
     * @param base {@code the month} itself where the author wrote none
     */
    record Relative(Span span, int offset, Cycle.Unit unit, PeriodExpression base) implements PeriodExpression {}

    /** {@code the year of the reference month}. */
    record Holding(Span span, Cycle.Unit unit, PeriodExpression of) implements PeriodExpression {}

    /** {@code the month of first communication}. */
    record HoldingDay(Span span, Cycle.Unit unit, DateExpression day) implements PeriodExpression {}

    /** {@code 2016}. */
    record Year(Span span, int year) implements PeriodExpression {}

    /** {@code June 2016}. */
    record Month(Span span, YearMonth month) implements PeriodExpression {}

    /** {@code the reference month}: a period's declared name. */
    record Named(Span span, Name name) implements PeriodExpression {}
}
