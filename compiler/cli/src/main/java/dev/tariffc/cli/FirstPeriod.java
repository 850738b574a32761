package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The first period that a charge is paid for under its tariff. */
public final class FirstPeriod {

    private FirstPeriod() {}

    /** None where the tariff does not fix it: seasons and occasions. */
    public static Optional<Period> of(Calculator calculator, Charge charge) {
        LocalDate day = calculator.tariff().inForceFrom();
        return switch (charge.cycle()) {
            case OCCASION, SEASON -> Optional.empty();
            case YEAR ->
                Optional.of(charge.pays()
                        .from()
                        .map(from -> Period.yearFrom(next(from, day)))
                        .orElseGet(() -> Period.year(day.getYear())));
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR ->
                Optional.of(Period.day(day).holding(charge.cycle()));
        };
    }

    private static LocalDate next(MonthDay from, LocalDate day) {
        LocalDate sameYear = from.atYear(day.getYear());
        return sameYear.isBefore(day) ? from.atYear(day.getYear() + 1) : sameYear;
    }
}
