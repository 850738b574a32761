package dev.tariffc.runtime.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something was reported. What two found on one day is reported at two moments, so that each change has one who found it.
 *
 * @param day of the report
 */
public record Moment(LocalDate day, Discovery discovery) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparing(Moment::discovery);

    /** The order in which reports of one thing restate one another: when somebody found the error is no part of it. */
    public static final Comparator<Moment> BY_DAY_AND_FINDER = Comparator.comparing(Moment::day)
            .thenComparing(moment -> moment.discovery().finder());

    /** Before anything that has a day: reports that came in time. */
    public static final Moment IN_TIME = new Moment(LocalDate.MIN, Discovery.OF_THE_PAYER);

    /** When something was reported; in time where no day is said. */
    public static Moment of(Optional<LocalDate> reported, Discovery discovery) {
        return reported.map(day -> new Moment(day, discovery)).orElse(IN_TIME);
    }

    /** When a payer reports what nobody else found. */
    public static Moment on(LocalDate day) {
        return new Moment(day, Discovery.OF_THE_PAYER);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
