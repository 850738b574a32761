package dev.tariffc.compiler.model;

import java.util.Optional;
import java.util.function.Function;

/** What computes, bound and typed (semantics 9): a number, a condition, a day or a word. */
public sealed interface Term permits NumberTerm, ConditionTerm, DayTerm, WordTerm {

    Type type();

    <R> R accept(Visitor<R> visitor);

    /** Whichever of the four kinds it is. */
    <R> R match(
            Function<NumberTerm, R> number,
            Function<ConditionTerm, R> condition,
            Function<DayTerm, R> day,
            Function<WordTerm, R> word);

    /** The reading that it is; none for every other kind of term. */
    default Optional<Read> asRead() {
        return Optional.empty();
    }

    /** The use of a rule that it is; none for every other kind of term. */
    default Optional<Use> asUse() {
        return Optional.empty();
    }

    /** The number that it is; none for every other kind of term. */
    default Optional<NumberTerm> asNumber() {
        return Optional.empty();
    }

    /** The day that it is; none for every other kind of term. */
    default Optional<DayTerm> asDay() {
        return Optional.empty();
    }

    /** The condition that it is; none for every other kind of term. */
    default Optional<ConditionTerm> asCondition() {
        return Optional.empty();
    }

    /** The word that it is; none for every other kind of term. */
    default Optional<WordTerm> asWord() {
        return Optional.empty();
    }

    /** One method for each kind of term: the compiler lists what a new kind forgot. */
    interface Visitor<R>
            extends NumberTerm.Visitor<R>, ConditionTerm.Visitor<R>, DayTerm.Visitor<R>, WordTerm.Visitor<R> {}
}
