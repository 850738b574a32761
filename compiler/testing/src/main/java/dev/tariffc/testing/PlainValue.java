package dev.tariffc.testing;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;

/** Values as the files of worked royalties write them: {@code 1234.5}, {@code 20%}, {@code yes}, {@code 2018-03-01}. */
final class PlainValue {

    private PlainValue() {}

    /** @throws IllegalArgumentException or a DateTimeException if the text is no value of that kind */
    static Value read(String text, Domain.Kind kind) {
        if (text.equals("not available")) {
            return Value.notAvailable();
        }
        return switch (kind) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> Value.of(number(text));
            case YES_NO -> Value.of(yesNo(text));
            case DATE -> Value.of(LocalDate.parse(text));
            case TEXT, CHOICE -> Value.of(text);
        };
    }

    private static Rational number(String text) {
        return text.endsWith("%")
                ? Rational.parse(text.substring(0, text.length() - 1)).dividedBy(Rational.HUNDRED)
                : Rational.parse(text);
    }

    private static boolean yesNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("`" + text + "` is neither yes nor no");
        };
    }
}
