package dev.tariffc.compiler.parser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase that laws, drafters and other languages have and the sentences of a tariff have not, and what they say
 * instead; several where it may mean several things.
 *
 * @param written what is written instead of what was found
 */
public record Turn(Pattern said, Function<Said, List<String>> written) {

    /** What was found, and the text before it. */
    public record Said(MatchResult match, String before) {}

    /** Which of two forms of a verb agrees with what was said. */
    interface Agreement {
        boolean isPlural(Said said);
    }

    private static final String SPACE = "(?:[\\\\s\\\\p{Z}]+)";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final Pattern GROUP = Pattern.compile("\\$([1-9])");
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";

    /**
     * @param said a regular expression of whole words, in which a space is any space; small and capital letters are alike
     * @param written what stands there instead, {@code $1} for a group
     */
    static Turn of(String said, String... written) {
        Pattern pattern = pattern(said);
        return new Turn(pattern, found -> {
            List<String> all = new ArrayList<>();
            for (String each : written) {
                all.add(fill(each, found.match()));
            }
            return all;
        });
    }

    /** @param written of what the pattern found */
    static Turn of(String said, Function<MatchResult, List<String>> written) {
        return new Turn(pattern(said), found -> written.apply(found.match()));
    }

    /** A verb, in the form that agrees. */
    static Turn verb(Agreement agreement, String said, String singular, String plural) {
        return new Turn(
                pattern(said), found -> List.of(fill(agreement.isPlural(found) ? plural : singular, found.match())));
    }

    private static Pattern pattern(String said) {
        return Pattern.compile(
                BEFORE + "(?:" + said.replaceAll(" (?![^\\[]*])", SPACE).replace("'", "['’]") + ")" + AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** At once, as what was found may be an amount: {@code $2,000} is no group. */
    private static String fill(String written, MatchResult match) {
        return GROUP.matcher(written).replaceAll(group -> {
            String found = match.group(Integer.parseInt(group.group(1)));
            return Matcher.quoteReplacement(found == null ? "" : found);
        });
    }
}
