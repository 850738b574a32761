package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** With its explanation or without, an assessment comes to the same amounts or the same refusals, by every text. */
class SocanPathsTest {

    /** A fact, by its place in the tariff, that is given something else, or nothing. */
    record Spoilt(int fact, Optional<Value> value) {}

    @Provide
    Arbitrary<OnlineService> services() {
        return OnlineService.any();
    }

    @Provide
    Arbitrary<List<Spoilt>> spoilt() {
        Arbitrary<Value> numbers = Arbitraries.of("0", "1", "1000000000000000000", "-1", "0.01", "0.001", "1/3")
                .map(text -> Value.of(Rational.parse(text)));
        Arbitrary<Value> answers = Arbitraries.of(Value.of(true), Value.of(false), Value.notAvailable());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.oneOf(List.of(numbers, answers)).optional(0.8))
                .as(Spoilt::new)
                .list()
                .ofMaxSize(2);
    }

    /** Of the text of 22.D.1 3(b): its limits, and the day before. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<String> limits =
                Arbitraries.of("2014-07-17", "2014-07-18", "2015-12-16", "2015-12-17", "2017-01-27", "2017-01-28");
        return Arbitraries.oneOf(limits, Arbitraries.just("2026-01-01")).map(LocalDate::parse);
    }

    /** By so many months a limit is missed; mostly it is met. */
    @Provide
    Arbitrary<Integer> misses() {
        return Arbitraries.of(0, 0, 0, 0, -1, 1);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void bothPathsAgree(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("misses") int missedBy,
            @ForAll("days") LocalDate known,
            @ForAll("services") OnlineService service,
            @ForAll("spoilt") List<Spoilt> spoilt) {
        Period month = tariff.limit(edge).plus(missedBy);
        Calculator calculator = tariff.calculator().asKnownOn(known);
        FactTable facts = spoil(tariff, month, service, spoilt);
        Outcome explained = calculator.assess(tariff.charge(), month, facts, Position.unknown());
        Outcome unexplained = calculator.assessUnexplained(tariff.charge(), month, facts, Position.unknown());
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

    private static FactTable spoil(SocanTariff tariff, Period month, OnlineService service, List<Spoilt> spoilt) {
        Map<Fact, Optional<Value>> given = new HashMap<>(tariff.given(service));
        List<Fact> facts = tariff.calculator().tariff().facts().stream()
                .filter(given::containsKey)
                .toList();
        spoilt.forEach(each -> given.put(facts.get(each.fact() % facts.size()), each.value()));
        FactTable table = new FactTable().itemsOtherwiseNone();
        given.forEach((fact, value) -> value.ifPresent(known -> SocanTariff.put(table, fact, month, known)));
        return table;
    }
}
