package dev.tariffc.runtime.number;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount of one currency, of either sign and any fineness: 0.28 of a cent is money too.
 *
 * @param amount in whole units of the currency (dollars, not cents)
 * @param currency the ISO 4217 code, {@code CAD}
 */
public record Money(Rational amount, String currency) implements Comparable<Money> {

    /** @throws IllegalArgumentException if no currency has this code */
    public Money {
        digitsOf(currency);
    }

    /** @throws IllegalArgumentException if the text is not what {@link Rational#parse} reads, or no currency has this code */
    public static Money of(String currency, String decimal) {
        return new Money(Rational.parse(decimal), currency);
    }

    /** @throws IllegalArgumentException if no currency has this code */
    public static Money of(String currency, Rational amount) {
        return new Money(amount, currency);
    }

    /**
     * An amount counted in the smallest coin of account: hundredths for CAD, whole units for JPY.
     *
     * @throws IllegalArgumentException if no currency has this code
     */
    public static Money cents(String currency, long minorUnits) {
        return new Money(Rational.of(BigDecimal.valueOf(minorUnits, digitsOf(currency))), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money that) {
        requireSameCurrency(that);
        return new Money(amount.plus(that.amount), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money that) {
        requireSameCurrency(that);
        return new Money(amount.minus(that.amount), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money times(Rational factor) {
        return new Money(amount.times(factor), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money that) {
        requireSameCurrency(that);
        return amount.compareTo(that.amount);
    }

    /** {@code 223.75}: no digit lost, and never fewer than the currency writes; {@code 895/7} where no decimal ends. */
    public String toDecimalString() {
        if (!amount.isDecimal()) {
            return amount.toString();
        }
        BigDecimal decimal = amount.toBigDecimalExact();
        return decimal.setScale(Math.max(decimal.scale(), digitsOf(currency))).toPlainString();
    }

    /** {@code CAD 223.75}. */
    @Override
    public String toString() {
        return currency + " " + toDecimalString();
    }

    private void requireSameCurrency(Money that) {
        if (!currency.equals(that.currency)) {
            throw new IllegalArgumentException("money of two currencies: " + currency + " and " + that.currency);
        }
    }

    /** Digits after the point; none for what has no coins, as XAU. */
    private static int digitsOf(String code) {
        try {
            return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("no currency has the code " + code, unknown);
        }
    }
}
