package dev.tariffc.runtime.number;

/**
 * To the nearest, next or last multiple of a step: {@code new Rounding(HALF_UP, 1/100)} is to the cent, half up. Modes look
 * at the magnitude, so that a credit is rounded as the amount it corrects.
 *
 * @param step above zero, in the unit of what is rounded
 */
public record Rounding(Mode mode, Rational step) {

    /** Which multiple of the step; what is a multiple already always stays. */
    public enum Mode {
        /** The nearest; in the middle, the one away from zero: 0.5 to 1, -0.5 to -1. */
        HALF_UP,
        /** The nearest; in the middle, the even multiple: 0.5 to 0, 1.5 to 2. */
        HALF_EVEN,
        /** The nearest; in the middle, the one toward zero: 0.5 to 0, -0.5 to 0. */
        HALF_DOWN,
        /** The next away from zero: 0.1 to 1, -0.1 to -1. */
        UP,
        /** The next toward zero: 0.9 to 0, -0.9 to 0. */
        DOWN
    }

    private static final Rational HALF = Rational.of(1, 2);

    /** @throws IllegalArgumentException if the step is not above zero */
    public Rounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a rounding step of " + step);
        }
    }

    /** A whole multiple of the step, less than one step away from the value. */
    public Rational apply(Rational value) {
        Rational steps = value.abs().dividedBy(step);
        Rational below = steps.floor();
        Rational magnitude = step.times(goesUp(steps.minus(below), below) ? below.plus(Rational.ONE) : below);
        return value.signum() < 0 ? magnitude.negate() : magnitude;
    }

    private boolean goesUp(Rational rest, Rational below) {
        int side = rest.compareTo(HALF);
        return switch (mode) {
            case HALF_UP -> side >= 0;
            case HALF_EVEN -> side > 0 || (side == 0 && below.numerator().testBit(0));
            case HALF_DOWN -> side > 0;
            case UP -> !rest.isZero();
            case DOWN -> false;
        };
    }
}
