package dev.tariffc.meaning;

/**
 * What the language says and this evaluator does not: each thing by name, so that it never guesses.
 *
 * <p>It is not asked about what lies beyond a tariff's amounts and days, and has no word for it: interest, the account and the
 * order of payments, what a report contains and to whom it goes, {@code may fall}, and claims about amounts.
 */
final class NotCoveredByTheEvaluator extends RuntimeException {

    private static final long serialVersionUID = 1;

    enum What {
        /** {@code Given for each idle gap of an aircraft}: items that an item holds. */
        ITEMS_OF_ITEMS,
        /** {@code for each quarter} of a year that begins in September. */
        PARTS_THAT_STICK_OUT,
        /** A payable that is divided among payees while its parts do not make the whole. */
        PARTS_THAT_DO_NOT_ADD_UP,
        /** {@code pays the first half and the second half}, which add up to what nobody pays: how the last cent goes. */
        PARTS_THAT_ARE_PAID,
        /** {@code if the understatement is more than 10% of the royalty due}: the account knows it. */
        UNDERSTATEMENT
    }

    private final What what;

    NotCoveredByTheEvaluator(What what) {
        super(what.name());
        this.what = what;
    }

    What what() {
        return what;
    }
}
