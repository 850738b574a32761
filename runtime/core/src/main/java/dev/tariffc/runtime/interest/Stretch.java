package dev.tariffc.runtime.interest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row that lie in one month: a calendar month, or, where months of delay count whole, one of these.
 *
 * @param from the first of them
 * @param to the last
 */
record Stretch(LocalDate from, LocalDate to) {

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * The days that bear interest, cut where a month ends.
     *
     * @param since the day on which it was due, from which months of delay are counted: each ends on the day of the same number
     * @param reckoned the day up to which it bears none any more; a month of delay that has begun by then is charged already
     * @param received the last day that bears interest
     */
    static List<Stretch> of(DayCount count, LocalDate since, LocalDate reckoned, LocalDate received) {
        return count.isOfMonthsBegun() ? ofDelay(since, reckoned, received) : ofCalendar(reckoned, received);
    }

    private static List<Stretch> ofCalendar(LocalDate reckoned, LocalDate received) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = reckoned.plusDays(1);
        while (!from.isAfter(received)) {
            LocalDate to = earlier(YearMonth.from(from).atEndOfMonth(), received);
            stretches.add(new Stretch(from, to));
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
                stretches.add(new Stretch(from, earlier(end, received)));
            }
            from = end.plusDays(1);
        }
        return stretches;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
