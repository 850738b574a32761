package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Correction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which debts there are, and which of them each correction goes with.
 *
 * @param owed by due date
 * @param pending corrections that no debt falls due after
 */
record Debts(List<Owed> owed, List<Correction> pending) {

    Debts {
        owed = List.copyOf(owed);
        pending = List.copyOf(pending);
    }

    /** What was first assessed for a period, and the corrections of other payments that go with it. */
    record Owed(Entry.Assessed assessed, List<Correction> corrections) {
        Owed {
            corrections = List.copyOf(corrections);
        }
    }

    private static final Comparator<Entry.Assessed> BY_DUE_DATE =
            Comparator.comparing(Entry.Assessed::due).thenComparing(Entry.Assessed::period);

    private static final Comparator<Correction> BY_NOTIFICATION = Comparator.comparing(Correction::notified)
            .thenComparing(Correction::period)
            .thenComparing(Correction::found);

    /** @param histories of each period */
    static Debts of(Collection<History> histories, Allowance allowance) {
        List<Entry.Assessed> first = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        histories.forEach(history -> {
            history.first().ifPresent(first::add);
            corrections.addAll(history.corrections(allowance));
        });
        first.sort(BY_DUE_DATE);
        corrections.sort(BY_NOTIFICATION);
        return carried(first, corrections);
    }

    /** Each correction goes with the first debt that falls due after its notification. */
    private static Debts carried(List<Entry.Assessed> first, List<Correction> corrections) {
        List<Owed> owed = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Entry.Assessed assessed : first) {
            owed.add(new Owed(assessed, notified(corrections, before, assessed.due())));
            before = assessed.due();
        }
        return new Debts(owed, notified(corrections, before, LocalDate.MAX));
    }

    private static List<Correction> notified(List<Correction> corrections, LocalDate from, LocalDate before) {
        return corrections.stream()
                .filter(correction -> !correction.notified().isBefore(from)
                        && correction.notified().isBefore(before))
                .toList();
    }
}
