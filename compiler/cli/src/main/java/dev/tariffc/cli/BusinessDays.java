package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calendars.HolidayCalendars;
import dev.tariffc.runtime.time.BusinessCalendar;
import java.util.Map;
import java.util.Optional;

/** The business days of the place that a tariff names. */
final class BusinessDays {

    private final Words words;

    BusinessDays(Words words) {
        this.words = words;
    }

    /** The calculator with its calendar; itself where the tariff counts no business days. */
    Calculator given(String file, Calculator calculator) throws InputProblem {
        Optional<String> place = calculator.tariff().businessDays();
        return place.isPresent() ? calculator.with(find(file, place.get())) : calculator;
    }

    private BusinessCalendar find(String file, String place) throws InputProblem {
        return HolidayCalendars.find(place)
                .orElseThrow(() -> new InputProblem(words.say(
                        "calendar.unknown",
                        Map.of("file", file, "place", place, "names", words.or(HolidayCalendars.names())))));
    }
}
