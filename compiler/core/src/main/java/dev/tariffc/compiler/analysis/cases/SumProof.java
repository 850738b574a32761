package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proves that parts add up to a whole for any facts: in each way in which the conditions come out, both are written out and
 * are the same. Where no proof is found they may add up all the same.
 */
public final class SumProof {

    private final Map<Key, RuleModel> rules = new HashMap<>();
    private final Cases cases;

    public SumProof(List<RuleModel> rules, Cases cases) {
        rules.forEach(rule -> this.rules.put(rule.name().key(), rule));
        this.cases = cases;
    }

    /** Whether it is proved. */
    public boolean addsUp(List<RuleModel> parts, RuleModel whole) {
        try {
            List<RuleModel> amounts = new ArrayList<>(parts);
            amounts.add(whole);
            Set<ConditionTerm> conditions = conditions(amounts);
            Cells cells = cases.cells(List.copyOf(conditions));
            long combinations = cells.combinations();
            boolean proved = combinations <= Cases.MOST;
            for (int cell = 0; proved && cell < combinations; cell++) {
                cells.select(cell);
                proved = !cells.isPossible()
                        || difference(parts, whole, new Expansion(rules, cells::holds, known(conditions, cells)))
                                .map(Polynomial::isAlwaysZero)
                                .orElse(true);
            }
            return proved;
        } catch (ArithmeticException tooLong) {
            return false;
        }
    }

    /** Those that decide between cases, in the amounts and in all that they use. */
    private Set<ConditionTerm> conditions(List<RuleModel> amounts) {
        List<Term> terms =
                amounts.stream().flatMap(rule -> rule.terms().stream()).toList();
        Set<ConditionTerm> conditions = new LinkedHashSet<>();
        Stream.concat(
                        amounts.stream(),
                        TermWalk.rulesOf(terms, name -> Optional.ofNullable(rules.get(name.key()))).stream())
                .flatMap(rule -> rule.cases().stream())
                .forEach(each -> {
                    each.guard().ifPresent(conditions::add);
                    TermWalk.all(each.body(), NumberTerm.Choose.class)
                            .flatMap(choice -> choice.branches().stream())
                            .forEach(branch -> branch.guard().ifPresent(conditions::add));
                });
        return conditions;
    }

    /** The facts that have one value wherever the conditions come out so. */
    private static Map<NumberTerm, Rational> known(Set<ConditionTerm> conditions, Cells cells) {
        Map<NumberTerm, Rational> known = new HashMap<>();
        conditions.stream()
                .flatMap(condition -> TermWalk.all(condition, ConditionTerm.Compare.class))
                .filter(compare -> compare.relation() == ConditionTerm.Relation.EQUAL
                        && compare.left().asRead().isPresent()
                        && compare.right().asConstant().isPresent()
                        && cells.holds(compare))
                .forEach(compare -> known.put(
                        compare.left(), compare.right().asConstant().get().value()));
        return known;
    }

    /** By how much the parts are more than the whole; nothing where one of them is not worked out. */
    private static Optional<Polynomial> difference(List<RuleModel> parts, RuleModel whole, Expansion expansion) {
        Optional<Polynomial> sum = expansion.of(whole).map(Polynomial.ZERO::minus);
        for (RuleModel part : parts) {
            Optional<Polynomial> of = expansion.of(part);
            sum = sum.flatMap(before -> of.map(before::plus));
        }
        return sum;
    }
}
