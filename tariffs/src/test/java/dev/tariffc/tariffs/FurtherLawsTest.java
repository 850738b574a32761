package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cmrra_socan.NonCommercialRadio2020_2023;
import cpcc.PrivateCopying2025_2027;
import csi.CommercialRadio2005_2006;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mlc.Tariff37CFR385_21_2018_2027;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import socan.Tariff3A2018_2024;
import socan.Tariff5A2018_2024;
import socan.Tariff6_2009_2013;
import socan.Tariff8_2018_2022;

/** What holds of any royalty under the tariffs that are told from a summary, at their own limits above all. */
class FurtherLawsTest {

    private static final Rational CENT = Rational.of(1, 100);

    /** Whole numbers up to some most, often next to one of the limits. */
    private static Arbitrary<Long> about(long most, Long... limits) {
        Arbitrary<Long> near = Combinators.combine(
                        Arbitraries.of(limits), Arbitraries.longs().between(-1, 1))
                .as(Long::sum);
        return Arbitraries.oneOf(near, Arbitraries.longs().between(0, most));
    }

    @Provide
    Arbitrary<Long> discs() {
        return about(100_000_000_000L, 1L, 100L, 6_897L, 9_300L, 100_000_000L);
    }

    @Property
    void sharesOfThePrivateCopyingLevyAddUpToIt(@ForAll("discs") long discs) {
        Assessment assessed = new Payer(new PrivateCopying2025_2027(), Period.twoMonths(YearMonth.of(2026, 3)))
                .withCents("levies paid", 5_000_000)
                .with("discs sold", discs)
                .with("discs exported", 0)
                .with("discs sold to exempt bodies", 0)
                .assessed();
        List<Assessment.Share> shares = assessed.results().get(0).payees();
        Money sum = shares.stream()
                .map(Assessment.Share::amount)
                .reduce(Money::plus)
                .orElseThrow();
        assertEquals(Rational.of(29 * discs, 100), assessed.payable().amount());
        assertEquals(assessed.payable(), sum);
        List<Rational> parts = List.of(Rational.of(582, 1000), Rational.of(238, 1000), Rational.of(18, 100));
        for (int i = 0; i < parts.size(); i++) {
            Rational exact = assessed.exact().times(parts.get(i));
            assertTrue(exact.minus(shares.get(i).amount().amount()).abs().compareTo(CENT) < 0, shares::toString);
        }
    }

    @Provide
    Arbitrary<Long> attendances() {
        return about(2_000_000, 1L, 25_000L, 25_001L, 50_000L, 75_000L, 100_000L, 200_000L, 500_000L);
    }

    @Property
    void aFairIsChargedByTheDayOrByTheHead(
            @ForAll("attendances") long attendance, @ForAll @IntRange(min = 1, max = 40) int days) {
        Payer fair = new Payer(new Tariff5A2018_2024(), Period.occasion(LocalDate.of(2019, 7, 14)))
                .with("yearly fair", false)
                .with("attendance", attendance)
                .with("fair days", days);
        assertEquals(Rational.of(fee(attendance, days), 10_000), fair.assessed().exact());
    }

    /** The same from the words of the text, person by person above 75,000, in hundredths of a cent. */
    private static long fee(long attendance, int days) {
        if (attendance <= 75_000) {
            return days * (attendance > 50_000 ? 690_000L : attendance > 25_000 ? 276_600L : 137_500L);
        }
        long fee = 28 * attendance;
        fee += (115 - 28) * Math.min(attendance, 100_000);
        fee += (50 - 28) * Math.max(0, Math.min(attendance - 100_000, 100_000));
        return fee + (38 - 28) * Math.max(0, Math.min(attendance - 200_000, 300_000));
    }

    record Event(long capacity, boolean dancing, boolean fashionShow, int days) {

        /** In cents. */
        private long fee() {
            long[] fees = dancing ? new long[] {4413, 6349, 13239, 18755} : new long[] {2206, 3172, 6619, 9378};
            int row = (capacity > 100 ? 1 : 0) + (capacity > 300 ? 1 : 0) + (capacity > 500 ? 1 : 0);
            return fees[row] * (fashionShow ? days : 1);
        }
    }

