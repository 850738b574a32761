package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What runs on from one period to the next: each sum once, whichever sentences accumulate it. */
public final class Totals {

    private Totals() {}

    /** In the order of the file. */
    public static List<TotalModel> of(List<RuleModel> rules, Combinations combinations) {
        List<TotalModel> totals = new ArrayList<>();
        rules.stream()
                .flatMap(rule -> rule.cases().stream().map(each -> new Said(rule, each)))
                .sorted(Comparator.comparingInt(said -> said.clause().clause().index()))
                .forEach(said -> collect(said, combinations, totals));
        return List.copyOf(totals);
    }

    private record Said(RuleModel rule, RuleModel.Case clause) {}

    private static void collect(Said said, Combinations combinations, List<TotalModel> totals) {
        List<Term> terms = new ArrayList<>();
        said.clause().guard().ifPresent(terms::add);
        terms.add(said.clause().body());
        for (Term term : terms) {
            TermWalk.all(term, NumberTerm.OnScale.class)
                    .filter(scale -> scale.running().isPresent())
                    .filter(scale -> totals.stream().noneMatch(total -> total.isOf(scale)))
                    .forEach(scale ->
                            totals.add(total(said, scale, scale.running().get(), combinations)));
        }
    }

    private static TotalModel total(
            Said said, NumberTerm.OnScale scale, NumberTerm.OnScale.Running running, Combinations combinations) {
        String label = scale.base()
                .asRead()
                .map(read -> read.fact().label())
                .orElse(running.base().words());
        return new TotalModel(
                label,
                scale.base(),
                running.over(),
                combinations.of(scale.base()),
                said.clause().clause(),
                said.rule().name());
    }
}
