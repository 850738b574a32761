package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is at hand where a sentence is said: the payer, and within sums an item or a part of a period.
 *
 * @param items keys, the innermost last
 * @param parts the innermost last
 */
record Scope(List<String> items, List<Parts> parts) {

    static final Scope PAYER = new Scope(List.of(), List.of());

    Scope {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    static Scope of(Optional<String> item) {
        return item.map(PAYER::with).orElse(PAYER);
    }

    Scope with(String item) {
        List<String> more = new ArrayList<>(items);
        more.add(item);
        return new Scope(more, parts);
    }

    Scope with(Parts each) {
        List<Parts> more = new ArrayList<>(parts);
        more.add(each);
        return new Scope(items, more);
    }

    /** The part at hand. */
    PeriodTerm innermost() {
        return parts.get(parts.size() - 1).part();
    }

    /** The period of a kind that is meant within the parts at hand; none where they say nothing of it. */
    Optional<PeriodTerm> own(Period.Kind kind) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Parts each = parts.get(i);
            boolean between = kind.compareTo(each.part().kind()) >= 0
                    && kind.compareTo(each.of().kind()) < 0;
            if (between) {
                return Optional.of(each.part().holding(kind));
            }
        }
        return Optional.empty();
    }
}
