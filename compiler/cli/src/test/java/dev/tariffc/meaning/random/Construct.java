package dev.tariffc.meaning.random;

import java.util.EnumSet;
import java.util.Set;

/** What random tariffs are made of; each can be left out. */
enum Construct {
    /** {@code $5 if …, otherwise $8}, and cases told apart by a limit. */
    ALTERNATIVES,
    /** {@code The fee for a small hall}, {@code for any other hall}. */
    CLASSES,
    /** {@code except under section 3}. */
    EXCEPT,
    /** Tables of one key or of two. */
    TABLES,
    BRACKETS,
    /** {@code music share / …, or 50% if … are 0}. */
    RATIOS,
    /** {@code is not available}. */
    NOT_AVAILABLE,
    /** {@code the first known of sales, 2% of costs and $10}. */
    FIRST_KNOWN,
    /** {@code otherwise not covered}. */
    NOT_COVERED,
    /** {@code (using expected sales for sales)}. */
    USING,
    /** {@code Always: free seats are at most seats}. */
    ALWAYS,
    /** Several sentences that say who pays. */
    CHARGES,
    /** {@code The fee is due on the estimate by …, and what is then still owed, the balance, by …}. */
    ON_ESTIMATE,
    /** Other periods than months. */
    CYCLES,
    /** {@code 1% for 2025 and 2026, 2% for 2027 to 2028}. */
    YEARS,
    /** {@code $1 from January 1, 2025 to June 30, 2026, $2 from July 1, 2026}. */
    DATED,
    /** {@code Rates are those of the last day of the period.} */
    RATE_DAY,
    /** {@code A period that is partly in force is paid in full.} */
    PARTLY_IN_FORCE,
    /** Facts that are dates, and what is before or after them. */
    DATES,
    /** {@code the days from the opening to March 1, 2026}, {@code the days of the year}. */
    DAYS,
    /** {@code the turn is March 1, 2026 if old, otherwise 2 weeks after the opening, but no earlier than …}. */
    TURNS,
    /** {@code In force from 2025 to 2026, and from 2028}. */
    FORCE_TWICE,
    /** {@code sales in the month before}. */
    OTHER_PERIODS,
    /** {@code the fee in the year before × 2, beginning with $5 in 2024}. */
    CHAINS,
    /** {@code the sum of sales for the three months before}, {@code the greatest sum of sales for two consecutive months of the year}. */
    ROLLING,
    /** Facts and definitions for each event, and sums over them. */
    ITEMS,
    /** Facts for each stall of an event, and sums over those of one event. */
    HELD,
    /** Facts and definitions for each month of a year, and sums over them. */
    PARTS,
    /** {@code the greatest ticket sales for each event}, {@code the least sales for each month}. */
    EXTREMES,
    /** Brackets over a year. */
    RUNNING,
    /** {@code Sales are combined for halls with the same company}. */
    GROUPS,
    /** {@code $1, at least sales, or $3 if large}; with another case before the limit it is refused. */
    OR_AFTER_A_LIMIT,
    /**
     * Years and dates in what is for each month of a year: the calculator takes the rate of the year's first day, and the texts
     * that of the month's own.
     */
    DATED_IN_PARTS;

    /** What every tariff may have that is tried. */
    static Set<Construct> all() {
        return EnumSet.allOf(Construct.class);
    }
}
