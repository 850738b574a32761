package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.terms.OtherPeriods;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/**
 * Which sentence takes a figure of a shorter period than what is paid: the one that reads it, or, where that speaks of what is paid
 * for each of the shorter periods, the one that uses this.
 */
final class FinerFigures {

    private final Reach reach;
    private final Rules rules;
    private final Cycles cycles;

    FinerFigures(Reach reach, Rules rules, Cycles cycles) {
        this.reach = reach;
        this.rules = rules;
        this.cycles = cycles;
    }

    /** What is told there; none where no sentence reads it but the one that says what is paid. */
    Optional<TimeProblem> of(Read read, Period.Kind paid) {
        Period.Kind given = read.about().orElseThrow().kind();
        PeriodTerm whole = new PeriodTerm.Paid(paid);
        return reach.reader(read).map(reader -> {
            Optional<RuleModel> rule = ruleOf(reader);
            return rule.flatMap(of -> paidEach(of, given))
                    .flatMap(each ->
                            reach.user(each.name()).map(user -> OtherPeriods.of(each, given, whole, span(user))))
                    .orElseGet(() -> OtherPeriods.of(
                            read.fact(),
                            given,
                            whole,
                            rule.filter(of -> of.item().isEmpty()).isPresent(),
                            span(reader)));
        });
    }

    /** The nearest rule, it or one that uses it, that is paid for each period of a kind. */
    private Optional<RuleModel> paidEach(RuleModel rule, Period.Kind kind) {
        return cycles.isPaidEach(kind, rule.name().key())
                ? Optional.of(rule)
                : reach.user(rule.name()).flatMap(this::ruleOf).flatMap(user -> paidEach(user, kind));
    }

    private Optional<RuleModel> ruleOf(RuleModel.Case said) {
        return rules.inOrder().stream()
                .filter(rule -> rule.cases().contains(said))
                .findFirst();
    }

    private static Span span(RuleModel.Case said) {
        return Places.span(said.clause().place());
    }
}
