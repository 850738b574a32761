package dev.tariffc.meaning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value, or every reason why there is none.
 *
 * @param refusals none where there is a value
 */
record Answer<T>(Optional<T> value, Set<Refusal> refusals) {

    static <T> Answer<T> of(T value) {
        return new Answer<>(Optional.of(value), Set.of());
    }

    static <T> Answer<T> refused(Refusal refusal) {
        return refused(Set.of(refusal));
    }

    static <T> Answer<T> refused(Set<Refusal> refusals) {
        return new Answer<>(Optional.empty(), refusals);
    }

    boolean isRefused() {
        return value.isEmpty();
    }

    /** What it lacks even where it is not known to be asked for. */
    Set<Refusal> refusalsOfFacts() {
        return refusals.stream().filter(each -> each.kind().isOfFacts()).collect(toUnmodifiableSet());
    }

    boolean is(T expected) {
        return value.isPresent() && value.get().equals(expected);
    }

    <R> Answer<R> map(Function<T, R> function) {
        return new Answer<>(value.map(function), refusals);
    }

    <R> Answer<R> then(Function<T, Answer<R>> function) {
        return value.isPresent() ? function.apply(value.get()) : refused(refusals);
    }

    /** All of them, or what refuses any. */
    static <T> Answer<List<T>> all(List<Answer<T>> answers) {
        if (answers.stream().anyMatch(Answer::isRefused)) {
            return refused(refusals(answers));
        }
        return of(answers.stream().map(answer -> answer.value().orElseThrow()).toList());
    }

    static <A, B, R> Answer<R> both(Answer<A> a, Answer<B> b, BiFunction<A, B, R> function) {
        return a.isRefused() || b.isRefused()
                ? refused(refusals(List.of(a, b)))
                : of(function.apply(a.value().orElseThrow(), b.value().orElseThrow()));
    }

    static Set<Refusal> refusals(List<? extends Answer<?>> answers) {
        Set<Refusal> all = new LinkedHashSet<>();
        answers.forEach(answer -> all.addAll(answer.refusals()));
        return all;
    }

    /** No, if one of them is known not to hold, whatever the others lack. */
    static Answer<Boolean> and(List<Answer<Boolean>> limbs) {
        if (limbs.stream().anyMatch(limb -> limb.is(false))) {
            return of(false);
        }
        return all(limbs).map(all -> true);
    }

    static Answer<Boolean> or(List<Answer<Boolean>> limbs) {
        List<Answer<Boolean>> opposites = new ArrayList<>();
        limbs.forEach(limb -> opposites.add(not(limb)));
        return not(and(opposites));
    }

    static Answer<Boolean> not(Answer<Boolean> limb) {
        return limb.map(holds -> !holds);
    }

    static Answer<Fraction> sum(List<Answer<Fraction>> summands) {
        return all(summands).map(all -> all.stream().reduce(Fraction.ZERO, Fraction::plus));
    }
}
