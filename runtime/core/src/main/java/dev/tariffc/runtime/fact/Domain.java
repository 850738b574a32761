package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The values that a fact may have (semantics 1.3).
 *
 * @param kind what kind of value
 * @param least smallest number, if any
 * @param most largest number, if any
 * @param step numbers are whole multiples of it; none where any decimal will do
 * @param choices the values of a choice; empty otherwise
 */
public record Domain(
        Kind kind, Optional<Rational> least, Optional<Rational> most, Optional<Rational> step, List<String> choices) {

    /** Digits before the point that a number may have. */
    public static final int WHOLE_DIGITS = 18;

    /** Digits after the point that a number may have. */
    public static final int DECIMALS = 12;

    private static final Rational LARGEST = Rational.of(BigInteger.TEN.pow(WHOLE_DIGITS));
    private static final Rational FINEST = Rational.of(BigInteger.TEN.pow(DECIMALS));

    /** The kinds of facts. Percentages are ratios: 20% is 1/5. */
    public enum Kind {
        MONEY,
        NUMBER,
        PERCENTAGE,
        HOURS,
        DAYS,
        MONTHS,
        DATE,
        TEXT,
        YES_NO,
        CHOICE;

        /** Whether values are numbers. */
        public boolean isNumeric() {
            return switch (this) {
                case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> true;
                case DATE, TEXT, YES_NO, CHOICE -> false;
            };
        }
    }

    public Domain {
        choices = List.copyOf(choices);
    }

    public static Domain of(Kind kind) {
        return new Domain(kind, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public static Domain choice(String... values) {
        return new Domain(Kind.CHOICE, Optional.empty(), Optional.empty(), Optional.empty(), List.of(values));
    }

    /** This domain with a smallest number. */
    public Domain atLeast(Rational limit) {
        return new Domain(kind, Optional.of(limit), most, step, choices);
    }

    /** This domain with a largest number. */
    public Domain atMost(Rational limit) {
        return new Domain(kind, least, Optional.of(limit), step, choices);
    }

    /** This domain in multiples of a step. */
    public Domain inStepsOf(Rational multiple) {
        return new Domain(kind, least, most, Optional.of(multiple), choices);
    }

    /** What is wrong with a value, if anything is. */
    public Optional<Breach> check(Value value) {
        return value.accept(new Check());
    }

    private final class Check implements Value.Visitor<Optional<Breach>> {

        @Override
        public Optional<Breach> visit(Value.Number number) {
            return kind.isNumeric() ? checkNumber(number.value()) : Optional.of(Breach.KIND);
        }

        @Override
        public Optional<Breach> visit(Value.YesNo yesNo) {
            return unless(kind == Kind.YES_NO);
        }

        @Override
        public Optional<Breach> visit(Value.Day day) {
            return unless(kind == Kind.DATE);
        }

        @Override
        public Optional<Breach> visit(Value.Text text) {
            return unless(kind == Kind.TEXT || (kind == Kind.CHOICE && choices.contains(text.text())));
        }

        @Override
        public Optional<Breach> visit(Value.NotAvailable value) {
            return Optional.empty();
        }

        private static Optional<Breach> unless(boolean fits) {
            return fits ? Optional.empty() : Optional.of(Breach.KIND);
        }
    }

    private Optional<Breach> checkNumber(Rational number) {
        if (least.isPresent() && number.compareTo(least.get()) < 0) {
            return Optional.of(Breach.TOO_SMALL);
        }
        if (most.isPresent() && number.compareTo(most.get()) > 0) {
            return Optional.of(Breach.TOO_LARGE);
        }
        if (number.abs().compareTo(LARGEST) >= 0) {
            return Optional.of(Breach.TOO_MANY_DIGITS);
        }
        if (step.isPresent() && !number.dividedBy(step.get()).isWhole()) {
            return Optional.of(Breach.OFF_STEP);
        }
        return number.times(FINEST).isWhole() ? Optional.empty() : Optional.of(Breach.TOO_MANY_DIGITS);
    }

    /** How a value lies outside. */
    public enum Breach {
        KIND,
        TOO_SMALL,
        TOO_LARGE,
        TOO_MANY_DIGITS,
        OFF_STEP
    }
}
