package dev.tariffc.cli.returns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of one kind that are surely meant to be one: that differ only in capitals, spaces, accents, full stops, hyphens or
 * the form of a company. They count as different, as nobody but the author of the file can tell.
 */
final class AlikeNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The forms of a company, in both languages, as they end its name. */
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "incorporee",
            "ltd",
            "ltee",
            "limited",
            "limitee",
            "corp",
            "corporation",
            "co",
            "cie");

    private final Map<String, Map<String, Integer>> linesByName = new LinkedHashMap<>();

    /** Takes a name where it stands. */
    void add(String name, int line) {
        if (!name.isBlank()) {
            linesByName
                    .computeIfAbsent(folded(name), key -> new LinkedHashMap<>())
                    .putIfAbsent(name, line);
        }
    }

    /** The names that are alike, each with the line on which it first stands. */
    List<Map<String, Integer>> alike() {
        return linesByName.values().stream().filter(names -> names.size() > 1).toList();
    }

    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(
                plain.toLowerCase(Locale.ROOT).replace(".", "").strip())));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? name : String.join(" ", words);
    }
}
