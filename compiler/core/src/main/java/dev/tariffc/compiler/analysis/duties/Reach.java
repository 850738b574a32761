package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the payables of a charge need of those who pay it: those for whom the condition holds, if there is one. */
final class Reach {

    private final Rules rules;
    private final Cases cases;
    private final List<TotalModel> all;
    private final Optional<ConditionTerm> condition;
    private final Set<Read> reads = new LinkedHashSet<>();
    private final Set<ChargeModel.Read> ofParts = new LinkedHashSet<>();
    private final Set<TotalModel> totals = new LinkedHashSet<>();
    private final Set<Key> entered = new HashSet<>();

    private Reach(Rules rules, Cases cases, List<TotalModel> all, Optional<ConditionTerm> condition) {
        this.rules = rules;
        this.cases = cases;
        this.all = all;
        this.condition = condition;
    }

    /** @param totals of the whole tariff */
    static Reach of(
            List<DeclaredName> payables,
            Optional<ConditionTerm> condition,
            Rules rules,
            Cases cases,
            List<TotalModel> totals) {
        Reach reach = new Reach(rules, cases, totals, condition);
        payables.forEach(reach::enter);
        condition.ifPresent(term -> reach.enter(term, List.of()));
        return reach;
    }

    /** The facts that are read for what is paid, as often as for different periods. */
    Set<Read> reads() {
        return reads;
    }

    /** Those that are read within parts of what is paid. */
    Set<ChargeModel.Read> ofParts() {
        return ofParts;
    }

    /** What runs on from one period to the next. */
    List<TotalModel> totals() {
        return List.copyOf(totals);
    }

    private void enter(DeclaredName name) {
        if (!entered.add(name.key())) {
            return;
        }
        RuleModel rule = rules.find(name).orElseThrow();
        List<Parts> within = rule.parts().map(List::of).orElse(List.of());
        for (RuleModel.Case each : rule.cases()) {
            if (isMet(each)) {
                each.guard().ifPresent(guard -> enter(guard, within));
                enter(each.body(), within);
            }
        }
    }

    /** Whether a case can hold for someone who pays the charge. */
    private boolean isMet(RuleModel.Case each) {
        List<ConditionTerm> both =
                Stream.of(each.guard(), condition).flatMap(Optional::stream).toList();
        return both.size() < 2 || cases.canAllHold(both);
    }

    private void enter(Term term, List<Parts> within) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            placed.term().asRead().ifPresent(read -> enter(read, within, placed.within()));
            placed.term().asUse().map(Use::rule).ifPresent(this::enter);
        }
        TermWalk.all(term, NumberTerm.OnScale.class)
                .flatMap(scale -> all.stream().filter(total -> total.isOf(scale)))
                .forEach(total -> {
                    totals.add(total);
                    total.group().ifPresent(reads::add);
                });
    }

    private void enter(Read read, List<Parts> ofRule, List<Parts> ofSums) {
        if (read.isOfPart()) {
            List<Parts> within = new ArrayList<>(ofRule);
            within.addAll(ofSums);
            ofParts.add(new ChargeModel.Read(read.fact(), read.about().orElseThrow(), within));
        } else {
            reads.add(read);
        }
    }
}
