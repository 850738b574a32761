package dev.tariffc.compiler.codegen;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The only way from the words of a tariff to names of Java: ASCII letters and digits, no keyword, no two names alike. One
 * table serves one scope.
 */
final class Identifiers {

    private final Map<Object, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Words that Java takes for statements or declarations in some places, and that {@link SourceVersion} lets pass. */
    private static final Set<String> RESTRICTED = Set.of("yield", "record", "var", "sealed", "permits", "when", "_");

    /** Of a scope that has no names yet. */
    Identifiers() {}

    /** Of a scope that has these names already. */
    Identifiers(Collection<String> reserved) {
        taken.addAll(reserved);
    }

    /** {@code low-use station} as {@code lowUseStation}; the same for the same thing whenever it is asked for. */
    String camel(Object thing, String words) {
        return given.computeIfAbsent(thing, key -> free(camel(words)));
    }

    /** {@code low-use station} as {@code LOW_USE_STATION}. */
    String constant(Object thing, String words) {
        return given.computeIfAbsent(thing, key -> free(constant(words)));
    }

    /** {@code low-use station} as {@code LowUseStation}. */
    String type(Object thing, String words) {
        return given.computeIfAbsent(thing, key -> free(capital(camel(words))));
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : ascii(words)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : capital(lower));
        }
        return legal(name.toString(), "x");
    }

    private static String constant(String words) {
        return legal(String.join("_", ascii(words)).toUpperCase(Locale.ROOT), "X_");
    }

    private static String legal(String name, String before) {
        String capped = name.length() > 80 ? name.substring(0, 80) : name;
        boolean illegal = capped.isEmpty()
                || Character.isDigit(capped.charAt(0))
                || SourceVersion.isKeyword(capped)
                || RESTRICTED.contains(capped);
        return illegal ? before + capped : capped;
    }

    private static String[] ascii(String words) {
        String plain = Normalizer.normalize(words.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\b(\\p{L}|qu)['\u2019](?=\\p{L}{2})", "$1 ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }
}
