package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/** Figures, dates and periods as one language writes them in Canada. No digit is lost. */
abstract class Figures {

    /** Digits after the point beyond which a decimal is easier to read as a fraction. */
    private static final int MOST_DECIMALS = 12;

    private final DecimalFormatSymbols symbols;

    /**
     * @param thousands what parts thousands
     * @param point what begins the decimals
     */
    Figures(char thousands, char point) {
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(point);
    }

    /** An amount with its currency, from its figure without a sign. */
    abstract String withCurrency(String figure, Currency currency);

    /** A figure and the sign of per cent. */
    abstract String withPercent(String figure);

    /** What follows a figure that was cut short. */
    abstract String exactly(Rational number);

    abstract String date(LocalDate date);

    abstract String period(Period period);

    abstract String during(Period period);

    String money(Rational amount, Currency currency) {
        String sign = amount.signum() < 0 ? "-" : "";
        Rational figure = amount.abs();
        int digits = currency.digits();
        return isShort(figure)
                ? sign + withCurrency(exact(figure, digits), currency)
                : sign + withCurrency(cut(figure, Math.max(digits, 2)), currency) + exactly(figure);
    }

    String percentage(Rational ratio) {
        Rational hundredfold = ratio.times(Rational.HUNDRED);
        return isShort(hundredfold)
                ? withPercent(exact(hundredfold, 0))
                : withPercent(cut(hundredfold, 2)) + exactly(ratio);
    }

    String number(Rational number) {
        return isShort(number) ? exact(number, 0) : cut(number, 2) + exactly(number);
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

    static boolean isCalendarYear(Period period) {
        return period.kind() == Period.Kind.YEAR && period.start().getDayOfYear() == 1;
    }

    static int quarter(Period period) {
        return (period.start().getMonthValue() + 2) / 3;
    }

    static int half(Period period) {
        return (period.start().getMonthValue() + 5) / 6;
    }
}
