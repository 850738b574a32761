package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/** What can be told of a French text by rule: its spaces, and English words that were left in it. */
public final class FrenchText {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(the|is|are|was|has|have|not|of|for|and|or|at|from|to"
                    + "|which|what|that|with|this|these|it|its|its|be|been|by|does|nothing|each|write|say|give|here)(?![\\p{L}-])");

    /** A plain space, or none, where U+00A0 has to stand. */
    private static final Pattern BREAKING = Pattern.compile("[^\u00A0]:(?=\\s|$)|[0-9}] [%$¢]| »|«[^\u00A0]");

    private FrenchText() {}

    /** Fails where a space may break that must not, or English is left; code in backticks may be English. */
    public static void assertWellWritten(String where, String text) {
        String own = text.replaceAll("`[^`]*`", "``");
        String prose = own.replaceAll("«[^»]*»", "«\u00A0»").replaceAll("\\{[^}]*}", "{}");
        assertFalse(ENGLISH.matcher(prose).find(), () -> where + ": " + text);
        assertFalse(BREAKING.matcher(own).find(), () -> where + ": " + text);
    }
}
