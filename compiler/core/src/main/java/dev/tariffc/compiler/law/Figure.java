package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/**
 * A figure of a text, in digits or in words.
 *
 * @param face the number as it is written, without its sign or unit
 * @param value what it comes to: of a percentage the share, of cents the part of a dollar, of years the months, of a day of
 *     the year a hundred times its month and its day
 * @param unit of a count of time, that of the value
 * @param year of a date that has one, else 0
 * @param inPassing whether it is said as <em>second</em>, <em>20th</em> or <em>half</em> are, so that no rule has to have it
 */
record Figure(Kind kind, Rational face, Rational value, Optional<Unit> unit, int year, boolean inPassing, Span span) {

    enum Kind {
        MONEY,
        /** A percentage or a fraction. */
        SHARE,
        COUNT,
        YEAR,
        DATE
    }

    static Figure money(Rational face, Rational value, Span span) {
        return new Figure(Kind.MONEY, face, value, Optional.empty(), 0, false, span);
    }

    static Figure share(Rational face, Rational value, Span span) {
        return new Figure(Kind.SHARE, face, value, Optional.empty(), 0, false, span);
    }

    static Figure half(Span span) {
        Rational half = Rational.of(1, 2);
        return new Figure(Kind.SHARE, half, half, Optional.empty(), 0, true, span);
    }

    static Figure count(Rational face, boolean inPassing, Span span) {
        return new Figure(Kind.COUNT, face, face, Optional.empty(), 0, inPassing, span);
    }

    static Figure time(Rational face, Unit unit, boolean inPassing, Span span) {
        Rational value = face.times(Rational.of(unit.ofBase()));
        return new Figure(Kind.COUNT, face, value, Optional.of(unit.base()), 0, inPassing, span);
    }

    static Figure year(int year, Span span) {
        return new Figure(Kind.YEAR, Rational.of(year), Rational.of(year), Optional.empty(), year, false, span);
    }

    /** @param year 0 where none is written */
    static Figure date(int month, int day, int year, Span span) {
        Rational value = Rational.of(month * 100L + day);
        return new Figure(Kind.DATE, value, value, Optional.empty(), year, false, span);
    }

    /** The same number with the sign of another figure: the 10 of <em>10 or 20 per cent</em>. */
    Figure sizedLike(Figure other) {
        Rational size = other.value.dividedBy(other.face);
        return new Figure(other.kind, face, face.times(size), Optional.empty(), 0, false, span);
    }

    /** The same figure wherever it stands. */
    Figure withoutPlace() {
        return new Figure(kind, face, value, unit, year, inPassing, new Span(0, 0));
    }

    /** Whether it is a number of nothing in particular: <em>100 persons</em>, the 14 of <em>14 broadcast days</em>. */
    boolean isBare() {
        return kind == Kind.COUNT && unit.isEmpty();
    }

    /** Whether it is only known beside another: the 12 of <em>one-twelfth</em>. */
    boolean isAside() {
        return inPassing && isBare();
    }

    /** Nothing, one, and the whole: they are said in other words as well. */
    boolean goesWithoutSaying() {
        return switch (kind) {
            case MONEY -> value.isZero();
            case SHARE -> value.isZero() || value.equals(Rational.ONE);
            case COUNT -> face.isZero() || face.equals(Rational.ONE);
            case YEAR, DATE -> false;
        };
    }

    /** Whether a rule is likely to need it: an amount, a share, or so many days. */
    boolean isToCompute() {
        return !inPassing && !goesWithoutSaying() && (kind == Kind.MONEY || kind == Kind.SHARE || unit.isPresent());
    }

    /** Whether both say the same. A number of nothing in particular says the same as any figure that is written alike. */
    boolean saysTheSame(Figure other) {
        if (isBare() || other.isBare()) {
            boolean comparable = kind != Kind.DATE && other.kind != Kind.DATE;
            return comparable && (face.equals(other.face) || value.equals(other.value));
        }
        return kind == other.kind
                && value.equals(other.value)
                && unit.equals(other.unit)
                && (kind != Kind.DATE || year == 0 || other.year == 0 || year == other.year);
    }
}
