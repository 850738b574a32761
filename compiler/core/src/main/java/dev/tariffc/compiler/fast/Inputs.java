package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole numbers that a charge needs of each row, in the order in which its formulas first ask for them. */
final class Inputs {

    private static final BigInteger LARGEST =
            BigInteger.TEN.pow(Domain.WHOLE_DIGITS).subtract(BigInteger.ONE);
    private static final Rational HUNDREDTH_OF_A_PERCENT = Rational.of(1, 10_000);
    private static final Rational THOUSANDTH = Rational.of(1, 1000);

    private final Map<Input.Source, Input> known = new LinkedHashMap<>();

    List<Input> all() {
        return new ArrayList<>(known.values());
    }

    boolean has(Read read) {
        return known.containsKey(new Input.OfFact(read));
    }

    Input of(Read read) {
        return known.computeIfAbsent(
                new Input.OfFact(read), source -> new Input(source, unit(read.fact()), declared(read.fact())));
    }

    /** What a running total comes to before, as finely as what adds to it. */
    Input soFar(TotalModel total, Rational unit) {
        return known.computeIfAbsent(new Input.SoFar(total), source -> new Input(source, unit, unbounded()));
    }

    /** What a group adds. */
    Input ofGroup(TotalModel total, Rational unit) {
        return known.computeIfAbsent(new Input.OfGroup(total), source -> new Input(source, unit, unbounded()));
    }

    private static Interval unbounded() {
        return new Interval(LARGEST.negate(), LARGEST);
    }

    /** The step of the fact where it has one; else as fine as such facts are told. */
    private static Rational unit(FactModel fact) {
        Domain domain = fact.domain();
        return switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS ->
                domain.step().orElseGet(() -> usual(domain.kind(), fact.unit()));
            case DATE, TEXT, YES_NO, CHOICE -> Rational.ONE;
        };
    }

    private static Rational usual(Domain.Kind kind, Unit unit) {
        return unit.currency()
                .map(code -> Rational.of(
                        BigInteger.ONE, BigInteger.TEN.pow(Currency.of(code).digits())))
                .orElse(kind == Domain.Kind.PERCENTAGE ? HUNDREDTH_OF_A_PERCENT : THOUSANDTH);
    }

    private static Interval declared(FactModel fact) {
        Domain domain = fact.domain();
        return switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> {
                Rational unit = unit(fact);
                // Of a unit of more than one, so many fewer have no more digits than a fact may have.
                BigInteger digits = LARGEST.divide(unit.ceiling().numerator());
                BigInteger least = domain.least()
                        .map(limit -> limit.dividedBy(unit).ceiling().numerator())
                        .orElse(digits.negate());
                BigInteger most = domain.most()
                        .map(limit -> limit.dividedBy(unit).floor().numerator())
                        .orElse(digits);
                yield new Interval(least.max(digits.negate()), most.min(digits));
            }
            case DATE -> Ranges.DAYS;
            case TEXT -> Interval.of(0, 0);
            case YES_NO -> Interval.of(0, 1);
            case CHOICE -> Interval.of(0, domain.choices().size() - 1L);
        };
    }
}
