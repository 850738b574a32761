package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.PaymentError.Finder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who found that what had been reported is wrong, and when.
 *
 * @param day on which it was discovered; none for the day on which it was reported
 */
public record Discovery(Finder finder, Optional<LocalDate> day) implements Comparable<Discovery> {

    /** A payer that reports otherwise what it has found itself. */
    public static final Discovery OF_THE_PAYER = new Discovery(Finder.PAYER, Optional.empty());

    private static final Comparator<Discovery> ORDER = Comparator.comparing(Discovery::finder)
            .thenComparing(each -> each.day().orElse(LocalDate.MAX));

    /** What the collective found on a day, as an audit does. */
    public static Discovery ofTheCollective(LocalDate day) {
        return new Discovery(Finder.COLLECTIVE, Optional.of(day));
    }

    @Override
    public int compareTo(Discovery other) {
        return ORDER.compare(this, other);
    }
}
