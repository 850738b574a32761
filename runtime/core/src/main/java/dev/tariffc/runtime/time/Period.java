package dev.tariffc.runtime.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days that a royalty is owed for, or that a fact is about. Two months, quarters and half-years are counted
 * from January; a year may begin on any day but 29 February, which three years in four have no anniversary of.
 *
 * @param start the first day
 * @param end the last day, which belongs to the period
 * @param name which of several occasions on one day it is; none where nothing tells them apart
 */
public record Period(Kind kind, LocalDate start, LocalDate end, Optional<String> name) implements Comparable<Period> {

    /** How a period is cut from the time line. */
    public enum Kind {
        DAY,
        MONTH,
        TWO_MONTHS,
        QUARTER,
        HALF_YEAR,
        /** A calendar year, or a licence year that begins on another day. */
        YEAR,
        /** From one given date to another, at least a day short of a year in every year. */
        SEASON,
        /** One event, on its day; it has no next one. */
        OCCASION;

        /** The days of the shortest period of this kind. */
        public int leastDays() {
            return switch (this) {
                case DAY, OCCASION, SEASON -> 1;
                case MONTH -> 28;
                case TWO_MONTHS -> 59;
                case QUARTER -> 90;
                case HALF_YEAR -> 181;
                case YEAR -> 365;
            };
        }

        /** The days of the longest period of this kind. */
        public int mostDays() {
            return switch (this) {
                case DAY, OCCASION -> 1;
                case MONTH -> 31;
                case TWO_MONTHS -> 62;
                case QUARTER -> 92;
                case HALF_YEAR -> 184;
                case SEASON, YEAR -> 366;
            };
        }

        /** Months in one period; none in those that are not made of months. */
        public int months() {
            return switch (this) {
                case MONTH -> 1;
                case TWO_MONTHS -> 2;
                case QUARTER -> 3;
                case HALF_YEAR -> 6;
                case YEAR -> 12;
                case DAY, SEASON, OCCASION -> 0;
            };
        }
    }

    /** The first year that tariffs know of; a day in an earlier one is a slip. */
    public static final int FIRST_YEAR = 1900;

    /** The last year that tariffs know of. */
    public static final int LAST_YEAR = 2199;

