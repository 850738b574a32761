package dev.tariffc.compiler.codegen;

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

    /** {@code low-use station} as {@code LowUseStation}, {@code class} as {@code ClassPayer}. */
    String payer(Object thing, String words) {
        return given.computeIfAbsent(thing, key -> free(payer(words)));
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
        for (String word : Latin.capped(Latin.words(words))) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : capital(lower));
        }
        return legal(name.toString(), "x");
    }

    private static String payer(String words) {
        StringBuilder name = new StringBuilder();
        Latin.capped(Latin.words(words)).forEach(word -> name.append(capital(word.toLowerCase(Locale.ROOT))));
        boolean own =
                !name.isEmpty() && !Character.isDigit(name.charAt(0)) && !Reserved.JAVA_LANG.contains(name.toString());
        return own
                ? name.toString()
                : (name.isEmpty() || !Character.isDigit(name.charAt(0)) ? name + "Payer" : "Payer" + name);
    }

    private static String constant(String words) {
        return legal(String.join("_", Latin.capped(Latin.words(words))).toUpperCase(Locale.ROOT), "X_");
    }

    private static String legal(String name, String before) {
        boolean illegal = name.isEmpty()
                || Character.isDigit(name.charAt(0))
                || SourceVersion.isKeyword(name)
                || RESTRICTED.contains(name);
        return illegal ? before + name : name;
    }
}
