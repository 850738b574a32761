package dev.tariffc.runtime.account;

import dev.tariffc.runtime.series.RateSeries;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Draws a statement of account: a pure function of the entries, whatever their order. */
public final class Account {

    private Account() {}

    /** A statement, or the months whose rates it lacks. */
    public sealed interface Drawn {

        record Complete(Statement statement) implements Drawn {}

        /** For each debt and payment, the first month of which nothing was published. */
        record NoRates(SortedSet<YearMonth> months) implements Drawn {
            public NoRates {
                months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
            }
        }
    }

    /**
     * Payments in time are applied when the debt falls due; a payment that names a period goes to that debt; what is left of it
     * goes to what is open, oldest first, and then waits for the next debt.
     *
     * @throws IllegalArgumentException if two reports of one period came on the same day, or currencies differ
     */
    public static Drawn statement(Collection<Entry> entries, AccountTerms terms, RateSeries rates) {
        return new Ledger(terms, rates).draw(Debts.of(entries, terms.allowance()), Ledger.received(entries));
    }
}
