package dev.tariffc.runtime.calendars;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.tariffc.runtime.time.BusinessCalendar;
import java.net.URL;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Monday to Friday, but for the holidays of one statute: those of today's list, each from the first year that is known of it.
 * Days proclaimed for a single occasion are not among them.
 */
public final class StatutoryCalendar implements BusinessCalendar {

    /** How the list of the statute is known; the configuration file tells the details. */
    public enum Confidence {
        /** Read in the statute, in an amendment or in a quotation. */
        READ,
        /** General knowledge, or read in part. */
        HIGH,
        /** General knowledge of which some day may be wrong. */
        MEDIUM
    }

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2299;

    private final Jurisdiction jurisdiction;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
    private @Nullable HolidayManager holidays;

    StatutoryCalendar(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /** Read when a day is first asked for: of those who name a place few ever ask. */
    private synchronized HolidayManager holidays() {
        HolidayManager read = holidays;
        if (read == null) {
            read = HolidayManager.getInstance(ManagerParameters.create(configuration(jurisdiction), jaxb()));
            holidays = read;
        }
        return read;
    }

    @Override
    public String name() {
        return jurisdiction.english();
    }

    /** The statute whose list of holidays this is. */
    public String statute() {
        return jurisdiction.statute();
    }

    public Confidence confidence() {
        return jurisdiction.confidence();
    }

    /** @throws DateTimeException if the year is before 1900 or after 2299 */
    @Override
    public boolean isBusinessDay(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no calendar of " + name() + " for " + day.getYear());
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !years.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(int year) {
        return inOwnClassLoader(() -> holidays().getHolidays(Year.of(year))).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The library looks for its own parts through the thread, which in an editor or a build belongs to somebody else. */
    private static <T> T inOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(StatutoryCalendar.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL configuration(Jurisdiction jurisdiction) {
        String file = jurisdiction.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
        URL configuration = StatutoryCalendar.class.getResource(file);
        if (configuration == null) {
            throw new IllegalStateException("no configuration " + file);
        }
        return configuration;
    }

    /** The library asks for another reader unless it is told of this one. */
    private static Properties jaxb() {
        Properties properties = new Properties();
        properties.setProperty("configuration.service.impl", "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return properties;
    }

    @Override
    public String toString() {
        return name();
    }
}
