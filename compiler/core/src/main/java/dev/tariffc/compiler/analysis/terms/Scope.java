package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is at hand where a sentence is said: the payer, and within sums an item or a part of a period.
 *
 * @param items the innermost last
 * @param parts the innermost last
 * @param chain what is chained there from one of the outermost parts to the next
 * @param paidFor the kinds of the periods that those pay for whose amounts rest on it; none where nothing says it
 */
public record Scope(List<Item> items, List<Parts> parts, Optional<Chain> chain, Set<Period.Kind> paidFor) {

    /** A name that names itself in the period before; of the type with which it begins. */
    public record Chain(DeclaredName name, Type.Number type) {}

    /** The payer alone. */
    public static final Scope PAYER = new Scope(List.of(), List.of(), Optional.empty(), Set.of());

    public Scope {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
        paidFor = Set.copyOf(paidFor);
    }

    /** The same of what is paid for periods of certain kinds alone. */
    public Scope paidFor(Set<Period.Kind> kinds) {
        return new Scope(items, parts, chain, kinds);
    }

    public Scope with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Scope(more, parts, chain, paidFor);
    }

    public Scope with(Parts each) {
        List<Parts> more = new ArrayList<>(parts);
        more.add(each);
        return new Scope(items, more, chain, paidFor);
    }

    /** Each of the periods from one to the next of which a name is chained. */
    public Scope chained(DeclaredName name, Type.Number type, Parts each) {
        return new Scope(items, with(each).parts, Optional.of(new Chain(name, type)), paidFor);
    }

    /** Each day of the period at hand: of the part, or else of what is paid. */
    Scope ofDay(PeriodTerm paid) {
        return with(new Parts(innermost().orElse(paid), new PeriodTerm.Part(Period.Kind.DAY)));
    }

    /** The part at hand; none where none is. */
    Optional<PeriodTerm> innermost() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(parts.size() - 1).part());
    }

    /** The period of a kind that is meant within the parts at hand; none where it is that of what is paid. */
    Optional<PeriodTerm> own(Period.Kind kind) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Parts each = parts.get(i);
            if (kind.compareTo(each.part().kind()) < 0) {
                continue;
            }
            if (kind.compareTo(each.of().kind()) < 0 || each.after().isPresent()) {
                return Optional.of(each.part().holding(kind));
            }
            if (kind == each.of().kind() && !each.of().isPaid()) {
                return Optional.of(each.of());
            }
        }
        return Optional.empty();
    }
}
