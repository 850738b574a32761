package dev.tariffc.runtime.language;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a language is like, beside the sentences in its bundles: figures, dates and periods as it writes them in Canada,
 * and what bends with a number. No digit is lost. A language is registered as a service of this type.
 */
public abstract class Grammar {

    /** Digits after the point beyond which a decimal is easier to read as a fraction. */
    private static final int MOST_DECIMALS = 12;

    private final Language language;
    private final DecimalFormatSymbols symbols;

    /**
     * @param thousands what parts thousands
     * @param point what begins the decimals
     */
    protected Grammar(Language language, char thousands, char point) {
        this.language = language;
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(point);
    }

    public final Language language() {
        return language;
    }

    /** Whether so many are one: the noun beside the number has no plural. */
    public abstract boolean isOne(Rational number);

    /** What stands before the last of several, joined by {@code and} or {@code or}; or between all of a {@code list}. */
    public abstract String joint(String how);

    /** Whether a space stands before a colon. */
    public abstract boolean spacesColons();

    /** An amount with its currency, from its figure without a sign. */
    protected abstract String withCurrency(String figure, Currency currency);

    /** A figure and the sign of per cent. */
    protected abstract String withPercent(String figure);

    /** What follows a figure that was cut short. */
    protected abstract String exactly(Rational number);

    /** {@code March 1, 2018}. */
    public abstract String date(LocalDate date);

    /** {@code January 2018}, {@code the second quarter of 2018}. */
    public abstract String period(Period period);

    /** {@code in January 2018}, {@code on March 15, 2018}. */
    public abstract String during(Period period);

    /** {@code $1,234.50}, {@code EUR 1,234.50}. */
    public final String money(Rational amount, Currency currency) {
        String sign = amount.signum() < 0 ? "-" : "";
        Rational figure = amount.abs();
        int digits = currency.digits();
        return isShort(figure)
                ? sign + withCurrency(exact(figure, digits), currency)
                : sign + withCurrency(cut(figure, Math.max(digits, 2)), currency) + exactly(figure);
    }

    /** {@code 0.302%}. */
    public final String percentage(Rational ratio) {
        Rational hundredfold = ratio.times(Rational.HUNDRED);
        return isShort(hundredfold)
                ? withPercent(exact(hundredfold, 0))
                : withPercent(cut(hundredfold, 2)) + exactly(ratio);
    }

    /** {@code 1,234.5}. */
    public final String number(Rational number) {
        return isShort(number) ? exact(number, 0) : cut(number, 2) + exactly(number);
    }

    /** All digits that are given, ungrouped: {@code 42.100000}. */
    public final String decimals(BigDecimal number) {
        return number.toPlainString().replace('.', symbols.getDecimalSeparator());
    }

    private static boolean isShort(Rational number) {
        return number.isDecimal() && number.toBigDecimalExact().scale() <= MOST_DECIMALS;
    }

    /** Every digit, at least so many after the point. */
    private String exact(Rational number, int decimals) {
        BigDecimal exact = number.toBigDecimalExact();
        return grouped(exact, Math.max(decimals, exact.scale()));
    }

    private String cut(Rational number, int decimals) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        BigDecimal nearest =
                new Rounding(Rounding.Mode.HALF_UP, step).apply(number).toBigDecimalExact();
        return grouped(nearest, decimals);
    }

    private String grouped(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    protected static boolean isCalendarYear(Period period) {
        return period.kind() == Period.Kind.YEAR && period.start().getDayOfYear() == 1;
    }

    protected static int quarter(Period period) {
        return (period.start().getMonthValue() + 2) / 3;
    }

    protected static int half(Period period) {
        return (period.start().getMonthValue() + 5) / 6;
    }
}
