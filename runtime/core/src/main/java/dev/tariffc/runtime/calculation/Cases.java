package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Several cases of one answer, of which the first that applies is taken.
 *
 * @param <A> the kind of answer
 */
public final class Cases<A extends Answer> {

    private record Case<A extends Answer>(Supplier<Truth> guard, Clause clause, Supplier<A> body) {}

    /** A case whose guard has been asked. */
    private record Asked<A extends Answer>(Truth guard, Supplier<A> body) {}

    private final Evaluation evaluation;
    /** None within a sentence of no rule, as a duty is. */
    private final Optional<Rule> rule;

    private final Function<Set<Refusal>, A> refused;
    /** None within a sentence, whose answer is no step of its own. */
    private final Optional<Subject> defining;

    private final List<Case<A>> cases = new ArrayList<>();
    private final Optional<Clause> within;

    private Cases(
            Evaluation evaluation,
            Optional<Rule> rule,
            Optional<Subject> defining,
            Optional<Clause> within,
            Function<Set<Refusal>, A> refused) {
        this.evaluation = evaluation;
        this.rule = rule;
        this.defining = defining;
        this.within = within;
        this.refused = refused;
    }

    static <A extends Answer> Cases<A> ofRule(
            Evaluation evaluation, Rule rule, Subject subject, Function<Set<Refusal>, A> refused) {
        return new Cases<>(evaluation, Optional.of(rule), Optional.of(subject), Optional.empty(), refused);
    }

    static <A extends Answer> Cases<A> within(
            Evaluation evaluation, Clause clause, Optional<Rule> rule, Function<Set<Refusal>, A> refused) {
        return new Cases<>(evaluation, rule, Optional.empty(), Optional.of(clause), refused);
    }

    /** What a sentence says where its condition holds. */
    public Cases<A> when(Supplier<Truth> guard, Clause clause, Supplier<A> body) {
        cases.add(new Case<>(guard, clause, () -> evaluation.under(clause, body)));
        return this;
    }

    /** What the sentence at hand says where a condition holds. */
    public Cases<A> when(Supplier<Truth> guard, Supplier<A> body) {
        cases.add(new Case<>(guard, within.orElseThrow(), body));
        return this;
    }

    /** What a sentence says where no earlier one applies. */
    public A otherwise(Clause clause, Supplier<A> body) {
        return when(() -> Truth.of(true), clause, body).answer();
    }

    /** What the sentence at hand says where no condition before holds. */
    public A otherwise(Supplier<A> body) {
        return when(() -> Truth.of(true), body).answer();
    }

    /** Refused, where no case applies, as one that the tariff does not cover. */
    public A orElseNotCovered() {
        return answer();
    }

    /** Refused, where no case applies, because no text of the rule is known. */
    public A orElseNoTextKnown() {
        Refusal unknown = new Refusal.NoTextKnown(
                firstClause(), rule.orElseThrow(), evaluation.standpoint().knownOn());
        cases.add(new Case<>(() -> Truth.of(true), firstClause(), () -> refused.apply(Set.of(unknown))));
        return answer();
    }

    private Clause firstClause() {
        return cases.get(0).clause();
    }

    private A answer() {
        return defining.map(subject -> evaluation.define(rule.orElseThrow(), subject, this::pick))
                .orElseGet(this::pick);
    }

    private A pick() {
        List<Asked<A>> asked = new ArrayList<>();
        cases.forEach(each -> asked.add(new Asked<>(each.guard().get(), each.body())));
        Set<Refusal> unknown = Set.of();
        List<Supplier<A>> open = new ArrayList<>();
        for (Asked<A> each : asked) {
            if (each.guard().fails()) {
                continue;
            }
            if (open.isEmpty() && each.guard().holds()) {
                return each.body().get();
            }
            unknown = Answer.union(unknown, each.guard().refusals());
            open.add(each.body());
            if (each.guard().holds()) {
                break;
            }
        }
        if (open.isEmpty()) {
            return refused.apply(Set.of(new Refusal.NotCovered(firstClause(), rule)));
        }
        Set<Refusal> common = evaluation.explanation().aside(() -> refusedByAll(open));
        return refused.apply(Answer.union(unknown, common));
    }

    /** What every open case lacks: it is missing whichever of them applies. */
    private static <A extends Answer> Set<Refusal> refusedByAll(List<Supplier<A>> open) {
        Set<Refusal> common = new LinkedHashSet<>(open.get(0).get().refusals());
        open.subList(1, open.size()).forEach(each -> common.retainAll(each.get().refusals()));
        return common;
    }
}
