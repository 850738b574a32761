/**
 * Business days of Canada, its provinces and its territories.
 *
 * <p>The library of holidays reads its own parts by reflection, which its modules do not allow: on a module path give
 * {@code --add-exports de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core}.
 */
module dev.tariffc.calendars {
    requires transitive dev.tariffc.runtime;
    requires de.focus_shift.jollyday.core;
    requires static org.jspecify;

    exports dev.tariffc.runtime.calendars;
}
