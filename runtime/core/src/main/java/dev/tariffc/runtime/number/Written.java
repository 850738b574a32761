package dev.tariffc.runtime.number;

/** Figures as a tariff writes them, read exactly: for generated code, and for whoever wants to see what the law says. */
public final class Written {

    private Written() {}

    /** {@code 625,000}: dollars. */
    public static Rational dollars(String amount) {
        return number(amount);
    }

    /** {@code 625,000} in a currency, by its code. */
    public static Rational amount(String currency, String amount) {
        Currency.of(currency);
        return number(amount);
    }

    /** {@code 0.134}: a hundredth of it. */
    public static Rational percent(String percentage) {
        return number(percentage).dividedBy(Rational.HUNDRED);
    }

    /** {@code 1,250.5} or {@code 1/12}. */
    public static Rational number(String number) {
        return Rational.parse(number.replace(",", ""));
    }
}
