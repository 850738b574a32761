package dev.tariffc.histories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.returns.Statements;
import java.util.stream.Stream;

/** How many accounts there were of each kind. */
final class Tally {

    /** Fewer than one of so many of a kind would say little. */
    private static final int ONE_OF = 20;

    private long histories;
    private long whole;
    private long accounts;
    private long withInterest;
    private long corrected;
    private long barred;
    private long withoutDay;
    private long withCredit;

    void add(Statements statements) {
        histories++;
        whole += statements.isComplete() ? 1 : 0;
        statements.byPayer().values().forEach(this::add);
    }

    private void add(Statement statement) {
        accounts++;
        withInterest += statement.interest().amount().isZero() ? 0 : 1;
        corrected +=
                statement.debts().stream().anyMatch(debt -> !debt.corrections().isEmpty()) ? 1 : 0;
        barred += Stream.concat(
                                statement.debts().stream().flatMap(debt -> debt.corrections().stream()),
                                statement.pending().stream())
                        .anyMatch(correction -> correction.barredBy().isPresent())
                ? 1
                : 0;
        withoutDay += statement.debts().stream().anyMatch(debt -> debt.due().isEmpty()) ? 1 : 0;
        withCredit += statement.credit().amount().isZero() ? 0 : 1;
    }

    /** Else the laws would hold of nothing. */
    void checkThatThereWereAllKinds() {
        assertTrue(ONE_OF * whole > histories, this::toString);
        assertTrue(ONE_OF * withInterest > accounts, this::toString);
        assertTrue(ONE_OF * corrected > accounts, this::toString);
        assertTrue(ONE_OF * ONE_OF * barred > accounts, this::toString);
        assertTrue(ONE_OF * withoutDay > accounts, this::toString);
        assertTrue(ONE_OF * withCredit > accounts, this::toString);
    }

    @Override
    public String toString() {
        return histories + " histories, " + whole + " of which every report gave an amount; " + accounts + " accounts: "
                + withInterest + " bore interest, " + corrected + " were corrected, " + barred
                + " with an error that stays, " + withoutDay + " had a debt without a day, " + withCredit + " a credit";
    }
}
