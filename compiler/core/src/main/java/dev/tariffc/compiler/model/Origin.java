package dev.tariffc.compiler.model;

/**
 * Where and in which words something is written, for messages. That is no part of what it means, so that any two are equal:
 * terms are equal that mean the same, wherever they stand.
 */
public final class Origin {

    private final Place place;
    private final String words;

    /** @param words on one line */
    public Origin(Place place, String words) {
        this.place = place;
        this.words = words;
    }

    public Place place() {
        return place;
    }

    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
