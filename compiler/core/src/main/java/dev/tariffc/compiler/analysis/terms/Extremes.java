package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Expression.ExtremeOfParts;
import dev.tariffc.compiler.syntax.Expression.ExtremeOver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds the greatest and the least of what several items or periods come to. */
final class Extremes {

    private final Terms terms;
    private final Items items;
    private final PartsBinder parts;
    private final Rules rules;
    private final Problems problems;

    Extremes(Terms terms, Items items, PartsBinder parts, Rules rules, Problems problems) {
        this.terms = terms;
        this.items = items;
        this.parts = parts;
        this.rules = rules;
        this.problems = problems;
    }

    Optional<NumberTerm> over(ExtremeOver extreme) {
        return items.range(extreme.item(), terms.scope())
                .flatMap(range -> over(extreme, range, terms.in(terms.scope().with(range.item()))));
    }

    private Optional<NumberTerm> over(ExtremeOver extreme, Items.Range range, Terms ofItem) {
        Optional<ConditionTerm> where = range.isClass() ? ofItem.holds(extreme.item()) : Optional.empty();
        Optional<NumberTerm> value =
                ofItem.number(extreme.value()).filter(number -> differs(number, range.item(), extreme));
        if (value.isEmpty() || where.isPresent() != range.isClass()) {
            return Optional.empty();
        }
        List<Term> read = Stream.concat(where.stream(), value.stream()).toList();
        List<PeriodsOf> periods = items.periods(range, read, terms);
        return items.limits(range, periods, where, extreme.item().span())
                .map(limits -> new NumberTerm.ExtremeOver(
                        range.item(),
                        periods,
                        extreme.greatest(),
                        value.get(),
                        ConditionTerm.all(limits),
                        value.get().type()));
    }

    /** What is the same for each has no greatest; it is told. */
    private boolean differs(NumberTerm value, Item item, ExtremeOver extreme) {
        boolean differs = RuleWalk.reads(value, rules).stream()
                .anyMatch(read -> read.fact().item().filter(item::equals).isPresent());
        if (!differs) {
            problems.report(new RuleProblem.SameForEach(extreme.value().span(), item.label()));
        }
        return differs;
    }

    Optional<NumberTerm> ofParts(ExtremeOfParts extreme) {
        return parts.bind(extreme.unit(), extreme.of(), extreme.span(), terms)
                .flatMap(over -> terms.in(terms.scope().with(over))
                        .number(extreme.value())
                        .map(value -> new NumberTerm.ExtremeOfParts(
                                extreme.greatest(),
                                value,
                                over,
                                new Type.Number(value.unit(), Optional.of(over.of())))));
    }
}
