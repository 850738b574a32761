package dev.tariffc.compiler.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of a few words, found by their first. */
final class Phrases<T> {

    private record Phrase<T>(List<String> words, T meaning) {}

    /** What stands at a place, and the index of the token after it. */
    record Match<T>(T meaning, int end) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** @param phrases parted by commas, their words and signs by spaces */
    void add(T meaning, String phrases) {
        for (String phrase : phrases.split(", ", -1)) {
            List<String> words = List.of(phrase.split(" ", -1));
            List<Phrase<T>> all = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            all.add(new Phrase<>(words, meaning));
            all.sort((one, other) ->
                    Integer.compare(other.words().size(), one.words().size()));
        }
    }

    /** The longest phrase that begins at that token. */
    Optional<Match<T>> at(List<Token> tokens, int start) {
        if (start < 0 || start >= tokens.size()) {
            return Optional.empty();
        }
        return byFirst.getOrDefault(tokens.get(start).text(), List.of()).stream()
                .filter(phrase -> stands(phrase.words(), tokens, start))
                .findFirst()
                .map(phrase ->
                        new Match<>(phrase.meaning(), start + phrase.words().size()));
    }

    private static boolean stands(List<String> words, List<Token> tokens, int start) {
        if (start + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
