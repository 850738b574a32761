package dev.tariffc.compiler.parser.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as it is written.
 *
 * @param across whether it ends in the next calendar year
 */
record WrittenYear(int year, boolean across) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:/(\\d{2}|\\d{4}))?");

    /** {@code 2024}, {@code 2003/04}; none of anything else. */
    static Optional<WrittenYear> of(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String next = matcher.group(2);
        return next == null || Integer.toString(year + 1).endsWith(next)
                ? Optional.of(new WrittenYear(year, next != null))
                : Optional.empty();
    }
}
