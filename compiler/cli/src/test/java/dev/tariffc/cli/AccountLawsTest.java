package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws of one account over two tariffs, of histories that chance makes. All is added up here from the tables alone. */
class AccountLawsTest {

    private static final int HISTORIES = 12;
    private static final List<String> PAYERS = List.of("A", "B", "C");
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    /** Divided, corrected within a time only, and below zero now and then. */
    private static final String LEVY = """
            tariff "Levy"
            In force from January 1, 2026 to December 31, 2026.
            An importer pays the levy each month, in CAD, rounded half up to 1¢.
            section 1
            Given each month: discs (number, may be negative).
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
            The levy bears interest daily at 18%, simple, over 365 days, until receipt of the payment.
            section 4
            An error found by the payer that reduces what is owed is adjusted if it is notified no later than
              3 months after it occurred.
            Any other error is adjusted.
            """;

    /** Two amounts, one in instalments, one without a due day and without interest. */
    private static final String HALLS = """
            tariff "Halls"
            In force from January 1, 2026 to December 31, 2026.
            A hall pays the royalty and the extra each quarter, in CAD, rounded half up to 1¢.
            section 1
            Given each quarter: sales (money).
            Given: receipt of the payment (date).
            The royalty is 1.7% of sales.
            The extra is 0.3% of sales.
            section 2
            The royalty is due in three equal instalments on the last day of each month, the last cent in the last.
            The royalty is sent to SOCAN.
            The royalty bears interest daily at 7%, compounding monthly, over 365 days, until receipt of the payment.
            """;

    @TempDir
    private Path folder;

    private void write(Random chance) {
        Run.write(folder, "levy.tariff", LEVY);
        Run.write(folder, "halls.tariff", HALLS);
        StringBuilder levies = new StringBuilder("payer,period,discs,reported\n");
        StringBuilder sales = new StringBuilder("payer,period,sales,reported\n");
        StringBuilder paid = new StringBuilder("payer,received,amount,tariff,pays\n");
        for (String payer : PAYERS) {
            for (int month = 1; month <= 6; month++) {
                String of = payer + ",2026-0" + month + ",";
                levies.append(of).append(chance.nextInt(500) - 50).append(",\n");
                if (chance.nextInt(3) == 0) {
                    levies.append(of)
                            .append(chance.nextInt(500))
                            .append(',')
                            .append(day(chance, 100))
                            .append('\n');
                }
            }
            for (int quarter = 1; quarter <= 2; quarter++) {
                String of = payer + ",2026-Q" + quarter + ",";
                sales.append(of).append(chance.nextInt(9000)).append(",\n");
                if (chance.nextInt(3) == 0) {
                    sales.append(of)
                            .append(chance.nextInt(9000))
                            .append(',')
                            .append(day(chance, 150))
                            .append('\n');
                }
            }
            for (int i = 0; i < 8; i++) {
                String named = List.of(",", ",", "Levy,", "halls,", ",extra", "Halls,royalty")
                        .get(chance.nextInt(6));
                int cents = (chance.nextInt(6) == 0 ? -1 : 1) * (1 + chance.nextInt(12_000));
                paid.append(payer)
                        .append(',')
                        .append(day(chance, i * 40))
                        .append(',')
                        .append(BigDecimal.valueOf(cents, 2).toPlainString())
                        .append(',')
                        .append(named)
                        .append('\n');
            }
        }
        Run.write(folder, "levies.csv", levies.toString());
        Run.write(folder, "sales.csv", sales.toString());
        Run.write(folder, "paid.csv", paid.toString());
    }

    private static LocalDate day(Random chance, int after) {
        return BEGINNING.plusDays(after + (long) chance.nextInt(40));
    }

    private Run account() {
        return Run.in(
                folder,
                "account",
                "--tariff=levy.tariff",
                "--returns=levies.csv",
                "--tariff=halls.tariff",
                "--returns=sales.csv",
                "--payments=paid.csv",
                "--as-of=2027-06-30",
                "--fiscal-year-from=04-01",
                "--totals=totals.csv");
    }

    @Test
    void chargesAndInterestLessPaymentsAreTheBalance() throws IOException {
        for (int seed = 0; seed < HISTORIES; seed++) {
            write(new Random(seed));
            Run run = account();
            assertEquals(0, run.status(), run.err());
            assertFalse(run.err().contains("fault of tariffc"), run.err());
            Map<String, BigDecimal> received = new HashMap<>();
            for (Map<String, String> row : rows(Files.readString(folder.resolve("paid.csv")))) {
                received.merge(cell(row, "payer"), amount(row, "amount"), BigDecimal::add);
            }
            Map<String, BigDecimal> owed = new HashMap<>();
            Map<String, BigDecimal> paid = new HashMap<>();
            for (Map<String, String> row : rows(run.out())) {
                assertIsInBalance(row);
                owed.merge(cell(row, "payer"), amount(row, "balance"), BigDecimal::add);
                paid.merge(cell(row, "payer"), amount(row, "paid"), BigDecimal::add);
            }
            assertEquals(received, paid, "seed " + seed);
            assertTotals(rows(Files.readString(folder.resolve("totals.csv"))), owed, received);
        }
    }

