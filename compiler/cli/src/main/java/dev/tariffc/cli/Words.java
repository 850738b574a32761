package dev.tariffc.cli;

import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.runtime.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that the command line says, in one language of the reader. What comes from files is made visible. */
public final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final ResourceBundle words;

    private Words(Locale locale) {
        this.locale = locale;
        this.words = bundle("words", locale);
    }

    /** The words of that language, or English where there are none yet. */
    public static Words of(Locale locale) {
        return new Words(locale);
    }

    /**
     * The language that the environment asks for: the first of these that is set, as POSIX has it.
     *
     * @param environment of the process
     */
    static Locale language(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** The sentence under a key, with its placeholders filled. */
    public String say(String key, Object... arguments) {
        Matcher matcher = PLACEHOLDER.matcher(words.getString(key));
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            Object argument = arguments[Integer.parseInt(matcher.group(1))];
            matcher.appendReplacement(said, Matcher.quoteReplacement(Visible.of(argument.toString())));
        }
        return matcher.appendTail(said).toString();
    }

    /** Key and count: {@code 1 row}, {@code 7,006 rows}. */
    public String count(String key, long count) {
        return say(count == 1 ? key + ".one" : key, grouped(count));
    }

    /** Several names, as a choice: {@code `a`, `b` or `c`}. */
    public String or(List<String> names) {
        List<String> quoted = names.stream().map(name -> "`" + name + "`").toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " " + words.getString("or") + " " + quoted.get(last);
    }

    /** The words of the runtime. */
    public Wording ofRuntime() {
        return Wording.english();
    }

    /** The words of problems in tariffs. */
    public ProblemCatalogue ofProblems() {
        return ProblemCatalogue.english();
    }

    /** The descriptions of commands and options. */
    ResourceBundle usage() {
        return bundle("usage", locale);
    }

    /** {@code 7,006}. */
    public String grouped(long count) {
        return String.format(locale, "%,d", count);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "dev.tariffc.cli." + name,
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
