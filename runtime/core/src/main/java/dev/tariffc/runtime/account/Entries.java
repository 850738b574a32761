package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries told apart: what was said of each debt, and what came in. A visit takes an entry in and gives this again. */
final class Entries implements Entry.Visitor<Entries> {

    private record Named(LocalDate day, boolean givenBack, Set<Rule> of, Optional<Period> period) {
        static Named of(Entry.Received payment) {
            return new Named(payment.day(), payment.amount().amount().signum() < 0, payment.of(), payment.period());
        }
    }

    private final Map<DebtKey, History> histories = new LinkedHashMap<>();
    private final Map<Named, Entry.Received> received = new LinkedHashMap<>();

    private Entries() {}

    /** Those that are known on a day, or all. */
    static Entries of(Collection<Entry> entries, Optional<LocalDate> asOf) {
        Entries sorted = new Entries();
        entries.stream()
                .filter(entry -> asOf.map(entry::isKnownOn).orElse(true))
                .forEach(entry -> entry.accept(sorted));
        return sorted;
    }

    /** One for each debt. */
    Collection<History> histories() {
        return histories.values();
    }

    /** What came in, and what went back: what is for one thing on one day is one payment, in however many parts it came. */
    Collection<Entry.Received> received() {
        return received.values();
    }

    @Override
    public Entries visit(Entry.Assessed assessed) {
        history(assessed.debt()).add(assessed);
        return this;
    }

    @Override
    public Entries visit(Entry.Received payment) {
        received.merge(
                Named.of(payment),
                payment,
                (one, other) ->
                        new Entry.Received(one.day(), one.amount().plus(other.amount()), one.of(), one.period()));
        return this;
    }

    @Override
    public Entries visit(Entry.Adjusted adjusted) {
        history(adjusted.debt()).add(adjusted.error());
        return this;
    }

    private History history(DebtKey debt) {
        return histories.computeIfAbsent(debt, History::new);
    }
}
