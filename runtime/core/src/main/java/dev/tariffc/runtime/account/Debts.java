package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Correction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which debts there are, and which of them each correction goes with.
 *
 * @param owed by due date; what has none comes last
 * @param pending corrections that no debt falls due after and that increase what is owed
 */
record Debts(List<Owed> owed, List<Correction> pending) {

    Debts {
        owed = List.copyOf(owed);
        pending = List.copyOf(pending);
    }

    /** What was first assessed, and the corrections that go with it: of itself, and of other debts of the same amount. */
    record Owed(Entry.Assessed assessed, List<Correction> corrections) {
        Owed {
            corrections = List.copyOf(corrections);
        }
    }

    private static final Comparator<Correction> BY_NOTIFICATION = Comparator.comparing(Correction::notified)
            .thenComparing(correction -> correction.debt().period())
            .thenComparing(correction -> correction.debt().instalment())
            .thenComparing(Correction::found);

    /** @param histories of each debt */
    static Debts of(Collection<History> histories, CommonTerms terms) {
        List<Entry.Assessed> first = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        histories.forEach(history -> {
            history.first().ifPresent(first::add);
            corrections.addAll(history.corrections(
                    terms.of(history.debt().amount()).terms().allowance()));
        });
        first.sort(Comparator.comparing(Debts::orderedBy)
                .thenComparing(assessed -> terms.turn(assessed.debt().amount()))
                .thenComparing(assessed -> assessed.debt().period())
                .thenComparing(assessed -> terms.place(assessed.debt().amount()))
                .thenComparing(assessed -> assessed.debt().instalment()));
        corrections.sort(BY_NOTIFICATION);
        return carried(first, corrections);
    }

    private static LocalDate orderedBy(Entry.Assessed assessed) {
        return assessed.due().orElse(LocalDate.MAX);
    }

    private static Debts carried(List<Entry.Assessed> first, List<Correction> corrections) {
        Map<Entry.Assessed, List<Correction>> with = new HashMap<>();
        List<Correction> pending = new ArrayList<>();
        for (Correction correction : corrections) {
            Optional<Entry.Assessed> carrier = carrier(correction, first);
            Optional<Entry.Assessed> own = carrier.isPresent() ? Optional.empty() : own(correction, first);
            carrier.ifPresent(debt -> of(debt, with).add(correction.on(Optional.empty())));
            own.ifPresent(debt -> of(debt, with).add(correction.on(Optional.of(byItself(correction)))));
            if (carrier.isEmpty() && own.isEmpty()) {
                pending.add(correction);
            }
        }
        return new Debts(
                first.stream()
                        .map(debt -> new Owed(debt, with.getOrDefault(debt, List.of())))
                        .toList(),
                pending);
    }

    private static List<Correction> of(Entry.Assessed debt, Map<Entry.Assessed, List<Correction>> with) {
        return with.computeIfAbsent(debt, key -> new ArrayList<>());
    }

    /**
     * The debt itself as long as it has not fallen due; otherwise the next of the same amount that falls due, or the one that does
     * so on the day that the tariff names.
     */
    private static Optional<Entry.Assessed> carrier(Correction correction, List<Entry.Assessed> first) {
        Optional<Entry.Assessed> own = first.stream()
                .filter(debt -> debt.debt().equals(correction.debt()))
                .filter(debt -> isStillToFallDue(debt, correction))
                .findFirst();
        return own.or(() -> first.stream()
                .filter(debt -> debt.debt().amount().equals(correction.debt().amount()))
                .filter(debt -> debt.due().isPresent() && isStillToFallDue(debt, correction))
                .filter(debt -> correction.due().isEmpty() || correction.due().equals(debt.due()))
                .findFirst());
    }

    /** The debt that is wrong, where a correction counts by itself: as the tariff says, or as nothing is left that it could go with. */
    private static Optional<Entry.Assessed> own(Correction correction, List<Entry.Assessed> first) {
        return first.stream()
                .filter(debt -> debt.debt().equals(correction.debt()))
                .filter(debt -> correction.due().isPresent()
                        || correction.allowed().amount().signum() < 0)
                .findFirst();
    }

    private static LocalDate byItself(Correction correction) {
        return correction.due().orElse(correction.notified());
    }

    private static boolean isStillToFallDue(Entry.Assessed debt, Correction correction) {
        return orderedBy(debt).isAfter(correction.notified());
    }
}
