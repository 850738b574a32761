package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where figures that days share meet in a way that no average of each can stand for: two that change within one period and
 * are multiplied, one that divides, one that a condition compares.
 */
public final class SharedTogether {

    private final SharedChanges changes;
    private final Cycles cycles;
    private final Set<TimeProblem> told = new LinkedHashSet<>();

    private SharedTogether(SharedChanges changes, Cycles cycles) {
        this.changes = changes;
        this.cycles = cycles;
    }

    public static void check(Rules rules, Cycles cycles, Force force, Problems problems) {
        SharedTogether check = new SharedTogether(new SharedChanges(rules, force), cycles);
        for (RuleModel rule : rules.inOrder()) {
            for (RuleModel.Case each : rule.cases()) {
                Span span = Places.span(each.name().place());
                each.guard().ifPresent(guard -> check.check(guard, span));
                check.check(each.body(), span);
            }
        }
        check.told.forEach(problems::report);
    }

    private void check(Term whole, Span span) {
        for (Term term : TermWalk.parts(whole)) {
            term.asNumber().ifPresent(number -> check(number, span));
            if (term instanceof ConditionTerm.Compare compare) {
                changes.figure(compare.left()).ifPresent(figure -> checkCondition(figure, span));
                changes.figure(compare.right()).ifPresent(figure -> checkCondition(figure, span));
            }
        }
    }

    private void check(NumberTerm number, Span span) {
        checkFactors(number, span);
        checkQuotient(number, span);
        checkScale(number, span);
    }

    private void checkFactors(NumberTerm number, Span span) {
        if (number instanceof NumberTerm.Arithmetic pair && pair.operator() == NumberTerm.Operator.TIMES) {
            checkProduct(changes.of(pair.left()), changes.of(pair.right()), span);
        }
    }

    private void checkQuotient(NumberTerm number, Span span) {
        if (number instanceof NumberTerm.Quotient quotient) {
            checkDivisor(changes.of(quotient.divisor()), span);
        }
    }

    private void checkScale(NumberTerm number, Span span) {
        if (number instanceof NumberTerm.OnScale scale) {
            Set<SharedChanges.Change> cut = new LinkedHashSet<>(changes.of(scale.base()));
            Set<SharedChanges.Change> rates = new LinkedHashSet<>();
            for (ScaleModel.Bracket bracket : scale.scale().brackets()) {
                rates.addAll(changes.of(bracket.rate()));
                bracket.width().map(changes::of).ifPresent(cut::addAll);
            }
            checkProduct(rates, cut, span);
        }
    }

    private void checkProduct(Set<SharedChanges.Change> some, Set<SharedChanges.Change> others, Span span) {
        for (SharedChanges.Change one : some) {
            for (SharedChanges.Change other : others) {
                common(one, other)
                        .map(period -> new TimeProblem.SharedProduct(span, one.name(), other.name(), period))
                        .ifPresent(told::add);
            }
        }
    }

    private void checkDivisor(Set<SharedChanges.Change> some, Span span) {
        for (SharedChanges.Change one : some) {
            common(one, one)
                    .map(period -> new TimeProblem.SharedDivisor(span, one.name(), period))
                    .ifPresent(told::add);
        }
    }

    private void checkCondition(Set<SharedChanges.Change> some, Span span) {
        for (SharedChanges.Change one : some) {
            common(one, one)
                    .map(period -> new TimeProblem.SharedCondition(span, one.name(), period))
                    .ifPresent(told::add);
        }
    }

    /** A period within which both change; none where there is none. */
    private Optional<Phrase> common(SharedChanges.Change one, SharedChanges.Change other) {
        return changes.within(one, cycles).stream()
                .filter(period -> isWithin(other, period))
                .findFirst()
                .or(() -> changes.within(other, cycles).stream()
                        .filter(period -> isWithin(one, period))
                        .findFirst())
                .map(period -> new Phrase.The(period.kind()));
    }

    private static boolean isWithin(SharedChanges.Change change, Period period) {
        return period.contains(change.day()) && !period.start().equals(change.day());
    }
}
