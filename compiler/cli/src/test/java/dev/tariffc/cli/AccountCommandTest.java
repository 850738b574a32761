package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One account over several tariffs. */
class AccountCommandTest {

    /** 0.1 per cent a day. */
    private static final String HALLS = """
            tariff "Halls"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            section 1
            Given each month: sales (money).
            Given: receipt of the payment (date).
            The royalty is 10% of sales.
            section 2
            The royalty is due the last day of the month.
            The payment is sent to SOCAN.
            The royalty bears interest daily at 36.5%, simple, over 365 days, until receipt of the payment.
            A payment goes first to the oldest royalty, then to interest.
            """;

    /** 0.2 per cent a day. */
    private static final String BARS = """
            tariff "Bars"
            In force from January 1, 2026.
            A bar pays the fee each month, in CAD, rounded half up to 1¢.
            section 1
            Given each month: seats (number).
            Given: receipt of the payment (date).
            The fee is $5 per seat.
            section 2
            The fee is due 15 days after the end of the month.
            The payment is sent to Connect.
            The fee bears interest daily at 73%, simple, over 365 days, until receipt of the payment.
            """;

    private static final String SALES = "payer,period,sales\nAlma,2026-01,10000\n";
    private static final String SEATS = "payer,period,seats\nAlma,2026-01,100\n";

    private static final String HEADER =
            "tariff,payer,period,payment_period,amount,instalment,due,payable,paid,paid_on,"
                    + "days_late,interest,adjustment,balance,fiscal_year,paid_to,sections";

    @TempDir
    private Path folder;

    private Run account(String payments, String... options) {
        return over(HALLS, SALES, BARS, SEATS, payments, options);
    }

