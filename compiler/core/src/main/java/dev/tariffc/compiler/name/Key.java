package dev.tariffc.compiler.name;

/**
 * What names are compared by: words without capitals, articles, contractions and plural s. Never shown to a reader, whom
 * it would speak of a {@code tv sery}.
 *
 * @param words parted by single spaces; empty where nothing is named
 */
public record Key(String words) implements Comparable<Key> {

    /** Of what has no name. */
    public static final Key NONE = new Key("");

    /** Whether nothing is named. */
    public boolean isNone() {
        return words.isEmpty();
    }

    @Override
    public int compareTo(Key other) {
        return words.compareTo(other.words);
    }
}
