package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of any royalty under the two SOCAN tariffs. */
class SocanLawsTest {

    private static final String ON_PROGRAMS = "royalty on programs";
    private static final String ON_SUBSCRIPTIONS = "royalty on subscriptions";

    @Provide
    Arbitrary<OnlineService> services() {
        return OnlineService.any();
    }

    @Property
    void eachMinimumIsAFloor(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service) {
        Period month = tariff.limit(edge);
        Rational forPrograms = SocanTariff.PER_PROGRAM.times(Rational.of(service.programs()));
        Rational forSubscribers =
                tariff.perSubscriber(month).times(Rational.of(service.subscribers() - service.inTrial()));

        Rational onPrograms = tariff.figure(ON_PROGRAMS, month, service);
        Rational onSubscriptions = tariff.figure(ON_SUBSCRIPTIONS, month, service);

        assertNoLess(forPrograms, onPrograms);
        assertNoLess(forSubscribers, onSubscriptions);
        assertNoLess(onPrograms.plus(onSubscriptions), tariff.owed(month, service));
    }

    /** Without any fees nothing but the minimum is left, so that it is also no more than the floor says. */
    @Property
    void withoutFeesTheMinimumIsAllThatIsOwed(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service) {
        Period month = tariff.limit(edge);
        OnlineService free =
                service.earning(-service.feesForPrograms(), -service.subscriptions(), -service.advertising());
        Rational floor = SocanTariff.PER_PROGRAM
                .times(Rational.of(service.programs()))
                .plus(tariff.perSubscriber(month).times(Rational.of(service.subscribers() - service.inTrial())));
        assertEquals(floor, tariff.owed(month, free));
    }

    @Property
    void theRoyaltyNeverFallsWhenRevenueRises(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service,
            @ForAll @LongRange(max = 10_000_000_000L) long programs,
            @ForAll @LongRange(max = 10_000_000_000L) long subscribers,
            @ForAll @LongRange(max = 10_000_000_000L) long advertisers) {
        Period month = tariff.limit(edge);
        Assessment less = tariff.assess(tariff.calculator(), month, service);
        Assessment more =
                tariff.assess(tariff.calculator(), month, service.earning(programs, subscribers, advertisers));
        assertNoLess(less.exact(), more.exact());
        assertTrue(less.payable().compareTo(more.payable()) <= 0, () -> less.payable() + " and " + more.payable());
    }

    @Property
    void ratiosNeverLeaveZeroToOne(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service) {
        for (Rational ratio : tariff.ratios(tariff.limit(edge), service)) {
            assertNoLess(Rational.ZERO, ratio);
            assertNoLess(ratio, Rational.ONE);
        }
    }

    @Property
    void initialFreeTrialsNeverChangeWhatIsOwed(
            @ForAll SocanTariff tariff,
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service,
            @ForAll @IntRange(max = 10_000_000) int more) {
        Period month = tariff.limit(edge);
        assertEquals(tariff.owed(month, service), tariff.owed(month, service.withTrials(more)));
    }

    /** Under the text of 2014 each of them costs its minimum: the two texts are not one. */
    @Property
    void underTheTextOf2014EachFreeTrialCosts(
            @ForAll @IntRange(max = 3) int edge,
            @ForAll("services") OnlineService service,
            @ForAll @IntRange(max = 10_000_000) int more) {
        SocanTariff tariff = SocanTariff.ONLINE_2007_2013;
        Period month = tariff.limit(edge);
        Calculator of2014 = tariff.calculator().asKnownOn(LocalDate.of(2014, 12, 1));
        Rational difference = tariff.assess(of2014, month, service.withTrials(more))
                .exact()
                .minus(tariff.assess(of2014, month, service).exact());
        assertEquals(tariff.perSubscriber(month).times(Rational.of(more)), difference);
    }

    private static void assertNoLess(Rational less, Rational more) {
        assertTrue(less.compareTo(more) <= 0, () -> less + " is more than " + more);
    }
}
