package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;

/**
 * How small interest is not due: that of one debt, all that it has borne.
 *
 * @param amount above zero, in the unit of the principal
 * @param itself whether interest of exactly that amount is not due either
 */
public record InterestFloor(Rational amount, boolean itself) {

    /** Whether so much interest is not due. */
    public boolean spares(Rational interest) {
        int order = interest.compareTo(amount);
        return order < 0 || (order == 0 && itself);
    }
}
