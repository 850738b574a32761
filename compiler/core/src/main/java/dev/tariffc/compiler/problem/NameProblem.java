package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** What is wrong with words: declared names and reserved words. TAR02xx. */
public sealed interface NameProblem extends Problem {

    @Override
    default boolean isOfReading() {
        return true;
    }

    /**
     * @param similar declared names and reserved words that it may be a slip for, nearest first
     * @param related where else it stands
     */
    record UnknownName(Span span, String name, List<String> similar, List<Span> related) implements NameProblem {
        public UnknownName(Span span, String name, List<String> similar) {
            this(span, name, similar, List.of());
        }

        @Override
        public Optional<Problem> with(List<Span> others) {
            return Optional.of(new UnknownName(span, name, similar, others));
        }
    }

    /** A subject that nothing declares, and that is a known name but for a slip. */
    record AlmostNamed(Span span, String name, String near) implements NameProblem {}

    /** A definition that no other sentence names, and whose name is a known one but for a slip. */
    record AlmostDefined(Span span, String name, String near, List<Span> related) implements NameProblem {}

    /**
     * A word that points where a name has to stand: <em>it</em>, <em>this payment</em>.
     *
     * @param meant names that it may point at
     */
    record NamesNothing(Span span, String name, List<String> meant) implements NameProblem {}

    /**
     * The name of an amount with further words, which is another name, where nothing is said of the amount.
     *
     * @param sent whether it is said whom it is sent to, and not when it is due
     */
    record MoreThanTheAmount(Span span, String name, String amount, boolean sent, List<Span> related)
            implements NameProblem {
        @Override
        public String variant() {
            return sent ? "SENT" : "DUE";
        }
    }

    /** A name of reserved words only. */
    record ReservedName(Span span, String name) implements NameProblem {}

    record NameOverLines(Span span, String name) implements NameProblem {}

    /**
     * A name that is another name followed by reserved words: {@code rate of 2016} beside {@code rate}.
     *
     * @param shorter the other name
     */
    record NameInName(Span span, String name, String shorter, List<Span> related) implements NameProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /**
     * Undeclared words after {@code for} and the like, before the verb: {@code Fees for music is ...}.
     *
     * @param name the words before
     * @param whole the name that may be meant
     */
    record UnknownWordsInSubject(Span span, String rest, String name, String whole) implements NameProblem {}

    /** So many undeclared words that they are text and no sentence. */
    record UnmarkedText(Span span) implements NameProblem {}

    /** A name with another official term of the other language than before. */
    record TwoEquivalents(Span span, String name, String first, String second, List<Span> related)
            implements NameProblem {}

    /** One term of the other language for two names. */
    record EquivalentOfTwo(Span span, String term, String first, String second, List<Span> related)
            implements NameProblem {}
}
