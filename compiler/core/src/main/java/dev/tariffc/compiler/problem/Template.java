package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of words, each value as the reader's language writes it. */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Pattern WRITTEN = Pattern.compile("\\{:(\\w+)}");
    private static final int LONGEST_WORDS = 80;

    private final ResourceBundle words;
    private final Wording wording;
    private final Map<Language, ResourceBundle> written = Map.of(
            Language.ENGLISH, ProblemCatalogue.bundle("written", Language.ENGLISH),
            Language.FRENCH, ProblemCatalogue.bundle("written", Language.FRENCH));

    Template(ResourceBundle words, Language reader) {
        this.words = words;
        this.wording = Wording.of(reader);
    }

    /** The components of a problem or a phrase by name, spans left out. */
    static Map<String, Object> components(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fact.getClass().isRecord()) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (component.getType() != Span.class) {
                    values.put(component.getName(), valueOf(component, fact));
                }
            }
        }
        return values;
    }

    private static Object valueOf(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("unreadable component " + component + " of " + fact, e);
        }
    }

    /** Puts what one writes in a tariff of that language in place of {@code {:pays}}. */
    String fillWritten(String text, Language file) {
        ResourceBundle bundle = written.get(file);
        return WRITTEN.matcher(text).replaceAll(name -> Matcher.quoteReplacement(bundle.getString(name.group(1))));
    }

    String fill(String text, Map<String, Object> values, Language file) {
        return fill(fillWritten(text, file), values);
    }

    /** None where a placeholder has nothing to say. */
    Optional<String> fillIfSaid(String text, Map<String, Object> values, Language file) {
        String whole = fillWritten(text, file);
        Matcher matcher = PLACEHOLDER.matcher(whole);
        while (matcher.find()) {
            if (say(matcher, values).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(fill(whole, values));
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
        return say(value, placeholder.group(2) == null ? "or" : placeholder.group(2));
    }

    private String say(Object value, String conjunction) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> say(inner, conjunction)).orElse("");
        } else if (value instanceof Collection<?> all) {
            return join(all, conjunction);
        } else if (value instanceof Phrase phrase) {
            return phrase(phrase);
        } else if (value instanceof Circumstance circumstance) {
            return circumstance(circumstance);
        } else if (value instanceof Circumstance.Amount amount) {
            return wording.value(Value.of(amount.number()), amount.kind(), amount.currency());
        } else if (value instanceof Expected.Word word) {
            return quoted(word.text());
        } else if (value instanceof Enum<?> constant) {
            return words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof LocalDate date) {
            return wording.date(date);
        } else if (value instanceof Period period) {
            return wording.period(period);
        } else if (value instanceof Rational number) {
            return wording.number(number);
        } else if (value instanceof Integer number) {
            return wording.number(Rational.of(number));
        } else {
            return VisibleText.of(value.toString(), LONGEST_WORDS);
        }
    }

    private String phrase(Phrase phrase) {
        if (phrase instanceof Phrase.Measure measure) {
            return measure(measure.powers());
        } else if (phrase instanceof Phrase.Bounds bounds) {
            return wording.domain(bounds.domain(), bounds.currency());
        }
        return fill(words.getString(phrase.key()), components(phrase));
    }

    private String circumstance(Circumstance circumstance) {
        String key = "Circumstance." + circumstance.getClass().getSimpleName();
        Map<String, Object> values = components(circumstance);
        if (circumstance instanceof Circumstance.Named named) {
            String period =
                    named.about().map(about -> " " + wording.during(about)).orElse("");
            values.put("label", named.label() + period);
            values.put("value", wording.value(named.value(), named.kind(), named.currency()));
        }
        return fill(words.getString(key), values);
    }

    private String measure(Map<String, Integer> powers) {
        if (powers.isEmpty()) {
            return words.getString("Measure.NONE");
        }
        String per = " " + words.getString("Measure.PER") + " ";
        StringJoiner over = new StringJoiner(" × ");
        StringJoiner under = new StringJoiner(per);
        powers.forEach((base, power) -> {
            for (int i = 0; i < Math.abs(power); i++) {
                (power > 0 ? over : under).add(unit(base));
            }
        });
        String top = over.length() == 0 ? "1" : over.toString();
        return under.length() == 0 ? top : top + per + under;
    }

    /** Units of time have words; currencies are codes, and what is counted the tariff's own noun. */
    private String unit(String base) {
        String key = "Unit." + base.replace(' ', '_');
        return words.containsKey(key) ? words.getString(key) : VisibleText.of(base, LONGEST_WORDS);
    }

    private String join(Collection<?> all, String conjunction) {
        Function<Object, String> each = part -> part instanceof String text ? quoted(text) : say(part, conjunction);
        List<String> parts = new ArrayList<>(all.stream().map(each).distinct().toList());
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String joint = words.getString("Join." + conjunction);
        if (conjunction.equals("list")) {
            return String.join(joint + " ", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + joint + " " + parts.get(last);
    }

    private static String quoted(String text) {
        return "`" + VisibleText.of(text, LONGEST_WORDS) + "`";
    }
}
