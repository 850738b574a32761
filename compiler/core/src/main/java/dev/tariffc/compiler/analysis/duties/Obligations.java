package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.rules.Guards;
import dev.tariffc.compiler.analysis.terms.Items;
import dev.tariffc.compiler.analysis.terms.Scope;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DutyCondition;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds by when something has to be done, until when it is kept, and on which day it counts as received. */
public final class Obligations {

    private final Sentences sentences;
    private final Cycles cycles;
    private final List<ChargeModel> charges;
    private final Recipients recipients;
    private final Items items;
    private final Cases cases;
    private final Terms ofPayer;
    private final PeriodsMeant periodsMeant;
    private final Problems problems;
    private final List<ObligationModel> obligations = new ArrayList<>();

    private Obligations(
            Sentences sentences,
            List<ChargeModel> charges,
            Recipients recipients,
            Cycles cycles,
            Items items,
            Cases cases,
            Terms ofPayer,
            Problems problems) {
        this.sentences = sentences;
        this.cycles = cycles;
        this.charges = charges;
        this.recipients = recipients;
        this.items = items;
        this.cases = cases;
        this.ofPayer = ofPayer;
        this.periodsMeant = new PeriodsMeant(cycles, problems);
        this.problems = problems;
    }

    public static List<ObligationModel> bind(
            Sentences sentences,
            List<ChargeModel> charges,
            Recipients recipients,
            Cycles cycles,
            Items items,
            Cases cases,
            Terms ofPayer,
            Problems problems) {
        Obligations bound = new Obligations(sentences, charges, recipients, cycles, items, cases, ofPayer, problems);
        sentences.due().forEach(bound::due);
        InstalmentBinder instalments = new InstalmentBinder(charges, recipients, cycles, ofPayer, problems);
        sentences.dueInInstalments().forEach(said -> instalments.bind(said).forEach(bound::addInParts));
        sentences.dueInShares().forEach(said -> instalments.bindShares(said).forEach(bound::addInParts));
        bound.checkThatDaysExcludeEachOther();
        sentences.kept().forEach(bound::kept);
        sentences.received().forEach(bound::received);
        return List.copyOf(bound.obligations);
    }

    /** What is said of a day: by which sentence, of what. */
    private record Said(ClauseModel clause, Obligation.Kind kind, Name what, Span span) {}

    // --- due -----------------------------------------------------------------------------------------------------

    private void due(Outline.Computing<Sentence.Due> said) {
        Sentence.Due due = said.sentence();
        Optional<Scope> scope = scope(due);
        if (scope.isEmpty()) {
            return;
        }
        Optional<Item> item = scope.get().items().stream().findFirst();
        Terms terms = ofPayer.in(scope.get());
        Optional<DayTerm> day = terms.day(due.date()).map(this::rolled);
        Optional<Guards.Guard> guard = guard(said, terms);
        if (day.isEmpty() || guard.isEmpty() || lacksCalendar(day.get(), due.span())) {
            return;
        }
        Said what = new Said(said.clause(), Obligation.Kind.DUE, due.what(), due.span());
        List<DeclaredName> payables = recipients.amounts(due.what());
        if (due.creditedIfNegative() && payables.isEmpty() && !saysPaid(due.what())) {
            problems.report(new RuleProblem.NotCredited(due.span(), due.what().written()));
        }
        if (payables.isEmpty()) {
            add(what, Optional.empty(), item, guard.get().condition(), day.get());
        }
        payables.forEach(payable -> {
            periodsMeant.check(due.date(), payable);
            add(what, Optional.of(payable), item, guard.get().condition(), day.get());
        });
    }

    /** Whether a sentence says that it is paid, be it understood or not. */
    private boolean saysPaid(Name what) {
        return Names.isPayment(what.key(), problems.source().language()) || sentences.namePaid(List.of(what.key()));
    }

    private void addInParts(ObligationModel part) {
        DayTerm day = rolled(part.day());
        if (!lacksCalendar(day, Places.span(part.clause().place()))) {
            obligations.add(part.on(day));
        }
    }

