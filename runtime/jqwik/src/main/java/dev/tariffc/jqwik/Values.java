package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Limit;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The values that a fact may have, those oftener at which the tariff passes from one case to another. */
final class Values {

    /** Names of groups, and whatever else is a text: few, so that they meet. */
    private static final List<String> NAMES = List.of("A", "B");

    private static final Rational CENT = Rational.of(1, 100);
    private static final Rational HUNDREDTH_PER_CENT = Rational.of(1, 10_000);
    private static final Rational MANY = Rational.of(1_000_000);
    private static final Rational ALL = Rational.ONE;

    private final TariffDescription tariff;
    private final int near;

    Values(TariffDescription tariff, int near) {
        this.tariff = tariff;
        this.near = near;
    }

    Arbitrary<Value> of(Fact fact, Period paid) {
        return switch (fact.domain().kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> number(fact).map(Value::of);
            case YES_NO -> Arbitraries.of(Value.of(false), Value.of(true));
            case CHOICE -> Arbitraries.of(fact.choices()).map(Value::of);
            case TEXT -> Arbitraries.of(NAMES).map(Value::of);
            case DATE -> day(paid).map(Value::of);
        };
    }

    private Arbitrary<Rational> number(Fact fact) {
        Rational step = step(fact.domain());
        List<Rational> edges = edges(fact.domain(), step, limits(fact));
        Rational low = fact.domain().least().orElse(Rational.ZERO);
        Rational high = fact.domain().most().orElseGet(() -> farthest(edges));
        BigInteger least = low.dividedBy(step).ceiling().numerator();
        BigInteger most = high.dividedBy(step).floor().numerator().max(least);
        Arbitrary<Rational> any =
                Arbitraries.bigIntegers().between(least, most).map(steps -> step.times(Rational.of(steps)));
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(edges)), Tuple.of(1, any));
    }

    /** What is not told what it is a multiple of is tried in cents, and in hundredths of a per cent. */
    static Rational step(Domain domain) {
        return domain.step().orElse(domain.kind() == Domain.Kind.PERCENTAGE ? HUNDREDTH_PER_CENT : CENT);
    }

    private static Rational farthest(List<Rational> edges) {
        return edges.stream().reduce(Rational::max).orElse(MANY);
    }

    private List<Rational> limits(Fact fact) {
        List<Rational> limits = new ArrayList<>();
        for (Limit limit : tariff.limits()) {
            boolean of = limit.of()
                    .match(
                            fact::equals,
                            rule -> isAlike(fact, rule.kind()),
                            total -> total.label().equals(fact.label()));
            if (of) {
                limits.add(limit.at());
            }
        }
        return limits;
    }

    /** What is defined passes its limits where the facts do from which it is worked out. */
    private static boolean isAlike(Fact fact, Domain.Kind kind) {
        return fact.domain().kind() == kind;
    }

    /** The plainest first, as jqwik tries to come down to the first. */
    private List<Rational> edges(Domain domain, Rational step, List<Rational> limits) {
        Set<Rational> edges = new LinkedHashSet<>();
        edges.add(Rational.ZERO);
        edges.add(step);
        edges.add(domain.kind() == Domain.Kind.PERCENTAGE ? ALL : Rational.of(100));
        for (Rational limit : limits) {
            Rational at = limit.dividedBy(step).floor().times(step);
            for (int i = 0; i <= near; i++) {
                edges.add(at.plus(step.times(Rational.of(i))));
                edges.add(at.minus(step.times(Rational.of(i))));
            }
        }
        domain.least().ifPresent(edges::add);
        domain.most().ifPresent(edges::add);
        edges.add(MANY);
        edges.add(step.negate());
        List<Rational> allowed = edges.stream()
                .filter(edge -> domain.check(Value.of(edge)).isEmpty())
                .toList();
        return allowed.isEmpty() ? List.of(domain.least().orElse(Rational.ZERO)) : allowed;
    }

    /** About the period that is paid, the ends of its months and years, and leap days. */
    private static Arbitrary<LocalDate> day(Period paid) {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        return Arbitraries.of(
                paid.start(),
                paid.start().minusDays(1),
                paid.end(),
                paid.end().plusDays(1),
                paid.end().plusMonths(1),
                paid.start().minusYears(1),
                paid.end().plusYears(1),
                leap);
    }
}
