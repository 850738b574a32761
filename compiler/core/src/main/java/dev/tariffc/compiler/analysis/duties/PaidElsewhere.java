package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.terms.RuleWalk;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.calculation.PartlyInForce;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells where an amount rests on what is paid for other periods, and the tariff begins or ends within one: whether the whole is
 * meant or the part that is paid, and what counts of months in which nothing was.
 */
public final class PaidElsewhere {

    private final Rules rules;
    private final Cases cases;
    private final Cycles cycles;
    private final Optional<PartlyInForce> partly;
    private final Set<Period.Kind> cut;
    private final Set<TimeProblem> told = new LinkedHashSet<>();

    private PaidElsewhere(
            Rules rules, Cases cases, Cycles cycles, Optional<PartlyInForce> partly, Set<Period.Kind> cut) {
        this.rules = rules;
        this.cases = cases;
        this.cycles = cycles;
        this.partly = partly;
        this.cut = cut;
    }

    public static void check(
            List<ChargeModel> charges,
            Rules rules,
            Cases cases,
            Cycles cycles,
            Force force,
            Optional<PartlyInForce> partly,
            Problems problems) {
        PaidElsewhere check = new PaidElsewhere(rules, cases, cycles, partly, force.cut(cycles, partly));
        charges.forEach(check::check);
        check.told.forEach(problems::report);
    }

    private void check(ChargeModel charge) {
        RuleWalk walk = new RuleWalk(rules, new RuleWalk.Visitor() {
            @Override
            public void visit(RuleWalk.Found found) {
                found.term().asUse().ifPresent(use -> found.said().ifPresent(said -> check(use, said, found, charge)));
            }

            @Override
            public boolean enters(RuleModel.Case said) {
                List<ConditionTerm> both = Stream.of(said.guard(), charge.condition())
                        .flatMap(Optional::stream)
                        .toList();
                return both.size() < 2 || cases.canAllHold(both);
            }
        });
        for (DeclaredName payable : charge.payables()) {
            walk.enter(payable, Reach.paid(payable, rules));
            rules.find(payable).ifPresent(rule -> checkChain(rule, charge));
        }
    }

    private void check(Use use, RuleModel.Case said, RuleWalk.Found found, ChargeModel charge) {
        Set<Period.Kind> paid = cycles.kindsPaid(use.rule().key());
        Optional<PeriodTerm> at =
                use.in().map(found.hand()::seen).or(() -> found.hand().period());
        boolean own = at.map(
                        period -> period.isPaid() && (period.isOfSeveralKinds() || period.kind() == charge.cycle()))
                .orElse(true);
        if (paid.isEmpty() || (own && paid.contains(charge.cycle()))) {
            return;
        }
        Span span = Places.span(said.name().place());
        if (partly.filter(PartlyInForce.IN_PROPORTION::equals).isPresent()) {
            if (cut.contains(charge.cycle()) || paid.stream().anyMatch(cut::contains)) {
                told.add(new TimeProblem.PartTaken(span, use.rule().label()));
            }
        } else if (cut.contains(charge.cycle())
                && at.filter(PeriodTerm::isOfPart).isPresent()
                && !isDated(said)) {
            told.add(new TimeProblem.TakenOutside(span, use.rule().label(), new Phrase.The(charge.cycle())));
        }
    }

    /** What is chained rests on what it was for the period before. */
    private void checkChain(RuleModel rule, ChargeModel charge) {
        if (partly.filter(PartlyInForce.IN_PROPORTION::equals).isPresent() && cut.contains(charge.cycle())) {
            rule.cases().stream()
                    .filter(said -> TermWalk.all(said.body(), NumberTerm.Chained.class)
                            .findAny()
                            .isPresent())
                    .forEach(said -> told.add(
                            new TimeProblem.PartTaken(Places.span(said.name().place()), rule.label())));
        }
    }

    /** Whether a sentence says from which day on what is paid counts. */
    private static boolean isDated(RuleModel.Case said) {
        return Stream.concat(said.guard().stream(), Stream.of(said.body()))
                .anyMatch(term -> TermWalk.all(term, ConditionTerm.RateDateWithin.class)
                        .findAny()
                        .isPresent());
    }
}
