package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What a report has to contain, and who receives it.
 *
 * @param what the tariff's words for it: {@code sales report}
 * @param recipients in the order named; empty where the tariff does not say
 */
public record Report(Clause clause, String what, List<Field> fields, List<String> recipients) {

    public Report {
        fields = List.copyOf(fields);
        recipients = List.copyOf(recipients);
    }

    /**
     * One piece of information.
     *
     * @param label the tariff's words for it
     * @param fact what it is, where the tariff declares it; none for what is only text
     * @param ifAvailable whether it may be left out where it is not available
     */
    public record Field(String label, Optional<Fact> fact, boolean ifAvailable) {}

    /** The first line of a CSV file with this report: the labels, quoted where they have to be. */
    public String csvHeader() {
        StringBuilder header = new StringBuilder();
        for (Field field : fields) {
            header.append(header.isEmpty() ? "" : ",").append(csv(field.label()));
        }
        return header.toString();
    }

    private static String csv(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A JSON schema (draft 2020-12) of one entry of this report, on one line. */
    public String jsonSchema() {
        return jsonSchema("");
    }

    /** The same with a comment for those who read it, such as what made it and from which file. */
    public String jsonSchema(String comment) {
        StringBuilder properties = new StringBuilder();
        StringBuilder required = new StringBuilder();
        for (Field field : fields) {
            properties
                    .append(properties.isEmpty() ? "" : ", ")
                    .append(json(field.label()))
                    .append(": ")
                    .append(type(field));
            if (!field.ifAvailable()) {
                required.append(required.isEmpty() ? "" : ", ").append(json(field.label()));
            }
        }
        return "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
                + (comment.isEmpty() ? "" : "\"$comment\": " + json(comment) + ", ") + "\"title\": " + json(what)
                + ", \"type\": \"object\", \"properties\": {" + properties + "}, \"required\": [" + required
                + "], \"additionalProperties\": false}";
    }

    private static String type(Field field) {
        if (field.fact().isEmpty()) {
            return "{\"type\": \"string\"}";
        }
        Domain domain = field.fact().get().domain();
        return switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> number(domain);
            case DATE -> "{\"type\": \"string\", \"format\": \"date\"}";
            case TEXT -> "{\"type\": \"string\"}";
            case YES_NO -> "{\"type\": \"boolean\"}";
            case CHOICE -> choices(domain.choices());
        };
    }

    private static String number(Domain domain) {
        StringBuilder type = new StringBuilder("{\"type\": \"number\"");
        domain.least()
                .filter(l -> l.isDecimal())
                .ifPresent(l -> type.append(", \"minimum\": ").append(l.toPlainString()));
        domain.most()
                .filter(l -> l.isDecimal())
                .ifPresent(l -> type.append(", \"maximum\": ").append(l.toPlainString()));
        domain.step()
                .filter(l -> l.isDecimal())
                .ifPresent(l -> type.append(", \"multipleOf\": ").append(l.toPlainString()));
        return type.append('}').toString();
    }

    private static String choices(List<String> choices) {
        StringBuilder values = new StringBuilder();
        choices.forEach(choice -> values.append(values.isEmpty() ? "" : ", ").append(json(choice)));
        return "{\"enum\": [" + values + "]}";
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (c < ' ') {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
