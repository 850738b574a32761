package dev.tariffc.runtime.series;

import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A published rate, as observed day by day: the Bank Rate. A rate of 0.75 per cent is 3/400. */
public final class RateSeries {

    private static final RateSeries EMPTY = new RateSeries(new TreeMap<>());

    private final NavigableMap<LocalDate, Rational> observations;

    private RateSeries(NavigableMap<LocalDate, Rational> observations) {
        this.observations = observations;
    }

    /** The order of the map does not matter. */
    public static RateSeries of(Map<LocalDate, Rational> observations) {
        return new RateSeries(new TreeMap<>(observations));
    }

    /** Nothing was published: for terms that name no series. */
    public static RateSeries empty() {
        return EMPTY;
    }

    /** The last observation of a month; none where the month has none, whatever was observed before it. */
    public Optional<Rational> lastOfMonth(YearMonth month) {
        return observed(observations.floorEntry(month.atEndOfMonth()))
                .filter(last -> YearMonth.from(last.getKey()).equals(month))
                .map(Map.Entry::getValue);
    }

    /** The last observation up to and including a day; none before the first. */
    public Optional<Rational> onOrBefore(LocalDate day) {
        return observed(observations.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** All observations by day; unmodifiable. */
    public SortedMap<LocalDate, Rational> observations() {
        return Collections.unmodifiableSortedMap(observations);
    }

    private static Optional<Map.Entry<LocalDate, Rational>> observed(Map.Entry<LocalDate, Rational> entry) {
        return Optional.ofNullable(entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateSeries that && observations.equals(that.observations);
    }

    @Override
    public int hashCode() {
        return observations.hashCode();
    }

    @Override
    public String toString() {
        return observations.toString();
    }
}
