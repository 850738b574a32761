package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;
import java.time.YearMonth;

/** What a rate is for, and which part of it a day bears. */
public enum DayCount {
    /** A rate for a year, of which every day bears 1/365; a leap year has 366 such days. */
    ACTUAL_365,
    /** A rate for a year, of which every day bears 1/360. */
    ACTUAL_360,
    /** A rate for a month, of which each day bears its share: 1/28 in February 2018, 1/31 in March. */
    PER_MONTH;

    /** What part of the rate so many days of a month bear. */
    Rational share(YearMonth month, long days) {
        return Rational.of(
                days,
                switch (this) {
                    case ACTUAL_365 -> 365;
                    case ACTUAL_360 -> 360;
                    case PER_MONTH -> month.lengthOfMonth();
                });
    }
}
