package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of an amount that is due in some cases, in which others it has no day. */
public final class DueDays {

    private final Sentences sentences;
    private final List<ObligationModel> obligations;
    private final Rules rules;
    private final Cases cases;
    private final Problems problems;
    private final Set<DeclaredName> told = new HashSet<>();

    private DueDays(
            Sentences sentences, List<ObligationModel> obligations, Rules rules, Cases cases, Problems problems) {
        this.sentences = sentences;
        this.obligations = obligations;
        this.rules = rules;
        this.cases = cases;
        this.problems = problems;
    }

    public static void check(
            Sentences sentences,
            List<ChargeModel> charges,
            List<ObligationModel> obligations,
            Rules rules,
            Cases cases,
            Problems problems) {
        DueDays days = new DueDays(sentences, obligations, rules, cases, problems);
        charges.forEach(charge -> charge.payables().forEach(payable -> days.check(payable, charge)));
    }

    private void check(DeclaredName payable, ChargeModel charge) {
        List<ObligationModel> all = obligations.stream()
                .filter(due -> due.payable().filter(payable::equals).isPresent())
                .toList();
        List<Optional<ConditionTerm>> guards = all.stream()
                .filter(due -> !due.never().contains(charge.cycle()))
                .map(ObligationModel::guard)
                .toList();
        if (all.isEmpty() || guards.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        List<ConditionTerm> holding = Stream.concat(charge.condition().stream(), owed(payable).stream())
                .toList();
        cases.gap(guards.stream().flatMap(Optional::stream).toList(), holding)
                .filter(witness -> told.add(payable))
                .ifPresent(witness -> problems.report(problem(payable, charge, all, witness)));
    }

    private RuleProblem problem(
            DeclaredName payable, ChargeModel charge, List<ObligationModel> all, List<Phrase> witness) {
        return new RuleProblem.NoDueDayForCase(
                Places.span(all.get(0).clause().place()),
                payable.label(),
                witness,
                isForClassesOnly(all) ? Optional.of(charge.payer()) : Optional.empty());
    }

    /** Whether <em>for any other</em> says the rest: where days go by classes alone, and no sentence has said it yet. */
    private boolean isForClassesOnly(List<ObligationModel> all) {
        return sentences.due().stream()
                .filter(said -> all.stream().map(ObligationModel::clause).anyMatch(said.clause()::equals))
                .map(Outline.Computing::sentence)
                .allMatch(due -> due.condition().isEmpty()
                        && due.qualifiers().stream()
                                .anyMatch(said -> said.asForClass().isPresent())
                        && due.qualifiers().stream()
                                .noneMatch(said -> said.asForAnyOther().isPresent()));
    }

    // --- what is owed ----------------------------------------------------------------------------------------------

    /** That none of the cases is at hand in which nothing is owed, or the tariff leaves open what is. */
    private List<ConditionTerm> owed(DeclaredName payable) {
        List<ConditionTerm> owed = new ArrayList<>();
        for (RuleModel.Case said : rules.find(payable).orElseThrow().cases()) {
            said.body().asNumber().ifPresent(amount -> {
                List<ConditionTerm> own = said.guard().stream().toList();
                if (isNothing(amount)) {
                    not(own).ifPresent(owed::add);
                }
                amount.asChoice().ifPresent(choice -> branches(choice, own, owed));
            });
        }
        return owed;
    }

    private static void branches(NumberTerm.Choose choice, List<ConditionTerm> own, List<ConditionTerm> owed) {
        List<ConditionTerm> before = new ArrayList<>(own);
        for (Branch branch : choice.branches()) {
            if (isNothing(branch.value())) {
                not(Stream.concat(before.stream(), branch.guard().stream()).toList())
                        .ifPresent(owed::add);
            }
            branch.guard().map(ConditionTerm.Not::new).ifPresent(before::add);
        }
    }

    private static Optional<ConditionTerm> not(List<ConditionTerm> all) {
        return ConditionTerm.all(all).map(ConditionTerm.Not::new);
    }

    private static boolean isNothing(NumberTerm amount) {
        return amount.equals(new NumberTerm.NotCovered(amount.type()))
                || amount.asConstant()
                        .filter(figure -> figure.value().signum() == 0)
                        .isPresent();
    }
}
