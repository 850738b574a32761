package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The periods whose items a sum runs over: those of which it reads anything of an item (semantics 2.2a). */
final class ItemPeriods {

    /** A rule with the period at hand in which it is worked out. */
    private record Entered(Key rule, Hand hand) {}

    private final Item item;
    private final Rules rules;
    private final Set<PeriodsOf> found = new LinkedHashSet<>();
    private final Set<Entered> entered = new HashSet<>();

    private ItemPeriods(Item item, Rules rules) {
        this.item = item;
        this.rules = rules;
    }

    /** @param own the period whose items they are where nothing of an item is read of any */
    static List<PeriodsOf> of(Item item, List<Term> summed, PeriodTerm own, Rules rules) {
        ItemPeriods periods = new ItemPeriods(item, rules);
        summed.forEach(term -> periods.enter(term, Hand.PAID));
        return periods.found.isEmpty() ? List.of(new PeriodsOf(own, List.of())) : List.copyOf(periods.found);
    }

    private void enter(Term term, Hand hand) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            Hand here = hand.within(placed.within());
            placed.term().asRead().ifPresent(read -> enter(read, here));
            placed.term().asUse().ifPresent(use -> enter(use, here));
        }
    }

    private void enter(Use use, Hand here) {
        Optional<RuleModel> rule = rules.find(use.rule());
        boolean ofEach = rule.flatMap(RuleModel::parts).isPresent();
        Hand hand = use.in().map(here::seen).map(in -> here.at(in, ofEach)).orElseGet(here::ofPlainRule);
        if (use.item().isPresent()
                && rule.isPresent()
                && entered.add(new Entered(use.rule().key(), hand))) {
            rule.get().terms().forEach(term -> enter(term, hand));
        }
    }

    private void enter(Read read, Hand here) {
        if (read.fact().item().filter(item::equals).isPresent()) {
            read.about().map(here::seen).ifPresent(about -> found.add(new PeriodsOf(about, here.needed(about))));
        }
    }
}
