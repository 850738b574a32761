package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What is wrong with an example of the file. TAR07xx. */
public sealed interface ExampleProblem extends Problem {

    /** What is said to be the period of an example, and is none. */
    record ExamplePeriodUnclear(Span span) implements ExampleProblem {}

    /** A value of another kind than the name has. */
    record ExampleValueOfOtherKind(Span span, String name, Phrase wanted, List<String> written)
            implements ExampleProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new ExampleValueOfOtherKind(mark, name, wanted, offered));
        }

        public ExampleValueOfOtherKind(Span span, String name, Phrase wanted) {
            this(span, name, wanted, List.of());
        }

        @Override
        public String variant() {
            return written.isEmpty() ? "" : "TRIED";
        }
    }

    /** A value outside the bounds of its fact. */
    record ExampleValueOutOfBounds(Span span, String name, Phrase bounds) implements ExampleProblem {}

    /** A result of something that is no rule. */
    record ExampleResultNotComputed(Span span, String name) implements ExampleProblem {}

    /** A period that is longer than its word says: <em>the month is 2018</em>. */
    record ExamplePeriodOfOtherLength(Span span, Phrase period, Period.Kind said) implements ExampleProblem {}

    /** The example's period is none that the tariff is paid for. */
    record ExamplePeriodNotPaid(Span span, Phrase period) implements ExampleProblem {}

    /** A value of something that is known for each item, without the item's name. */
    record ExampleItemMismatch(Span span, String name) implements ExampleProblem {}

    /** What is known for each part of what is paid is set without a period. */
    record ExampleWithoutPeriod(Span span, String name, Period.Kind part) implements ExampleProblem {}

    /** A result, or an amount that is set, of another period than the example is of. */
    record ExampleOfOtherPeriod(Span span, String name, Phrase period, Phrase paid) implements ExampleProblem {}

    /** A fact that nothing reads of what the example works out. */
    record ExampleGivesUnread(Span span, String name) implements ExampleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A fact of a period for which nothing reads it; {@code read} is one for which it is read. */
    record ExampleGivesOtherPeriod(Span span, String name, Phrase period, Phrase read) implements ExampleProblem {}

    /** A result of no payer, where the example tells payers apart by name. */
    record ExampleOfNobody(Span span, String name, String payer) implements ExampleProblem {}

    /** One value said twice in an example. */
    record ExampleGivesTwice(Span span, String name, List<Span> related) implements ExampleProblem {}
}
