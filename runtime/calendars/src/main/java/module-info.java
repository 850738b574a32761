/** Business days of Canada, its provinces and its territories. */
module dev.tariffc.calendars {
    requires transitive dev.tariffc.runtime;
    requires de.focus_shift.jollyday.core;
    requires static org.jspecify;

    exports dev.tariffc.runtime.calendars;
}
