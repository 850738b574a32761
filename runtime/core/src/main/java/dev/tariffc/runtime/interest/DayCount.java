package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;
import java.time.YearMonth;

/** What a rate is for, and which part of it a day, or a month of delay, bears. */
public enum DayCount {
    /** A rate for a year, of which every day bears 1/365; a leap year has 366 such days. */
    ACTUAL_365,
    /** A rate for a year, of which every day bears 1/360. */
    ACTUAL_360,
    /** A rate for a year, of which a month bears 1/12, and each of its days a share of that: 1/336 in February 2018. */
    TWELVE_MONTHS,
    /** A rate for a month, of which each day bears its share: 1/28 in February 2018, 1/31 in March. */
    PER_MONTH,
    /** A rate for a month, which each month of delay bears whole, as soon as it has begun. */
    MONTHS_BEGUN,
    /** A rate for a year, of which each month of delay bears 1/12, as soon as it has begun. */
    TWELFTHS_BEGUN;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Whether months of delay are counted, a part of one as a whole one; otherwise each day bears its part. */
    public boolean isOfMonthsBegun() {
        return this == MONTHS_BEGUN || this == TWELFTHS_BEGUN;
    }

    /** What part of the rate so many days of a calendar month bear; of a month of delay that has begun, whatever the days. */
    Rational share(YearMonth month, long days) {
        return switch (this) {
            case ACTUAL_365 -> Rational.of(days, 365);
            case ACTUAL_360 -> Rational.of(days, 360);
            case TWELVE_MONTHS -> Rational.of(days, (long) MONTHS_OF_A_YEAR * month.lengthOfMonth());
            case PER_MONTH -> Rational.of(days, month.lengthOfMonth());
            case MONTHS_BEGUN -> Rational.ONE;
            case TWELFTHS_BEGUN -> Rational.of(1, MONTHS_OF_A_YEAR);
        };
    }
}
