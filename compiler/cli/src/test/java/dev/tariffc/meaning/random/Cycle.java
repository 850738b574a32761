package dev.tariffc.meaning.random;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How often random tariffs are paid. */
enum Cycle {
    MONTH("each month", "month", List.of("2026-01", "2026-02", "2026-05", "2025-12", "2028-12")),
    QUARTER("each quarter", "quarter", List.of("2026-Q1", "2026-Q3", "2027-Q4")),
    HALF_YEAR("each half-year", "half-year", List.of("2026-H1", "2027-H2")),
    YEAR("each year", "year", List.of("2026", "2027", "2028")),
    TWO_MONTHS("each two months from January", "", List.of("2026-03/2026-04", "2027-11/2027-12")),
    LICENCE_YEAR("each year from September 1", "year", List.of("2025-09-01/2026-08-31", "2026-09-01/2027-08-31")),
    SEASON("each season from June 1 to September 15", "", List.of("2026-06-01/2026-09-15", "2027-06-01/2027-09-15")),
    FAIR("for each fair", "", List.of("2026-02-28", "2027-07-01"));

    private final String words;
    private final String unit;

    @SuppressWarnings("ImmutableEnumChecker") // a list of constants
    private final List<String> periods;

    Cycle(String words, String unit, List<String> periods) {
        this.words = words;
        this.unit = unit;
        this.periods = periods;
    }

    String words() {
        return words;
    }

    /** As the declaration of its facts has it. */
    String given() {
        return this == LICENCE_YEAR ? YEAR.words : words;
    }

    /** {@code month}, where one can speak of the one before. */
    Optional<String> unit() {
        return Optional.of(unit).filter(text -> !text.isEmpty());
    }

    boolean isMadeOfMonths() {
        return List.of(QUARTER, HALF_YEAR, YEAR, LICENCE_YEAR).contains(this);
    }

    /** Periods while the tariff is in force, as they are typed. */
    List<String> periods() {
        return periods;
    }

    static String before(String period, int count) {
        return Period.parse(period).orElseThrow().minus(count).toString();
    }

    static List<String> months(String period) {
        return Period.parse(period).orElseThrow().parts(Period.Kind.MONTH).stream()
                .map(Period::toString)
                .toList();
    }

    static LocalDate start(String period) {
        return Period.parse(period).orElseThrow().start();
    }
}
