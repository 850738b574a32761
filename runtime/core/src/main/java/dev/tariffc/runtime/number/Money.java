package dev.tariffc.runtime.number;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An exact amount of one currency, of either sign and any fineness: 0.28 of a cent is money too. The currency comes first, as
 * it is written: {@code CAD 223.75}.
 *
 * @param amount in whole units of the currency (dollars, not cents)
 */
public record Money(Currency currency, Rational amount) implements Comparable<Money> {

    /** @throws IllegalArgumentException if the text is not what {@link Rational#parse} reads */
    public static Money of(Currency currency, String decimal) {
        return new Money(currency, Rational.parse(decimal));
    }

    public static Money of(Currency currency, Rational amount) {
        return new Money(currency, amount);
    }

    /** No money. */
    public static Money zero(Currency currency) {
        return new Money(currency, Rational.ZERO);
    }

    /** An amount counted in the smallest coin of account: hundredths for CAD, whole units for JPY. */
    public static Money cents(Currency currency, long minorUnits) {
        return new Money(currency, Rational.of(BigDecimal.valueOf(minorUnits, currency.digits())));
    }

    /**
     * What many amounts come to; of many fractions, faster than one after another.
     *
     * @throws IllegalArgumentException if one is of another currency
     */
    public static Money sum(Currency currency, Collection<Money> parts) {
        Money none = zero(currency);
        parts.forEach(none::requireSameCurrency);
        return new Money(
                currency, Rational.sum(parts.stream().map(Money::amount).toList()));
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money that) {
        requireSameCurrency(that);
        return new Money(currency, amount.plus(that.amount));
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money that) {
        requireSameCurrency(that);
        return new Money(currency, amount.minus(that.amount));
    }

    /** To the smallest coin of the currency, half up. */
    public Money toCoins() {
        Rational coin = Rational.of(BigDecimal.ONE.movePointLeft(currency.digits()));
        return new Money(currency, new Rounding(Rounding.Mode.HALF_UP, coin).apply(amount));
    }

    public Money negate() {
        return new Money(currency, amount.negate());
    }

    public Money times(Rational factor) {
        return new Money(currency, amount.times(factor));
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
        return decimal.setScale(Math.max(decimal.scale(), currency.digits())).toPlainString();
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
}
