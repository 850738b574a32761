package dev.tariffc.compiler.model;

import dev.tariffc.compiler.model.ConditionTerm.Relation;
import dev.tariffc.runtime.calculation.Limit.Side;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure of the tariff at which a sentence passes from one case to another.
 *
 * @param of what passes it
 * @param side where the figure itself belongs
 */
public record LimitModel(Quantity of, Rational at, Side side, ClauseModel clause) {

    /** A number that passes limits. */
    public sealed interface Quantity {

        <R> R match(Function<FactModel, R> fact, Function<DeclaredName, R> rule, Function<TotalModel, R> total);

        /** One that is given. */
        record OfFact(FactModel fact) implements Quantity {
            @Override
            public <R> R match(
                    Function<FactModel, R> ofFact, Function<DeclaredName, R> rule, Function<TotalModel, R> total) {
                return ofFact.apply(fact);
            }
        }

        /** One that is defined. */
        record OfRule(DeclaredName name) implements Quantity {
            @Override
            public <R> R match(
                    Function<FactModel, R> fact, Function<DeclaredName, R> rule, Function<TotalModel, R> total) {
                return rule.apply(name);
            }
        }

        /** One that runs on from one period to the next. */
        record OfTotal(TotalModel summed) implements Quantity {
            @Override
            public <R> R match(
                    Function<FactModel, R> fact, Function<DeclaredName, R> rule, Function<TotalModel, R> total) {
                return total.apply(summed);
            }
        }
    }

    /** All of a tariff, in the order of its rules; what an earlier sentence says of the same quantity is not said again. */
    public static List<LimitModel> of(TariffModel model) {
        Map<Object, LimitModel> all = new LinkedHashMap<>();
        for (RuleModel rule : model.rules()) {
            for (RuleModel.Case each : rule.cases()) {
                Collector found = new Collector(model, rule, each.clause());
                each.guard().ifPresent(found::look);
                found.look(each.body());
                found.limits.forEach(limit -> all.putIfAbsent(List.of(limit.of, limit.at, limit.side), limit));
            }
        }
        return List.copyOf(all.values());
    }

    private static final class Collector {

        private final TariffModel model;
        private final RuleModel rule;
        private final ClauseModel clause;
        private final List<LimitModel> limits = new ArrayList<>();

        private Collector(TariffModel model, RuleModel rule, ClauseModel clause) {
            this.model = model;
            this.rule = rule;
            this.clause = clause;
        }

        private void look(Term term) {
            TermWalk.all(term, ConditionTerm.Compare.class).forEach(compare -> {
                add(compare.left(), compare.relation(), compare.right());
                add(compare.right(), compare.relation().turned(), compare.left());
            });
            TermWalk.all(term, NumberTerm.OnScale.class).forEach(this::addEnds);
            TermWalk.all(term, NumberTerm.Blocks.class)
                    .forEach(blocks -> quantity(blocks.value()).ifPresent(of -> add(of, blocks.size(), Side.BELOW)));
            TermWalk.all(term, NumberTerm.Limited.class)
                    .forEach(limited -> figure(limited.limit())
                            .ifPresent(at -> add(
                                    quantity(limited.value()).orElse(new Quantity.OfRule(rule.name())),
                                    at,
                                    limited.atLeast() ? Side.BELOW : Side.ABOVE)));
        }

        private void add(NumberTerm quantity, Relation relation, NumberTerm figure) {
            quantity(quantity)
                    .ifPresent(of -> figure(figure).ifPresent(at -> {
                        if (relation != Relation.MORE && relation != Relation.AT_MOST) {
                            add(of, at, Side.ABOVE);
                        }
                        if (relation != Relation.LESS && relation != Relation.AT_LEAST) {
                            add(of, at, Side.BELOW);
                        }
                    }));
        }

        private void addEnds(NumberTerm.OnScale scale) {
            Optional<Quantity> of = scale.running().isPresent()
                    ? Optional.of(new Quantity.OfTotal(model.total(scale)))
                    : quantity(scale.base());
            of.ifPresent(quantity -> scale.scale().ends().forEach(end -> add(quantity, end, Side.BELOW)));
        }

        private void add(Quantity of, Rational at, Side side) {
            limits.add(new LimitModel(of, at, side, clause));
        }

        private static Optional<Rational> figure(NumberTerm term) {
            return term.asConstant().map(NumberTerm.Constant::value);
        }

        private static Optional<Quantity> quantity(NumberTerm term) {
            Optional<Quantity> fact = term.asRead().map(read -> new Quantity.OfFact(read.fact()));
            return fact.or(() -> term.asUse().map(use -> new Quantity.OfRule(use.rule())));
        }
    }
}
