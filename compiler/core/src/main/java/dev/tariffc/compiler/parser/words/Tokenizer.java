package dev.tariffc.compiler.parser.words;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.NormalizedText;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TextProblem.ComparisonSign;
import dev.tariffc.compiler.problem.TextProblem.FigureTooLong;
import dev.tariffc.compiler.problem.TextProblem.MalformedDate;
import dev.tariffc.compiler.problem.TextProblem.MalformedFigure;
import dev.tariffc.compiler.problem.TextProblem.TooManyWords;
import dev.tariffc.compiler.problem.TextProblem.UnclosedQuote;
import dev.tariffc.compiler.problem.TextProblem.UnknownSign;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * Takes a text apart into lexemes, spaces and notes included, and tells what is none: quotes that stay open, signs that
 * mean nothing, figures of another language.
 *
 * <p>Three things the lexer cannot see are settled here: that a {@code >} begins legal text only at the beginning of a
 * line, that a phrase ends where a word ends, and that quotes over several lines may be quotes that were left open.
 */
public final class Tokenizer {

    /** More words and signs outside quotes no tariff has. */
    static final int LIMIT = 500_000;

    /** A longer run of signs is told by its beginning. */
    private static final int LONGEST_SIGN = 20;

    private static final Set<String> SIGNS_OF_FIGURES = Set.of("$", "€", "£", "¢", "%");

    private final NormalizedText normalized;
    private final int[] points;
    private final Speech speech;
    private final Consumer<Problem> problems;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int wordCount;

    private Tokenizer(NormalizedText normalized, Speech speech, Consumer<Problem> problems) {
        this.normalized = normalized;
        this.points = normalized.text().codePoints().toArray();
        this.speech = speech;
        this.problems = problems;
    }

    public static List<Lexeme> tokenize(String text, Speech speech, Problems problems) {
        return tokenize(text, speech, problems::report);
    }

    public static List<Lexeme> tokenize(String text, Speech speech, Consumer<Problem> problems) {
        Tokenizer tokenizer = new Tokenizer(NormalizedText.of(text), speech, problems);
        tokenizer.run();
        return speech.settle(tokenizer.lexemes);
    }

