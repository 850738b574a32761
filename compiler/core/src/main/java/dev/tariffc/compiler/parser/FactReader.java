package dev.tariffc.compiler.parser;

import static java.util.stream.Collectors.joining;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.text.Articles;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.tree.ExampleBuilder;
import dev.tariffc.compiler.parser.tree.ExpressionBuilder;
import dev.tariffc.compiler.parser.words.Figures;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.parser.words.WrittenDate;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.TextProblem.FigureTooLong;
import dev.tariffc.compiler.problem.TextProblem.UnreadableValue;
import dev.tariffc.compiler.problem.TimeProblem.NoSuchDate;
import dev.tariffc.compiler.problem.TimeProblem.YearOutOfRange;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Counted;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads one value as people write it in the language of a tariff: {@code $50,000}, {@code 20%}, {@code 7.5¢},
 * {@code yes}, {@code not available}, {@code 2018-03-01}; {@code 1234.5} in any language.
 *
 * <p>Knows no declared names: words that are no value become a {@link Literal.Choice}, and a shell that is asked for a
 * text takes the text itself.
 */
public final class FactReader {

    private static final Pattern PLAIN = Pattern.compile("[-−]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)[-+]?(nan|inf|infinity|∞)");

    private final Speech speech;
    private final String text;
    private final Span whole;

    private FactReader(String text, Speech speech) {
        this.text = text;
        this.speech = speech;
        this.whole = new Span(0, text.length());
    }

    /** A value, or what keeps the text from being one. */
    public sealed interface Reading {

        /** What the one or the other gives. */
        <R> R match(Function<Literal, R> value, Function<Problem, R> refused);

        record Value(Literal literal) implements Reading {
            @Override
            public <R> R match(Function<Literal, R> value, Function<Problem, R> refused) {
                return value.apply(literal);
            }
        }

        /** The words of the problem offer the reading, where there is one. */
        record Refused(Problem problem) implements Reading {
            @Override
            public <R> R match(Function<Literal, R> value, Function<Problem, R> refused) {
                return refused.apply(problem);
            }
        }
    }

    public static Reading read(String text, Language language) {
        return new FactReader(text.strip(), Speech.of(language)).read();
    }

