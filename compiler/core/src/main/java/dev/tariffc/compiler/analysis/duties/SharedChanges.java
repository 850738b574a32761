package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On which days the figures change that days share, and on which of them a number rests. */
final class SharedChanges {

    private final Rules rules;
    private final Force force;
    private final Map<DeclaredName, Set<Change>> known = new HashMap<>();

    SharedChanges(Rules rules, Force force) {
        this.rules = rules;
        this.force = force;
    }

    /**
     * That a figure changes on a day.
     *
     * @param name of the figure
     * @param part the kind of periods that each share it by their own days; none where what is paid does
     */
    record Change(String name, LocalDate day, Optional<Period.Kind> part) {}

    /** The changes on which a number rests. */
    Set<Change> of(NumberTerm number) {
        Set<Change> all = new LinkedHashSet<>();
        TermWalk.uses(number).filter(SharedChanges::isAtHand).forEach(use -> all.addAll(of(use.rule())));
        return all;
    }

    /** Those of a figure that is named and is nothing but that; none for every other number. */
    Optional<Set<Change>> figure(NumberTerm number) {
        return number.asUse()
                .filter(SharedChanges::isAtHand)
                .flatMap(use -> rules.find(use.rule()))
                .filter(rule -> rule.cases().stream()
                        .anyMatch(each -> shared(each.body()).findAny().isPresent()))
                .map(rule -> of(rule.name()));
    }

    /** The periods within which a change falls, as they share the figure. */
    List<Period> within(Change change, Cycles cycles) {
        return change.part()
                .map(kind -> Stream.of(Period.day(change.day()).holding(kind))
                        .filter(period -> !period.start().equals(change.day()))
                        .toList())
                .orElseGet(() -> cycles.around(change.day()));
    }

    /** What is asked of another period stands still while the period at hand runs. */
    private static boolean isAtHand(Use use) {
        return use.in().map(in -> in.isAtHand()).orElse(true);
    }

    private Set<Change> of(DeclaredName name) {
        Set<Change> found = known.get(name);
        if (found == null) {
            found = rules.find(name).map(this::of).orElse(Set.of());
            known.put(name, found);
        }
        return found;
    }

    private Set<Change> of(RuleModel rule) {
        Set<Change> all = new LinkedHashSet<>();
        for (RuleModel.Case each : rule.cases()) {
            shared(each.body()).forEach(figure -> all.addAll(changes(rule, figure)));
            each.body().asNumber().map(this::of).ifPresent(all::addAll);
        }
        return all;
    }

    private static Stream<NumberTerm.SharedByDays> shared(Term body) {
        return TermWalk.all(body, NumberTerm.SharedByDays.class);
    }

    private Set<Change> changes(RuleModel rule, NumberTerm.SharedByDays figure) {
        Optional<Period.Kind> part = Optional.of(figure.days().of())
                .filter(whole -> whole.isOfPart())
                .map(whole -> whole.kind());
        Set<Change> changes = new LinkedHashSet<>();
        TermWalk.all(figure.figure(), ConditionTerm.RateDateWithin.class)
                .flatMap(within -> Stream.of(within.from(), within.to().plusDays(1)))
                .filter(day -> day.isAfter(force.from()) && !day.isAfter(force.last()))
                .forEach(day -> changes.add(new Change(rule.label(), day, part)));
        return changes;
    }
}
