package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.FactReader;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads values as people write them in the language of the tariff, and plain decimals always. What another language would
 * write is refused, and what it may mean is offered: a point and a comma are all that is between a thousand and one.
 */
public final class ValueReader {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");

    /** {@code EUR 2.00}, {@code 2.00 EUR}: a figure with the letters of its currency. */
    private static final Pattern WITH_CODE =
            Pattern.compile("(?:(?<before>[A-Z]{3}) ?(?<figure>-?[^A-Za-z]*[0-9][^A-Za-z]*))"
                    + "|(?:(?<other>-?[^A-Za-z]*[0-9][^A-Za-z]*?)[ \u00A0]?(?<after>[A-Z]{3}))");

    private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Language language;
    private final Words words;

    public ValueReader(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /** Reads a value of that kind; bounds are not looked at. */
    public Reading read(Literal literal, Wanted wanted, Currency currency) {
        return literal.match(
                text -> read(text, wanted, currency),
                number -> wanted.kind() == Domain.Kind.TEXT
                        ? otherKind(number.toString(), wanted)
                        : read(number.toString(), wanted, currency),
                yes -> wanted.kind() == Domain.Kind.YES_NO
                        ? new Reading.Read(Value.of(yes))
                        : otherKind(Boolean.toString(yes), wanted));
    }

    /** The same for a text. */
    public Reading read(String given, Wanted wanted, Currency currency) {
        String text = given.strip();
        if (text.isEmpty()) {
            return new Reading.Blank();
        } else if (wanted.kind().isNumeric() && PLAIN.matcher(text).matches()) {
            return bare(Rational.parse(text), text, wanted.kind());
        } else if (wanted.kind() == Domain.Kind.YES_NO && isOfSpreadsheet(text)) {
            return new Reading.Read(Value.of(Boolean.parseBoolean(text)));
        } else if (text.length() > LONGEST) {
            return wanted.kind() == Domain.Kind.TEXT ? new Reading.Read(Value.of(text)) : otherKind(text, wanted);
        }
        Optional<Reading> coded =
                wanted.kind() == Domain.Kind.MONEY ? withCode(text, wanted, currency) : Optional.empty();
        if (coded.isPresent()) {
            return coded.get();
        }
        Reading reading = written(text, wanted, currency);
        return reading instanceof Reading.Unreadable
                ? ofOtherLanguage(text, wanted, currency).orElse(reading)
                : reading;
    }

    /** An amount with the code of a currency: its own says nothing else, and another one is told. */
    private Optional<Reading> withCode(String text, Wanted wanted, Currency currency) {
        Matcher matcher = WITH_CODE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String code = matcher.group("before") != null ? matcher.group("before") : matcher.group("after");
        String figure = matcher.group("figure") != null ? matcher.group("figure") : matcher.group("other");
        if (!CODES.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(
                code.equals(currency.code()) ? read(figure, wanted, currency) : otherCurrency(text, currency));
    }

    private Reading written(String text, Wanted wanted, Currency currency) {
        return FactReader.read(text, language)
                .match(
                        literal -> literal.accept(new WrittenValue(this, text, wanted, currency)),
                        problem -> switch (wanted.kind()) {
                            case TEXT -> new Reading.Read(Value.of(text));
                            case CHOICE -> choice(text, wanted.domain());
                            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS, DATE, YES_NO ->
                                new Reading.Unreadable(sentence(problem));
                        });
    }

    /** What spreadsheets make of a yes or no. */
    private static boolean isOfSpreadsheet(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    /** What somebody means who writes as the other language does: {@code oui} in an English tariff. */
    private Optional<Reading> ofOtherLanguage(String text, Wanted wanted, Currency currency) {
        Language other = language.counterpart();
        if (wanted.kind() == Domain.Kind.TEXT
                || !(FactReader.read(text, other) instanceof FactReader.Reading.Value value)
                || !(value.literal().accept(new WrittenValue(new ValueReader(other, words), text, wanted, currency))
                        instanceof Reading.Read read)) {
            return Optional.empty();
        }
        String meant = Words.wording(language).value(read.value(), wanted.kind(), currency);
        return Optional.of(
                new Reading.Unreadable(words.say("value.otherLanguage", Map.of("text", text, "meant", meant))));
    }

    private String sentence(Problem problem) {
        String message = words.ofProblems().message(problem, language);
        return words.ofProblems()
                .help(problem, language)
                .map(help -> message + " " + help)
                .orElse(message);
    }

    /** A bare 20 is no percentage that anybody would mean: 20% or 2,000%? */
    Reading bare(Rational number, String text, Domain.Kind kind) {
        boolean unclear = kind == Domain.Kind.PERCENTAGE && number.abs().compareTo(Rational.ONE) > 0;
        return unclear
                ? new Reading.Unreadable(words.say("value.barePercentage", Map.of("text", text)))
                : new Reading.Read(Value.of(number));
    }

    Reading choice(String text, Domain domain) {
        Key key = Names.key(text, language);
        for (String choice : domain.choices()) {
            if (Names.key(choice, language).equals(key)) {
                return new Reading.Read(Value.of(choice));
            }
        }
        return new Reading.Unreadable(
                words.say("value.noChoice", Map.of("text", text, "choices", words.or(domain.choices()))));
    }

    Reading notYesNo(String text) {
        return new Reading.Unreadable(words.say("value.notYesNo", Map.of("text", text)));
    }

    Reading otherCurrency(String text, Currency currency) {
        return new Reading.Unreadable(words.say("value.currency", Map.of("text", text, "currency", currency)));
    }

    /** Of a text that is none of the kind. */
    Reading otherKind(String text, Wanted wanted) {
        return new Reading.Unreadable(wanted.noun()
                .map(noun -> words.say("value.counted", Map.of("text", text, "noun", words.term(noun.label()))))
                .orElseGet(() ->
                        words.say("value.kind", Map.of("text", text, "kind", words.say("kind." + wanted.kind())))));
    }
}
