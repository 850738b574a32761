package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;

/** What is wrong with an example of the file. TAR07xx. */
public sealed interface ExampleProblem extends Problem {

    /** A value of another kind than the name has. */
    record ExampleValueOfOtherKind(Span span, String name, Phrase wanted) implements ExampleProblem {}

    /** A value outside the bounds of its fact. */
    record ExampleValueOutOfBounds(Span span, String name, Phrase bounds) implements ExampleProblem {}

    /** A result of something that is no rule. */
    record ExampleResultNotComputed(Span span, String name) implements ExampleProblem {}

    /** The example's period is none that the tariff is paid for. */
    /** A period that is longer than its word says: <em>the month is 2018</em>. */
    record ExamplePeriodOfOtherLength(Span span, Phrase period, Period.Kind said) implements ExampleProblem {}

    record ExamplePeriodNotPaid(Span span, Phrase period) implements ExampleProblem {}

    /** A value of something that is known for each item, without the item's name. */
    record ExampleItemMismatch(Span span, String name) implements ExampleProblem {}

    /** What is known for each part of what is paid is set without a period. */
    record ExampleWithoutPeriod(Span span, String name, Period.Kind part) implements ExampleProblem {}
}
