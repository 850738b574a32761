package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence says of errors: whether those of a kind are adjusted, and until when.
 *
 * @param finder who found them; none where that makes no difference
 * @param effect what they change; none where that makes no difference
 * @param within how long after the error the day has come that counts; none where they are adjusted whenever that is
 * @param until the day that counts
 * @param adjusted whether they are adjusted at all
 */
public record ErrorRule(
        Optional<Finder> finder, Optional<Effect> effect, Until until, Optional<Period> within, boolean adjusted) {

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

    /** What the time after an error is counted in. */
    public enum Length {
        DAYS,
        MONTHS,
        YEARS;

        /** So many of them. */
        public Period times(int count) {
            return switch (this) {
                case DAYS -> Period.ofDays(count);
                case MONTHS -> Period.ofMonths(count);
                case YEARS -> Period.ofYears(count);
            };
        }
    }

    /** Errors that are adjusted, whoever found them and whenever. */
    public static ErrorRule ofAdjusted() {
        return new ErrorRule(Optional.empty(), Optional.empty(), Until.NOTIFIED, Optional.empty(), true);
    }

    /** Errors that are not adjusted. */
    public static ErrorRule ofBarred() {
        return new ErrorRule(Optional.empty(), Optional.empty(), Until.NOTIFIED, Optional.empty(), false);
    }

    /** The same of errors that one side found. */
    public ErrorRule foundBy(Finder side) {
        return new ErrorRule(Optional.of(side), effect, until, within, adjusted);
    }

    /** The same of errors that change what is owed in one direction. */
    public ErrorRule that(Effect change) {
        return new ErrorRule(finder, Optional.of(change), until, within, adjusted);
    }

    /** The same as long as a day comes no later than so long after the error; the last day is in time. */
    public ErrorRule within(Until day, int count, Length unit) {
        return new ErrorRule(finder, effect, day, Optional.of(unit.times(count)), adjusted);
    }

    /** As the first of the rules has it that is about an error; one that none is about is adjusted. */
    public static Allowance first(List<ErrorRule> rules) {
        List<ErrorRule> all = List.copyOf(rules);
        return error -> all.stream()
                .filter(rule -> rule.isAbout(error))
                .findFirst()
                .map(rule -> rule.allowed(error))
                .orElse(error.amount());
    }

    private boolean isAbout(PaymentError error) {
        Effect of = error.amount().amount().signum() < 0 ? Effect.REDUCES : Effect.INCREASES;
        return finder.map(error.finder()::equals).orElse(true)
                && effect.map(of::equals).orElse(true);
    }

    private Money allowed(PaymentError error) {
        LocalDate day = switch (until) {
            case DISCOVERED -> error.discovered();
            case NOTIFIED -> error.notified();
        };
        boolean inTime =
                within.map(length -> !day.isAfter(error.day().plus(length))).orElse(true);
        return adjusted && inTime ? error.amount() : error.amount().minus(error.amount());
    }
}
