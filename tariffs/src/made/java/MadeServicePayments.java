import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes made payments of the services of the made SOCAN returns, or made bank rates for their years, to standard output:
 *
 * <pre>
 * ./tariffc assess tariffs/socan/22.D.3-2014-2024.tariff --returns tariffs/socan/returns-22.D.3.csv -o assessed.csv
 * java tariffs/src/made/java/MadeServicePayments.java assessed.csv &gt; tariffs/socan/payments-22.D.3.csv
 * java tariffs/src/made/java/MadeServicePayments.java rates &gt; tariffs/socan/bank-rate-sample.csv
 * </pre>
 *
 * <p>What is owed, and when, it reads; how a service pays is invented. The seed is fixed: the same amounts give the same
 * bytes.
 */
public final class MadeServicePayments {

    private MadeServicePayments() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (args[0].equals("rates")) {
            rates(out);
        } else {
            payments(Files.readAllLines(Path.of(args[0])), out);
        }
        out.flush();
    }

    private static void rates(PrintStream out) {
        out.print("\"MADE SAMPLE RATES, not published by the Bank of Canada: only the form is that of its downloads\"\n\n");
        out.print("\"OBSERVATIONS\"\n\"date\",\"V39078\"\n");
        YearMonth month = YearMonth.of(2009, 12);
        for (int i = 0; i < 156; i++) {
            // A level that goes up and down by a quarter of a per cent every seven months.
            int level = 50 + 25 * Math.abs(i / 7 % 8 - 4);
            out.print("\"" + month.plusMonths(i).atDay(28) + "\",\"" + level / 100 + "." + (level % 100 == 0 ? "00" : level % 100) + "\"\n");
        }
    }

    private static void payments(List<String> lines, PrintStream out) {
        List<String> header = cells(lines.get(0));
        int payer = header.indexOf("payer");
        int period = header.indexOf("payment_period");
        int due = header.indexOf("due");
        int payable = header.indexOf("payable");
        out.print("payer,received,amount,period\n");
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            BigDecimal owed = new BigDecimal(cells.get(payable));
            if (owed.signum() > 0) {
                pay(cells.get(payer), cells.get(period), LocalDate.parse(cells.get(due)), owed, out);
            }
        }
    }

    private static void pay(String payer, String period, LocalDate due, BigDecimal owed, PrintStream out) {
        Random random = new Random(31L * payer.hashCode() + period.hashCode());
        int how = random.nextInt(100);
        if (how < 70) {
            print(payer, due.minusDays(random.nextInt(5)), owed, period, out);
        } else if (how < 85) {
            print(payer, due.plusDays(1 + random.nextInt(90)), owed, period, out);
        } else if (how < 95) {
            BigDecimal part = owed.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.UP);
            print(payer, due, part, period, out);
            if (owed.compareTo(part) > 0) {
                print(payer, due.plusDays(40), owed.subtract(part), "", out);
            }
        }
    }

    private static void print(String payer, LocalDate day, BigDecimal amount, String period, PrintStream out) {
        boolean plain = payer.indexOf(',') < 0 && payer.indexOf('"') < 0;
        String name = plain ? payer : '"' + payer.replace("\"", "\"\"") + '"';
        out.print(name + "," + day + "," + amount.toPlainString() + "," + period + "\n");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
