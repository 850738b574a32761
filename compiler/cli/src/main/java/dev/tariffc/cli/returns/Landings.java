package dev.tariffc.cli.returns;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where rows of returns landed, each counted once although several charges may read it. */
final class Landings {

    /** What came of a row under one charge. */
    enum Place {
        /** It gave an amount, or was one of those that did together. */
        ASSESSED,
        FILLING,
        REFUSED,
        HELD_BACK,
        /** What it is a part of is not complete yet. */
        WAITING,
        /** Rows of other periods are assessed on it. */
        SERVING,
        /** It is read for what no row asks for. */
        UNASKED
    }

    /** What came of a row under all charges. */
    enum Total {
        ASSESSED,
        /** One charge took it, another refused it or held it back. */
        IN_PART,
        FILLING,
        REFUSED,
        HELD_BACK,
        WAITING,
        SERVING,
        UNASKED,
        /** No charge said anything of it, which is never right. */
        NOWHERE
    }

    private final Map<Integer, Set<Place>> byLine = new TreeMap<>();
    private final Map<Integer, Integer> rows;

    /**
     * @param rows how many there are of each that is assessed as one, by the line that stands for them
     * @param counted the lines that are counted from the beginning; the others restate them, or are restated
     */
    Landings(Map<Integer, Integer> rows, Collection<Integer> counted) {
        this.rows = Map.copyOf(rows);
        counted.forEach(line -> byLine.put(line, EnumSet.noneOf(Place.class)));
    }

    /** Takes what came of a row; of others than those that are counted, nothing is kept. */
    void land(int line, Place place) {
        byLine.computeIfPresent(line, (key, places) -> {
            places.add(place);
            return places;
        });
    }

    /** Takes what was not counted before and is refused; how many rows that is. */
    int refuse(int line) {
        return byLine.putIfAbsent(line, EnumSet.of(Place.REFUSED)) == null ? rows.get(line) : 0;
    }

    int count(Total total) {
        return byLine.entrySet().stream()
                .filter(row -> total(row.getValue()) == total)
                .mapToInt(row -> rows.get(row.getKey()))
                .sum();
    }

    int rows() {
        return byLine.keySet().stream().mapToInt(rows::get).sum();
    }

    /** The lines of which no charge said anything, or no more than that others are assessed on them. */
    Set<Integer> besides() {
        Set<Total> besides = EnumSet.of(Total.SERVING, Total.NOWHERE);
        return byLine.entrySet().stream()
                .filter(row -> besides.contains(total(row.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether other rows are assessed on one. */
    boolean isServing(int line) {
        return byLine.getOrDefault(line, Set.of()).contains(Place.SERVING);
    }

    /** Whether something of a row, or all of it, could not be assessed. */
    boolean isAnyLeft() {
        return !left().isEmpty();
    }

    /** Where something of a row, or all of it, could not be assessed. */
    Set<Integer> left() {
        return byLine.entrySet().stream()
                .filter(row ->
                        row.getValue().contains(Place.REFUSED) || row.getValue().contains(Place.HELD_BACK))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The rows that wait for others of what is paid together. */
    Set<Integer> waiting() {
        return byLine.entrySet().stream()
                .filter(row -> row.getValue().contains(Place.WAITING))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Total total(Set<Place> places) {
        boolean owes = places.contains(Place.ASSESSED);
        if (places.contains(Place.REFUSED)) {
            return owes ? Total.IN_PART : Total.REFUSED;
        } else if (places.contains(Place.HELD_BACK)) {
            return owes ? Total.IN_PART : Total.HELD_BACK;
        } else if (owes) {
            return Total.ASSESSED;
        } else if (places.contains(Place.WAITING)) {
            return Total.WAITING;
        } else if (places.contains(Place.FILLING)) {
            return Total.FILLING;
        } else if (places.contains(Place.SERVING)) {
            return Total.SERVING;
        }
        return places.contains(Place.UNASKED) ? Total.UNASKED : Total.NOWHERE;
    }
}
