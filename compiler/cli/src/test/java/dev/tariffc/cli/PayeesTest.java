package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom debts are paid to, and what each payee has of them. */
class PayeesTest {

    /** 0.1 per cent a day. */
    private static final String LEVY = """
            tariff "Levy"
            In force from January 1, 2026.
            An importer pays the levy each month, in CAD, rounded half up to 1¢.
            section 1
            Given each month: discs (number).
            Given: receipt of the payment (date).
            The levy is 29¢ per disc.
            section 2
            The authors' share is 50% of the levy.
            The performers' share is 30% of the levy.
            The makers' share is 20% of the levy.
            The authors' share, the performers' share and the makers' share add up to the levy, by largest remainder.
            section 3
            The levy is due the last day of the month.
            The payment is sent to CPCC.
            The levy bears interest daily at 36.5%, simple, over 365 days, until receipt of the payment.
            """;

    private static final String HEADER = "payer,period,payment_period,amount,instalment,due,payable,paid,paid_on,"
            + "days_late,interest,adjustment,balance,authors' share,authors' share: paid,authors' share: owed,"
            + "performers' share,performers' share: paid,performers' share: owed,makers' share,makers' share: paid,"
            + "makers' share: owed,interest_paid,paid_to,sections";

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns, String payments) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", "payer,received,amount\n" + payments);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
    }

    private static String row(int index, Run run) {
        return run.out().lines().toList().get(index);
    }

    /** 29 cents are 14.5, 8.7 and 5.8: the whole cents make 27, and the two that are left go to 0.8 and 0.7. */
    @Test
    void aDebtThatIsPaidWholeIsPaidToEachPayee() {
        Run run = assess(LEVY, "payer,period,discs\nA,2026-01,1\n", "A,2026-01-31,0.29\n");
        assertEquals(HEADER, row(0, run));
        assertEquals(
                "A,2026-01,2026-01,levy,1,2026-01-31,0.29,0.29,2026-01-31,0,0.00,0.00,0.00,"
                        + "0.14,0.14,0.00,0.09,0.09,0.00,0.06,0.06,0.00,0.00,CPCC,1",
                row(1, run));
        assertFalse(run.err().contains("divided"), run.err());
    }

    @Test
    void aDebtOfWhichNothingIsPaidIsOwedToEachPayee() {
        Run run = assess(LEVY, "payer,period,discs\nA,2026-01,1\n", "");
        assertTrue(row(1, run).endsWith(",0.14,0.00,0.14,0.09,0.00,0.09,0.06,0.00,0.06,0.00,CPCC,1"), run.out());
    }

    /** 10 cents of 29 are paid: whose they are nobody says, and a note says that. */
    @Test
    void aPaymentOfAPartIsNotDivided() {
        Run run = assess(LEVY, "payer,period,discs\nA,2026-01,1\n", "A,2026-01-31,0.10\n");
        assertEquals(
                "A,2026-01,2026-01,levy,1,2026-01-31,0.29,0.10,2026-01-31,0,0.00,0.00,0.19,"
                        + "0.14,,,0.09,,,0.06,,,0.00,CPCC,1",
                row(1, run));
        assertTrue(
                run.err()
                        .contains(
                                "note: levy: of 1 debt a part is paid, and section 2 does not say how a part is divided"
                                        + " among payees: what each has been paid, and is still owed, is told once all of it"
                                        + " is paid.\n"),
                run.err());
        assertEquals(0, run.status());
    }

    /** 290.00 ten days late bear 2.90: the royalty is divided, 145.00, 87.00 and 58.00, and the interest is not. */
    @Test
    void interestIsNoPayeesPart() {
        Run run = assess(LEVY, "payer,period,discs\nA,2026-01,1000\n", "A,2026-02-10,291.00\n");
        assertEquals(
                "A,2026-01,2026-01,levy,1,2026-01-31,290.00,291.00,2026-02-10,10,2.90,0.00,1.90,"
                        + "145.00,145.00,0.00,87.00,87.00,0.00,58.00,58.00,0.00,1.00,CPCC,1",
                row(1, run));
    }

    /**
     * 101 discs are 29.29: 14.645, 8.787 and 5.858, rounded down 29.27; to the makers and the performers a cent: 14.64, 8.79, 5.86.
     * January goes from 0.29 (0.14, 0.09, 0.06) to 0.87: 0.435, 0.261 and 0.174, rounded down 0.86; to the authors a cent: 0.44, 0.26,
     * 0.17. The difference of 0.58 is 0.30, 0.17 and 0.11, and goes with February: 14.94, 8.96, 5.97.
     */
    @Test
    void anAdjustmentIsDividedAsWhatItChangesWas() {
        Run run = assess(
                LEVY,
                "payer,period,discs,reported\nA,2026-01,1,\nA,2026-02,101,\nA,2026-01,3,2026-02-10\n",
                "A,2026-01-31,0.29\n");
        assertEquals(
                "A,2026-02,2026-02,levy,1,2026-02-28,29.29,0.00,,0,0.00,0.58,29.87,"
                        + "14.94,0.00,14.94,8.96,0.00,8.96,5.97,0.00,5.97,0.00,CPCC,1",
                row(2, run));
    }

    /** Nothing falls due after it: 0.30, 0.17 and 0.11 are owed all the same. */
    @Test
    void anAdjustmentThatIsPendingIsOwedToEachPayee() {
        Run run = assess(
                LEVY, "payer,period,discs,reported\nA,2026-01,1,\nA,2026-01,3,2026-02-10\n", "A,2026-01-31,0.29\n");
        assertEquals("A,2026-01,2026-01,levy,1,,,,,,,0.58,0.58,0.30,,0.30,0.17,,0.17,0.11,,0.11,,CPCC,", row(2, run));
    }

    /** Who receives it changes, and not what is owed: of 10.00 first 5.00 each, then 2.50 and 7.50. */
    @Test
    void aRestatementThatMovesPartsOnlyMovesThem() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money), music (percentage).
                The fee is 10% of sales.
                The writers' part is music × the fee.
                The players' part is the fee - the writers' part.
                The writers' part and the players' part add up to the fee, to the last named.
                The fee is due the last day of the month.
                """;
        Run run = assess(tariff, """
                payer,period,sales,music,reported
                A,2026-01,100,50%,
                A,2026-01,100,25%,2026-01-20
                """, "");
        assertTrue(
                row(1, run).endsWith(",10.00,0.00,,0,0.00,0.00,10.00,2.50,0.00,2.50,7.50,0.00,7.50,0.00,"), run.out());
    }

    /** Half of 0.29 is 0.15 in January, half up, and 0.14 in February: whose those cents are nobody says. */
    @Test
    void anInstalmentIsNotDivided() {
        String halves = LEVY.replace(
                "The levy is due the last day of the month.",
                "Half of the levy is due the last day of the month, the rest the last day of the month after.");
        Run run = assess(halves, "payer,period,discs\nA,2026-01,1\n", "");
        assertTrue(row(1, run).startsWith("A,2026-01,2026-01,levy,1,2026-01-31,0.15,"), run.out());
        assertTrue(row(1, run).endsWith(",0.15,,,,,,,,,,0.00,CPCC,1"), run.out());
        assertTrue(
                run.err()
                        .contains("note: levy: 2 debts are instalments, and section 2 does not say how an instalment is"
                                + " divided among payees. What each has of the whole is told by assess without"
                                + " --payments.\n"),
                run.err());
        assertTrue(
                Run.in(folder, "assess", "t.tariff", "--returns", "r.csv")
                        .out()
                        .contains(",0.29,0.29,0.14,0.09,0.06,CPCC,1\n"),
                "the whole is divided");
    }

    @Test
    void whatIsAssessedSaysToWhomItIsPaid() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee and the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The fee is 10% of sales.
                The royalty is 1% of sales.
                The fee is sent to Connect and SOPROQ.
                The royalty is sent to "=SOCAN".
                """;
        assess(tariff, "payer,period,sales\nA,2026-01,100\n", "");
        assertEquals(
                List.of(
                        "payer,period,payment_period,due,fee,royalty,payable,paid_to,sections",
                        "A,2026-01,2026-01,,10.00,1.00,11.00,\"fee: Connect, SOPROQ; royalty: =SOCAN\","),
                Run.in(folder, "assess", "t.tariff", "--returns", "r.csv")
                        .out()
                        .lines()
                        .toList());
        Run run = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        assertEquals("A,2026-01,2026-01,fee,1,,10.00,0.00,,0,0.00,0.00,10.00,\"Connect, SOPROQ\",", row(1, run));
        assertEquals("A,2026-01,2026-01,royalty,1,,1.00,0.00,,0,0.00,0.00,1.00,'=SOCAN,", row(2, run));
    }

    private static final String IN_PARTS = """
            tariff "Recipients of parts"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The royalty is 1% of sales.
            The SOCAN part is 50% of the royalty.
            The Connect part is 50% of the royalty.
            The SOCAN part and the Connect part add up to the royalty, to the last named.
            The royalty is due the last day of the month.
            The SOCAN part is sent to SOCAN.
            The Connect part is sent to Connect.
            """;

    /**
     * $10.01 are $5.00 and $5.01, and paid; of $10.00 a part is paid, of which nothing says how it is divided. Whatever is not told
     * apart is of both, so that the totals add up.
     */
    @Test
    void aPartMayHaveARecipientOfItsOwn() {
        Run.write(folder, "t.tariff", IN_PARTS);
        Run.write(folder, "r.csv", "payer,period,sales\nA,2026-01,1001\nA,2026-02,1000\n");
        Run.write(folder, "p.csv", "payer,received,amount\nA,2026-01-31,10.01\nA,2026-02-28,4\n");
        Run account = Run.in(folder, "account", "--tariff", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        assertTrue(account.out().contains(",SOCAN part: SOCAN; Connect part: Connect,\n"), account.out());
        assertTrue(account.err().contains("""
                by whom it is paid to:
                  SOCAN: due: $5.00, interest: $0.00, paid: $5.00, balance: $0.00
                  Connect: due: $5.01, interest: $0.00, paid: $5.01, balance: $0.00
                  SOCAN part: SOCAN; Connect part: Connect: due: $10.00, interest: $0.00, paid: $4.00, balance: $6.00
                """), account.err());
        assertEquals(0, account.status(), account.err());
        Run calc = Run.in(folder, "calc", "t.tariff", "--for", "2026-01", "sales=1001");
        assertTrue(
                calc.out().endsWith("  SOCAN part: $5.00, to SOCAN\n  Connect part: $5.01, to Connect\n"), calc.out());
        Run json = Run.in(folder, "calc", "t.tariff", "--for", "2026-01", "sales=1001", "--json");
        assertTrue(
                json.out()
                        .replaceAll("\\s+", "")
                        .contains("\"payeeRecipients\":{\"SOCANpart\":[\"SOCAN\"],\"Connectpart\":[\"Connect\"]}"),
                json.out());
        Run days = Run.in(folder, "deadlines", "t.tariff", "--from", "2026-01-01", "--to", "2026-01-31");
        assertTrue(days.out().contains("royalty due, sent to SOCAN, Connect"), days.out());
    }
}
