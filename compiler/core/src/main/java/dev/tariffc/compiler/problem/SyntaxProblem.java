package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.List;

/** Sentences that are not built as the language builds them. TAR03xx. */
public sealed interface SyntaxProblem extends Problem {

    @Override
    default boolean isOfReading() {
        return true;
    }

    /**
     * @param found the words that stand where something else is needed
     * @param sum where a sum stands that needs parentheses, the sum; empty otherwise
     */
    record Unexpected(Span span, String found, List<Expected> expected, String sum) implements SyntaxProblem {
        public Unexpected(Span span, String found, List<Expected> expected) {
            this(span, found, expected, "");
        }

        @Override
        public String variant() {
            return sum.isEmpty() ? "" : "SUM";
        }
    }

    /** A sentence that breaks off. */
    record Unfinished(Span span, List<Expected> expected) implements SyntaxProblem {}

    /**
     * A sign or word without which the sentence cannot go on.
     *
     * @param next what stands after the place
     * @param written the words that are marked with what is missing; several where it may be missing in several ways
     */
    record MissingPart(Span span, Expected missing, String next, List<String> written) implements SyntaxProblem {
        @Override
        public String variant() {
            return written.size() == 1 ? "ONE" : "";
        }
    }

    /** A sign or word with which the sentence cannot go on. */
    record SuperfluousPart(Span span, String words, List<String> written) implements SyntaxProblem {
        @Override
        public String variant() {
            return written.size() == 1 ? "ONE" : "";
        }
    }

    /**
     * What a law or a drafter says in these words, and the sentences of a tariff in others.
     *
     * @param written in the words of a tariff; several where several things may be meant
     */
    record OtherWords(Span span, String words, List<String> written) implements SyntaxProblem {
        @Override
        public String variant() {
            return written.size() == 1 ? "ONE" : "";
        }
    }

    record MissingStop(Span span) implements SyntaxProblem {}

    record MissingTitle(Span span) implements SyntaxProblem {}

    record NoVerb(Span span) implements SyntaxProblem {}

    record MixedAndOr(Span span, List<Span> related) implements SyntaxProblem {}

    record UnjoinedLimbs(Span span) implements SyntaxProblem {}

    record TooDeep(Span span, int limit) implements SyntaxProblem {}

    /** {@code the greater of A and B + C}: where does the sum begin? */
    record UnclearSum(Span span, String sign) implements SyntaxProblem {}

    /** {@code for a station}, {@code from DATE}, {@code , if ...,} in a sentence that has no use for it. */
    record UselessQualifier(Span span) implements SyntaxProblem {}

    record UnknownCurrency(Span span, String code) implements SyntaxProblem {}

    /** The first cell of the first row of a table of two keys. */
    record TableCorner(Span span, String key) implements SyntaxProblem {}

    /** What heads a column, or a row, of a table by the year. */
    record NotAYear(Span span, String cell) implements SyntaxProblem {}

    /** {@code otherwise} stands for everything that is left, so it comes last and gives 0 in an example. */
    record MisplacedOtherwise(Span span) implements SyntaxProblem {}

    /** What is no day among days, or a day among amounts. */
    record DaysAndAmounts(Span span) implements SyntaxProblem {}

    /** {@code and what is then still owed by DATE}: of an amount that nothing is called by. */
    record BalanceWithoutName(Span span) implements SyntaxProblem {}

    /** An amount that only some pay in parts. */
    record PartsForSomeOnly(Span span, String name) implements SyntaxProblem {}

    /** A value where something has to hold or not. */
    record NotACondition(Span span) implements SyntaxProblem {}
}
