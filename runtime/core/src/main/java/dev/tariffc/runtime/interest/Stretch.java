package dev.tariffc.runtime.interest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row that lie in one month, a calendar month or, where months of delay count whole, one of these, and bear one rate.
 *
 * @param from the first of them
 * @param to the last
 * @param month the first day of the month
 */
record Stretch(LocalDate from, LocalDate to, LocalDate month) {

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * The days that bear interest, cut where a month ends, and where another rate begins; a month of delay bears that of its first day.
     *
     * @param since the day on which it was due, from which months of delay are counted: each ends on the day of the same number
     * @param reckoned the day up to which it bears none any more; a month of delay that has begun by then is charged already
     * @param received the last day that bears interest
     */
    static List<Stretch> of(InterestTerms terms, LocalDate since, LocalDate reckoned, LocalDate received) {
        return terms.dayCount().isOfMonthsBegun()
                ? ofDelay(since, reckoned, received)
                : ofCalendar(terms.rate(), reckoned, received);
    }

    private static List<Stretch> ofCalendar(InterestRate rate, LocalDate reckoned, LocalDate received) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = reckoned.plusDays(1);
        while (!from.isAfter(received)) {
            YearMonth month = YearMonth.from(from);
            LocalDate to = earlier(earlier(month.atEndOfMonth(), rate.lastAlike(from)), received);
            stretches.add(new Stretch(from, to, month.atDay(1)));
            from = to.plusDays(1);
        }
        return stretches;
    }

    private static List<Stretch> ofDelay(LocalDate since, LocalDate reckoned, LocalDate received) {
        List<Stretch> stretches = new ArrayList<>();
        long months = 0;
        LocalDate from = since.plusDays(1);
        while (!from.isAfter(received)) {
            months++;
            LocalDate end = since.plusMonths(months);
            if (from.isAfter(reckoned)) {
                stretches.add(new Stretch(from, earlier(end, received), from));
            }
            from = end.plusDays(1);
        }
        return stretches;
    }

    /** The last day of the month of delay that holds a day; the day from which they are counted, up to that. */
    static LocalDate endOfDelay(LocalDate since, LocalDate day) {
        return since.plusMonths(monthsOfDelay(since, day));
    }

    /** The first day of the month of delay that holds a day after that from which they are counted. */
    static LocalDate startOfDelay(LocalDate since, LocalDate day) {
        return since.plusMonths(monthsOfDelay(since, day) - 1).plusDays(1);
    }

    /** How many months of delay have begun by a day. */
    private static long monthsOfDelay(LocalDate since, LocalDate day) {
        long months = 0;
        while (since.plusMonths(months).isBefore(day)) {
            months++;
        }
        return months;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
