package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.Optional;

/** What sums run over: items, or the items of a class. */
final class Items {

    private Items() {}

    /**
     * What a sum runs over.
     *
     * @param item key of the item
     * @param in the period whose items they are; none for those that stand
     * @param where which of them
     */
    record Range(String item, Optional<PeriodTerm> in, Optional<Term> where) {}

    /** The items that a name means; empty, and told, where it means none. */
    static Optional<Range> range(Name name, Binding binding, Terms terms) {
        Optional<Symbol> symbol = binding.symbol(name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        if (symbol.get() instanceof Symbol.OfItem item) {
            return Optional.of(new Range(item.key(), period(item.key(), binding, terms), Optional.empty()));
        }
        if (symbol.get() instanceof Symbol.OfRule rule) {
            Rules.Known known = binding.rules().use(rule.key(), name.span());
            if (known.type() instanceof Type.YesNo && known.item().isPresent()) {
                String item = known.item().get();
                return Optional.of(new Range(
                        item,
                        period(item, binding, terms),
                        Optional.of(new Term.UseRule(rule.key(), true, Optional.empty(), Type.YES_NO))));
            }
            if (known.type() instanceof Type.Unknown) {
                return Optional.empty();
            }
        }
        binding.problems()
                .report(new TypeProblem.WrongKind(
                        name.span(), symbol.get().label(), symbol.get().sort(), Phrase.Sort.ITEM_OR_CLASS));
        return Optional.empty();
    }

    private static Optional<PeriodTerm> period(String item, Binding binding, Terms terms) {
        return binding.outline()
                .all(Sentence.Given.class)
                .filter(given ->
                        given.item().filter(name -> name.key().equals(item)).isPresent())
                .flatMap(given -> given.cycle().stream())
                .filter(cycle -> !(cycle instanceof Cycle.Occasion))
                .findFirst()
                .map(cycle -> terms.own(binding.periods().kind(cycle)));
    }
}
