package dev.tariffc.compiler.problem;

import dev.tariffc.runtime.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of all problems in one language of the reader.
 *
 * <p>{@code UnknownName.message = `{name}` is not defined in this tariff.}: placeholders are the components of the record.
 * Names in a list stand in backticks, joined by commas and <em>or</em>; {@code {sections:and}} joins by <em>and</em>,
 * {@code {witness:list}} by commas or semicolons alone. Spans are no placeholders. A help whose list is empty gives way to
 * {@code UnknownName.otherHelp}, or to none. {@code {:pays}} is what one writes in a tariff, in the language of the file.
 */
public final class ProblemCatalogue {

    private static final ProblemCatalogue ENGLISH = new ProblemCatalogue(Language.ENGLISH);
    private static final ProblemCatalogue FRENCH = new ProblemCatalogue(Language.FRENCH);

    private final Language reader;
    private final ResourceBundle words;
    private final Template template;

    private ProblemCatalogue(Language reader) {
        this.reader = reader;
        this.words = bundle("problems", reader);
        this.template = new Template(words, reader);
    }

    public static ProblemCatalogue english() {
        return ENGLISH;
    }

    public static ProblemCatalogue french() {
        return FRENCH;
    }

    /** The words for a reader of that language. */
    public static ProblemCatalogue of(Language reader) {
        return reader.equals(Language.FRENCH) ? FRENCH : ENGLISH;
    }

    static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                "dev.tariffc.compiler.problem." + name,
                Locale.forLanguageTag(language.code()),
                ProblemCatalogue.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What {@code tariffc help TAR0201} shows. */
    public record Explanation(String code, String name, String message, String text) {}

    public String code(Problem problem) {
        return words.getString(nameOf(problem) + ".code");
    }

    /** @param file the language of the tariff, in which the message shows what one writes */
    public String message(Problem problem, Language file) {
        return template.fill(words.getString(nameOf(problem) + ".message"), Template.components(problem), file);
    }

    /** What to do. */
    public Optional<String> help(Problem problem, Language file) {
        return said("help", problem, file).or(() -> said("otherHelp", problem, file));
    }

    /** What the other places have to do with it. */
    public Optional<String> related(Problem problem, Language file) {
        return said("related", problem, file);
    }

    /** None where there are no such words, or a placeholder has nothing to say. */
    private Optional<String> said(String part, Problem problem, Language file) {
        String key = nameOf(problem) + "." + part;
        return words.containsKey(key)
                ? template.fillIfSaid(words.getString(key), Template.components(problem), file)
                : Optional.empty();
    }

    /** The long explanation of a code, {@code TAR0201} or {@code tar0201}, with what a reader of the language writes. */
    public Optional<Explanation> explain(String code) {
        for (String name : names()) {
            if (words.getString(name + ".code").equalsIgnoreCase(code)) {
                return Optional.of(new Explanation(
                        words.getString(name + ".code"),
                        name,
                        template.fillWritten(words.getString(name + ".message"), reader),
                        template.fillWritten(words.getString(name + ".explanation"), reader)));
            }
        }
        return Optional.empty();
    }

    /** The names of all problems that have words here. */
    public Set<String> names() {
        return words.keySet().stream()
                .filter(key -> key.endsWith(".code"))
                .map(key -> key.substring(0, key.length() - ".code".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code section 4 "Low-use stations"}. */
    String section(Section section) {
        String key = section.title().isEmpty() ? "Section" : "SectionWithTitle";
        return template.fill(
                words.getString(key), Map.of("number", section.number(), "title", section.title()), reader);
    }

    String severity(Severity severity) {
        return words.getString("Severity." + severity);
    }

    String helpWord() {
        return words.getString("Help");
    }

    String more(int count) {
        return template.fill(words.getString(count == 1 ? "OneMore" : "More"), Map.of("count", count), reader);
    }

    private static String nameOf(Problem problem) {
        return problem.getClass().getSimpleName();
    }
}
