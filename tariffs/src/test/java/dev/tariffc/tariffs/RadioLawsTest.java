package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any royalty under the two radio tariffs, a month at a time. Incomes are in cents. */
class RadioLawsTest {

    /** The tariffs' own limits, and a cent to either side. */
    private static final Long[] LIMITS = {
        0L, 1L, 62_499_999L, 62_500_000L, 62_500_001L, 124_999_999L, 125_000_000L, 125_000_001L
    };

    @Provide
    Arbitrary<Long> incomes() {
        return Arbitraries.longs().between(0, 300_000_000L).edgeCases(cases -> cases.add(LIMITS));
    }

    @Provide
    Arbitrary<Long> credits() {
        return Arbitraries.longs().between(-300_000_000L, 300_000_000L).edgeCases(cases -> {
            cases.add(LIMITS);
            cases.add(-1L, -62_499_999L, -62_500_000L, -62_500_001L, -125_000_000L);
        });
    }

    @Provide
    Arbitrary<List<Long>> tenMonths() {
        return credits().list().ofSize(10);
    }

    @Provide
    Arbitrary<List<Long>> companyMonth() {
        return credits().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Long>> companyMonthWithoutCredits() {
        return incomes().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property
    void theMonthsOfAYearAddUpToItsSchedule(
            @ForAll RadioTariff tariff, @ForAll boolean lowUse, @ForAll("tenMonths") List<Long> cents) {
        Rational soFar = Rational.ZERO;
        Rational owed = Rational.ZERO;
        for (int i = 0; i < cents.size(); i++) {
            Month month = Month.alone(cents.get(i), lowUse);
            owed = owed.plus(assess(tariff, tariff.months().get(i), month, alone(tariff, soFar))
                    .exact());
            soFar = soFar.plus(month.income());
        }
        assertEquals(tariff.owed(lowUse, soFar), owed);
    }

    @Property
    void theSharesOfACompanyOfOneClassAddUp(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("credits") long before,
            @ForAll("companyMonth") List<Long> cents) {
        Rational soFar = Rational.of(before, 100);
        Rational whole = sum(cents);
        Rational shares = Rational.ZERO;
        for (long each : cents) {
            shares = shares.plus(inCompany(tariff, each, lowUse, soFar, whole).exact());
        }
        assertEquals(tariff.owed(lowUse, soFar.plus(whole)).minus(tariff.owed(lowUse, soFar)), shares);
    }

    @Property
    void theEffectiveRateLiesBetweenTheLowestAndTheHighest(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("credits") long before,
            @ForAll("companyMonth") List<Long> cents) {
        Rational whole = sum(cents);
        for (long each : cents) {
            Rational income = Rational.of(each, 100);
            Rational owed = inCompany(tariff, each, lowUse, Rational.of(before, 100), whole)
                    .exact();
            Rational atLowest = income.times(tariff.rates(lowUse).get(0));
            Rational atHighest = income.times(tariff.rates(lowUse).get(2));
            assertTrue(owed.compareTo(atLowest.min(atHighest)) >= 0, () -> owed + " on " + income);
            assertTrue(owed.compareTo(atLowest.max(atHighest)) <= 0, () -> owed + " on " + income);
        }
    }

    @Property
    void theRoyaltyNeverFallsWhenIncomeRises(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("incomes") long before,
            @ForAll("incomes") long ofOthers,
            @ForAll("incomes") long one,
            @ForAll("incomes") long other) {
        Rational soFar = Rational.of(before, 100);
        long less = Math.min(one, other);
        long more = Math.max(one, other);
        Assessment onLess = inCompany(tariff, less, lowUse, soFar, Rational.of(less + ofOthers, 100));
        Assessment onMore = inCompany(tariff, more, lowUse, soFar, Rational.of(more + ofOthers, 100));
        assertTrue(onLess.exact().compareTo(onMore.exact()) <= 0, onLess.exact() + " and " + onMore.exact());
        assertTrue(onLess.payable().compareTo(onMore.payable()) <= 0, onLess.payable() + " and " + onMore.payable());
    }

    @Property
    void combiningNeverLowersWhatIsOwed(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("incomes") long before,
            @ForAll("incomes") long beforeOfOthers,
            @ForAll("companyMonthWithoutCredits") List<Long> cents) {
        long own = cents.get(0);
        Assessment alone = assess(
                tariff, tariff.months().get(4), Month.alone(own, lowUse), alone(tariff, Rational.of(before, 100)));
        Assessment combined = inCompany(tariff, own, lowUse, Rational.of(before + beforeOfOthers, 100), sum(cents));
        assertTrue(alone.exact().compareTo(combined.exact()) <= 0, alone.exact() + " and " + combined.exact());
    }

    @Property
    void aCreditCancelsExactlyWhatItCorrects(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("credits") long before,
            @ForAll("companyMonth") List<Long> cents) {
        Rational soFar = Rational.of(before, 100);
        Rational whole = sum(cents);
        for (long each : cents) {
            Assessment charged = inCompany(tariff, each, lowUse, soFar, whole);
            Assessment credited = inCompany(tariff, -each, lowUse, soFar.plus(whole), whole.negate());
            assertEquals(charged.exact().negate(), credited.exact());
            assertEquals(charged.payable().negate(), credited.payable());
        }
    }

    @Property
    void aCompanyOfOneStationOwesWhatTheStationWouldAlone(
            @ForAll RadioTariff tariff,
            @ForAll boolean lowUse,
            @ForAll("credits") long before,
            @ForAll("credits") long cents) {
        Rational soFar = Rational.of(before, 100);
        Month month = Month.alone(cents, lowUse);
        assertEquals(
                assess(tariff, tariff.months().get(4), month, alone(tariff, soFar))
                        .exact(),
                inCompany(tariff, cents, lowUse, soFar, month.income()).exact());
    }

    private static Position alone(RadioTariff tariff, Rational soFar) {
        return Position.unknown().with(tariff.total(), tariff.year(), soFar);
    }

    /** One station's month within a company whose income of the year so far and of the month are given. */
    private static Assessment inCompany(
            RadioTariff tariff, long cents, boolean lowUse, Rational soFar, Rational whole) {
        Position position = Position.unknown().withGroup(tariff.total(), tariff.year(), soFar, whole);
        return assess(tariff, tariff.months().get(4), Month.alone(cents, lowUse).of("Acme"), position);
    }

    private static Assessment assess(RadioTariff tariff, Period reference, Month month, Position position) {
        Outcome outcome = tariff.assess(RadioTariff.paidOn(reference), month, position);
        assertTrue(outcome instanceof Outcome.Assessed, outcome::toString);
        return ((Outcome.Assessed) outcome).assessment();
    }

    private static Rational sum(List<Long> cents) {
        return Rational.of(cents.stream().mapToLong(Long::longValue).sum(), 100);
    }
}
