package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.PaymentError.Finder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a sentence says of errors: whether those of a kind are adjusted, and until when.
 *
 * @param section of the tariff that says so; empty before the first heading
 * @param finder who found them; none where that makes no difference
 * @param effect what they change; none where that makes no difference
 * @param adjusted whether they are adjusted at all
 * @param limit until when; none where that makes no difference
 */
public record ErrorRule(
        String section, Optional<Finder> finder, Optional<Effect> effect, boolean adjusted, Optional<Limit> limit) {

    /** What an error changes. */
    public enum Effect {
        /** Too much was paid. */
        REDUCES,
        /** Too little was. */
        INCREASES
    }

    /** The day that may come too late. */
    public enum Until {
        DISCOVERED,
        NOTIFIED
    }

    /**
     * How long after an error a day may come; the last day is in time.
     *
     * @param unit days, months or years
     */
    public record Limit(Until until, int count, ChronoUnit unit) {

        private boolean holds(PaymentError error) {
            LocalDate day = switch (until) {
                case DISCOVERED -> error.discovered();
                case NOTIFIED -> error.notified();
            };
            return !day.isAfter(error.day().plus(count, unit));
        }
    }

    /** Errors that are adjusted, whoever found them and whenever. */
    public static ErrorRule ofAdjusted(String section) {
        return new ErrorRule(section, Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    /** Errors that are not adjusted. */
    public static ErrorRule ofBarred(String section) {
        return new ErrorRule(section, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same of errors that one side found. */
    public ErrorRule foundBy(Finder side) {
        return new ErrorRule(section, Optional.of(side), effect, adjusted, limit);
    }

    /** The same of errors that change what is owed in one direction. */
    public ErrorRule that(Effect change) {
        return new ErrorRule(section, finder, Optional.of(change), adjusted, limit);
    }

    /** The same as long as a day comes in time. */
    public ErrorRule within(Until day, int count, ChronoUnit unit) {
        return new ErrorRule(section, finder, effect, adjusted, Optional.of(new Limit(day, count, unit)));
    }

    boolean isAbout(PaymentError error) {
        Effect of = error.amount().amount().signum() < 0 ? Effect.REDUCES : Effect.INCREASES;
        return finder.map(error.finder()::equals).orElse(true)
                && effect.map(of::equals).orElse(true);
    }

    boolean adjusts(PaymentError error) {
        return adjusted && limit.map(until -> until.holds(error)).orElse(true);
    }
}
