package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Use;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The periods whose items a sum runs over: those of which it reads anything of an item (semantics 2.2a). */
final class ItemPeriods implements RuleWalk.Visitor {

    private final Item item;
    private final Set<PeriodsOf> found = new LinkedHashSet<>();

    private ItemPeriods(Item item) {
        this.item = item;
    }

    /** @param own the period whose items they are where nothing of an item is read of any */
    static List<PeriodsOf> of(Item item, List<Term> summed, PeriodTerm own, Rules rules) {
        ItemPeriods periods = new ItemPeriods(item);
        summed.forEach(new RuleWalk(rules, periods)::enter);
        return periods.found.isEmpty() ? List.of(new PeriodsOf(own, List.of())) : List.copyOf(periods.found);
    }

    @Override
    public void visit(RuleWalk.Found at) {
        at.term()
                .asRead()
                .filter(read -> read.fact().item().filter(item::equals).isPresent())
                .flatMap(Read::about)
                .map(at.hand()::seen)
                .ifPresent(about -> found.add(new PeriodsOf(about, at.hand().needed(about))));
    }

    /** What is said of no item reads nothing of one. */
    @Override
    public boolean enters(Use use) {
        return use.item().isPresent();
    }
}
