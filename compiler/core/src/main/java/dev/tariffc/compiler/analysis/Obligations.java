package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds by when something has to be done, until when it is kept, and on which day it counts as received. */
final class Obligations {

    /** What the payment is called in the two languages, as names are compared. */
    private static final Set<String> PAYMENT = Set.of("payment", "versement", "paiement");

    private final Binding binding;
    private final List<ChargeModel> charges;
    private final boolean rolls;
    private final List<ObligationModel> obligations = new ArrayList<>();

    private Obligations(Binding binding, List<ChargeModel> charges) {
        this.binding = binding;
        this.charges = charges;
        this.rolls = binding.outline().all(Sentence.HolidayRoll.class).findAny().isPresent();
    }

    static List<ObligationModel> bind(Binding binding, List<ChargeModel> charges) {
        Obligations bound = new Obligations(binding, charges);
        binding.outline().all(Sentence.Due.class).forEach(bound::due);
        binding.outline().all(Sentence.Kept.class).forEach(bound::kept);
        binding.outline().all(Sentence.Received.class).forEach(bound::received);
        return bound.obligations;
    }

    private void due(Sentence.Due due) {
        Optional<Scope> scope = scope(due);
        if (scope.isEmpty()) {
            return;
        }
        Optional<String> item = scope.get().items().stream().findFirst();
        Terms terms = binding.terms(scope.get());
        Optional<Term> day = terms.days().bind(due.date()).map(this::rolled);
        Optional<List<Term>> guards = guards(due, terms);
        if (day.isEmpty() || guards.isEmpty() || lacksCalendar(day.get(), due.span())) {
            return;
        }
        List<String> payables = payables(due.what());
        Optional<Term> guard = Binding.all(guards.get());
        if (payables.isEmpty()) {
            add(due, Obligation.Kind.DUE, due.what(), Optional.empty(), item, guard, day.get());
        }
        for (String payable : payables) {
            add(due, Obligation.Kind.DUE, due.what(), Optional.of(payable), item, guard, day.get());
        }
    }

    private Term rolled(Term day) {
        return rolls ? new DayTerm.NextBusinessDay(day) : day;
    }

    /** What a duty is of each of: empty, and told, where that is no item. */
    private Optional<Scope> scope(Sentence.Due due) {
        for (Qualifier qualifier : due.qualifiers()) {
            if (qualifier instanceof Qualifier.ForEach forEach) {
                return Items.range(forEach.item(), binding, binding.terms(Scope.PAYER))
                        .map(range -> Scope.PAYER.with(range.item()));
            }
            if (qualifier instanceof Qualifier.ForEachPart each) {
                binding.problems()
                        .report(new RuleProblem.NotSupported(each.span(), Phrase.Construct.DUTY_FOR_EACH_PART));
                return Optional.empty();
            }
        }
        return Optional.of(Scope.PAYER);
    }

    private Optional<List<Term>> guards(Sentence.Due due, Terms terms) {
        List<Term> guards = new ArrayList<>();
        binding.outline().entry(due).known().ifPresent(guards::add);
        for (Qualifier qualifier : due.qualifiers()) {
            if (Guards.saysOfWhat(qualifier)) {
                continue;
            }
            Optional<Term> guard = qualifier instanceof Qualifier.ForAnyOther
                    ? forAnyOther(due, terms)
                    : new Guards(binding, terms).own(qualifier);
            if (guard.isEmpty()) {
                return Optional.empty();
            }
            guards.add(guard.get());
        }
        if (due.condition().isPresent()) {
            Optional<Term> guard = condition(due.condition().get(), terms);
            if (guard.isEmpty()) {
                return Optional.empty();
            }
            guards.add(guard.get());
        }
        return Optional.of(guards);
    }

    /** None of the classes that the other sentences about the same thing are for. */
    private Optional<Term> forAnyOther(Sentence.Due due, Terms terms) {
        List<Term> others = new ArrayList<>();
        binding.outline()
                .all(Sentence.Due.class)
                .filter(other -> !other.equals(due)
                        && other.what().key().equals(due.what().key()))
                .flatMap(other -> other.qualifiers().stream())
                .filter(Qualifier.ForClass.class::isInstance)
                .forEach(qualifier -> new Guards(binding, terms).own(qualifier).ifPresent(others::add));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Term.Not(Binding.any(others)));
    }

    private static Optional<Term> condition(Sentence.DutyCondition condition, Terms terms) {
        if (condition instanceof Sentence.DutyCondition.If given) {
            return terms.conditions().bind(given.condition());
        }
        Sentence.DutyCondition.Understated understated = (Sentence.DutyCondition.Understated) condition;
        Name name = understated.understatement();
        Expression.Reference fact =
                new Expression.Reference(name.span(), name, Optional.empty(), Optional.empty(), List.of());
        return terms.conditions()
                .bind(new Condition.Compares(
                        understated.span(), fact, Condition.Relation.MORE_THAN, understated.threshold()));
    }

    private void kept(Sentence.Kept kept) {
        DateExpression until = new DateExpression.Shifted(
                kept.length().span(), kept.length().count(), kept.length().unit(), kept.after());
        binding.terms(Optional.empty())
                .days()
                .bind(until)
                .filter(day -> !lacksCalendar(day, kept.span()))
                .ifPresent(day -> add(
                        kept,
                        Obligation.Kind.KEPT,
                        kept.what(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day));
    }

    private void received(Sentence.Received received) {
        binding.terms(Optional.empty())
                .days()
                .bind(received.date())
                .filter(day -> !lacksCalendar(day, received.span()))
                .ifPresent(day -> add(
                        received,
                        Obligation.Kind.RECEIVED,
                        received.what(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day));
    }

    private void add(
            Sentence sentence,
            Obligation.Kind kind,
            Name what,
            Optional<String> payable,
            Optional<String> item,
            Optional<Term> guard,
            Term day) {
        obligations.add(new ObligationModel(
                binding.outline().clause(sentence), kind, what.written(), payable, item, never(guard), guard, day));
    }

    /** The kinds of periods that only those pay for whom the guard fails. */
    private Set<Period.Kind> never(Optional<Term> guard) {
        Set<Period.Kind> never = EnumSet.noneOf(Period.Kind.class);
        Set<Period.Kind> sometimes = EnumSet.noneOf(Period.Kind.class);
        for (ChargeModel charge : charges) {
            boolean meets = guard.isEmpty()
                    || charge.condition().isEmpty()
                    || Cells.canAllHold(List.of(guard.get(), charge.condition().get()), binding);
            (meets ? sometimes : never).add(charge.cycle());
        }
        never.removeAll(sometimes);
        return never;
    }

    /** Business days need a place. */
    private boolean lacksCalendar(Term day, Span span) {
        boolean counts = TermWalk.parts(day).stream()
                .anyMatch(part -> part instanceof DayTerm.NextBusinessDay
                        || (part instanceof DayTerm.ShiftedDay shifted
                                && shifted.unit() == DayTerm.ShiftedDay.Span.BUSINESS_DAYS));
        boolean lacks = counts
                && binding.outline().all(Sentence.BusinessDays.class).findAny().isEmpty();
        if (lacks) {
            binding.problems().report(new TimeProblem.NoPlaceForBusinessDays(span));
        }
        return lacks;
    }

    /** The payables that a sentence sets a day for: the one it names; all, where it speaks of the payment. */
    private List<String> payables(Name what) {
        List<String> all = charges.stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
        return PAYMENT.contains(what.key())
                ? all
                : all.stream().filter(what.key()::equals).toList();
    }
}
