package dev.tariffc.runtime.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReturnsLawsTest {

    private static final Scale SCALE =
            Scale.first(Rational.of(1000), Rational.of(1, 100)).rest(Rational.of(2, 100));

    /** One month of a station; the company is null where it stands alone. */
    record Month(int station, int month, long cents, boolean talk, String company) {

        private Row row(int line) {
            Period about = Period.month(2018, month);
            return Row.sound(
                    line, "station " + station, about, SmallRadio.facts(about, Rational.of(cents, 100), talk, company));
        }
    }

    /** Every station from a month of its own to October, in companies that may change. */
    @Provide
    Arbitrary<List<Month>> returns() {
        Arbitrary<Integer> first = Arbitraries.integers().between(1, 10);
        Arbitrary<Long> cents = Arbitraries.longs()
                .between(-50_000, 150_000)
                .edgeCases(cases -> cases.add(0L, 99_999L, 100_000L, 100_001L));
        Arbitrary<String> company = Arbitraries.of("Acme", "Birch").injectNull(0.3);
        Arbitrary<List<Month>> station = first.flatMap(from -> Combinators.combine(
                        cents, Arbitraries.of(true, false), company)
                .as((c, talk, name) -> new Month(0, 0, c, talk, name))
                .list()
                .ofSize(11 - from)
                .map(months -> {
                    List<Month> dated = new ArrayList<>();
                    for (Month month : months) {
                        dated.add(new Month(0, from + dated.size(), month.cents(), month.talk(), month.company()));
                    }
                    return dated;
                }));
        return station.list().ofMinSize(1).ofMaxSize(6).map(stations -> {
            List<Month> all = new ArrayList<>();
            for (int i = 0; i < stations.size(); i++) {
                for (Month month : stations.get(i)) {
                    all.add(new Month(i, month.month(), month.cents(), month.talk(), month.company()));
                }
            }
            return all;
        });
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll("returns") List<Month> months, @ForAll long seed) {
        List<Month> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(new TreeSet<>(assess(rows(months))), new TreeSet<>(assess(rows(shuffled))));
    }

    @Property(tries = 200)
    void theMonthsAddUpToTheSchedule(@ForAll("returns") List<Month> months) {
        Rational owed = Rational.ZERO;
        Map<Integer, Rational> years = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Month month : months) {
            years.merge(month.station(), Rational.of(month.cents(), 100), Rational::plus);
            rows.add(new Month(month.station(), month.month(), month.cents(), false, null).row(rows.size()));
        }
        for (Rational year : years.values()) {
            owed = owed.plus(SCALE.over(Rational.ZERO, year));
        }
        assertEquals(owed, exactSum(rows));
    }

    @Property(tries = 200)
    void aCompanyOfOneKindPaysAsOneStation(@ForAll("returns") List<Month> months) {
        // A station that begins late has no row before: a row of nothing changes no sum.
        Map<Integer, Rational> sums = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Month month : months) {
            sums.merge(month.month(), Rational.of(month.cents(), 100), Rational::plus);
            rows.add(new Month(month.station(), month.month(), month.cents(), false, "Acme").row(rows.size()));
        }
        if (sums.values().stream().anyMatch(Rational::isZero)) {
            return;
        }
        Rational year = sums.values().stream().reduce(Rational.ZERO, Rational::plus);
        assertEquals(SCALE.over(Rational.ZERO, year), exactSum(rows));
    }

    @Property(tries = 200)
    void aBadRowChangesNoAmountAndHoldsBackOnlyWhatComesAfter(
            @ForAll("returns") List<Month> months, @ForAll int pick, @ForAll boolean illegible) {
        List<Row> rows = rows(months);
        int index = Math.floorMod(pick, rows.size());
        Assume.that(!illegible || isAmongNeighbours(months, months.get(index)));
        Row good = rows.get(index);
        Period about = good.about().orElseThrow();
        List<Row> spoilt = new ArrayList<>(rows);
        spoilt.set(index, spoil(good, about, months.get(index).company(), illegible));
        Map<Integer, RowOutcome> before = byLine(rows);
        Map<Integer, RowOutcome> after = byLine(spoilt);
        assertEquals(before.keySet(), after.keySet());
        after.forEach((line, outcome) -> {
            if (outcome instanceof RowOutcome.HeldBack held) {
                assertEquals(good.line(), held.waitsFor().line());
                assertTrue(outcome.row().about().orElseThrow().compareTo(about) >= 0);
            } else if (line != good.line()) {
                assertEquals(ReturnsTest.words(before.get(line)), ReturnsTest.words(outcome));
            }
        });
        long later = months.stream()
                .filter(month -> month.station() == months.get(index).station())
                .filter(month -> month.month() > months.get(index).month())
                .count();
        assertTrue(after.values().stream()
                        .filter(RowOutcome.HeldBack.class::isInstance)
                        .count()
                >= later);
    }

    /** Whether the station is in the company of the month before or of a later one, or has no other months. */
    private static boolean isAmongNeighbours(List<Month> months, Month spoilt) {
        Set<String> companies = new HashSet<>();
        int others = 0;
        for (Month month : months) {
            if (month.station() == spoilt.station() && month.month() != spoilt.month()) {
                others++;
                if (month.month() >= spoilt.month() - 1) {
                    companies.add(month.company());
                }
            }
        }
        return others == 0 || spoilt.company() == null || companies.contains(spoilt.company());
    }

    private static Row spoil(Row good, Period about, String company, boolean illegible) {
        FactTable facts = new FactTable();
        if (company != null && !illegible) {
            facts.put(SmallRadio.Given.COMPANY, about, Subject.payer(), Value.of(company));
        }
        Row.State state = illegible ? Row.State.ILLEGIBLE : Row.State.BROKEN;
        return new Row(good.line(), good.payer(), Optional.of(about), facts, state);
    }

    private static List<Row> rows(List<Month> months) {
        List<Row> rows = new ArrayList<>();
        months.forEach(month -> rows.add(month.row(rows.size())));
        return rows;
    }

    private static Map<Integer, RowOutcome> byLine(List<Row> rows) {
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        Returns.assess(
                new SmallRadio(),
                SmallRadio.Paid.MONTHLY,
                rows,
                outcome -> outcomes.put(outcome.row().line(), outcome));
        return outcomes;
    }

    private static List<String> assess(List<Row> rows) {
        return byLine(rows).values().stream().map(ReturnsTest::words).toList();
    }

    private static Rational exactSum(List<Row> rows) {
        Rational sum = Rational.ZERO;
        for (RowOutcome outcome : byLine(rows).values()) {
            sum = sum.plus(((RowOutcome.Assessed) outcome).assessment().exact());
        }
        return sum;
    }
}
