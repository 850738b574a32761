package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/** Figures, dates and periods as English texts of Canada write them. */
final class EnglishFigures {

    /** Digits after the point beyond which a decimal is easier to read as a fraction. */
    private static final int MOST_DECIMALS = 12;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private EnglishFigures() {}

    static String money(Rational amount, String currency) {
        String sign = amount.signum() < 0 ? "-" : "";
        String symbol = currency.equals("CAD") ? "$" : currency + " ";
        return sign + symbol + number(amount.abs(), coinDigits(currency));
    }

    static String percentage(Rational ratio) {
        Rational hundredfold = ratio.times(Rational.HUNDRED);
        return isShort(hundredfold)
                ? number(hundredfold, 0) + "%"
                : grouped(nearest(hundredfold, 2), 2) + "% (exactly " + ratio + ")";
    }

    static String number(Rational number) {
        return number(number, 0);
    }

    /** Every digit, at least so many after the point; where that gets long, those many and the fraction. */
    private static String number(Rational number, int decimals) {
        if (isShort(number)) {
            BigDecimal exact = number.toBigDecimalExact();
            return grouped(exact, Math.max(decimals, exact.scale()));
        }
        int digits = Math.max(decimals, 2);
        return grouped(nearest(number, digits), digits) + " (exactly " + number + ")";
    }

    private static boolean isShort(Rational number) {
        return number.isDecimal() && number.toBigDecimalExact().scale() <= MOST_DECIMALS;
    }

    private static BigDecimal nearest(Rational number, int decimals) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        return new Rounding(Rounding.Mode.HALF_UP, step).apply(number).toBigDecimalExact();
    }

    private static String grouped(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static int coinDigits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String period(Period period) {
        LocalDate start = period.start();
        return switch (period.kind()) {
            case DAY, OCCASION -> date(start);
            case MONTH -> month(start) + " " + start.getYear();
            case TWO_MONTHS -> month(start) + " and " + month(period.end()) + " " + start.getYear();
            case QUARTER -> "the " + ordinal((start.getMonthValue() + 2) / 3) + " quarter of " + start.getYear();
            case HALF_YEAR -> "the " + ordinal((start.getMonthValue() + 5) / 6) + " half of " + start.getYear();
            case YEAR -> start.getDayOfYear() == 1 ? Integer.toString(start.getYear()) : stretch(period);
            case SEASON -> stretch(period);
        };
    }

    static String during(Period period) {
        return switch (period.kind()) {
            case DAY, OCCASION -> "on " + period(period);
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR -> "in " + period(period);
            case YEAR -> period.start().getDayOfYear() == 1 ? "in " + period(period) : "from " + stretch(period);
            case SEASON -> "from " + stretch(period);
        };
    }

    private static String stretch(Period period) {
        return date(period.start()) + " to " + date(period.end());
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 4 -> "fourth";
            default -> throw new IllegalArgumentException("no part of a year: " + number);
        };
    }
}
