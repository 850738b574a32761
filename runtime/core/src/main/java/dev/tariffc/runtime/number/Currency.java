package dev.tariffc.runtime.number;

/**
 * A currency of ISO 4217: three capital letters, as {@code CAD}. It has no name and no sign, which depend on who reads.
 *
 * @param code three capital letters
 */
public record Currency(String code) implements Comparable<Currency> {

    /** The Canadian dollar. */
    public static final Currency CAD = new Currency("CAD");

    /** @throws IllegalArgumentException if no currency has this code */
    public Currency {
        digitsOf(code);
    }

    /** @throws IllegalArgumentException if no currency has this code */
    public static Currency of(String code) {
        return code.equals(CAD.code) ? CAD : new Currency(code);
    }

    /** Digits after the point that its coins of account have: 2 for CAD, 0 for JPY; none for what has no coins, as XAU. */
    public int digits() {
        return digitsOf(code);
    }

    /** By code. */
    @Override
    public int compareTo(Currency that) {
        return code.compareTo(that.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static int digitsOf(String code) {
        try {
            return Math.max(0, java.util.Currency.getInstance(code).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("no currency has the code " + code, unknown);
        }
    }
}
