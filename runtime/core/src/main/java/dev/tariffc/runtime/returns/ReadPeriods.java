package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of which periods a charge reads anything, whichever it is paid for: of the year before, of a month that the text names. */
final class ReadPeriods {

    /** How many years before what it reads something may be paid. */
    private static final int YEARS_BEFORE = 2;

    /** How many years after it. */
    private static final int YEARS_AFTER = 6;

    private final TariffDescription tariff;
    private final Charge charge;
    private final Map<Period, Boolean> found = new HashMap<>();

    ReadPeriods(TariffDescription tariff, Charge charge) {
        this.tariff = tariff;
        this.charge = charge;
    }

    /** Whether something of a period is read when any is paid. */
    boolean isRead(Period about) {
        return found.computeIfAbsent(about, this::search);
    }

    private boolean search(Period about) {
        // What the text names is read for all; what is named from the paid period, for those near it.
        return Stream.concat(first().stream(), near(about))
                .filter(paid -> tariff.untimely(charge, paid).isEmpty())
                .anyMatch(paid -> reads(tariff.reads(charge, paid), about));
    }

    /** One of the periods that no calendar knows, from a day. */
    private Period some(LocalDate day) {
        return charge.begins().isPresent()
                ? Period.startingYear(day).orElseGet(() -> Period.yearFrom(day.plusDays(1)))
                : Period.occasion(day);
    }

    static boolean reads(List<TariffDescription.Reading> readings, Period about) {
        About wanted = About.of(about);
        return readings.stream().anyMatch(reading -> reading.about().equals(wanted));
    }

    private Optional<Period> first() {
        return charge.isOfCalendar() ? tariff.firstPaid(charge) : Optional.of(some(tariff.inForceFrom()));
    }

    private Stream<Period> near(Period about) {
        LocalDate last = about.end().plusYears(YEARS_AFTER);
        LocalDate from = about.start().minusYears(YEARS_BEFORE);
        if (!charge.isOfCalendar()) {
            // Whatever is named from an occasion, by the calendar, is the same for all days of a month; a payer's years
            // are years apart.
            Stream<LocalDate> months =
                    Stream.iterate(from.withDayOfMonth(1), day -> !day.isAfter(last), day -> day.plusMonths(1));
            Stream<LocalDate> years = Stream.iterate(from, day -> !day.isAfter(last), day -> day.plusYears(1));
            return Stream.concat(months, charge.begins().isPresent() ? years : Stream.empty())
                    .map(this::some);
        }
        return Stream.iterate(
                        charge.firstFrom(from),
                        paid -> paid.filter(next -> !next.start().isAfter(last)).isPresent(),
                        paid -> paid.flatMap(one -> charge.firstFrom(one.start().plusDays(1))))
                .flatMap(Optional::stream);
    }
}