    private static final int LONGEST_TEXT = "2018-09-01/2019-08-31".length();
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern HALF_YEAR = Pattern.compile("([0-9]{4})-H([12])");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::start)
            .thenComparing(Period::end)
            .thenComparing(Period::kind)
            .thenComparing(period -> period.name().orElse(""));

    /** @throws IllegalArgumentException if no period of this kind has these days, or a name */
    public Period {
        if (!agree(kind, start, end) || (name.isPresent() && kind != Kind.OCCASION)) {
            throw new IllegalArgumentException("no " + kind + " is from " + start + " to " + end + named(name));
        }
    }

    /** @throws IllegalArgumentException if no period of this kind has these days */
    public Period(Kind kind, LocalDate start, LocalDate end) {
        this(kind, start, end, Optional.empty());
    }

    private static String named(Optional<String> name) {
        return name.map(of -> ", " + of).orElse("");
    }

    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, day, day);
    }

    public static Period month(YearMonth month) {
        return ofMonths(Kind.MONTH, month);
    }

    /**
     * @param month 1 to 12
     * @throws java.time.DateTimeException if there is no such month
     */
    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /**
     * @param first January, March, May, July, September or November
     * @throws IllegalArgumentException if it is another month
     */
    public static Period twoMonths(YearMonth first) {
        return ofMonths(Kind.TWO_MONTHS, first);
    }

    /**
     * @param quarter 1 to 4
     * @throws java.time.DateTimeException if there is no such quarter
     */
    public static Period quarter(int year, int quarter) {
        return ofMonths(Kind.QUARTER, YearMonth.of(year, 3 * quarter - 2));
    }

    /**
     * @param half 1 or 2
     * @throws java.time.DateTimeException if there is no such half
     */
    public static Period halfYear(int year, int half) {
        return ofMonths(Kind.HALF_YEAR, YearMonth.of(year, 6 * half - 5));
    }

    public static Period year(int year) {
        return ofMonths(Kind.YEAR, YearMonth.of(year, Month.JANUARY));
    }

    /**
     * A licence year: to the day before the anniversary of its first day.
     *
     * @throws IllegalArgumentException if the first day is a 29 February
     */
    public static Period yearFrom(LocalDate firstDay) {
        return new Period(Kind.YEAR, firstDay, firstDay.plusYears(1).minusDays(1));
    }

    /** The year from a day to the day before its anniversary; none from 29 February, which three years in four have none of. */
    public static Optional<Period> startingYear(LocalDate firstDay) {
        return isLeapDay(firstDay) ? Optional.empty() : Optional.of(yearFrom(firstDay));
    }

    /** @throws IllegalArgumentException if the last day is before the first, or the season fills a year */
    public static Period season(LocalDate first, LocalDate last) {
        return new Period(Kind.SEASON, first, last);
    }

    public static Period occasion(LocalDate day) {
        return new Period(Kind.OCCASION, day, day);
    }

    /** One of several occasions on a day, by its name. */
    public static Period occasion(LocalDate day, String name) {
        return new Period(Kind.OCCASION, day, day, Optional.of(name));
    }

    /** Whether another is meant by this one: itself, or any occasion on its day where this one has no name. */
    public boolean means(Period that) {
        return equals(that) || (that.name.isPresent() && equals(new Period(that.kind, that.start, that.end)));
    }

    /**
     * The first period of a kind that begins on a day or later; none of seasons and occasions, which no calendar knows.
     *
     * @param begins the day on which licence years begin; none for the calendar's own periods
     */
    public static Optional<Period> firstFrom(Kind kind, Optional<MonthDay> begins, LocalDate day) {
        return switch (kind) {
            case SEASON, OCCASION -> Optional.empty();
            case YEAR -> Optional.of(yearFrom(next(begins.orElse(MonthDay.of(Month.JANUARY, 1)), day)));
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR -> {
                Period period = holding(kind, day);
                yield Optional.of(period.start.isBefore(day) ? period.plus(1) : period);
            }
        };
    }

    /** The first season between two days of the year that begins on a day or later. */
    public static Period seasonFrom(MonthDay begins, MonthDay ends, LocalDate day) {
        LocalDate first = next(begins, day);
        return season(first, next(ends, first));
    }

    private static LocalDate next(MonthDay begins, LocalDate day) {
        LocalDate sameYear = begins.atYear(day.getYear());
        return sameYear.isBefore(day) ? begins.atYear(day.getYear() + 1) : sameYear;
    }

    /** The period of the same kind that many before. */
    public Period minus(int n) {
        return plus(-n);
    }

    /**
     * The period of this kind that is n later, or earlier where n is below zero. A season comes back every year; a season that
     * begins or ends on 29 February does so on the 28th in other years.
     *
     * @throws UnsupportedOperationException if this is an occasion
     * @throws java.time.DateTimeException if there is no such date
     */
    public Period plus(int n) {
        return switch (kind) {
            case DAY -> day(start.plusDays(n));
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR ->
                ofMonths(kind, YearMonth.from(start).plusMonths((long) n * kind.months()));
            case YEAR -> yearFrom(start.plusYears(n));
            case SEASON -> season(start.plusYears(n), end.plusYears(n));
            case OCCASION -> throw new UnsupportedOperationException("an occasion has no next one: " + this);
        };
    }

    /**
     * The day of that name in the period; where it has none, in the year in which it begins. 29 February becomes the 28th
     * where there is none.
     */
    public LocalDate date(MonthDay day) {
        LocalDate first = day.atYear(start.getYear());
        LocalDate next = day.atYear(start.getYear() + 1);
        return !contains(first) && contains(next) ? next : first;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(Period that) {
        return contains(that.start) && contains(that.end);
    }

    /**
     * The day, or the months counted from January, that hold the first day of this period; nothing is said of its last day.
     *
     * @throws IllegalArgumentException if the kind is a season or an occasion, which no calendar knows
     */
    public Period holding(Kind larger) {
        return holding(larger, start);
    }

    /**
     * This period itself where it is of that kind, as a licence year is; otherwise the calendar's own that holds its first day.
     *
     * @throws IllegalArgumentException if the kind is that of a season or an occasion, and this is none
     */
    public Period own(Kind wanted) {
        return wanted == kind ? this : holding(wanted);
    }

    /**
     * The days or calendar periods that make up this one, in order.
     *
     * @throws IllegalArgumentException if periods of that kind do not cut this one without a remainder
     */
    public List<Period> parts(Kind smaller) {
        List<Period> parts = new ArrayList<>();
        LocalDate next = start;
        while (!next.isAfter(end)) {
            Period part = holding(smaller, next);
            if (!contains(part)) {
                throw new IllegalArgumentException(this + " is not made of whole periods of the kind " + smaller);
            }
            parts.add(part);
            next = part.end.plusDays(1);
        }
        return List.copyOf(parts);
    }

    /** The periods after an earlier one, cut as it is, up to and with this one; none where it is no earlier. */
    public List<Period> after(Period earlier) {
        List<Period> after = new ArrayList<>();
        for (Period next = earlier.plus(1); !next.start.isAfter(start); next = next.plus(1)) {
            after.add(next);
        }
        return List.copyOf(after);
    }

    /** Whether periods of that kind cut this one without a remainder. */
    public boolean isMadeOf(Kind smaller) {
        return switch (smaller) {
            case DAY -> true;
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                holding(smaller, start).start.equals(start)
                        && holding(smaller, end).end.equals(end);
            case SEASON, OCCASION -> false;
        };
    }

    /** Both the first and the last day counted: at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** By first day, then by last day; of one and the same stretch, by kind and by name. */
    @Override
    public int compareTo(Period that) {
        return ORDER.compare(this, that);
    }

    /**
     * As it is typed: {@code 2018}, {@code 2018-Q2}, {@code 2018-H1}, {@code 2018-03}, {@code 2018-03/2018-04},
     * {@code 2018-03-15} for a day or an occasion, whatever its name, {@code 2018-09-01/2019-08-31} for a licence year or a
     * season.
     */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY, OCCASION -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case TWO_MONTHS -> YearMonth.from(start) + "/" + YearMonth.from(end);
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case HALF_YEAR -> start.getYear() + "-H" + (start.getMonthValue() + 5) / 6;
            case YEAR -> start.getDayOfYear() == 1 ? Integer.toString(start.getYear()) : start + "/" + end;
            case SEASON -> start + "/" + end;
        };
    }

    /**
     * Reads what {@link #toString} writes, with years from 1900 to 2199, and nothing else. A single date is an occasion, not a
     * day; two dates are a year if they bound one, otherwise a season.
     */
    public static Optional<Period> parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? parseOne(text)
                : parsePair(text.substring(0, slash), text.substring(slash + 1))
                        .filter(period -> period.toString().equals(text));
    }

    private static Optional<Period> parseOne(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return yearOf(year).map(Period::year);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return yearOf(quarter).map(y -> quarter(y, Integer.parseInt(quarter.group(2))));
        }
        Matcher half = HALF_YEAR.matcher(text);
        if (half.matches()) {
            return yearOf(half).map(y -> halfYear(y, Integer.parseInt(half.group(2))));
        }
        return parseYearMonth(text).map(Period::month).or(() -> parseDate(text).map(Period::occasion));
    }

    private static Optional<Period> parsePair(String first, String last) {
        Optional<YearMonth> firstMonth = parseYearMonth(first);
        if (firstMonth.isPresent()) {
            return firstMonth.filter(Period::beginsTwoMonths).map(Period::twoMonths);
        }
        return parseDate(first).flatMap(start -> parseDate(last).flatMap(end -> between(start, end)));
    }

    private static Optional<Period> between(LocalDate start, LocalDate end) {
        if (agree(Kind.YEAR, start, end)) {
            return Optional.of(new Period(Kind.YEAR, start, end));
        }
        return agree(Kind.SEASON, start, end) ? Optional.of(season(start, end)) : Optional.empty();
    }

    private static Optional<YearMonth> parseYearMonth(String text) {
        Matcher matcher = YEAR_MONTH.matcher(text);
        return matcher.matches() ? yearOf(matcher).flatMap(year -> monthOf(year, matcher)) : Optional.empty();
    }

    private static Optional<LocalDate> parseDate(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(3));
        return yearOf(matcher)
                .flatMap(year -> monthOf(year, matcher))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day));
    }

    private static Optional<Integer> yearOf(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private static Optional<YearMonth> monthOf(int year, Matcher matcher) {
        int month = Integer.parseInt(matcher.group(2));
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    private static boolean agree(Kind kind, LocalDate start, LocalDate end) {
        return switch (kind) {
            case DAY, OCCASION -> start.equals(end);
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR ->
                start.getDayOfMonth() == 1
                        && (start.getMonthValue() - 1) % kind.months() == 0
                        && end.equals(start.plusMonths(kind.months()).minusDays(1));
            case YEAR -> !isLeapDay(start) && end.equals(start.plusYears(1).minusDays(1));
            case SEASON ->
                // Both limits, or a season from 1 March would be a whole year in some years and not in others.
                !end.isBefore(start)
                        && end.isBefore(start.plusYears(1).minusDays(1))
                        && end.isBefore(start.minusDays(1).plusYears(1));
        };
    }

    private static Period ofMonths(Kind kind, YearMonth first) {
        return new Period(
                kind, first.atDay(1), first.plusMonths(kind.months() - 1L).atEndOfMonth());
    }

    private static Period holding(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> day(day);
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                ofMonths(kind, YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % kind.months()));
            case SEASON, OCCASION -> throw new IllegalArgumentException("no calendar has periods of the kind " + kind);
        };
    }

    private static boolean beginsTwoMonths(YearMonth month) {
        return month.getMonthValue() % 2 == 1;
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
