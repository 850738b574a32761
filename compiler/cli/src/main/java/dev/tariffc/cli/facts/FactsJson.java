package dev.tariffc.cli.facts;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Words;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts as one JSON object: {@code {"gross income": 50000, "event": [{"name": "spring ball", "attendance": 120}]}}. A number
 * keeps all its digits; a name that stands twice is told.
 */
public final class FactsJson {

    private static final int LONGEST_NUMBER = 60;
    private static final String ITEM_NAME = "name";
    private static final Pattern PLACE = Pattern.compile("line ([0-9]+) column ([0-9]+)");

    private final String file;
    private final TariffNames names;
    private final Words words;
    private final List<String> mistakes;
    private final List<Given> all = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private FactsJson(String file, TariffNames names, Words words, List<String> mistakes) {
        this.file = file;
        this.names = names;
        this.words = words;
        this.mistakes = mistakes;
    }

    /**
     * Reads the facts.
     *
     * @param file as the user calls it
     * @param mistakes is told what cannot be read but leaves the rest readable
     * @throws InputProblem if the text is no JSON object
     */
    public static List<Given> read(String file, String text, TariffNames names, Words words, List<String> mistakes)
            throws InputProblem {
        FactsJson json = new FactsJson(file, names, words, mistakes);
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new InputProblem(words.say("json.noObject", Map.of("file", file)));
            }
            json.object(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new InputProblem(words.say("json.goesOn", Map.of("file", file)));
            }
        } catch (MalformedJsonException e) {
            throw new InputProblem(words.say("json.malformed", Map.of("file", file, "place", place(e, words))));
        } catch (IOException e) {
            throw new InputProblem(words.say("json.ends", Map.of("file", file)));
        }
        return List.copyOf(json.all);
    }

    /** The line and column in gson's own words. */
    private static String place(MalformedJsonException e, Words words) {
        Matcher matcher = PLACE.matcher(String.valueOf(e.getMessage()));
        return matcher.find()
                ? words.say("json.place", Map.of("line", matcher.group(1), "column", matcher.group(2)))
                : "";
    }

    private void object(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                items(name, reader);
            } else {
                literal(name, reader).ifPresent(value -> add(Given.of(name, names.years(), value)));
            }
        }
        reader.endObject();
    }

    private void add(Given given) {
        String other = seen.putIfAbsent(names.place(given), given.written());
        if (other == null) {
            all.add(given);
        } else {
            mistakes.add(words.say("json.twice", Map.of("file", file, "given", given.written(), "other", other)));
        }
    }

    private void items(String label, JsonReader reader) throws IOException {
        Optional<String> item = names.item(label);
        if (item.isEmpty()) {
            mistakes.add(words.say("json.noItems", Map.of("file", file, "label", label)));
            reader.skipValue();
            return;
        }
        reader.beginArray();
        if (!reader.hasNext()) {
            add(Given.of(label, names.years(), new Literal.Text(FactSheet.NONE.get(0))));
        }
        for (int number = 1; reader.hasNext(); number++) {
            if (reader.peek() == JsonToken.BEGIN_OBJECT) {
                item(label, number, reader);
            } else {
                mistakes.add(words.say("json.itemNoObject", Map.of("file", file, "label", label, "number", number)));
                reader.skipValue();
            }
        }
        reader.endArray();
    }

    private void item(String label, int number, JsonReader reader) throws IOException {
        String name = Integer.toString(number);
        Map<String, Literal> values = new HashMap<>();
        List<String> order = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            Optional<Literal> value = literal(key, reader);
            if (key.equals(ITEM_NAME) && names.fact(ITEM_NAME).isEmpty()) {
                name = value.map(FactsJson::text).orElse(name);
            } else if (value.isPresent() && values.put(key, value.get()) == null) {
                order.add(key);
            } else if (value.isPresent()) {
                mistakes.add(words.say("json.twice", Map.of("file", file, "given", key, "other", key)));
            }
        }
        reader.endObject();
        for (String key : order) {
            Given given = Given.of(key, names.years(), values.get(key));
            add(new Given(
                    words.say("json.ofItem", Map.of("fact", key, "item", label, "name", name)),
                    given.name(),
                    given.role(),
                    Optional.of(name),
                    given.about(),
                    given.value()));
        }
    }

    private static String text(Literal literal) {
        return literal.match(text -> text, BigDecimal::toPlainString, yes -> Boolean.toString(yes));
    }

    private Optional<Literal> literal(String name, JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING -> Optional.of(new Literal.Text(reader.nextString()));
            case BOOLEAN -> Optional.of(new Literal.YesNo(reader.nextBoolean()));
            case NUMBER -> number(name, reader.nextString());
            case NULL -> skip("json.null", name, reader);
            default -> skip("json.nested", name, reader);
        };
    }

    private Optional<Literal> number(String name, String digits) {
        if (digits.length() > LONGEST_NUMBER || digits.matches(".*[eE].*")) {
            mistakes.add(words.say(
                    "fact.mistake",
                    Map.of("given", name, "why", words.say("value.exponent", Map.of("digits", digits)))));
            return Optional.empty();
        }
        return Optional.of(new Literal.Number(new BigDecimal(digits)));
    }

    private Optional<Literal> skip(String key, String name, JsonReader reader) throws IOException {
        mistakes.add(words.say(key, Map.of("file", file, "name", name)));
        reader.skipValue();
        return Optional.empty();
    }
}
