import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Writes made payments for the royalties that the stations of the made returns owe, to standard output:
 *
 * <pre>
 * ./tariffc assess tariffs/connect-soproq/commercial-radio-2018.tariff \
 *     --returns tariffs/connect-soproq/returns-2018.csv -o assessed.csv
 * java tariffs/src/made/java/MadePayments.java assessed.csv &gt; tariffs/connect-soproq/payments-2018.csv
 * </pre>
 *
 * <p>It knows no rate and computes no royalty: what is owed it reads, in the columns <em>payer</em>, <em>payable</em> and
 * <em>payment_period</em> (or, where there is none, <em>period</em>). When and how a station pays is invented. The seed is
 * fixed, each station has its own {@link Random}, and neither the order of the rows nor the machine's encoding matters, so
 * the same amounts give the same bytes.
 */
public final class MadePayments {

    private static final long SEED = 2018;

    /** Weekdays on which no bank is open. */
    private static final Set<LocalDate> CLOSED = Set.of(
            LocalDate.of(2017, 12, 25),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 3, 30),
            LocalDate.of(2018, 4, 2),
            LocalDate.of(2018, 5, 21),
            LocalDate.of(2018, 7, 2),
            LocalDate.of(2018, 9, 3),
            LocalDate.of(2018, 10, 8),
            LocalDate.of(2018, 12, 25),
            LocalDate.of(2019, 1, 1));

    /** How a station pays as a rule. */
    private enum Habit {
        IN_TIME,
        IN_TIME_WITHOUT_MONTH,
        LATE_NOW_AND_THEN,
        SLOW,
        IN_PARTS,
        IN_ROUND_SUMS,
        BY_QUARTER
    }

    private final List<Payment> payments = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        MadePayments made = new MadePayments();
        made.read(Path.of(arguments[0])).forEach(made::station);
        byte[] csv = made.csv().getBytes(StandardCharsets.UTF_8);
        PrintStream out = System.out;
        out.write(csv, 0, csv.length);
        out.flush();
    }

    // ---- what is owed

    /** Cents owed by payer and month. */
    private Map<String, NavigableMap<YearMonth, Long>> read(Path assessed) throws IOException {
        List<String> lines = Files.readAllLines(assessed, StandardCharsets.UTF_8);
        List<String> header = cells(lines.get(0));
        int payer = header.indexOf("payer");
        int payable = header.indexOf("payable");
        int month = header.contains("payment_period") ? header.indexOf("payment_period") : header.indexOf("period");
        Map<String, NavigableMap<YearMonth, Long>> owed = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            owed.computeIfAbsent(cells.get(payer), name -> new TreeMap<>())
                    .put(YearMonth.parse(cells.get(month)), cents(cells.get(payable)));
        }
        return owed;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
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

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    // ---- who pays how

    /** The stations with a story of their own, and all others by their habit; payments-2018.md tells the stories. */
    private void station(String name, NavigableMap<YearMonth, Long> owed) {
        Payer payer = new Payer(name, new Random(SEED * 1_000_003 + name.hashCode()));
        NavigableMap<YearMonth, Long> toPay = name.equals("QBDD-FM Amberhollow") ? owed : lessCredits(owed);
        switch (name) {
            case "QIDM-FM, Stoneford" -> {}
            case "QZTW-AM Otterhollow" -> toPay.headMap(month(7)).forEach(payer::inTime);
            case "QDJO-AM Grande-C\u00f4te-Verte" -> {
                payer.pay(LocalDate.of(2018, 11, 5), sum(toPay.headMap(month(5))), null);
                toPay.tailMap(month(5)).forEach(payer::inTime);
            }
            case "QWOG-FM \"The Fox\", Lac-\u00e0-l'Ours-Blanc" ->
                payer.pay(LocalDate.of(2017, 12, 15), 20_000_00, null);
            case "QADY-FM Birchridge" ->
                payer.inTimeBut(month(3), toPay, cents -> payer.pay(LocalDate.of(2018, 3, 2), cents, month(3)));
            case "QEIT-FM Mapledale" ->
                payer.inTimeBut(month(12), toPay, cents -> payer.pay(LocalDate.of(2019, 1, 31), cents, month(12)));
            case "QYZS-FM Wrenby" ->
                payer.inTimeBut(month(5), toPay, cents -> {
                    payer.pay(LocalDate.of(2018, 4, 30), cents, month(5));
                    payer.pay(LocalDate.of(2018, 5, 7), cents, month(5));
                });
            case "QRKG-AM Stonewater" ->
                payer.inTimeBut(month(8), toPay, cents -> payer.inTime(month(8), cents + 180_00));
            case "QDYR-FM Loondale" -> payer.inTimeBut(month(6), toPay, cents -> payer.inTime(month(6), cents - 36_00));
            case "QUWY-FM Loonridge" ->
                payer.inTimeBut(month(6), toPay, cents -> payer.pay(LocalDate.of(2018, 5, 31), cents, month(7)));
            case "QJWV-FM Grande-C\u00f4te-Verte" ->
                toPay.forEach((month, cents) -> {
                    payer.pay(month.atDay(1), cents / 2, month);
                    payer.pay(month.atDay(15), cents - cents / 2, month);
                });
            case "QGCC-FM Rookdale" -> toPay.forEach((month, cents) -> payer.inTime(month, cents - 1));
            case "QHYL-FM Wrenport" ->
                toPay.forEach((month, cents) -> payer.pay(month.plusMonths(1).atDay(1), cents, month));
            case "QNMN-AM Saint-\u00c9lan" -> toPay.forEach((month, cents) -> payer.pay(month.atDay(1), cents, month));
            default -> payer.byHabit(toPay);
        }
    }

    /** What stations send that take a credit off the months after it. */
    private static NavigableMap<YearMonth, Long> lessCredits(NavigableMap<YearMonth, Long> owed) {
        NavigableMap<YearMonth, Long> toPay = new TreeMap<>();
        long credit = 0;
        for (Map.Entry<YearMonth, Long> month : owed.entrySet()) {
            long left = month.getValue() - credit;
            toPay.put(month.getKey(), Math.max(0, left));
            credit = Math.max(0, -left);
        }
        return toPay;
    }

    private static YearMonth month(int of2018) {
        return YearMonth.of(2018, of2018);
    }

    private static long sum(Map<YearMonth, Long> owed) {
        return owed.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One station at its desk. */
    private final class Payer {

        private final String name;
        private final Random random;

        private Payer(String name, Random random) {
            this.name = name;
            this.random = random;
        }

        private void byHabit(NavigableMap<YearMonth, Long> toPay) {
            Habit habit = habit(random.nextInt(100));
            if (habit == Habit.BY_QUARTER) {
                for (int last = 3; last <= 12; last += 3) {
                    pay(inTime(month(last)), sum(toPay.subMap(month(last - 2), true, month(last), true)), null);
                }
                return;
            }
            toPay.forEach((month, cents) -> byHabit(habit, month, cents));
        }

        private static Habit habit(int drawn) {
            if (drawn < 56) {
                return Habit.IN_TIME;
            }
            if (drawn < 66) {
                return Habit.IN_TIME_WITHOUT_MONTH;
            }
            if (drawn < 80) {
                return Habit.LATE_NOW_AND_THEN;
            }
            if (drawn < 88) {
                return Habit.SLOW;
            }
            if (drawn < 93) {
                return Habit.IN_PARTS;
            }
            return drawn < 97 ? Habit.IN_ROUND_SUMS : Habit.BY_QUARTER;
        }

        private void byHabit(Habit habit, YearMonth month, long cents) {
            switch (habit) {
                case IN_TIME -> {
                    inTime(month, cents);
                    if (random.nextInt(150) == 0) {
                        pay(open(month.atDay(between(3, 12))), cents, month);
                    }
                }
                case IN_TIME_WITHOUT_MONTH -> pay(inTime(month), cents, null);
                case LATE_NOW_AND_THEN -> {
                    LocalDate day =
                            random.nextInt(6) == 0 ? open(month.atDay(1).plusDays(between(1, 9))) : inTime(month);
                    pay(day, cents, month);
                }
                case SLOW -> pay(open(month.atDay(1).plusDays(between(5, 75))), cents, month);
                case IN_PARTS -> {
                    long first = cents * between(60, 90) / 100;
                    pay(inTime(month), first, month);
                    if (random.nextInt(4) > 0) {
                        YearMonth named = random.nextInt(2) == 0 ? month : null;
                        pay(open(month.atDay(1).plusDays(between(10, 60))), cents - first, named);
                    }
                }
                case IN_ROUND_SUMS -> pay(inTime(month), (cents + 24_99) / 25_00 * 25_00, null);
                case BY_QUARTER -> throw new IllegalStateException("paid by quarter");
            }
        }

        /** Every month in time, but for one. */
        private void inTimeBut(YearMonth exception, NavigableMap<YearMonth, Long> toPay, LongConsumer then) {
            toPay.forEach((month, cents) -> {
                if (month.equals(exception)) {
                    then.accept(cents);
                } else {
                    inTime(month, cents);
                }
            });
        }

        private void inTime(YearMonth month, long cents) {
            pay(inTime(month), cents, month);
        }

        /** A day on which banks are open, up to a week before the first of the month, or the first itself. */
        private LocalDate inTime(YearMonth month) {
            LocalDate day = month.atDay(1).minusDays(between(0, 6));
            while (isClosed(day)) {
                day = day.minusDays(1);
            }
            return day;
        }

        private void pay(LocalDate received, long cents, YearMonth month) {
            if (cents > 0) {
                payments.add(new Payment(name, received, cents, month == null ? "" : month.toString()));
            }
        }

        private int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }
    }

    private static LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || CLOSED.contains(day);
    }

    // ---- the file

    /** @param month empty where the payer does not say what the payment is for */
    private record Payment(String payer, LocalDate received, long cents, String month) {}

    /** As a bank statement has them: by day. */
    private String csv() {
        payments.sort(Comparator.comparing(Payment::received)
                .thenComparing(Payment::payer)
                .thenComparing(Payment::month)
                .thenComparing(Payment::cents));
        StringBuilder csv = new StringBuilder("payer,received,amount,period\n");
        for (Payment payment : payments) {
            csv.append(cell(payment.payer()))
                    .append(',')
                    .append(payment.received())
                    .append(',');
            csv.append(BigDecimal.valueOf(payment.cents(), 2).toPlainString()).append(',');
            csv.append(payment.month()).append('\n');
        }
        return csv.toString();
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