    @Provide
    Arbitrary<Event> events() {
        return Combinators.combine(
                        about(1_000, 2L, 100L, 300L, 500L).filter(capacity -> capacity > 0),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 10))
                .as(Event::new);
    }

    @Property
    void theEventsOfAQuarterAddUp(@ForAll @Size(max = 8) List<@From("events") Event> events) {
        Payer venue = new Payer(new Tariff8_2018_2022(), Period.quarter(2019, 2));
        long cents = 0;
        for (Event event : events) {
            String name = "event " + cents + " of " + events.indexOf(event);
            venue.with("room capacity", name, Value.of(Rational.of(event.capacity())))
                    .with("dancing", name, Value.of(event.dancing() ? "with dancing" : "without dancing"))
                    .with("fashion show", name, Value.of(event.fashionShow()))
                    .with("show days", name, Value.of(Rational.of(event.days())));
            cents += event.fee();
        }
        assertEquals(Rational.of(cents, 100), venue.assessed().exact());
    }

    @Property
    void aTheatreNeverOwesLessThanAHundredSeatsAScreen(
            @ForAll @IntRange(max = 2_000) int seats,
            @ForAll @IntRange(min = 1, max = 20) int screens,
            @ForAll @IntRange(max = 7) int days,
            @ForAll @IntRange(max = 12) int closed,
            @ForAll @IntRange(max = 4) int year) {
        Rational owed = new Payer(new Tariff6_2009_2013(), Period.year(2009 + year))
                .with("seats", seats)
                .with("drive-in", false)
                .with("screens", screens)
                .with("days open a week", days)
                .with("full months without operations", closed)
                .assessed()
                .exact();
        Rational seat = Rational.of(130 + 5 * year, 100);
        Rational open = seat.times(Rational.of(seats)).times(Rational.of(12 - closed, days <= 3 ? 24 : 12));
        assertEquals(open.max(seat.times(Rational.of(100L * screens))), owed);
    }

    @Provide
    Arbitrary<Long> costs() {
        return about(1_000_000_000_000L, 1L, 62_500_000L, 125_000_000L, 150_000_000L);
    }

    /** The two collectives share the same whole differently, and rounding each part moves it by no more than a cent. */
    @Property
    void theLanguageOfAStationMovesNothingButTheShares(@ForAll("costs") long cents, @ForAll boolean internet) {
        Assessment english = nonCommercial(cents, internet, false);
        Assessment french = nonCommercial(cents, internet, true);
        assertEquals(english.exact(), french.exact());
        assertTrue(
                english.payable()
                                .amount()
                                .minus(french.payable().amount())
                                .abs()
                                .compareTo(CENT)
                        <= 0,
                () -> english.payable() + " and " + french.payable());
    }

    private static Assessment nonCommercial(long cents, boolean internet, boolean french) {
        return new Payer(new NonCommercialRadio2020_2023(), Period.year(2022))
                .withCents("gross operating costs", cents)
                .with("French-language station", french)
                .with("Internet uses", internet)
                .assessed();
    }

    @Property
    void aLowUseStationNeverOwesMoreThanAnother(@ForAll("costs") long cents) {
        Rational low = commercial(cents, true);
        Rational other = commercial(cents, false);
        assertTrue(low.compareTo(other) <= 0, () -> low + " and " + other);
        assertTrue(other.compareTo(low.times(Rational.of(16, 7))) <= 0, () -> low + " and " + other);
    }

    private static Rational commercial(long cents, boolean lowUse) {
        return new Payer(new CommercialRadio2005_2006(), Period.year(2006))
                .withCents("gross income", cents)
                .with("low-use station", lowUse)
                .assessed()
                .exact();
    }

    /** 2,992 dollars and 1,496 are where 3% meets the two minimums. */
    @Provide
    Arbitrary<Long> compensations() {
        return about(100_000_000L, 1L, 149_600L, 149_617L, 299_200L, 299_217L);
    }

    @Property
    void bothPaymentsOfAClubAreTheRoyaltyToTheCent(
            @ForAll("compensations") long before,
            @ForAll("compensations") long actual,
            @ForAll @IntRange(max = 6) int year) {
        Period paid = Period.year(2018 + year);
        Payer club = new Payer(new Tariff3A2018_2024(), paid)
                .withCents("compensation for entertainment", paid.plus(-1), before)
                .withCents("compensation for entertainment", paid, actual);
        long minimum = year == 2 || year == 3 ? 4488 : 8976;
        assertEquals(threePerCent(before, minimum), club.figure("first payment"));
        assertEquals(threePerCent(actual, minimum), club.figure("first payment").plus(club.figure("balance")));
    }

    /** In whole cents, half up. */
    private static Rational threePerCent(long cents, long minimum) {
        return Rational.of(Math.max(minimum, (3 * cents + 50) / 100), 100);
    }

    @Provide
    Arbitrary<Long> dollars() {
        return about(100_000_000L, 1L, 5_600_000L, 6_000_000L, 10_000_000L);
    }

    @Property
    void thePoolIsNeverBelowFiftyCentsASubscriberAndItsWorksShareItWhole(
            @ForAll("dollars") long revenue,
            @ForAll("dollars") long cost,
            @ForAll("dollars") long performance,
            @ForAll @LongRange(max = 5_000_000) long subscribers,
            @ForAll @IntRange(max = 119) int month,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1000) Integer> plays) {
        Payer service = new Payer(
                        new Tariff37CFR385_21_2018_2027(),
                        Period.month(YearMonth.of(2018, 1).plusMonths(month)))
                .with("service revenue", revenue)
                .with("total content cost", cost)
                .with("performance royalties", performance)
                .with("subscribers", subscribers);
        for (int i = 0; i < plays.size(); i++) {
            service.with("plays", "work " + i, Value.of(Rational.of(plays.get(i))));
        }
        Rational pool = service.figure("royalty pool");
        assertTrue(pool.compareTo(Rational.of(subscribers, 2)) >= 0, pool::toString);
        Rational works = Rational.ZERO;
        for (int i = 0; i < plays.size(); i++) {
            works = works.plus(service.figure("royalty of the work", "work " + i));
        }
        boolean played = plays.stream().anyMatch(count -> count > 0);
        assertEquals(played ? pool : Rational.ZERO, works);
    }
}
