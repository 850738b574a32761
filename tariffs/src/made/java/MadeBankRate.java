import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a made Bank Rate, in the form of the Bank of Canada's CSV downloads, to standard output:
 *
 * <pre>java tariffs/src/made/java/MadeBankRate.java &gt; tariffs/connect-soproq/bank-rate-sample.csv</pre>
 *
 * <p>The form is that of the downloads, the levels are invented: they were chosen so that the last days of months matter.
 */
public final class MadeBankRate {

    private static final LocalDate FIRST = LocalDate.of(2017, 10, 2);
    private static final LocalDate LAST = LocalDate.of(2019, 3, 29);

    /** In hundredths of a per cent, from their day on. */
    private static final NavigableMap<LocalDate, Integer> LEVELS = new TreeMap<>(Map.ofEntries(
            Map.entry(FIRST, 125),
            Map.entry(LocalDate.of(2018, 1, 17), 150),
            Map.entry(LocalDate.of(2018, 3, 29), 175),
            Map.entry(LocalDate.of(2018, 6, 1), 150),
            Map.entry(LocalDate.of(2018, 9, 5), 175),
            Map.entry(LocalDate.of(2018, 10, 31), 200)));

    /** Weekdays without a rate: the federal holidays. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2017, 10, 9),
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

    private static final String PREAMBLE = """
        "TERMS AND CONDITIONS"
        "MADE SAMPLE RATES, not published by the Bank of Canada: only the form is that of its downloads. See bank-rate-sample.md"

        "NAME"
        "MADE SAMPLE of the Bank Rate"

        "DESCRIPTION"
        "Invented levels from October 2017 to March 2019, to try out interest on late payments"

        "SERIES"
        "id","label","description"
        "V39078","Bank Rate (made sample)","Invented levels under the number of the real series"

        "OBSERVATIONS"
        "date","V39078"
        """;

    private MadeBankRate() {}

    public static void main(String[] arguments) {
        StringBuilder csv = new StringBuilder(PREAMBLE);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isBusinessDay(day)) {
                BigDecimal rate = BigDecimal.valueOf(LEVELS.floorEntry(day).getValue(), 2);
                csv.append('"')
                        .append(day)
                        .append("\",\"")
                        .append(rate.toPlainString())
                        .append("\"\n");
            }
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        PrintStream out = System.out;
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }
}