    private DayTerm rolled(DayTerm day) {
        return sentences.holidayRolls().stream()
                .findFirst()
                .<DayTerm>map(
                        roll -> new DayTerm.BusinessDay(day, roll.sentence().toNext()))
                .orElse(day);
    }

    /** What a duty is of each of: empty, and told, where that is no item. */
    private Optional<Scope> scope(Sentence.Due due) {
        Optional<Qualifier.ForEach> each = due.qualifiers().stream()
                .flatMap(qualifier -> qualifier.asForEach().stream())
                .filter(found -> !items.isOccasion(found.item()))
                .findFirst();
        if (each.isPresent()) {
            return items.range(each.get().item()).map(range -> Scope.PAYER.with(range.item()));
        }
        Optional<Qualifier.ForEachPart> part = due.qualifiers().stream()
                .flatMap(qualifier -> qualifier.asForEachPart().stream())
                .findFirst();
        part.ifPresent(found ->
                problems.report(new RuleProblem.NotSupported(found.span(), Phrase.Construct.DUTY_FOR_EACH_PART)));
        return part.isPresent() ? Optional.empty() : Optional.of(Scope.PAYER);
    }

    private Optional<Guards.Guard> guard(Outline.Computing<Sentence.Due> said, Terms terms) {
        List<Outline.Computing<Sentence.Due>> together = sentences.due().stream()
                .filter(other -> other.sentence()
                        .what()
                        .key()
                        .equals(said.sentence().what().key()))
                .toList();
        Optional<Guards.Guard> guard = Guards.of(
                        together.stream()
                                .map(each -> new Guards.Said(
                                        each.entry(), each.sentence().qualifiers()))
                                .toList(),
                        said.sentence().what().written(),
                        terms,
                        problems)
                .guard(together.indexOf(said));
        Optional<DutyCondition> condition = said.sentence().condition();
        if (condition.isEmpty()) {
            return guard;
        }
        Optional<ConditionTerm> met = condition.get().accept(new DutyConditions(terms));
        return guard.flatMap(own -> met.map(besides -> own.and(besides)));
    }

    private static final class DutyConditions implements DutyCondition.Visitor<Optional<ConditionTerm>> {

        private final Terms terms;

        DutyConditions(Terms terms) {
            this.terms = terms;
        }

        @Override
        public Optional<ConditionTerm> visit(DutyCondition.If node) {
            return terms.condition(node.condition());
        }

        @Override
        public Optional<ConditionTerm> visit(DutyCondition.Understated node) {
            return terms.condition(new Condition.Compares(
                    node.span(),
                    Expression.Reference.to(node.understatement()),
                    Condition.Relation.MORE_THAN,
                    node.threshold()));
        }
    }

    /** Two days of one amount or report that may both hold are two answers to one question. */
    private void checkThatDaysExcludeEachOther() {
        for (int i = 0; i < obligations.size(); i++) {
            for (ObligationModel before : obligations.subList(0, i)) {
                ObligationModel again = obligations.get(i);
                if (isOfOne(before, again)
                        && cases.canAllHold(Stream.of(again.guard(), before.guard())
                                .flatMap(Optional::stream)
                                .toList())) {
                    problems.report(new RuleProblem.SaidTwice(
                            Places.span(again.clause().place()),
                            Phrase.Matter.DUE_DAY,
                            List.of(Places.span(before.clause().place()))));
                }
            }
        }
    }

    /** Whether two sentences are about one amount, or about one report of whoever pays for the same. */
    private boolean isOfOne(ObligationModel before, ObligationModel again) {
        boolean ofOther = again.clause().equals(before.clause())
                || !again.payable().equals(before.payable())
                || !again.item().equals(before.item());
        return !ofOther && (again.payable().isPresent() || (key(before).equals(key(again)) && canMeet(before, again)));
    }

    private Key key(ObligationModel obligation) {
        return Names.key(obligation.what(), problems.source().language());
    }

    private boolean canMeet(ObligationModel before, ObligationModel again) {
        return charges.stream()
                .map(ChargeModel::cycle)
                .anyMatch(cycle ->
                        !before.never().contains(cycle) && !again.never().contains(cycle));
    }

