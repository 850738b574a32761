package dev.tariffc.compiler.problem;

import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.language.Worded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of all problems in one language of the reader.
 *
 * <p>{@code UnknownName.message = `{name}` is not defined in this tariff.}: placeholders are the components of the record,
 * as a {@link Catalogue} fills them. Spans are no placeholders. A help whose list is empty gives way to
 * {@code UnknownName.otherHelp}, or to none. {@code {:pays}} is what one writes in a tariff, in the language of the file.
 */
public final class ProblemCatalogue {

    private static final Pattern WRITTEN = Pattern.compile("\\{:(\\w+)}");

    /** How a placeholder is called that stands for what is written. */
    private static final String AS_WRITTEN = "written_";

    private static final Pattern DIFFERS = Pattern.compile("\\{[^}]*}");

    private final Language reader;
    private final Catalogue words;

    /** The same for what one is told to write, of which nothing is cut. */
    private final Catalogue whole;

    private ProblemCatalogue(Language reader) {
        this.reader = reader;
        this.words = catalogue("problems", reader).showing(VisibleText::words);
        this.whole = words.showing(VisibleText::whole);
    }

    public static ProblemCatalogue english() {
        return of(Language.ENGLISH);
    }

    public static ProblemCatalogue french() {
        return of(Language.FRENCH);
    }

    /** The words for a reader of that language. */
    public static ProblemCatalogue of(Language reader) {
        return new ProblemCatalogue(reader);
    }

    static Catalogue catalogue(String name, Language language) {
        return Catalogue.of(
                language,
                ResourceBundle.getBundle(
                        "dev.tariffc.compiler.problem." + name, Locale.forLanguageTag(language.code())));
    }

    /** Puts what one writes in a tariff of that language in place of {@code {:pays}}, whatever it is about left open. */
    private static String fillWritten(String text, Language file) {
        Catalogue written = catalogue("written", file);
        return WRITTEN.matcher(text).replaceAll(name -> Matcher.quoteReplacement(written.sentence(name.group(1))));
    }

    /** The same with a placeholder for each that is written, which {@link #facts} fills in the language of the tariff. */
    private static String asPlaceholders(String text) {
        return WRITTEN.matcher(text).replaceAll("{" + AS_WRITTEN + "$1}");
    }

    /** What fills the placeholders of a sentence; what is written is worded as the tariff is, whoever reads about it. */
    private static Map<String, Object> facts(String text, Problem problem, Language file) {
        Map<String, Object> facts = Components.of(problem);
        Map<String, Object> all = new HashMap<>(facts);
        Catalogue written = catalogue("written", file);
        WRITTEN.matcher(text)
                .results()
                .map(name -> name.group(1))
                .forEach(name -> all.put(AS_WRITTEN + name, (Worded) reader -> {
                    String sentence = written.sentence(name);
                    return DIFFERS.matcher(sentence).find()
                            ? of(file).whole.fillIfSaid(sentence, facts).orElse("")
                            : sentence;
                }));
        return all;
    }

    /** What {@code tariffc help TAR0201} shows. */
    public record Explanation(String code, String name, String message, String text) {}

    public String code(Problem problem) {
        return words.sentence(nameOf(problem) + ".code");
    }

    /** @param file the language of the tariff, in which the message shows what one writes */
    public String message(Problem problem, Language file) {
        String name = nameOf(problem);
        Optional<String> said =
                words.has(name + ".otherMessage") ? said("message", problem, file, words) : Optional.empty();
        return said.or(() -> said("otherMessage", problem, file, words)).orElseGet(() -> {
            String text = words.sentence(name + ".message");
            return words.fill(asPlaceholders(text), facts(text, problem, file));
        });
    }

    /** What to do. */
    public Optional<String> help(Problem problem, Language file) {
        return said("help." + problem.variant(), problem, file, whole)
                .or(() -> said("help", problem, file, whole))
                .or(() -> said("otherHelp", problem, file, whole));
    }

    /** What the other places have to do with it. */
    public Optional<String> related(Problem problem, Language file) {
        return said("related", problem, file, words);
    }

    /** None where there are no such words, or a placeholder has nothing to say. */
    private static Optional<String> said(String part, Problem problem, Language file, Catalogue words) {
        String key = nameOf(problem) + "." + part;
        if (!words.has(key)) {
            return Optional.empty();
        }
        String text = words.sentence(key);
        return words.fillIfSaid(asPlaceholders(text), facts(text, problem, file));
    }

    /** The long explanation of a code, {@code TAR0201} or {@code tar0201}, with what a reader of the language writes. */
    public Optional<Explanation> explain(String code) {
        for (String name : names()) {
            if (words.sentence(name + ".code").equalsIgnoreCase(code)) {
                return Optional.of(new Explanation(
                        words.sentence(name + ".code"),
                        name,
                        ofAny(words.sentence(name + ".message")),
                        ofAny(words.sentence(name + ".explanation"))));
            }
        }
        return Optional.empty();
    }

    /** What is said of any case: what differs from case to case is left out. */
    private String ofAny(String sentence) {
        return DIFFERS.matcher(fillWritten(sentence, reader)).replaceAll("…");
    }

    /** The codes of all problems, in their order. */
    public List<String> codes() {
        return names().stream()
                .map(name -> words.sentence(name + ".code"))
                .sorted()
                .toList();
    }

    /** The names of all problems that have words here. */
    public Set<String> names() {
        return words.keys().stream()
                .filter(key -> key.endsWith(".code"))
                .map(key -> key.substring(0, key.length() - ".code".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code section 4 "Low-use stations"}. */
    String section(Section section) {
        String key = section.title().isEmpty() ? "Section" : "SectionWithTitle";
        return words.say(key, Map.of("number", section.number(), "title", section.title()));
    }

    String severity(Severity severity) {
        return words.say("Severity." + severity);
    }

    String helpWord() {
        return words.say("Help");
    }

    String more(int count) {
        return words.say(count == 1 ? "OneMore" : "More", Map.of("count", count));
    }

    private static String nameOf(Problem problem) {
        return problem.getClass().getSimpleName();
    }
}