    private Reading read() {
        if (PLAIN.matcher(text).matches()) {
            return plain();
        }
        List<Problem> problems = new ArrayList<>();
        List<Lexeme> lexemes = Lexeme.significant(Tokenizer.tokenize(text, speech, problems::add));
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems.get(0));
        } else if (lexemes.isEmpty() || NO_NUMBER.matcher(text).matches()) {
            return refused();
        }
        boolean negative = lexemes.get(0).is(TariffParser.MINUS);
        List<Lexeme> rest = negative ? lexemes.subList(1, lexemes.size()) : lexemes;
        Optional<Expression> figure = figure(rest);
        if (figure.isPresent()) {
            return value(new Literal.Figure(whole, ExampleBuilder.signed(figure.get(), whole, negative)));
        }
        return negative ? refused() : other(lexemes);
    }

    private Reading plain() {
        boolean negative = !Character.isDigit(text.charAt(0));
        String digits = negative ? text.substring(1) : text;
        if (Figures.isTooLong(digits)) {
            return new Reading.Refused(new FigureTooLong(whole));
        }
        BigDecimal value = new BigDecimal(digits);
        Expression number = new Expression.Number(whole, negative ? value.negate() : value, Optional.empty());
        return value(new Literal.Figure(whole, number));
    }

    /** One figure, or one with its unit: {@code 6 months}, {@code 5 guests}. */
    private Optional<Expression> figure(List<Lexeme> lexemes) {
        if (lexemes.isEmpty()) {
            return Optional.empty();
        }
        Lexeme first = lexemes.get(0);
        if (lexemes.size() > 1) {
            boolean number = first.is(TariffParser.NUMBER) || first.is(TariffParser.YEAR_NUMBER);
            return number ? counted(first, lexemes.subList(1, lexemes.size())) : Optional.empty();
        }
        return switch (first.type()) {
            case TariffParser.NUMBER, TariffParser.YEAR_NUMBER -> Optional.of(number(first));
            case TariffParser.PERCENT -> Optional.of(new Expression.Percent(whole, amount(first)));
            case TariffParser.MONEY -> Optional.of(ExpressionBuilder.money(whole, first.text(), speech.figures()));
            case TariffParser.FRACTION -> fraction(first);
            default -> Optional.empty();
        };
    }

    private Expression.Number number(Lexeme lexeme) {
        return new Expression.Number(whole, amount(lexeme), Optional.empty());
    }

    private BigDecimal amount(Lexeme lexeme) {
        return speech.figures().value(lexeme.text());
    }

    private Optional<Expression> counted(Lexeme number, List<Lexeme> unit) {
        Optional<Counted.TimeUnit> time = unit.size() == 1 ? unit(unit.get(0)) : Optional.empty();
        if (time.isPresent()) {
            return Optional.of(new Counted(whole, number(number), Optional.empty(), time));
        }
        List<Lexeme> noun = Articles.settle(unit);
        return noun.stream().allMatch(FactReader::isWord)
                ? Optional.of(new Counted(whole, number(number), Optional.of(name(noun)), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isWord(Lexeme lexeme) {
        return Character.isLetter(lexeme.text().codePointAt(0));
    }

    private static Optional<Counted.TimeUnit> unit(Lexeme lexeme) {
        return switch (lexeme.type()) {
            case TariffParser.HOUR -> Optional.of(Counted.TimeUnit.HOUR);
            case TariffParser.DAY, TariffParser.DAYS -> Optional.of(Counted.TimeUnit.DAY);
            case TariffParser.BUSINESS_DAY -> Optional.of(Counted.TimeUnit.BUSINESS_DAY);
            case TariffParser.WEEK -> Optional.of(Counted.TimeUnit.WEEK);
            case TariffParser.MONTH -> Optional.of(Counted.TimeUnit.MONTH);
            case TariffParser.YEAR -> Optional.of(Counted.TimeUnit.YEAR);
            default -> Optional.empty();
        };
    }

    private Optional<Expression> fraction(Lexeme lexeme) {
        int slash = lexeme.text().indexOf('/');
        BigDecimal numerator = speech.figures().value(lexeme.text().substring(0, slash));
        BigDecimal denominator = speech.figures().value(lexeme.text().substring(slash + 1));
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(new Expression.Number(whole, numerator, Optional.of(denominator)));
    }

    private Reading other(List<Lexeme> lexemes) {
        Lexeme first = lexemes.get(0);
        if (lexemes.size() == 1) {
            switch (first.type()) {
                case TariffParser.YES, TariffParser.NO -> {
                    return value(new Literal.YesNo(whole, first.is(TariffParser.YES)));
                }
                case TariffParser.NOT_AVAILABLE -> {
                    return value(new Literal.NotAvailable(whole));
                }
                case TariffParser.DATE -> {
                    return date(first);
                }
                case TariffParser.QUOTED -> {
                    return value(new Literal.Text(whole, new Quoted(whole, OneLine.of(text, whole))));
                }
                default -> {}
            }
        }
        List<Lexeme> words = Articles.settle(lexemes);
        boolean sayable = words.stream().anyMatch(FactReader::isWord);
        return sayable ? value(new Literal.Choice(whole, name(words))) : refused();
    }

    private Name name(List<Lexeme> words) {
        String key = NameWords.of(words, speech).stream().collect(joining(" "));
        Span span = words.get(0).span().to(words.get(words.size() - 1).span());
        return new Name(whole, new Key(key), OneLine.of(text, span));
    }

    private Reading date(Lexeme lexeme) {
        Optional<LocalDate> date = WrittenDate.of(lexeme.text(), speech).date();
        if (date.isEmpty()) {
            return new Reading.Refused(new NoSuchDate(whole, text));
        }
        int year = date.get().getYear();
        return year < Period.FIRST_YEAR || year > Period.LAST_YEAR
                ? new Reading.Refused(new YearOutOfRange(whole, text))
                : value(new Literal.Day(whole, date.get()));
    }

    private static Reading value(Literal literal) {
        return new Reading.Value(literal);
    }

    private Reading refused() {
        return new Reading.Refused(new UnreadableValue(whole, text));
    }
}
