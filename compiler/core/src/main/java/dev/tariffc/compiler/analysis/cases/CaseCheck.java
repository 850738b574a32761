package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.rules.RulesPass;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows that of several cases exactly one holds for any facts, or names facts for which two or none do; and that nothing is
 * divided by what may be zero.
 */
public final class CaseCheck {

    private final Cases cases;
    private final List<ConditionTerm> always;
    private final Problems problems;

    private CaseCheck(Cases cases, List<ConditionTerm> always, Problems problems) {
        this.cases = cases;
        this.always = always;
        this.problems = problems;
    }

    /**
     * Checks the sentences of each rule, and the choices and divisions in them.
     *
     * @param bound where not all sentences of a rule could be bound, what could is checked by itself
     * @param all with those that are others on other facts, whose cases are decided with theirs
     * @param always what the author vouches for
     */
    public static void check(
            RulesPass.Bound bound, List<RuleModel> all, List<ConditionTerm> always, Cases cases, Problems problems) {
        CaseCheck check = new CaseCheck(cases, always, problems);
        bound.whole().forEach(check::sentences);
        bound.whole().forEach(check::bodies);
        bound.parts().forEach(check::bodies);
        all.stream().filter(rule -> !bound.whole().contains(rule)).forEach(check::divisions);
    }

    /** Checks the choices and divisions in conditions that stand by themselves: of charges, duties and claims. */
    public static void check(
            List<ConditionTerm> conditions, List<ConditionTerm> always, Cases cases, Problems problems) {
        CaseCheck check = new CaseCheck(cases, always, problems);
        conditions.stream().flatMap(CaseCheck::placed).forEach(check::choice);
        conditions.stream().flatMap(CaseCheck::placed).forEach(check::division);
    }

    /** One case where it stands; {@code guard} is none where it holds always, or where no earlier one does. */
    private record Guarded(Place place, Optional<ConditionTerm> guard, boolean otherwise) {}

    private void sentences(RuleModel rule) {
        List<Guarded> sentences = rule.cases().stream()
                .map(each -> new Guarded(each.name().place(), each.guard(), false))
                .toList();
        if (!isPlain(sentences)) {
            decide(sentences.get(0).place(), rule.label(), sentences, List.of());
        }
    }

    private void bodies(RuleModel rule) {
        placed(rule)
                .forEach(placed -> choice(
                        placed,
                        rule.cases().stream().anyMatch(each -> each.body().equals(placed.term()))
                                ? Optional.of(rule.label())
                                : Optional.empty()));
        divisions(rule);
    }

    private void divisions(RuleModel rule) {
        placed(rule).forEach(this::division);
    }

    private static Stream<TermWalk.Placed> placed(RuleModel rule) {
        return rule.cases().stream().flatMap(each -> {
            List<ConditionTerm> known = each.guard().map(List::of).orElse(List.of());
            return Stream.concat(
                    known.stream().flatMap(CaseCheck::placed), TermWalk.placed(each.body(), known).stream());
        });
    }

    private static Stream<TermWalk.Placed> placed(ConditionTerm condition) {
        return TermWalk.placed(condition).stream();
    }

    private void choice(TermWalk.Placed placed) {
        choice(placed, Optional.empty());
    }

    /** @param name of what it is the whole of, if it is of anything that has one */
    private void choice(TermWalk.Placed placed, Optional<String> name) {
        placed.term()
                .asNumber()
                .flatMap(NumberTerm::asChoice)
                .ifPresent(choice -> choice(choice, name, placed.known()));
        placed.term().asDay().flatMap(DayTerm::asChoice).ifPresent(choice -> choice(choice, name, placed.known()));
    }

    private void division(TermWalk.Placed placed) {
        placed.term().asNumber().flatMap(NumberTerm::asQuotient).ifPresent(it -> division(it, placed.known()));
    }

    /** @param known what holds where the choice stands: no branch is needed for anything else */
    private void choice(NumberTerm.Choose choice, Optional<String> name, List<ConditionTerm> known) {
        List<Guarded> branches = choice.branches().stream()
                .filter(branch -> !branch.fallback())
                .map(branch -> new Guarded(
                        branch.origin().place(), branch.guard(), branch.guard().isEmpty()))
                .toList();
        if (!isPlain(branches)) {
            List<ConditionTerm> decided =
                    Stream.concat(known.stream(), choice.within().stream()).toList();
            decide(choice.origin().place(), name.orElse(choice.origin().words()), branches, decided);
        }
    }

