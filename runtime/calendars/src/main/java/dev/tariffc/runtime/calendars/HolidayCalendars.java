package dev.tariffc.runtime.calendars;

import dev.tariffc.runtime.time.BusinessCalendar;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The calendars that a tariff can name, in English or in French. */
public final class HolidayCalendars {

    private static final Map<String, Jurisdiction> BY_NAME = byName();
    private static final Map<Jurisdiction, StatutoryCalendar> READ = new ConcurrentHashMap<>();

    private HolidayCalendars() {}

    /** The calendar of a place; case, accents, hyphens and the space around do not matter. */
    public static Optional<BusinessCalendar> find(String place) {
        return statutory(place).map(calendar -> calendar);
    }

    /** The same, for those who want to know its statute. */
    public static Optional<StatutoryCalendar> statutory(String place) {
        return Optional.ofNullable(BY_NAME.get(folded(place)))
                .map(jurisdiction -> READ.computeIfAbsent(jurisdiction, StatutoryCalendar::new));
    }

    /** All names, English and French, in the order of the alphabet. */
    public static List<String> names() {
        return Stream.of(Jurisdiction.values())
                .flatMap(jurisdiction -> Stream.of(jurisdiction.english(), jurisdiction.french()))
                .distinct()
                .sorted((a, b) -> folded(a).compareTo(folded(b)))
                .toList();
    }

    private static Map<String, Jurisdiction> byName() {
        Map<String, Jurisdiction> byName = new TreeMap<>();
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            byName.put(folded(jurisdiction.english()), jurisdiction);
            byName.put(folded(jurisdiction.french()), jurisdiction);
        }
        return Collections.unmodifiableMap(byName);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\p{Pd}\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
