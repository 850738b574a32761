package dev.tariffc.runtime.interest;

/** Which published rate a day bears. */
public enum Reset {
    /** None: the terms' own rate is the whole of it. */
    FIXED,
    /** That of the last day of the month before the day: the rate changes with the months. */
    LAST_OF_MONTH_BEFORE_EACH_DAY,
    /** That of the last day of the month before the due date, until the end. */
    LAST_OF_MONTH_BEFORE_DUE
}