    /** The same of days. */
    private void choice(DayTerm.ChooseDay choice, Optional<String> name, List<ConditionTerm> known) {
        List<Guarded> branches = choice.branches().stream()
                .map(branch -> new Guarded(
                        branch.origin().place(), branch.guard(), branch.guard().isEmpty()))
                .toList();
        if (!isPlain(branches)) {
            decide(choice.origin().place(), name.orElse(choice.origin().words()), branches, known);
        }
    }

    /** @param known what holds where the division stands */
    private void division(NumberTerm.Quotient quotient, List<ConditionTerm> known) {
        if (quotient.divisor().asConstant().isPresent()) {
            return;
        }
        NumberTerm divisor = quotient.divisor();
        List<ConditionTerm> conditions = new ArrayList<>();
        conditions.add(isZero(divisor, quotient.origin()));
        known.stream().filter(condition -> cases.isAbout(condition, divisor)).forEach(conditions::add);
        always.stream().filter(condition -> cases.isAbout(condition, divisor)).forEach(conditions::add);
        if (cases.canAllHold(conditions)) {
            problems.report(new TypeProblem.DivisionByZero(
                    Places.span(quotient.origin().place()),
                    quotient.origin().words(),
                    ratio(quotient),
                    quotient.unit().perNoun().map(Unit.Base::label).orElse(""),
                    Sorts.measured(quotient.type())));
        }
    }

    private static TypeProblem.Ratio ratio(NumberTerm.Quotient quotient) {
        Unit unit = quotient.unit();
        boolean ofMoney = quotient.divisor().unit().hasMoney();
        if (unit.isNone()) {
            return ofMoney ? TypeProblem.Ratio.OF_MONEY : TypeProblem.Ratio.PLAIN;
        }
        if (ofMoney) {
            return TypeProblem.Ratio.OTHER;
        }
        if (!unit.hasMoney()) {
            return TypeProblem.Ratio.COUNT;
        }
        return unit.perNoun().isPresent() ? TypeProblem.Ratio.PRICE : TypeProblem.Ratio.OTHER;
    }

    private static ConditionTerm isZero(NumberTerm divisor, Origin origin) {
        return new ConditionTerm.Compare(
                divisor,
                ConditionTerm.Relation.EQUAL,
                new NumberTerm.Constant(Rational.ZERO, NumberTerm.Spelling.COMPUTED, Type.number(divisor.unit())),
                origin);
    }

    private static boolean isPlain(List<Guarded> cases) {
        return cases.size() == 1 && cases.get(0).guard().isEmpty();
    }

    // --- overlap and gap -----------------------------------------------------------------------------------------

    private void decide(Place whole, String name, List<Guarded> guarded, List<ConditionTerm> known) {
        List<ConditionTerm> conditions = new ArrayList<>();
        guarded.forEach(each -> each.guard().ifPresent(conditions::add));
        conditions.addAll(known);
        Cells cells = cases.cells(conditions);
        long combinations = cells.combinations();
        if (combinations > Cases.MOST) {
            problems.report(new RuleProblem.TooIntricate(Places.span(whole), name, Cases.MOST));
            return;
        }
        boolean overlap = false;
        boolean gap = false;
        for (int cell = 0; cell < combinations && !(overlap && gap); cell++) {
            cells.select(cell);
            if (!cells.isPossible() || !known.stream().allMatch(cells::holds)) {
                continue;
            }
            List<Guarded> holding = holding(guarded, cells);
            if (holding.size() > 1 && !overlap) {
                overlap = true;
                problems.report(new RuleProblem.RulesOverlap(
                        Places.span(holding.get(1).place()),
                        name,
                        cells.witness(),
                        List.of(Places.span(holding.get(0).place()))));
            } else if (holding.isEmpty() && !gap && isAnyTextKnown(guarded, cells)) {
                gap = true;
                problems.report(new RuleProblem.NoRuleForCase(Places.span(whole), name, cells.witness()));
            }
        }
    }

    /** Where no text of any case is known, nothing is missing: the calculator says that none was. */
    private static boolean isAnyTextKnown(List<Guarded> guarded, Cells cells) {
        return guarded.stream()
                .anyMatch(each -> each.guard().map(cells::isTextKnown).orElse(true));
    }

    private static List<Guarded> holding(List<Guarded> guarded, Cells cells) {
        List<Guarded> holding = new ArrayList<>();
        for (Guarded each : guarded) {
            boolean holds = each.guard().map(cells::holds).orElse(true);
            if (holds && !(each.otherwise() && !holding.isEmpty())) {
                holding.add(each);
            }
        }
        return holding;
    }
}