    private void run() {
        Lexer lexer = speech.lexer(normalized.text());
        lexer.removeErrorListeners();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (wordCount > LIMIT) {
                problems.accept(new TooManyWords(span(token.getStartIndex(), token.getStopIndex() + 1), LIMIT));
                return;
            }
            int end = token.getStopIndex() + 1;
            int next = add(token);
            if (next != end) {
                lexer.getInputStream().seek(next);
                lexer._hitEOF = false;
            }
        }
        tellFiguresAndSigns();
    }

    private Span span(int start, int end) {
        return normalized.span(start, end);
    }

    /** Adds what the token is and gives the index (in code points) at which reading goes on. */
    private int add(Token token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        String words = token.getText();
        switch (token.getType()) {
            case TariffParser.LAW -> {
                if (!isFirstOnItsLine(start)) {
                    int signs = words.startsWith("=", 1) ? 2 : 1;
                    comparison(start, start + signs, words.substring(0, signs));
                    return start + signs;
                }
                add(TariffParser.LAW, start, end, words);
            }
            case TariffParser.QUOTED -> {
                if (isLeftOpen(words, end)) {
                    return unclosed(start);
                }
                add(TariffParser.QUOTED, start, end, words);
            }
            case TariffParser.UNCLOSED -> {
                return unclosed(start);
            }
            case TariffParser.COMPARISON -> comparison(start, end, words);
            case TariffParser.MALFORMED_DATE -> malformedDate(start, end, words);
            case TariffParser.MALFORMED_FIGURE -> figure(TariffParser.MALFORMED_FIGURE, start, end, words);
            case TariffParser.NUMBER,
                    TariffParser.YEAR_NUMBER,
                    TariffParser.FRACTION,
                    TariffParser.PERCENT,
                    TariffParser.MONEY -> {
                if (endsInsideWord(words, end)) {
                    return addFirstWord(start, words);
                }
                figure(token.getType(), start, end, words);
            }
            case TariffParser.OTHER -> other(start, end, words);
            case TariffParser.WORD, TariffParser.SPACE, TariffParser.NOTE -> add(token.getType(), start, end, words);
            default -> {
                if (endsInsideWord(words, end)) {
                    return addFirstWord(start, words);
                }
                add(token.getType(), start, end, words);
            }
        }
        return end;
    }

    private void add(int type, int start, int end, String words) {
        wordCount += type == TariffParser.SPACE || type == TariffParser.NOTE ? 0 : 1;
        lexemes.add(new Lexeme(type, span(start, end), words));
    }

    /** A phrase or figure ends within a word ({@code at leasting}): its first word stands alone, the rest is read again. */
    private int addFirstWord(int start, String words) {
        String first = words.split("\\s", 2)[0];
        for (Token token : speech.lexer(first).getAllTokens()) {
            add(token.getType(), start + token.getStartIndex(), start + token.getStopIndex() + 1, token.getText());
        }
        return start + first.codePointCount(0, first.length());
    }

    private boolean endsInsideWord(String words, int end) {
        return Character.isLetterOrDigit(words.codePointBefore(words.length()))
                && words.codePoints().anyMatch(Character::isWhitespace)
                && (isWordCharacter(end) || (isJoint(end) && isWordCharacter(end + 1)));
    }

    private boolean isWordCharacter(int index) {
        return index < points.length && Character.isLetterOrDigit(points[index]);
    }

    private boolean isJoint(int index) {
        return index < points.length && "-/&'’‑".indexOf(points[index]) >= 0;
    }

    private boolean isFirstOnItsLine(int index) {
        int before = index - 1;
        while (before >= 0 && points[before] != '\n' && isSpace(points[before])) {
            before--;
        }
        return before < 0 || points[before] == '\n';
    }

    /**
     * Straight quotes look alike on both sides. Over several lines they are taken to have been left open where the
     * closing ones stand before a letter or after a space, as opening ones do.
     */
    private boolean isLeftOpen(String words, int end) {
        return words.startsWith("\"")
                && words.indexOf('\n') >= 0
                && (isWordCharacter(end) || Character.isWhitespace(words.charAt(words.length() - 2)));
    }

    /** What follows on the line is taken for the text. */
    private int unclosed(int start) {
        int end = start;
        while (end < points.length && points[end] != '\n' && points[end] != '\r') {
            end++;
        }
        add(TariffParser.UNCLOSED, start, end, string(start, end));
        String closing = switch (points[start]) {
            case '“' -> "”";
            case '«' -> "»";
            default -> "\"";
        };
        problems.accept(new UnclosedQuote(span(start, start + 1), closing));
        return end;
    }

    private void comparison(int start, int end, String sign) {
        add(TariffParser.COMPARISON, start, end, sign);
        Optional<String> words = speech.comparison(sign);
        problems.accept(
                words.isPresent()
                        ? new ComparisonSign(span(start, end), sign, words.get())
                        : new UnknownSign(span(start, end), sign));
    }

    private void malformedDate(int start, int end, String words) {
        add(TariffParser.MALFORMED_DATE, start, end, words);
        problems.accept(new MalformedDate(span(start, end), words, speech.dateReading(words)));
    }

    /** Signs that mean nothing: each run of them is one. */
    private void other(int start, int end, String sign) {
        if (SIGNS_OF_FIGURES.contains(sign) && joinsFigureBefore(start)) {
            malformedFigure(lexemes.size() - (isSpaceBefore(start) ? 2 : 1), start, end);
            return;
        }
        Lexeme before = lexemes.isEmpty() ? null : lexemes.get(lexemes.size() - 1);
        Span span = span(start, end);
        if (before != null && before.is(TariffParser.OTHER) && before.span().end() == span.start()) {
            String signs = before.text().length() < LONGEST_SIGN ? before.text() + sign : before.text();
            lexemes.set(
                    lexemes.size() - 1,
                    new Lexeme(TariffParser.OTHER, before.span().to(span), signs));
            return;
        }
        add(TariffParser.OTHER, start, end, sign);
    }

    private void figure(int type, int start, int end, String words) {
        boolean threeDigits = words.matches("(?s)[0-9]{3}([.,][0-9]+)?( ?[%¢])?");
        if (threeDigits && isSpaceBefore(start) && joinsFigureBefore(start)) {
            malformedFigure(lexemes.size() - 2, start, end);
            return;
        }
        add(type, start, end, words);
    }

    /** Joins a figure with what a reader of another language takes for its end: {@code 50 000}, {@code 50,00 $}. */
    private void malformedFigure(int first, int start, int end) {
        Span span = lexemes.get(first).span().to(span(start, end));
        StringBuilder words = new StringBuilder();
        for (Lexeme part : lexemes.subList(first, lexemes.size())) {
            words.append(part.text());
        }
        words.append(string(start, end));
        lexemes.subList(first, lexemes.size()).clear();
        lexemes.add(new Lexeme(TariffParser.MALFORMED_FIGURE, span, words.toString()));
    }

    private boolean isSpaceBefore(int start) {
        return start > 0 && Character.getType(points[start - 1]) == Character.SPACE_SEPARATOR;
    }

    private boolean joinsFigureBefore(int start) {
        int last = lexemes.size() - 1;
        if (isSpaceBefore(start)) {
            last--;
            if (last < 0 || lexemes.get(last + 1).text().length() != 1) {
                return false;
            }
        }
        return last >= 0
                && (lexemes.get(last).is(TariffParser.NUMBER)
                        || lexemes.get(last).is(TariffParser.YEAR_NUMBER)
                        || lexemes.get(last).is(TariffParser.MONEY)
                        || lexemes.get(last).is(TariffParser.MALFORMED_FIGURE));
    }

    /** Told once all are read, when figures that belong together are together. */
    private void tellFiguresAndSigns() {
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            switch (lexeme.type()) {
                case TariffParser.MALFORMED_FIGURE ->
                    problems.accept(new MalformedFigure(
                            lexeme.span(), lexeme.text(), speech.figures().reading(lexeme.text())));
                case TariffParser.OTHER -> problems.accept(new UnknownSign(lexeme.span(), lexeme.text()));
                case TariffParser.NUMBER, TariffParser.PERCENT, TariffParser.MONEY, TariffParser.FRACTION -> {
                    if (isTooLong(lexeme.text())) {
                        problems.accept(new FigureTooLong(lexeme.span()));
                        lexemes.set(i, lexeme.as(TariffParser.MALFORMED_FIGURE));
                    }
                }
                default -> {}
            }
        }
    }

    private boolean isTooLong(String figure) {
        for (String part : figure.split("/", -1)) {
            if (Figures.isTooLong(speech.figures().plain(part))) {
                return true;
            }
        }
        return false;
    }

    private String string(int start, int end) {
        return new String(points, start, end - start);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }
}
