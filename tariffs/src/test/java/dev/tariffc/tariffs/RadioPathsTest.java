package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** With its explanation or without, an assessment comes to the same amounts or the same refusals, whatever is given. */
class RadioPathsTest {

    /** A fact, by its place, that is given something else, or nothing. */
    record Spoilt(int fact, Optional<Value> value) {}

    @Provide
    Arbitrary<List<Spoilt>> spoilt() {
        Arbitrary<Value> numbers = Arbitraries.of(
                        "0", "744", "148.8", "-5000", "625000", "624999.99", "0.001", "1/3", "1000000000000000000")
                .map(text -> Value.of(Rational.parse(text)));
        Arbitrary<Value> answers = Arbitraries.of(Value.of(true), Value.of(false), Value.notAvailable());
        Arbitrary<Value> names = Arbitraries.of("Acme", " ").map(Value::of);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.oneOf(List.of(numbers, answers, names)).optional(0.7))
                .as(Spoilt::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Month> months() {
        Arbitrary<Long> cents = Arbitraries.longs().between(-200_000_000L, 200_000_000L);
        return Combinators.combine(
                        cents,
                        Arbitraries.of(true, false),
                        Arbitraries.of("Acme").optional())
                .as(Month::new);
    }

    @Provide
    Arbitrary<Optional<Rational>> sums() {
        return Arbitraries.of("0", "625000", "1250000.01", "-100")
                .map(Rational::parse)
                .optional();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void bothPathsAgree(
            @ForAll RadioTariff tariff,
            @ForAll @IntRange(min = -14, max = 14) int monthsOn,
            @ForAll("months") Month month,
            @ForAll("spoilt") List<Spoilt> spoilt,
            @ForAll("sums") Optional<Rational> soFar,
            @ForAll("sums") Optional<Rational> whole,
            @ForAll boolean rightYear) {
        Period reference = tariff.months().get(0).plus(monthsOn);
        Period paid = RadioTariff.paidOn(reference);
        Facts facts = spoil(tariff, reference, tariff.facts(paid, month), spoilt);
        assertSame(tariff, paid, facts, position(tariff, reference.plus(rightYear ? 0 : -12), soFar, whole));
    }

    private static void assertSame(RadioTariff tariff, Period paid, Facts facts, Position position) {
        Calculator calculator = tariff.calculator();
        Outcome explained = calculator.assess(tariff.charge(), paid, facts, position);
        Outcome unexplained = calculator.assessUnexplained(tariff.charge(), paid, facts, position);
        Statistics.label("refused")
                .collect(explained instanceof Outcome.Refused)
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 10);
                    coverage.check(false).percentage(share -> share > 10);
                });
        if (explained instanceof Outcome.Assessed one && unexplained instanceof Outcome.Assessed other) {
            assertEquals(one.assessment().results(), other.assessment().results());
            assertEquals(one.assessment().warnings(), other.assessment().warnings());
            assertFalse(one.assessment().lines().isEmpty());
            assertEquals(List.of(), other.assessment().lines());
        } else {
            assertEquals(explained, unexplained);
        }
    }

    private static Facts spoil(RadioTariff tariff, Period reference, Facts given, List<Spoilt> spoilt) {
        List<Fact> facts =
                tariff.calculator().tariff().readings(tariff.charge(), RadioTariff.paidOn(reference)).stream()
                        .map(TariffDescription.Reading::fact)
                        .toList();
        FactTable table = new FactTable();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int place = i;
            Optional<Value> value = spoilt.stream()
                    .filter(each -> each.fact() == place)
                    .findFirst()
                    .map(Spoilt::value)
                    .orElseGet(() -> given.fact(fact, About.of(reference), Subject.payer()));
            value.ifPresent(known -> table.put(fact, reference, Subject.payer(), known));
        }
        return table;
    }

    private static Position position(
            RadioTariff tariff, Period reference, Optional<Rational> soFar, Optional<Rational> whole) {
        if (soFar.isEmpty()) {
            return Position.unknown();
        }
        Period over = reference.holding(Period.Kind.YEAR);
        return whole.map(sum -> Position.unknown().withGroup(tariff.total(), over, soFar.get(), sum))
                .orElseGet(() -> Position.unknown().with(tariff.total(), over, soFar.get()));
    }
}
