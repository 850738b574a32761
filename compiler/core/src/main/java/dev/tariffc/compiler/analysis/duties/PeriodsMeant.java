package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.terms.Hand;
import dev.tariffc.compiler.analysis.terms.PeriodPhrases;
import dev.tariffc.compiler.analysis.terms.RuleWalk;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TimeProblem.OneOfSeveral.Meant;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where months and years are paid for, {@code the month} says which one is meant of what is paid each month alone: a year has
 * several.
 */
public final class PeriodsMeant {

    /** A word for a period, and what may be meant by it. */
    private record Word(Span span, Cycle.Unit unit, Meant meant) {}

    private final Cycles cycles;
    private final Problems problems;
    private final Set<TimeProblem> told = new HashSet<>();

    public PeriodsMeant(Cycles cycles, Problems problems) {
        this.cycles = cycles;
        this.problems = problems;
    }

    /** Tells the words of a due day that mean one of several periods of an amount. */
    void check(DateExpression date, DeclaredName amount) {
        if (cycles.own().isOfSeveralKinds()) {
            List<Word> written = written(date);
            cycles.kindsPaid(amount.key()).forEach(paid -> written.forEach(word -> check(word, at(paid))));
        }
    }

    /** Tells the words of definitions that mean one of several periods where they are worked out for what is paid. */
    public void check(Tariff tariff, List<ChargeModel> charges, Rules rules) {
        if (!cycles.own().isOfSeveralKinds()) {
            return;
        }
        Map<Integer, List<Word>> written = new HashMap<>();
        Parts.all(tariff.elements(), Sentence.Definition.class).stream()
                .filter(said -> said.qualifiers().stream()
                        .noneMatch(each -> each.asForEachPart().isPresent()))
                .forEach(said -> written.put(said.span().start(), written(said.body())));
        for (ChargeModel charge : charges) {
            RuleWalk walk = new RuleWalk(
                    rules,
                    found -> found.said().ifPresent(said -> {
                        PeriodTerm hand = found.hand().period().orElse(at(charge.cycle()));
                        written.getOrDefault(said.clause().place().start(), List.of())
                                .forEach(word -> check(word, hand));
                    }));
            charge.payables().forEach(payable -> walk.enter(payable, Hand.PAID));
        }
    }

    private static PeriodTerm at(Period.Kind paid) {
        return new PeriodTerm.Paid(paid);
    }

    /** The words for periods at hand, outside of what is said for each part of them. */
    private static List<Word> written(Object part) {
        Set<Word> ofParts = Stream.of(
                        Expression.SumOfParts.class, Expression.ExtremeOfParts.class, Condition.InAny.class)
                .flatMap(kind -> Parts.all(part, kind).stream())
                .flatMap(each -> in(each).stream())
                .collect(Collectors.toSet());
        return in(part).stream().filter(word -> !ofParts.contains(word)).toList();
    }

    /** Those before a longer period are before it; those after it may be meant, or the next of those that it has. */
    private static List<Word> in(Object part) {
        List<PeriodExpression.Relative> around = Parts.all(part, PeriodExpression.Relative.class).stream()
                .filter(relative -> !relative.isToldFromAnother())
                .toList();
        return Stream.concat(
                        around.stream()
                                .filter(relative -> relative.offset() > 0)
                                .map(relative -> new Word(relative.span(), relative.unit(), Meant.AFTER)),
                        Parts.all(part, PeriodExpression.The.class).stream()
                                .filter(the -> around.stream()
                                        .noneMatch(relative -> relative.base().equals(the)))
                                .map(the -> new Word(the.span(), the.unit(), Meant.LAST)))
                .filter(word -> word.unit() != Cycle.Unit.PERIOD)
                .toList();
    }

    private void check(Word word, PeriodTerm hand) {
        Period.Kind kind = cycles.kind(word.unit());
        TimeProblem problem = new TimeProblem.OneOfSeveral(
                word.span(), new Phrase.The(kind), PeriodPhrases.of(hand), PeriodPhrases.ofWhole(hand), word.meant());
        if (!cycles.liesInOne(hand, kind) && told.add(problem)) {
            problems.report(problem);
        }
    }
}
