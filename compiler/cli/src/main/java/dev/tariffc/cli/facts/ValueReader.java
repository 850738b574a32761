package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.compiler.parser.FactReader;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Counted.TimeUnit;
import dev.tariffc.compiler.syntax.Literal.Choice;
import dev.tariffc.compiler.syntax.Literal.Day;
import dev.tariffc.compiler.syntax.Literal.Figure;
import dev.tariffc.compiler.syntax.Literal.InPeriod;
import dev.tariffc.compiler.syntax.Literal.NotAvailable;
import dev.tariffc.compiler.syntax.Literal.Text;
import dev.tariffc.compiler.syntax.Literal.YesNo;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads values as people write them in the language of the tariff, and plain decimals always. What another language would
 * write is refused, and what it may mean is offered: a point and a comma are all that is between a thousand and one.
 */
public final class ValueReader {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");

    private final Language language;
    private final Words words;

    public ValueReader(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /** Reads a value of that kind; bounds are not looked at. */
    public Reading read(Literal literal, Domain domain, Currency currency) {
        if (literal instanceof Literal.Text text) {
            return read(text.text(), domain, currency);
        } else if (literal instanceof Literal.Number number) {
            return domain.kind() == Domain.Kind.TEXT
                    ? no("value.kind", number.number().toString(), domain)
                    : read(number.number().toString(), domain, currency);
        } else if (literal instanceof Literal.YesNo yesNo) {
            return domain.kind() == Domain.Kind.YES_NO
                    ? new Reading.Read(Value.of(yesNo.value()))
                    : no("value.kind", Boolean.toString(yesNo.value()), domain);
        }
        throw new IllegalStateException("new kind of literal: " + literal);
    }

    /** The same for a text. */
    public Reading read(String given, Domain domain, Currency currency) {
        String text = given.strip();
        if (text.isEmpty()) {
            return new Reading.Blank();
        } else if (domain.kind().isNumeric() && PLAIN.matcher(text).matches()) {
            return bare(Rational.parse(text), text, domain);
        } else if (domain.kind() == Domain.Kind.YES_NO && isOfSpreadsheet(text)) {
            return new Reading.Read(Value.of(Boolean.parseBoolean(text)));
        } else if (text.length() > LONGEST) {
            return domain.kind() == Domain.Kind.TEXT
                    ? new Reading.Read(Value.of(text))
                    : no("value.kind", text, domain);
        }
        Reading reading = written(text, domain, currency);
        return reading instanceof Reading.Unreadable
                ? ofOtherLanguage(text, domain, currency).orElse(reading)
                : reading;
    }

    private Reading written(String text, Domain domain, Currency currency) {
        FactReader.Reading reading = FactReader.read(text, language);
        if (reading instanceof FactReader.Reading.Value value) {
            return read(text, value.literal(), domain, currency);
        } else if (domain.kind() == Domain.Kind.TEXT) {
            return new Reading.Read(Value.of(text));
        } else if (domain.kind() == Domain.Kind.CHOICE) {
            return choice(text, domain);
        }
        return new Reading.Unreadable(sentence(((FactReader.Reading.Refused) reading).problem()));
    }

    /** What spreadsheets make of a yes or no. */
    private static boolean isOfSpreadsheet(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    /** What somebody means who writes as the other language does: {@code oui} in an English tariff. */
    private Optional<Reading> ofOtherLanguage(String text, Domain domain, Currency currency) {
        Language other = language.counterpart();
        if (domain.kind() == Domain.Kind.TEXT
                || !(FactReader.read(text, other) instanceof FactReader.Reading.Value value)
                || !(new ValueReader(other, words).read(text, value.literal(), domain, currency)
                        instanceof Reading.Read read)) {
            return Optional.empty();
        }
        String meant = Words.wording(language).value(read.value(), domain.kind(), currency);
        return Optional.of(new Reading.Unreadable(words.say("value.otherLanguage", text, meant)));
    }

    private String sentence(Problem problem) {
        String message = words.ofProblems().message(problem, language);
        return words.ofProblems()
                .help(problem, language)
                .map(help -> message + " " + help)
                .orElse(message);
    }

    private Reading read(String text, dev.tariffc.compiler.syntax.Literal literal, Domain domain, Currency currency) {
        if (literal instanceof NotAvailable) {
            return new Reading.Read(Value.notAvailable());
        } else if (domain.kind() == Domain.Kind.TEXT) {
            return new Reading.Read(
                    Value.of(literal instanceof Text quoted ? quoted.value().text() : text));
        } else if (domain.kind() == Domain.Kind.CHOICE) {
            return choice(text, domain);
        } else if (literal instanceof YesNo yesNo && domain.kind() == Domain.Kind.YES_NO) {
            return new Reading.Read(Value.of(yesNo.value()));
        } else if (literal instanceof Day day && domain.kind() == Domain.Kind.DATE) {
            return new Reading.Read(Value.of(day.value()));
        } else if (literal instanceof Figure figure && domain.kind().isNumeric()) {
            return figure(text, figure.value(), domain, currency);
        } else if (literal instanceof Choice || literal instanceof InPeriod || literal instanceof Text) {
            return domain.kind() == Domain.Kind.YES_NO
                    ? new Reading.Unreadable(words.say("value.notYesNo", text))
                    : no("value.kind", text, domain);
        }
        return no("value.kind", text, domain);
    }

    private Reading figure(String text, Expression figure, Domain domain, Currency currency) {
        if (figure instanceof Expression.Number number) {
            return bare(rational(number), text, domain);
        } else if (figure instanceof Expression.Percent percent && domain.kind() == Domain.Kind.PERCENTAGE) {
            return new Reading.Read(Value.of(Rational.of(percent.value()).dividedBy(Rational.HUNDRED)));
        } else if (figure instanceof Expression.Money money && domain.kind() == Domain.Kind.MONEY) {
            boolean other = money.currency()
                    .filter(code -> !code.equals(currency.code()))
                    .isPresent();
            return other
                    ? new Reading.Unreadable(words.say("value.currency", text, currency))
                    : new Reading.Read(Value.of(Rational.of(money.value())));
        } else if (figure instanceof Expression.Counted counted && isUnitOf(domain.kind(), counted.unit())) {
            return new Reading.Read(Value.of(rational(counted.number())));
        }
        return no("value.kind", text, domain);
    }

    private static Rational rational(Expression.Number number) {
        Rational numerator = Rational.of(number.value());
        return number.denominator()
                .map(denominator -> numerator.dividedBy(Rational.of(denominator)))
                .orElse(numerator);
    }

    private static boolean isUnitOf(Domain.Kind kind, Optional<TimeUnit> unit) {
        return switch (kind) {
            case HOURS -> unit.filter(TimeUnit.HOUR::equals).isPresent();
            case DAYS -> unit.filter(TimeUnit.DAY::equals).isPresent();
            case MONEY, NUMBER, PERCENTAGE, DATE, TEXT, YES_NO, CHOICE -> false;
        };
    }

    /** A bare 20 is no percentage that anybody would mean: 20% or 2,000%? */
    private Reading bare(Rational number, String text, Domain domain) {
        boolean unclear =
                domain.kind() == Domain.Kind.PERCENTAGE && number.abs().compareTo(Rational.ONE) > 0;
        return unclear
                ? new Reading.Unreadable(words.say("value.barePercentage", text))
                : new Reading.Read(Value.of(number));
    }

    private Reading choice(String text, Domain domain) {
        String key = Names.key(text, language);
        for (String choice : domain.choices()) {
            if (Names.key(choice, language).equals(key)) {
                return new Reading.Read(Value.of(choice));
            }
        }
        return new Reading.Unreadable(words.say("value.noChoice", text, words.or(domain.choices())));
    }

    private Reading no(String key, String text, Domain domain) {
        return new Reading.Unreadable(words.say(key, text, words.say("kind." + domain.kind())));
    }
}
