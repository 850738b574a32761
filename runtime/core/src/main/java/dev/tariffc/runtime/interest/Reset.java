package dev.tariffc.runtime.interest;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which published rate a day bears: the last one of a month. */
public enum Reset {
    /** That of the last day of the month before the day: the rate changes with the months. */
    LAST_OF_MONTH_BEFORE_EACH_DAY,
    /** That of the last day of the quarter before that of the day: from January to March, of December. */
    LAST_OF_QUARTER_BEFORE_EACH_DAY,
    /** That of the last day of the half-year before that of the day: from January to June, of December. */
    LAST_OF_HALF_YEAR_BEFORE_EACH_DAY,
    /** That of the last day of the year before that of the day. */
    LAST_OF_YEAR_BEFORE_EACH_DAY,
    /** That of the last day of the month before the due date, until the end. */
    LAST_OF_MONTH_BEFORE_DUE;

    /** The month whose last rate a day bears. */
    YearMonth published(LocalDate day, LocalDate due) {
        YearMonth month = YearMonth.from(day);
        return switch (this) {
            case LAST_OF_MONTH_BEFORE_EACH_DAY -> month.minusMonths(1);
            case LAST_OF_QUARTER_BEFORE_EACH_DAY -> before(month, 3);
            case LAST_OF_HALF_YEAR_BEFORE_EACH_DAY -> before(month, 6);
            case LAST_OF_YEAR_BEFORE_EACH_DAY -> before(month, 12);
            case LAST_OF_MONTH_BEFORE_DUE -> YearMonth.from(due).minusMonths(1);
        };
    }

    /** The last month before the part of the year, of so many months, that holds a month. */
    private static YearMonth before(YearMonth month, int months) {
        return month.minusMonths((month.getMonthValue() - 1) % months + 1L);
    }
}
