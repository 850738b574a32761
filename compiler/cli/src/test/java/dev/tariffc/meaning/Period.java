package dev.tariffc.meaning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** A stretch of days, both ends in it; how it was cut tells what comes before and after it. */
record Period(Cut cut, LocalDate start, LocalDate end) {

    static Period day(LocalDate day) {
        return new Period(Cut.DAY, day, day);
    }

    static Period occasion(LocalDate from, LocalDate to) {
        return new Period(Cut.OCCASION, from, to);
    }

    boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** One after the other, from the first to the last. */
    long days() {
        return start.datesUntil(end.plusDays(1)).count();
    }

    Period shifted(int count) {
        return cut.shifted(this, count);
    }

    /** Periods are the same that have the same days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && period.start.equals(start) && period.end.equals(end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }

    /**
     * A way to cut time.
     *
     * @param months of each piece
     * @param from a day on which a piece begins
     */
    record Cut(Kind kind, int months, MonthDay from, MonthDay to) {

        enum Kind {
            MONTHS,
            SEASON,
            OCCASION,
            DAY
        }

        private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
        static final Cut DAY = new Cut(Kind.DAY, 0, NEW_YEAR, NEW_YEAR);
        static final Cut OCCASION = new Cut(Kind.OCCASION, 0, NEW_YEAR, NEW_YEAR);
        static final Cut MONTH = months(1, NEW_YEAR);
        static final Cut QUARTER = months(3, NEW_YEAR);
        static final Cut HALF_YEAR = months(6, NEW_YEAR);
        static final Cut YEAR = months(12, NEW_YEAR);

        static Cut months(int months, MonthDay from) {
            return new Cut(Kind.MONTHS, months, from, from);
        }

        static Cut season(MonthDay from, MonthDay to) {
            return new Cut(Kind.SEASON, 12, from, to);
        }

        /** The piece that holds a day. */
        Period holding(LocalDate day) {
            return switch (kind) {
                case DAY -> Period.day(day);
                case OCCASION -> throw new IllFormed("no day tells its occasion: " + day);
                case MONTHS, SEASON -> {
                    int first = from.atYear(day.getYear()).isAfter(day) ? day.getYear() - 1 : day.getYear();
                    Period piece = piece(first, 0);
                    for (int i = 1; kind == Kind.MONTHS && day.isAfter(piece.end()); i++) {
                        piece = piece(first, i);
                    }
                    if (day.isAfter(piece.end())) {
                        throw new IllFormed("out of season: " + day);
                    }
                    yield piece;
                }
            };
        }

        /** The piece that begins so many pieces after the anchor of a year. */
        private Period piece(int year, int count) {
            if (kind == Kind.SEASON) {
                return new Period(this, from.atYear(year), to.atYear(to.isBefore(from) ? year + 1 : year));
            }
            return new Period(this, begin(year, count), begin(year, count + 1).minusDays(1));
        }

        private LocalDate begin(int year, int count) {
            int since = count * months;
            return from.atYear(year + since / 12).plusMonths(since % 12);
        }

        Period shifted(Period piece, int count) {
            return switch (kind) {
                case DAY -> Period.day(piece.start().plusDays(count));
                case OCCASION -> throw new IllFormed("no occasion is the next");
                case MONTHS, SEASON -> holding(piece.start().plusMonths((long) count * months));
            };
        }

        /** The pieces that a period is made of. */
        List<Period> parts(Period whole) {
            List<Period> parts = new ArrayList<>();
            for (Period part = holding(whole.start()); !part.start().isAfter(whole.end()); part = part.shifted(1)) {
                parts.add(part);
                if (!whole.contains(part)) {
                    throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.PARTS_THAT_STICK_OUT);
                }
            }
            return parts;
        }
    }
}
