package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What defined names say: a class is the conditions that make it one, so that classes by limits of one quantity exclude one
 * another, and a name for a figure or a fact is that.
 */
final class Meanings {

    /** Names that say nothing but themselves, so that each may come out in any way. */
    static final Meanings NONE = new Meanings(Map.of());

    private final Map<Key, RuleModel> rules;
    private final Map<Use, Optional<ConditionTerm>> known = new HashMap<>();

    Meanings(Map<Key, RuleModel> rules) {
        this.rules = rules;
    }

    /** When a class holds; none where that is not said of the payer or item at hand. */
    Optional<ConditionTerm> of(ConditionTerm.OfRule term) {
        Optional<ConditionTerm> meaning = known.get(term.use());
        if (meaning == null) {
            meaning = rule(term.use()).flatMap(Meanings::meaning);
            known.put(term.use(), meaning);
        }
        return meaning;
    }

    private Optional<RuleModel> rule(Use use) {
        return Optional.ofNullable(rules.get(use.rule().key()))
                .filter(rule -> use.in().isEmpty() && rule.parts().isEmpty());
    }

    private static Optional<ConditionTerm> meaning(RuleModel rule) {
        List<ConditionTerm> cases = new ArrayList<>();
        for (RuleModel.Case each : rule.cases()) {
            Optional<ConditionTerm> body = each.body().asCondition();
            if (body.isEmpty()) {
                return Optional.empty();
            }
            cases.add(each.guard()
                    .<ConditionTerm>map(guard -> new ConditionTerm.Junction(true, List.of(guard, body.get())))
                    .orElse(body.get()));
        }
        return cases.isEmpty() ? Optional.empty() : Optional.of(ConditionTerm.any(cases));
    }

    /** The fact or the figure that a name stands for; itself where it stands for more. */
    NumberTerm of(NumberTerm term) {
        return term.asUse()
                .flatMap(this::rule)
                .filter(rule -> rule.cases().size() == 1)
                .map(rule -> rule.cases().get(0))
                .filter(only -> only.guard().isEmpty())
                .flatMap(only -> only.body().asNumber())
                .map(this::of)
                .filter(body -> body.asConstant().isPresent() || body.asRead().isPresent())
                .orElse(term);
    }

    /** A comparison of what the names in it stand for, a figure last. */
    ConditionTerm.Compare of(ConditionTerm.Compare term) {
        NumberTerm left = of(term.left());
        NumberTerm right = of(term.right());
        return left.asConstant().isPresent() && right.asConstant().isEmpty()
                ? new ConditionTerm.Compare(right, term.relation().turned(), left, term.origin())
                : new ConditionTerm.Compare(left, term.relation(), right, term.origin());
    }
}