    /** What is due, adjusted, and its interest less what was paid is open; of what is divided, all parts make the whole. */
    private static void assertIsInBalance(Map<String, String> row) {
        BigDecimal due = amount(row, "payable").add(amount(row, "adjustment"));
        BigDecimal open = due.add(amount(row, "interest")).subtract(amount(row, "paid"));
        assertEquals(amount(row, "balance"), open, row.toString());
        if (!cell(row, "authors' share").isEmpty()) {
            assertEquals(due, parts(row, ""), row.toString());
        }
        if (!cell(row, "authors' share: owed").isEmpty() && !cell(row, "due").isEmpty()) {
            BigDecimal ofInterest = amount(row, "interest_paid");
            assertEquals(amount(row, "paid").subtract(ofInterest), parts(row, ": paid"), row.toString());
            assertEquals(
                    amount(row, "balance").subtract(amount(row, "interest").subtract(ofInterest)),
                    parts(row, ": owed"),
                    row.toString());
        }
    }

    private static void assertTotals(
            List<Map<String, String>> totals, Map<String, BigDecimal> owed, Map<String, BigDecimal> received) {
        Map<String, BigDecimal> balances = new HashMap<>();
        for (Map<String, String> total : totals) {
            if (!cell(total, "total").equals("part")) {
                assertEquals(
                        amount(total, "balance"),
                        amount(total, "due").add(amount(total, "interest")).subtract(amount(total, "paid")));
                balances.merge(cell(total, "total"), amount(total, "balance"), BigDecimal::add);
            }
            if (cell(total, "total").equals("payer")) {
                assertEquals(owed.get(cell(total, "name")), amount(total, "balance"));
                assertEquals(received.get(cell(total, "name")), amount(total, "paid"));
            }
        }
        BigDecimal all = owed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List.of("all", "tariff", "fiscal_year", "paid_to", "payer")
                .forEach(by -> assertEquals(all, balances.get(by), by));
    }

    private static BigDecimal parts(Map<String, String> row, String of) {
        return amount(row, "authors' share" + of)
                .add(amount(row, "performers' share" + of))
                .add(amount(row, "makers' share" + of));
    }

    /** Neither that of the rows of returns nor that of payments. */
    @Test
    void theOrderOfRowsNeverMatters() throws IOException {
        write(new Random(77));
        String once = account().out();
        for (String file : List.of("paid.csv", "levies.csv", "sales.csv")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
            String header = lines.remove(0);
            // Payers stand in the order in which they first appear.
            lines.sort((one, other) -> one.charAt(0) == other.charAt(0) ? other.compareTo(one) : one.compareTo(other));
            Run.write(folder, file, header + "\n" + String.join("\n", lines) + "\n");
        }
        assertEquals(once, account().out());
    }

    /** What is owed under one tariff does not depend on another where no payment pays too much, and nothing is given back. */
    @Test
    void whatIsPaidApartIsAsTwoAccounts() {
        write(new Random(5));
        Run.write(folder, "levies.csv", "payer,period,discs\nA,2026-01,500\nB,2026-02,100\nC,2026-01,7\n");
        Run.write(folder, "sales.csv", "payer,period,sales\nA,2026-Q1,8000\nB,2026-Q1,900\nB,2026-Q2,50\n");
        Run.write(
                folder, "paid.csv", "payer,received,amount,tariff\nA,2026-09-01,1.00,Levy\nB,2026-09-01,2.00,halls\n");
        String together = account().out();
        Run.write(folder, "paid.csv", "payer,received,amount\nB,2026-09-01,2.00\n");
        String apart = Run.in(
                        folder,
                        "assess",
                        "halls.tariff",
                        "--returns=sales.csv",
                        "--payments=paid.csv",
                        "--as-of=2027-06-30")
                .out();
        List<String> columns =
                List.of("payer", "period", "amount", "instalment", "due", "payable", "paid", "interest", "balance");
        assertEquals(
                rows(apart).stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList(),
                rows(together).stream()
                        .filter(row -> cell(row, "tariff").equals("halls.tariff"))
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
        assertEquals(3 * 4, rows(apart).size(), apart);
    }

    private static List<Map<String, String>> rows(String csv) {
        List<String> lines = csv.lines().toList();
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Nothing where the cell is empty. */
    private static BigDecimal amount(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? BigDecimal.ZERO.setScale(2) : new BigDecimal(cell);
    }
}
