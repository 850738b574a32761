package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exact number with a unit that the compiler has checked, or the reasons why there is none. */
public final class Figure extends Answer {

    private final @Nullable Rational number;

    private Figure(@Nullable Rational number, Set<Refusal> refusals) {
        super(refusals);
        this.number = number;
    }

    public static Figure of(Rational number) {
        return new Figure(number, Set.of());
    }

    /** A constant of a tariff: {@code 625000}, {@code 0.00134}, {@code 1/12}. */
    public static Figure of(String number) {
        return of(Rational.parse(number));
    }

    public static Figure refused(Set<Refusal> refusals) {
        return new Figure(null, refusals);
    }

    /** The number; only where {@link #isKnown()}. */
    public Rational number() {
        if (number == null) {
            throw new IllegalStateException("refused: " + refusals());
        }
        return number;
    }

    @Override
    public Optional<Figure> asFigure() {
        return Optional.of(this);
    }

    @Override
    public Value value() {
        return Value.of(number());
    }

    public Figure plus(Figure other) {
        return both(other) ? of(number().plus(other.number())) : neither(other);
    }

    public Figure minus(Figure other) {
        return both(other) ? of(number().minus(other.number())) : neither(other);
    }

    public Figure times(Figure other) {
        return both(other) ? of(number().times(other.number())) : neither(other);
    }

    public Figure negate() {
        return isKnown() ? of(number().negate()) : this;
    }

    /** The quotient; refused where the divisor is zero, as an undefined ratio of that sentence. */
    public Figure dividedBy(Figure other, Clause clause) {
        if (!both(other)) {
            return neither(other);
        }
        return other.number().isZero()
                ? refused(Set.of(new Refusal.UndefinedRatio(clause)))
                : of(number().dividedBy(other.number()));
    }

    /** The greater of two. */
    public Figure max(Figure other) {
        return both(other) ? of(number().max(other.number())) : neither(other);
    }

    /** The lesser of two. */
    public Figure min(Figure other) {
        return both(other) ? of(number().min(other.number())) : neither(other);
    }

    /** What of this lies over the other, not below zero. */
    public Figure excessOver(Figure other) {
        return minus(other).max(of(Rational.ZERO));
    }

    /** The number of blocks of that size that have begun; none for nothing or less. */
    public Figure startedBlocks(Rational size) {
        return isKnown() ? of(number().dividedBy(size).ceiling().max(Rational.ZERO)) : this;
    }

    /** Rounded once. */
    public Figure rounded(Rounding rounding) {
        return isKnown() ? of(rounding.apply(number())) : this;
    }

    public Truth isLessThan(Figure other) {
        return both(other) ? Truth.of(number().compareTo(other.number()) < 0) : Truth.refused(all(other));
    }

    public Truth isMoreThan(Figure other) {
        return other.isLessThan(this);
    }

    public Truth isAtLeast(Figure other) {
        return isLessThan(other).not();
    }

    public Truth isAtMost(Figure other) {
        return isMoreThan(other).not();
    }

    public Truth is(Figure other) {
        return both(other) ? Truth.of(number().equals(other.number())) : Truth.refused(all(other));
    }

    private boolean both(Figure other) {
        return isKnown() && other.isKnown();
    }

    private Set<Refusal> all(Figure other) {
        return union(refusals(), other.refusals());
    }

    private Figure neither(Figure other) {
        return refused(all(other));
    }
}
