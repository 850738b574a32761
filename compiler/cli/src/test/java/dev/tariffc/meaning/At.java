package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a definition is asked: every definition is a function of the period at hand and of the items at hand.
 *
 * @param pays what is paid, by which cycle, and for which period
 * @param period the one at hand
 * @param items the name of the item at hand of each kind
 * @param using what stands for a name
 * @param explored what was found where it is only asked what would be read; none where amounts are asked
 */
record At(
        Paid pays,
        Period period,
        Map<Key, String> items,
        Map<Key, Substitute> using,
        Facts.Payers payers,
        String payer,
        Facts.Readings readings,
        Optional<Explored> explored) {

    /** A period that is paid, cut as one of the cycles of <em>pays</em> says. */
    record Paid(Charge charge, Charge.Alternative alternative, Period period) {}

    /** An expression in the place of a name, and what stood for names where it was written. */
    record Substitute(Expression expression, Map<Key, Substitute> using) {}

    static At paid(Paid pays, Facts.Payers payers, String payer) {
        return new At(pays, pays.period(), Map.of(), Map.of(), payers, payer, new Facts.Readings(), Optional.empty());
    }

    /** What would be read of what is paid, if nothing were known but what is assumed. */
    static At exploring(Paid pays, Facts assumed) {
        return new At(
                pays,
                pays.period(),
                Map.of(),
                Map.of(),
                Facts.Payers.one(assumed),
                "",
                new Facts.Readings(),
                Optional.of(new Explored(new HashMap<>())));
    }

    /** What definitions read: each is asked once, where all is the same on which it rests. */
    record Explored(Map<Asked, Found> found) {

        private record Asked(
                Key name, Period period, Map<Key, String> items, Map<Key, Substitute> using, String payer) {}

        private record Found(Answer<Value> answer, Facts.Readings readings) {}

        Answer<Value> once(Key name, At at, Function<At, Answer<Value>> definition) {
            Asked asked = new Asked(name, at.period, at.items, at.using, at.payer);
            Found known = found.get(asked);
            if (known == null) {
                At own = at.apart();
                known = new Found(definition.apply(own), own.readings);
                found.put(asked, known);
            }
            at.readings.addAll(known.readings());
            return known.answer();
        }
    }

    boolean exploring() {
        return explored.isPresent();
    }

    At in(Period other) {
        return new At(pays, other, items, using, payers, payer, readings, explored);
    }

    At with(Key kind, String item) {
        Map<Key, String> all = new HashMap<>(items);
        all.put(kind, item);
        return new At(pays, period, all, using, payers, payer, readings, explored);
    }

    At using(Map<Key, Substitute> substitutes) {
        return new At(pays, period, items, substitutes, payers, payer, readings, explored);
    }

    At of(String other) {
        return new At(pays, period, items, using, payers, other, readings, explored);
    }

    /** The same question with a list of its own of what is read. */
    At apart() {
        return new At(pays, period, items, using, payers, payer, new Facts.Readings(), explored);
    }

    /** The same question, which adds to what another one reads. */
    At reading(At other) {
        return new At(pays, period, items, using, payers, payer, other.readings, explored);
    }

    /** What would be read if nothing were known. */
    At unknowing() {
        return new At(
                pays,
                period,
                items,
                using,
                Facts.Payers.NOBODY,
                payer,
                new Facts.Readings(),
                Optional.of(new Explored(new HashMap<>())));
    }

    Facts facts() {
        return payers.of(payer);
    }

    Optional<String> item(Optional<Key> kind) {
        return kind.map(name -> Optional.ofNullable(items.get(name))
                .orElseThrow(() -> new IllFormed("no " + name.words() + " is at hand")));
    }
}
