package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a tariff is in force: once, or several times.
 *
 * @param stretches at least one, in order, with days between them
 */
public record InForce(List<Stretch> stretches) {

    public InForce {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("never in force");
        }
    }

    /**
     * Days on which it is in force without a break.
     *
     * @param to last day; none where it is open
     */
    public record Stretch(LocalDate from, Optional<LocalDate> to) {

        /** Whether it has that day. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }

        /** Whether it has all days of a period. */
        boolean holdsAll(Period period) {
            return holds(period.start()) && holds(period.end());
        }

        /** How many days of a period it has. */
        long days(Period period) {
            LocalDate first = period.start().isBefore(from) ? from : period.start();
            LocalDate last = to.filter(period.end()::isAfter).orElse(period.end());
            return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        }
    }

    /** In force without a break. */
    public static InForce once(LocalDate from, Optional<LocalDate> to) {
        return new InForce(List.of(new Stretch(from, to)));
    }

    /** The first day. */
    public LocalDate from() {
        return stretches.get(0).from();
    }

    /** The last day; none where it is open. */
    public Optional<LocalDate> to() {
        return stretches.get(stretches.size() - 1).to();
    }

    /** Whether it is in force on a day. */
    public boolean holds(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.holds(day));
    }

    /** The days of a period on which it is in force; all of them where it is on none. */
    public List<Period> daysOf(Period period) {
        List<Period> days = period.parts(Period.Kind.DAY);
        List<Period> inForce = days.stream().filter(day -> holds(day.start())).toList();
        return inForce.isEmpty() ? days : inForce;
    }

    /** The first day of a period on which it is in force; its own where it is on none. */
    public LocalDate firstOf(Period period) {
        return next(period.start()).filter(day -> !day.isAfter(period.end())).orElse(period.start());
    }

    /** The last day of a period on which it is in force; its own where it is on none. */
    public LocalDate lastOf(Period period) {
        return stretches.stream()
                .filter(stretch -> stretch.days(period) > 0)
                .map(stretch -> stretch.to().filter(period.end()::isAfter).orElse(period.end()))
                .reduce((earlier, later) -> later)
                .orElse(period.end());
    }

    /** How many days of a period it is in force on. */
    public long days(Period period) {
        return stretches.stream().mapToLong(stretch -> stretch.days(period)).sum();
    }

    /** Whether a period is paid for, with what is said of one that is partly in force. */
    boolean holds(Period period, Optional<PartlyInForce> partly) {
        return partly.map(how -> switch (how) {
                    case IN_PROPORTION, IN_FULL -> days(period) > 0;
                    case NOT_AT_ALL -> stretches.stream().anyMatch(stretch -> stretch.holdsAll(period));
                })
                .orElseGet(() -> holds(period.start()));
    }

    /** The first day in force that is no earlier than a day; none where there is none. */
    public Optional<LocalDate> next(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.to().filter(day::isAfter).isEmpty())
                .map(stretch -> day.isBefore(stretch.from()) ? stretch.from() : day)
                .findFirst();
    }
}
