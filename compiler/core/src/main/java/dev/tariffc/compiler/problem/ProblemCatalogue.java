package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.wording.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
 * <p>{@code UnknownName.message = `{name}` is not defined in this tariff.}: placeholders are the components of the
 * record. Names in a list stand in backticks, joined by commas and <em>or</em>; {@code {sections:and}} joins by
 * <em>and</em>. Spans are no placeholders. A help whose list is empty gives way to {@code UnknownName.otherHelp}, or to
 * none.
 */
public final class ProblemCatalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(:and)?}");
    private static final int LONGEST_WORDS = 80;

    private final Locale locale;
    private final ResourceBundle words;
    private final Wording wording = Wording.english();

    private ProblemCatalogue(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "dev.tariffc.compiler.problem.problems",
                locale,
                ProblemCatalogue.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static ProblemCatalogue english() {
        return new ProblemCatalogue(Locale.ENGLISH);
    }

    /** What {@code tariffc help TAR0201} shows. */
    public record Explanation(String code, String name, String message, String text) {}

    public String code(Problem problem) {
        return words.getString(nameOf(problem) + ".code");
    }

    public String message(Problem problem) {
        return fill(words.getString(nameOf(problem) + ".message"), components(problem));
    }

    public Optional<String> help(Problem problem) {
        return phrase(nameOf(problem) + ".help")
                .flatMap(text -> fillIfSaid(text, problem))
                .or(() -> phrase(nameOf(problem) + ".otherHelp").flatMap(text -> fillIfSaid(text, problem)));
    }

    /** What the other places have to do with it. */
    public Optional<String> related(Problem problem) {
        return phrase(nameOf(problem) + ".related").flatMap(text -> fillIfSaid(text, problem));
    }

    /** The long explanation of a code, {@code TAR0201} or {@code tar0201}. */
    public Optional<Explanation> explain(String code) {
        for (String name : names()) {
            if (words.getString(name + ".code").equalsIgnoreCase(code)) {
                return Optional.of(new Explanation(
                        words.getString(name + ".code"),
                        name,
                        words.getString(name + ".message"),
                        words.getString(name + ".explanation")));
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
        return fill(words.getString(key), Map.of("number", section.number(), "title", section.title()));
    }

    String severity(Severity severity) {
        return words.getString("Severity." + severity);
    }

    String helpWord() {
        return words.getString("Help");
    }

    String more(int count) {
        return fill(words.getString(count == 1 ? "OneMore" : "More"), Map.of("count", count));
    }

    private static String nameOf(Problem problem) {
        return problem.getClass().getSimpleName();
    }

    private Optional<String> phrase(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** None where a placeholder has nothing to say. */
    private Optional<String> fillIfSaid(String text, Problem problem) {
        Map<String, Object> values = components(problem);
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (say(matcher, values).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(fill(text, values));
    }

    private String fill(String text, Map<String, Object> values) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(say(matcher, values)));
        }
        return matcher.appendTail(filled).toString();
    }

    private String say(Matcher placeholder, Map<String, Object> values) {
        Object value = values.get(placeholder.group(1));
        if (value == null) {
            throw new IllegalStateException("no component " + placeholder.group() + " in " + values);
        }
        return say(value, placeholder.group(2) == null ? "Or" : "And");
    }

    private static Map<String, Object> components(Problem problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : problem.getClass().getRecordComponents()) {
            if (component.getType() != Span.class) {
                values.put(component.getName(), valueOf(component, problem));
            }
        }
        return values;
    }

    private static Object valueOf(RecordComponent component, Problem problem) {
        try {
            return component.getAccessor().invoke(problem);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("unreadable component " + component + " of " + problem, e);
        }
    }

    private String say(Object value, String conjunction) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> say(inner, conjunction)).orElse("");
        } else if (value instanceof Collection<?> all) {
            return join(all, conjunction);
        } else if (value instanceof Expected.Word word) {
            return quoted(word.text());
        } else if (value instanceof Circumstance circumstance) {
            return say(circumstance);
        } else if (value instanceof Circumstance.Amount amount) {
            return wording.value(Value.of(amount.number()), amount.kind(), amount.currency());
        } else if (value instanceof Enum<?> constant) {
            return words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(date);
        } else if (value instanceof Integer number) {
            return String.format(locale, "%,d", number);
        } else {
            return VisibleText.of(value.toString(), LONGEST_WORDS);
        }
    }

    private String say(Circumstance circumstance) {
        if (circumstance instanceof Circumstance.Named named) {
            String period =
                    named.about().map(about -> " " + wording.during(about)).orElse("");
            String value = wording.value(named.value(), named.kind(), named.currency());
            return fill(words.getString("Circumstance.Named"), Map.of("name", named.label() + period, "value", value));
        } else if (circumstance instanceof Circumstance.SoFar soFar) {
            return fill(words.getString("Circumstance.SoFar"), Map.of("name", soFar.label(), "value", soFar.sum()));
        } else if (circumstance instanceof Circumstance.Paid paid) {
            return fill(words.getString("Circumstance.Paid"), Map.of("period", wording.period(paid.period())));
        }
        LocalDate day = ((Circumstance.KnownOn) circumstance).day();
        return fill(words.getString("Circumstance.KnownOn"), Map.of("day", wording.date(day)));
    }

    private String join(Collection<?> all, String conjunction) {
        List<String> parts = new ArrayList<>();
        for (Object each : all) {
            String part = each instanceof String text ? quoted(text) : say(each, conjunction);
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + words.getString(conjunction) + " " + parts.get(last);
    }

    private static String quoted(String text) {
        return "`" + VisibleText.of(text, LONGEST_WORDS) + "`";
    }
}
