package dev.tariffc.tariffs;

import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One month of an online service, money in cents; without a number where it is not available.
 *
 * @param feesForPrograms what was paid per program
 * @param inTrial of the subscribers, in a free trial that bears nothing
 * @param ofThemHeard of the pages, those that are audiovisual
 * @param ofThemBySide of the pages, those that are Canadian, or are not: as the tariff counts them
 * @param music hours of it, of a hundred
 */
record OnlineService(
        long feesForPrograms,
        long programs,
        long subscriptions,
        long subscribers,
        long inTrial,
        long advertising,
        Optional<Long> pages,
        Optional<Long> ofThemHeard,
        Optional<Long> ofThemBySide,
        boolean canadian,
        Optional<Long> music) {

    static final Rational AV_TIME = Rational.HUNDRED;

    private record Audience(long subscribers, long inTrial) {}

    private record Pages(Optional<Long> all, Optional<Long> heard, Optional<Long> bySide) {}

    /** Sizes from none to ten million subscribers; a minimum meets its rate at 1,700 and 1,900 programs or subscribers. */
    static Arbitrary<OnlineService> any() {
        Arbitrary<Long> cents = Arbitraries.longs()
                .between(0, 100_000_000_000L)
                .edgeCases(cases -> cases.add(0L, 1L, 129_999L, 130_000L, 130_001L, 680_000L, 749_999L, 750_000L));
        Arbitrary<Long> programs = counts(10_000_000);
        Arbitrary<Audience> audiences =
                counts(10_000_000).flatMap(all -> counts(all).map(some -> new Audience(all, some)));
        return Combinators.combine(
                        cents, programs, cents, audiences, cents, anyPages(), Arbitraries.of(true, false), anyMusic())
                .as((fees, number, paid, audience, advertising, pages, canadian, music) -> new OnlineService(
                        fees,
                        number,
                        paid,
                        audience.subscribers(),
                        audience.inTrial(),
                        advertising,
                        pages.all(),
                        pages.heard(),
                        pages.bySide(),
                        canadian,
                        music));
    }

    private static Arbitrary<Long> counts(long most) {
        return Arbitraries.longs().between(0, most).edgeCases(cases -> {
            cases.add(0L, most);
            if (most > 1_901) {
                cases.add(1_699L, 1_700L, 1_701L, 1_899L, 1_900L, 1_901L);
            }
        });
    }

    private static Arbitrary<Pages> anyPages() {
        Arbitrary<Pages> counted = counts(1_000_000)
                .flatMap(all -> Combinators.combine(
                                counts(all).optional(0.8), counts(all).optional(0.8))
                        .as((heard, bySide) -> new Pages(Optional.of(all), heard, bySide)));
        Arbitrary<Pages> uncounted = Combinators.combine(
                        counts(1_000_000).optional(), counts(1_000_000).optional())
                .as((heard, bySide) -> new Pages(Optional.empty(), heard, bySide));
        return Arbitraries.oneOf(counted, counted, uncounted);
    }

    private static Arbitrary<Optional<Long>> anyMusic() {
        return Arbitraries.longs()
                .between(0, 100)
                .edgeCases(cases -> cases.add(0L, 19L, 20L, 21L))
                .optional(0.8);
    }

    /** The same with that much more paid for programs, by subscribers and by advertisers. */
    OnlineService earning(long moreForPrograms, long moreBySubscribers, long moreByAdvertisers) {
        return new OnlineService(
                feesForPrograms + moreForPrograms,
                programs,
                subscriptions + moreBySubscribers,
                subscribers,
                inTrial,
                advertising + moreByAdvertisers,
                pages,
                ofThemHeard,
                ofThemBySide,
                canadian,
                music);
    }

    /** The same with that many more subscribers, all of them in a free trial that bears nothing. */
    OnlineService withTrials(long more) {
        return new OnlineService(
                feesForPrograms,
                programs,
                subscriptions,
                subscribers + more,
                inTrial + more,
                advertising,
                pages,
                ofThemHeard,
                ofThemBySide,
                canadian,
                music);
    }
}
