package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a year's returns of many stations under the two radio tariffs. */
class RadioReturnsLawsTest {

    private static final int TRIES = 200;

    /** The years of one to six stations; a station may change its class and its company from month to month. */
    @Provide
    Arbitrary<List<List<Month>>> stations() {
        Arbitrary<Long> cents = Arbitraries.longs()
                .between(-30_000_000L, 80_000_000L)
                .edgeCases(cases -> cases.add(0L, 1L, -1L, 62_499_999L, 62_500_000L, 62_500_001L));
        Arbitrary<Optional<String>> company = Arbitraries.of("Acme", "Birch").optional();
        return Combinators.combine(cents, Arbitraries.of(true, false), company)
                .as(Month::new)
                .list()
                .ofSize(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = TRIES)
    void theOrderOfRowsAndStationsChangesNothing(
            @ForAll RadioTariff tariff, @ForAll("stations") List<List<Month>> stations, @ForAll long seed) {
        List<Row> rows = rows(tariff, stations);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(results(tariff, rows), results(tariff, shuffled));
    }

    @Property(tries = TRIES)
    void theYearsOfStationsThatStandAloneAddUpToTheSchedule(
            @ForAll RadioTariff tariff, @ForAll("stations") List<List<Month>> stations, @ForAll boolean lowUse) {
        List<List<Month>> alone = each(stations, month -> Month.alone(month.cents(), lowUse));
        Rational owed = Rational.ZERO;
        for (List<Month> station : alone) {
            owed = owed.plus(tariff.owed(lowUse, income(station)));
        }
        assertEquals(owed, exact(results(tariff, rows(tariff, alone))));
    }

    @Property(tries = TRIES)
    void theYearOfACompanyOfOneClassAddsUpToTheSchedule(
            @ForAll RadioTariff tariff, @ForAll("stations") List<List<Month>> stations, @ForAll boolean lowUse) {
        List<List<Month>> company =
                each(stations, month -> Month.alone(month.cents(), lowUse).of("Acme"));
        Rational income = company.stream().map(RadioReturnsLawsTest::income).reduce(Rational.ZERO, Rational::plus);
        assertEquals(tariff.owed(lowUse, income), exact(results(tariff, rows(tariff, company))));
    }

    private static List<List<Month>> each(List<List<Month>> stations, java.util.function.UnaryOperator<Month> change) {
        return stations.stream()
                .map(station -> station.stream().map(change).toList())
                .toList();
    }

    private static Rational income(List<Month> station) {
        return station.stream().map(Month::income).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Row> rows(RadioTariff tariff, List<List<Month>> stations) {
        List<Row> rows = new ArrayList<>();
        for (int station = 0; station < stations.size(); station++) {
            for (int i = 0; i < stations.get(station).size(); i++) {
                Period month = tariff.months().get(i);
                rows.add(Row.sound(
                        rows.size(),
                        "station " + station,
                        month,
                        tariff.facts(
                                RadioTariff.paidOn(month), stations.get(station).get(i))));
            }
        }
        return rows;
    }

    /** What came of each row, by its line. */
    private static Map<Integer, List<Assessment.Result>> results(RadioTariff tariff, List<Row> rows) {
        Map<Integer, List<Assessment.Result>> results = new TreeMap<>();
        Returns.assess(tariff.calculator(), tariff.charge(), rows, outcome -> {
            assertTrue(outcome instanceof RowOutcome.Assessed, outcome::toString);
            results.put(
                    outcome.row().line(),
                    ((RowOutcome.Assessed) outcome).assessment().results());
        });
        assertEquals(rows.size(), results.size());
        return results;
    }

    private static Rational exact(Map<Integer, List<Assessment.Result>> results) {
        Rational sum = Rational.ZERO;
        for (List<Assessment.Result> each : results.values()) {
            sum = sum.plus(each.get(0).exact());
        }
        return sum;
    }
}
