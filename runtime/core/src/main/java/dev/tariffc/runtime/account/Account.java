package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.series.RateSeries;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Draws a statement of account: a pure function of the entries, whatever their order. */
public final class Account {

    private Account() {}

    /** A statement, or the months whose rates it lacks. */
    public sealed interface Drawn {

        /** What each of the two comes to. */
        <R> R match(Function<Complete, R> complete, Function<NoRates, R> noRates);

        /** Every rate that was needed was there. */
        record Complete(Statement statement) implements Drawn {
            @Override
            public <R> R match(Function<Complete, R> complete, Function<NoRates, R> noRates) {
                return complete.apply(this);
            }
        }

        /** For each debt and payment, the first month of which nothing was published. */
        record NoRates(SortedSet<YearMonth> months) implements Drawn {
            public NoRates {
                months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
            }

            @Override
            public <R> R match(Function<Complete, R> complete, Function<NoRates, R> noRates) {
                return noRates.apply(this);
            }
        }
    }

    /**
     * Payments in time are applied when the debt falls due; a payment that names an amount or a period goes to those debts; what
     * is left of it goes to what is open, oldest first, and then waits for the next debt. A debt without a due day takes what is
     * left in the end. Money that goes back opens the debts that it names, then takes the credit, and opens again what was paid last.
     *
     * @throws IllegalArgumentException if two reports of one debt came on the same day, or currencies differ
     */
    public static Drawn statement(Collection<Entry> entries, AccountTerms terms, RateSeries rates) {
        return statement(entries, CommonTerms.of(terms, rates));
    }

    /**
     * A debt as it was first reported, and what of later reports of it counts.
     *
     * @param corrections in the order in which they were told; whatever they go with
     */
    public record Reported(Entry.Assessed first, List<Statement.Correction> corrections) {
        public Reported {
            corrections = List.copyOf(corrections);
        }

        /** What is owed of it. */
        public Money standing() {
            return corrections.stream().map(Statement.Correction::allowed).reduce(first.amount(), Money::plus);
        }
    }

    /**
     * What was reported of each debt, whatever was paid; of any currencies.
     *
     * @throws IllegalArgumentException if two reports of one debt came on the same day
     */
    public static List<Reported> reported(Collection<Entry> entries, Allowance allowance) {
        return Entries.of(entries, Optional.empty()).histories().stream()
                .flatMap(history ->
                        history.first().stream().map(first -> new Reported(first, history.corrections(allowance))))
                .toList();
    }

    /**
     * The same over the amounts of several tariffs: of debts that fall due on one day, those of the first tariff come first.
     *
     * @throws IllegalArgumentException if two reports of one debt came on the same day, or currencies differ
     */
    public static Drawn statement(Collection<Entry> entries, CommonTerms terms) {
        Entries sorted = Entries.of(entries, terms.asOf());
        return new Ledger(terms).draw(Debts.of(sorted.histories(), terms), sorted.received());
    }
}
