package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ClauseModel;

/**
 * Why an amount is left to the explaining path.
 *
 * @param clause the sentence that has no fast form
 */
public record NoFastForm(ClauseModel clause, Why why) {

    /** What has no fast form. */
    public enum Why {
        /** Items of a payer, of which there are any number. */
        ITEMS,
        /** Several periods within the one that is paid. */
        PARTS,
        /** A figure that begins with the one of the period before. */
        CHAINED,
        /** A figure that changes within a period, shared by its days. */
        SHARED_BY_DAYS,
        /** A rule with another period at hand than the one that is paid. */
        OTHER_PERIOD,
        /** Calendar months, weeks or business days between days that the payer gives. */
        CALENDAR,
        /** Years that begin on a date of each payer. */
        YEARS_OF_EACH_PAYER,
        /** A free text that something depends on. */
        TEXT,
        /** What is vouched for in every period that is read. */
        VOUCHED_ELSEWHERE,
        /** An amount that is not rounded and is divided by what a payer gives. */
        NOT_ROUNDED,
        /** More facts than a method of Java takes. */
        MANY_FACTS,
        /** No range of inputs was found in which 63 bits hold every step. */
        NO_RANGE
    }
}