    private Run over(
            String first,
            String firstReturns,
            String second,
            String secondReturns,
            String payments,
            String... options) {
        Run.write(folder, "halls.tariff", first);
        Run.write(folder, "sales.csv", firstReturns);
        Run.write(folder, "bars.tariff", second);
        Run.write(folder, "seats.csv", secondReturns);
        Run.write(folder, "paid.csv", payments);
        List<String> arguments = new ArrayList<>(List.of(
                "account",
                "--tariff",
                "halls.tariff",
                "--returns",
                "sales.csv",
                "--tariff",
                "bars.tariff",
                "--returns",
                "seats.csv",
                "--payments",
                "paid.csv"));
        arguments.addAll(Arrays.asList(options));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    /**
     * 10% of 10,000 is 1,000.00, due on January 31; 100 seats are 500.00, due on February 15. 1,250.00 of February 20 pay the first
     * whole, 20 days late: 1,000 x 0.1% x 20 = 20.00, and half of the second, 5 days late: 250 x 0.2% x 5 = 2.50. Open are 20.00, and
     * 250.00 + 2.50; in all 1,500.00 + 22.50 - 1,250.00 = 272.50. The fiscal year ends with January.
     */
    @Test
    void onePaymentPaysADebtAndAHalf() {
        Run run = account("payer,received,amount\nAlma,2026-02-20,1250\n", "--fiscal-year-from", "02-01");
        run.assertLeft(
                0,
                HEADER + """

                halls.tariff,Alma,2026-01,2026-01,royalty,1,2026-01-31,1000.00,1000.00,2026-02-20,20,20.00,0.00,20.00,2025-02-01/2026-01-31,SOCAN,1
                bars.tariff,Alma,2026-01,2026-01,fee,1,2026-02-15,500.00,250.00,2026-02-20,5,2.50,0.00,252.50,2026-02-01/2027-01-31,Connect,1
                """,
                """
                Halls
                1 payer, 1 row: 1 assessed
                1 payment period, January 2026
                payable in all: $1,000.00
                refused: 0, held back: 0
                Bars
                1 payer, 1 row: 1 assessed
                1 payment period, January 2026
                payable in all: $500.00
                refused: 0, held back: 0
                note: Bars does not say what a payment goes to first: here it went to the oldest royalty, then to interest.
                Accounts of 1 payer over 2 tariffs
                due: $1,500.00, interest: $22.50, received: $1,250.00
                balance: $272.50, of which credit that found no debt yet: $0.00
                by tariff:
                  halls.tariff: due: $1,000.00, interest: $20.00, paid: $1,000.00, balance: $20.00
                  bars.tariff: due: $500.00, interest: $2.50, paid: $250.00, balance: $252.50
                by fiscal year, of the due day:
                  2025-02-01/2026-01-31: due: $1,000.00, interest: $20.00, paid: $1,000.00, balance: $20.00
                  2026-02-01/2027-01-31: due: $500.00, interest: $2.50, paid: $250.00, balance: $252.50
                by whom it is paid to:
                  SOCAN: due: $1,000.00, interest: $20.00, paid: $1,000.00, balance: $20.00
                  Connect: due: $500.00, interest: $2.50, paid: $250.00, balance: $252.50
                """ + Run.computedFrom(folder, "halls.tariff") + Run.computedFrom(folder, "bars.tariff"));
    }

    /** The same by hand: 400.00 too much wait for the fee, and 100.00 are left over and have a row of their own. */
    @Test
    void whatIsLeftWaitsForTheNextDebtOfAnyTariff() {
        Run run = account("payer,received,amount\nAlma,2026-01-31,1600\n", "--totals", "totals.csv");
        assertEquals(
                List.of(
                        "halls.tariff,Alma,2026-01,2026-01,royalty,1,2026-01-31,1000.00,1000.00,2026-01-31,0,0.00,0.00,0.00,2026,SOCAN,1",
                        "bars.tariff,Alma,2026-01,2026-01,fee,1,2026-02-15,500.00,500.00,2026-01-31,0,0.00,0.00,0.00,2026,Connect,1",
                        ",Alma,,,,,,,100.00,,,,,-100.00,,,"),
                rows(run));
        assertEquals("""
                total,tariff,name,due,interest,paid,balance
                all,,,1500.00,0.00,1600.00,-100.00
                tariff,,halls.tariff,1000.00,0.00,1000.00,0.00
                tariff,,bars.tariff,500.00,0.00,500.00,0.00
                tariff,,,0.00,0.00,100.00,-100.00
                fiscal_year,,2026,1500.00,0.00,1500.00,0.00
                fiscal_year,,,0.00,0.00,100.00,-100.00
                paid_to,,SOCAN,1000.00,0.00,1000.00,0.00
                paid_to,,Connect,500.00,0.00,500.00,0.00
                paid_to,,,0.00,0.00,100.00,-100.00
                payer,,Alma,1500.00,0.00,1600.00,-100.00
                """, read("totals.csv"));
    }

    /** Both fall due on January 31, of which the bars are paid for a year: what the first tariff says comes first. */
    @Test
    void ofOneDayTheFirstTariffComesFirst() {
        String yearly = BARS.replace("the fee each month", "the fee each year")
                .replace("Given each month: seats", "Given each year: seats")
                .replace("15 days after the end of the month", "January 31 of the year");
        Run run = over(
                HALLS,
                SALES,
                yearly,
                "payer,period,seats\nAlma,2026,100\n",
                "payer,received,amount\nAlma,2026-01-31,1200\n");
        assertTrue(rows(run).get(0).contains(",1000.00,1000.00,"), run.out());
        assertTrue(rows(run).get(1).contains(",500.00,200.00,"), run.out());
        Run turned = Run.in(
                folder,
                "account",
                "--tariff=bars.tariff",
                "--returns=seats.csv",
                "--tariff=halls.tariff",
                "--returns=sales.csv",
                "--payments=paid.csv");
        assertTrue(rows(turned).get(0).contains(",500.00,500.00,"), turned.out());
        assertTrue(rows(turned).get(1).contains(",1000.00,700.00,"), turned.out());
    }

    /** 500.00 for the bars, by title or file, leave the halls open; what is left of 600.00 goes to the oldest. */
    @Test
    void aPaymentThatNamesATariffGoesThere() {
        for (String named : List.of("Bars", "bars.tariff", "BARS")) {
            Run run = account("payer,received,amount,tariff\nAlma,2026-02-15,600," + named + "\n");
            assertEquals(0, run.status(), run.err());
            assertTrue(rows(run).get(0).contains(",1000.00,100.00,"), run.out());
            assertTrue(rows(run).get(1).contains(",500.00,500.00,"), run.out());
        }
    }

    @Test
    void everyFaultOfPaymentsIsToldAndLandsNowhere() {
        Run run = account("""
                payer,received,amount,tariff,period,pays
                Alma,2026-02-20,500,,,
                Amla,2026-02-20,500,,,
                Alma,2026-02-21,50,Barz,,
                Alma,2026-02-21,50,halls,,fee
                Alma,2026-02-21,10,,,levy
                Alma,2026-02-21,10,,2026,
                Alma,2020-02-21,10,,,
                """);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: paid.csv, line 3, column 1 (payer): nobody called `Amla` is in the returns. Is `Alma` meant?",
                        "error: paid.csv, line 4, column 4 (tariff): `Barz` is none of the tariffs of this account:"
                                + " `halls.tariff` or `bars.tariff`. A tariff is named by its file or its title.",
                        "error: paid.csv, line 5, column 6 (pays): `fee` is no amount that this tariff makes payable: `royalty`.",
                        "error: paid.csv, line 6, column 6 (pays): `levy` is no amount that any of these tariffs makes"
                                + " payable: `royalty` or `fee`.",
                        "error: paid.csv, line 7, column 5 (period): nothing is paid for 2026 under any of these tariffs.",
                        "error: paid.csv, line 8, column 2 (received): 2020-02-21 is more than a year before any of these"
                                + " tariffs. If it is right, say in a column `period` what was paid for."),
                errors(run));
        assertTrue(run.err().contains("received: $500.00\n"), run.err());
    }

    @Test
    void whatTariffsHaveNotInCommonIsToldWithAllThatIsWrongWithFiles() {
        String dollars = BARS.replace("CAD", "USD") + "A payment goes first to interest, then to the oldest royalty.\n";
        Run run = over(
                HALLS, "payer,period,salez\nAlma,2026-01,1\n", dollars, SEATS.replace("100", "lots"), "payer,day\n");
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals(
                List.of(
                        "error: seats.csv, line 2, column 3 (seats): `lots` is not a number of seats.",
                        "error: One account has one currency, and these tariffs pay in several: halls.tariff in CAD;"
                                + " bars.tariff in USD. Draw an account for each currency.",
                        "error: The tariffs disagree on what a payment extinguishes first, and none of them is chosen:"
                                + " halls.tariff: first the oldest royalty, then interest; bars.tariff: first interest,"
                                + " then the oldest royalty. Draw an account for each, with assess --payments.",
                        "error: sales.csv, line 1, column 3 (salez): the tariff has no such name. Did you mean `sales`?",
                        "error: sales.csv, line 1: there is no column `sales`; section 1 asks for it.",
                        "error: paid.csv, line 1, column 2 (day): payments have the columns payer, received, amount,"
                                + " tariff, period and pays.",
                        "error: paid.csv, line 1: there is no column `received` or `reçu`.",
                        "error: paid.csv, line 1: there is no column `amount` or `montant`."),
                errors(run));
    }

    /** Of a tariff that bears no interest the order says nothing. */
    @Test
    void anOrderWithoutInterestIsNoDisagreement() {
        String plain = BARS.lines()
                        .filter(line -> !line.startsWith("The fee bears"))
                        .reduce("", (text, line) -> text + line + "\n")
                + "A payment goes first to interest, then to the oldest royalty.\n";
        Run run = over(HALLS, SALES, plain, SEATS, "payer,received,amount\nAlma,2026-02-20,1250\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("due: $1,500.00, interest: $20.00, received: $1,250.00\n"), run.err());
    }

    @Test
    void whatDoesNotPairIsMisused() {
        account("payer,received,amount\n");
        Run unpaired = Run.in(
                folder,
                "account",
                "--tariff=halls.tariff",
                "--tariff=bars.tariff",
                "--returns=seats.csv",
                "--payments=paid.csv");
        unpaired.assertLeft(2, "", """
                error: Nothing says which returns are those of halls.tariff: write --returns after each --tariff.
                See: tariffc help account
                """);
        assertEquals(2, account("payer,received,amount\n", "-o", "seats.csv").status());
        assertEquals(
                2,
                account("payer,received,amount\n", "--totals", "halls.tariff").status());
        assertEquals(
                2,
                account("payer,received,amount\n", "--totals", "x.csv", "-o", "./x.csv")
                        .status());
        assertEquals(
                2,
                account("payer,received,amount\n", "--fiscal-year-from", "02-29")
                        .status());
        assertEquals(
                2,
                account("payer,received,amount\n", "--tariff", "./halls.tariff", "--returns", "sales.csv")
                        .status());
        assertEquals(2, Run.in(folder, "account", "--payments=paid.csv").status());
    }

    /** Names are looked at across all files; of a payer who is refused under one tariff no account is drawn under any. */
    @Test
    void namesThatAreAlikeAcrossFilesAreToldRefusedOrJoined() {
        String seats = SEATS.replace("Alma", "ALMA Inc.");
        String payments = "payer,received,amount\nalma,2026-02-15,1500\n";
        Run told = over(HALLS, SALES, BARS, seats, payments);
        assertEquals(1, told.status());
        assertTrue(
                told.err()
                        .contains(
                                "note: These names are written almost alike and count as different: `Alma` (sales.csv,"
                                        + " line 2), `ALMA Inc.` (seats.csv, line 2), `alma` (paid.csv, line 2). If they"
                                        + " are one, give --alike join.\n"),
                told.err());
        Run joined = over(HALLS, SALES, BARS, seats, payments, "--alike", "join");
        assertEquals(0, joined.status(), joined.err());
        assertTrue(joined.err().contains("Accounts of 1 payer over 2 tariffs\n"), joined.err());
        assertTrue(joined.err().contains("due: $1,500.00, interest: $15.00, received: $1,500.00\n"), joined.err());
        Run refused = over(HALLS, SALES, BARS, seats, payments, "--alike", "refuse");
        assertEquals(1, refused.status());
        assertEquals(List.of(), rows(refused));
        assertFalse(refused.err().contains("fault of tariffc"), refused.err());
    }

    @Test
    void eachTariffFollowsTheRatesOfItsOwnName() {
        String halls = HALLS.replace("Given: receipt", "Given each day: Bank Rate (percentage).\nGiven: receipt")
                .replace("daily at 36.5%", "daily at the Bank Rate on the last day of the month before");
        String bars = BARS.replace("Given: receipt", "Given each day: prime rate (percentage).\nGiven: receipt")
                .replace("daily at 73%", "daily at the prime rate on the last day of the month before");
        String payments = "payer,received,amount\nAlma,2026-02-20,1250\n";
        Run.write(folder, "rates.csv", "date,Bank Rate,prime rate\n2026-01-31,36.5,49\n2026-02-28,36.5,49\n");
        Run run = over(halls, SALES, bars, SEATS, payments, "--bank-rate", "rates.csv");
        // 1,000 x 36.5% x 20 / 365 = 20.00 and 250 x 49% x 5 / 365 = 1.678...
        assertTrue(run.err().contains("due: $1,500.00, interest: $21.68, received: $1,250.00\n"), run.err());
        Run.write(folder, "rates.csv", "date,rate\n2026-01-31,36.5\n2026-02-28,36.5\n");
        Run one = over(halls, SALES, bars, SEATS, payments, "--bank-rate", "rates.csv");
        assertEquals(1, one.status());
        assertEquals("", one.out());
        assertTrue(errors(one).get(0).contains("Bank Rate"), one.err());
    }

    @Test
    void whereTheTableComesFromStandsBesideIt() throws IOException {
        account("payer,received,amount\nAlma,2026-02-20,1250\n", "-o", "out.csv");
        JsonObject beside =
                JsonParser.parseString(read("out.csv.provenance.json")).getAsJsonObject();
        assertEquals(2, beside.getAsJsonArray("tariffs").size());
        assertEquals(3, beside.getAsJsonArray("inputs").size());
        assertEquals("out.csv", beside.getAsJsonObject("output").get("file").getAsString());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 1% of the first $1,000 of a company's year and 2% of the rest. */
    private static final String COMPANIES = """
            tariff "Companies"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: income (money), company (text).
            The royalty is, on income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
            The royalty is due the last day of the month.
            Income is combined for halls with the same company, the royalty shared in proportion to income.
            """;

    /**
     * Alma and Bela are one company. Of January they owe $7.00 each ($10.00 and 2% of $200, halved); February of Bela is missing, so that
     * Alma's is held back. The fee under the other tariff, of which no register is given, is $500.00.
     */
    @Test
    void aRegisterHoldsBackUnderItsTariff() {
        String returns =
                "payer,period,income,company\nAlma,2026-01,600,Acme\nAlma,2026-02,600,Acme\nBela,2026-01,600,Acme\n";
        Run.write(folder, "halls.tariff", COMPANIES);
        Run.write(folder, "sales.csv", returns);
        Run.write(folder, "bars.tariff", BARS);
        Run.write(folder, "seats.csv", SEATS);
        Run.write(folder, "paid.csv", "payer,received,amount\nAlma,2026-01-31,7\n");
        Run.write(folder, "due.csv", "payer,company\nAlma,Acme\nBela,Acme\nCora,Bolt\n");
        Run run = Run.in(
                folder,
                "account",
                "--tariff",
                "halls.tariff",
                "--returns",
                "sales.csv",
                "--expected",
                "due.csv",
                "--tariff",
                "bars.tariff",
                "--returns",
                "seats.csv",
                "--payments",
                "paid.csv");
        assertEquals(
                List.of(
                        "halls.tariff,Alma,2026-01,2026-01,royalty,1,2026-01-31,7.00,7.00,2026-01-31,0,0.00,0.00,0.00,2026,,",
                        "bars.tariff,Alma,2026-01,2026-01,fee,1,2026-02-15,500.00,0.00,,0,0.00,0.00,500.00,2026,Connect,1",
                        "halls.tariff,Bela,2026-01,2026-01,royalty,1,2026-01-31,7.00,0.00,,0,0.00,0.00,7.00,2026,,"),
                rows(run));
        assertEquals(
                List.of(
                        "error: sales.csv, line 3: held back; it waits for what Bela has not filed for February 2026.",
                        "error: due.csv, line 3: Bela has no row for February 2026 (1 row missing).",
                        "error: due.csv, line 4: Cora has filed nothing: no row for January 2026 to February 2026 (2 rows"
                                + " missing)."),
                errors(run));
        assertTrue(run.err().contains("balance: $507.00,"), run.err());
        assertEquals(1, run.status());
    }

    /** A register belongs to a tariff, and is read with its names. */
    @Test
    void aRegisterStandsAfterItsTariff() {
        Run alone = Run.in(folder, "account", "--expected", "due.csv", "--payments", "paid.csv");
        assertEquals(2, alone.status());
        assertTrue(
                alone.err().contains("Nothing says under which tariff due.csv tells who should have filed"),
                alone.err());
        Run.write(folder, "due.csv", "payer,company\nAlma,Acme\n");
        Run other = account(
                "payer,received,amount\n", "--tariff", "x.tariff", "--returns", "y.csv", "--expected", "due.csv");
        assertEquals(1, other.status(), other.err());
    }
}
