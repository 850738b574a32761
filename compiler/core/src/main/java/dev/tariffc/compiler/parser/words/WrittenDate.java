package dev.tariffc.compiler.parser.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures and the month of a date as it is written, before anyone asks whether the day exists. */
public record WrittenDate(int year, int month, int day) {

    /** A year of 366 days, for days of no particular year. */
    private static final int ANY_YEAR = 2000;

    /** {@code June 24, 2017}, {@code 2017-06-24}. */
    public static WrittenDate of(String text, Speech speech) {
        List<Integer> figures = figures(text);
        return figures.size() == 3
                ? new WrittenDate(figures.get(0), figures.get(1), figures.get(2))
                : new WrittenDate(figures.get(1), monthIn(text, speech), figures.get(0));
    }

    /** {@code January 31}. */
    public static WrittenDate ofMonthDay(String text, Speech speech) {
        return new WrittenDate(ANY_YEAR, monthIn(text, speech), figures(text).get(0));
    }

    /** The month that is named in the text; 0 if none is. */
    public static int monthIn(String text, Speech speech) {
        for (String word : text.split("[^\\p{L}]+", -1)) {
            int month = word.isEmpty() ? 0 : speech.month(word);
            if (month > 0) {
                return month;
            }
        }
        return 0;
    }

    public static List<Integer> figures(String text) {
        List<Integer> figures = new ArrayList<>();
        for (String digits : text.split("[^0-9]+", -1)) {
            if (!digits.isEmpty()) {
                figures.add(Integer.parseInt(digits));
            }
        }
        return figures;
    }

    /** The day, if a calendar holds it. */
    public Optional<LocalDate> date() {
        boolean exists = month >= 1
                && month <= 12
                && year >= 1
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The day itself, or the last one of its month where there is no such day. */
    public LocalDate nearest() {
        Month of = Month.of(Math.max(1, Math.min(12, month)));
        return date().orElseGet(() -> LocalDate.of(Math.max(1, year), of, of.length(Year.isLeap(Math.max(1, year)))));
    }

    public MonthDay nearestMonthDay() {
        return MonthDay.from(nearest());
    }
}
