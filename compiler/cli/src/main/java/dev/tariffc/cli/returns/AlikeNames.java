package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of one kind that are surely meant to be one: that differ only in capitals, spaces, accents, full stops, hyphens or
 * the form of a company. Nobody but the author of the file can tell.
 */
final class AlikeNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /** Signs that may be missing or others without making another name; unlike {@code &}, {@code +} or {@code #}. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\p{Pc}\\p{Pi}\\p{Pf},'\"]+");

    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\p{N}) (?=\\p{N})");

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
            "company",
            "cie",
            "compagnie",
            "llc",
            "ulc",
            "llp",
            "lp",
            "enr",
            "senc",
            "sencrl",
            "srl");

    private final Map<String, Map<String, Places>> byName = new LinkedHashMap<>();

    /** Takes a name where it stands. */
    void add(String name, String file, int line) {
        if (!name.isBlank()) {
            byName.computeIfAbsent(folded(name), key -> new LinkedHashMap<>(1))
                    .computeIfAbsent(name, key -> new Places())
                    .add(file, line);
        }
    }

    /** The names that are alike, each with the places where it stands. */
    List<Map<String, Places>> alike() {
        return byName.values().stream().filter(names -> names.size() > 1).toList();
    }

    /** The spelling of the name that came first. */
    String first(String name) {
        Map<String, Places> names = byName.getOrDefault(folded(name), Map.of());
        return names.keySet().stream().findFirst().orElse(name);
    }

    /** What is left of a name without what may be written in several ways. */
    static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(plain)));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return name;
        }
        // "Radio 1 1" is not "Radio 11".
        return BETWEEN_FIGURES.matcher(String.join(" ", words)).replaceAll("|").replace(" ", "");
    }

    /** The name as it may be told from one alike: spaces that look like others are written out. */
    private static String shown(String name) {
        return name.codePoints()
                .mapToObj(c -> c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR
                        ? String.format("<U+%04X>", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Each name with where it stands: {@code `Acme Inc.` (returns.csv, lines 2 and 5)}. */
    static String placed(Map<String, Places> names, Words words) {
        return names.entrySet().stream()
                .map(name -> words.say(
                        "returns.nameStands",
                        Map.of(
                                "name",
                                shown(name.getKey()),
                                "places",
                                name.getValue().said(words))))
                .collect(Collectors.joining(", "));
    }

    /** Lines of files: of each file the first few, and how many there are. */
    static final class Places {

        private static final int SHOWN = 3;

        private final Map<String, List<Integer>> lines = new LinkedHashMap<>(1);
        private final Map<String, Integer> counts = new LinkedHashMap<>(1);

        private void add(String file, int line) {
            List<Integer> shown = lines.computeIfAbsent(file, key -> new ArrayList<>(1));
            if (shown.size() < SHOWN) {
                shown.add(line);
            }
            counts.merge(file, 1, Integer::sum);
        }

        private String said(Words words) {
            return lines.entrySet().stream()
                    .map(entry -> said(entry.getKey(), entry.getValue(), words))
                    .collect(Collectors.joining("; "));
        }

        private String said(String file, List<Integer> shown, Words words) {
            String numbers = shown.stream().map(words::grouped).collect(Collectors.joining(", "));
            int more = counts.getOrDefault(file, 0) - shown.size();
            String stands = words.say(
                    shown.size() > 1 ? "returns.onLines" : "returns.onLine", Map.of("file", file, "lines", numbers));
            return more == 0
                    ? stands
                    : words.say("returns.andMore", Map.of("places", stands, "count", words.grouped(more)));
        }
    }
}
