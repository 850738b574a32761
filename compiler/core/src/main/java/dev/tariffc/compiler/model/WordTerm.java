package dev.tariffc.compiler.model;

import java.util.Optional;
import java.util.function.Function;

/** One of several values, or a free text: only ever compared. */
public sealed interface WordTerm extends Term {

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return accept((Visitor<R>) visitor);
    }

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R match(
            Function<NumberTerm, R> number,
            Function<ConditionTerm, R> condition,
            Function<DayTerm, R> day,
            Function<WordTerm, R> word) {
        return word.apply(this);
    }

    @Override
    default Optional<WordTerm> asWord() {
        return Optional.of(this);
    }

    /** One method for each kind of word. */
    interface Visitor<R> {
        R visit(OfFact term);

        R visit(OfRule term);
    }

    /** A fact that is one of several values, or a text. */
    record OfFact(Read read, Type type) implements WordTerm {
        @Override
        public <R> R accept(WordTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Read> asRead() {
            return Optional.of(read);
        }
    }

    /** A rule that is another name for one. */
    record OfRule(Use use, Type type) implements WordTerm {
        @Override
        public <R> R accept(WordTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Use> asUse() {
            return Optional.of(use);
        }
    }
}
