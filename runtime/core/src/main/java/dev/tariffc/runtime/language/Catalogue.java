package dev.tariffc.runtime.language;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of one language by their keys, filled with facts: runtime, compiler and command line all speak from one.
 *
 * <p>{@code missing = {name} is missing; {section} asks for it.}: a placeholder is the name of a fact. Facts are numbers, days,
 * periods, texts, constants that have words here under {@code Severity.ERROR}, and whatever {@linkplain Worded words itself}.
 * Several stand in backticks, joined by commas and <em>or</em>; {@code {sections:and}} joins by <em>and</em>, {@code
 * {witness:list}} by commas or semicolons alone. {@code {paid:during}} is <em>in January 2018</em>, {@code
 * {section:capital}} begins a sentence.
 */
public final class Catalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final Language language;
    private final ResourceBundle sentences;
    private final UnaryOperator<String> shown;

    private Catalogue(Language language, ResourceBundle sentences, UnaryOperator<String> shown) {
        this.language = language;
        this.sentences = sentences;
        this.shown = shown;
    }

    /**
     * The sentences of a bundle of that language.
     *
     * @throws IllegalArgumentException where the bundle is of another
     */
    public static Catalogue of(Language language, ResourceBundle sentences) {
        if (!sentences.getLocale().getLanguage().equals(language.code())) {
            throw new IllegalArgumentException(
                    "no " + sentences.getBaseBundleName() + " in the language " + language.code());
        }
        return new Catalogue(language, sentences, UnaryOperator.identity());
    }

    /** The same, where a text that somebody wrote is not to be shown as it is. */
    public Catalogue showing(UnaryOperator<String> ofTexts) {
        return new Catalogue(language, sentences, ofTexts);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence as it stands, its placeholders unfilled. */
    public String sentence(String key) {
        return sentences.getString(key);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** The sentence under a key, with its facts. */
    public String say(String key, Map<String, ?> facts) {
        return fill(sentence(key), facts);
    }

    /** Puts the facts in the place of the placeholders of a sentence. */
    public String fill(String sentence, Map<String, ?> facts) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(word(matcher, facts)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** None where a placeholder has nothing to say. */
    public Optional<String> fillIfSaid(String sentence, Map<String, ?> facts) {
        return PLACEHOLDER.matcher(sentence).results().count() > 0 && hasGap(sentence, facts)
                ? Optional.empty()
                : Optional.of(fill(sentence, facts));
    }

    private boolean hasGap(String sentence, Map<String, ?> facts) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            if (word(matcher, facts).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String word(Matcher placeholder, Map<String, ?> facts) {
        Object fact = facts.get(placeholder.group(1));
        if (fact == null) {
            throw new IllegalStateException("no fact for " + placeholder.group() + " in " + facts);
        }
        return word(fact, placeholder.group(2) == null ? "" : placeholder.group(2));
    }

    private String word(Object fact, String how) {
        if (fact instanceof Optional<?> optional) {
            return optional.map(inner -> word(inner, how)).orElse("");
        } else if (fact instanceof Collection<?> all) {
            return joined(all, how);
        }
        String word = word(fact);
        return switch (how) {
            case "capital" -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
            case "during" -> language.grammar().during((Period) fact);
            default -> word;
        };
    }

    private String word(Object fact) {
        if (fact instanceof Worded worded) {
            return worded.in(this);
        } else if (fact instanceof Enum<?> constant) {
            return sentence(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (fact instanceof LocalDate day) {
            return language.grammar().date(day);
        } else if (fact instanceof Period period) {
            return language.grammar().period(period);
        } else if (fact instanceof Rational number) {
            return language.grammar().number(number);
        } else if (fact instanceof Integer || fact instanceof Long) {
            return language.grammar().number(Rational.of(((Number) fact).longValue()));
        }
        return shown.apply(fact.toString());
    }

    private String joined(Collection<?> all, String how) {
        List<String> parts = new ArrayList<>(all.stream()
                .map(part -> part instanceof String text ? "`" + shown.apply(text) + "`" : word(part, how))
                .distinct()
                .toList());
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String joint = language.grammar().joint(how.isEmpty() ? "or" : how);
        if (how.equals("list")) {
            return String.join(joint + " ", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + joint + " " + parts.get(last);
    }
}