    // --- kept and received ---------------------------------------------------------------------------------------

    private void kept(Outline.Computing<Sentence.Kept> said) {
        Sentence.Kept kept = said.sentence();
        day(new Said(said.clause(), Obligation.Kind.KEPT, kept.what(), kept.span()), kept.until());
    }

    private void received(Outline.Computing<Sentence.Received> said) {
        Sentence.Received received = said.sentence();
        day(new Said(said.clause(), Obligation.Kind.RECEIVED, received.what(), received.span()), received.date());
    }

    private void day(Said said, DateExpression date) {
        ofPayer.day(date)
                .filter(day -> !lacksCalendar(day, said.span()))
                .ifPresent(day -> add(said, Optional.empty(), Optional.empty(), Optional.empty(), day));
    }

    private void add(
            Said said,
            Optional<DeclaredName> payable,
            Optional<Item> item,
            Optional<ConditionTerm> guard,
            DayTerm day) {
        Set<Period.Kind> never = never(guard);
        if (payable.isEmpty()) {
            never.addAll(otherThanSpokenOf(day, said.what()));
        }
        obligations.add(new ObligationModel(
                said.clause(),
                said.kind(),
                said.what().written(),
                payable,
                item,
                never,
                recipients.of(said.what(), payable),
                guard,
                day,
                Optional.empty(),
                Optional.empty()));
    }

    /** Where a day is told from a concert, or a report is about one, and concerts are paid for: the kinds of whatever else is. */
    private Set<Period.Kind> otherThanSpokenOf(DayTerm day, Name what) {
        Set<Period.Kind> paid = EnumSet.noneOf(Period.Kind.class);
        charges.forEach(charge -> paid.add(charge.cycle()));
        Set<Period.Kind> spokenOf = EnumSet.noneOf(Period.Kind.class);
        TermWalk.paid(day).stream()
                .filter(PeriodTerm.Paid.class::isInstance)
                .map(PeriodTerm::kind)
                .filter(paid::contains)
                .forEach(spokenOf::add);
        if (spokenOf.isEmpty()) {
            spokenOf.addAll(reportedOf(what));
            spokenOf.retainAll(paid);
        }
        if (!spokenOf.isEmpty()) {
            paid.removeAll(spokenOf);
            return paid;
        }
        return Set.of();
    }

    /** The kinds of periods, and the occasions, that the facts are given for which a report contains. */
    private Set<Period.Kind> reportedOf(Name report) {
        Set<Key> contained = sentences.reports().stream()
                .map(Outline.Computing::sentence)
                .filter(said -> said.report().key().equals(report.key()))
                .flatMap(said -> said.fields().stream())
                .map(field -> field.what().key())
                .collect(Collectors.toSet());
        Set<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);
        sentences.given().stream()
                .map(Outline.Entry::sentence)
                .filter(given -> given.facts().stream()
                        .anyMatch(fact -> contained.contains(fact.name().key())))
                .forEach(given -> {
                    given.cycle().map(cycles::kind).ifPresent(kinds::add);
                    cycles.occasionOf(given).ifPresent(occasion -> kinds.add(Period.Kind.OCCASION));
                });
        return kinds;
    }

    /** The kinds of periods that only those pay for whom the guard fails. */
    private Set<Period.Kind> never(Optional<ConditionTerm> guard) {
        Set<Period.Kind> never = EnumSet.noneOf(Period.Kind.class);
        Set<Period.Kind> sometimes = EnumSet.noneOf(Period.Kind.class);
        for (ChargeModel charge : charges) {
            boolean meets = guard.isEmpty()
                    || charge.condition().isEmpty()
                    || cases.canAllHold(List.of(guard.get(), charge.condition().get()));
            (meets ? sometimes : never).add(charge.cycle());
        }
        never.removeAll(sometimes);
        return never;
    }

    /** Business days need a place. */
    private boolean lacksCalendar(DayTerm day, Span span) {
        return new BusinessDays(sentences, problems).lack(Stream.of(day), span);
    }
}
