package dev.tariffc.compiler.parser.words;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;

/**
 * How tariffs are written in one language: its lexer, which is the one source of its words, and what no lexer can say of
 * them. A language is registered as a service of this type.
 */
public abstract class Speech {

    private static final List<Speech> REGISTERED =
            ServiceLoader.load(Speech.class, Speech.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private static final Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3})[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?");

    private static final Pattern DATE_IN_WORDS = Pattern.compile(
            "(?:(?<month>\\p{L}+)\\s+(?<day>[0-9]+)|(?<day2>[0-9]+)(?:er)?\\s+(?<month2>\\p{L}+)),?\\s+(?<year>[0-9]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Language language;
    private final Function<CharStream, Lexer> lexer;
    private final Figures figures;
    private final Lexicon lexicon;

    protected Speech(Language language, Function<CharStream, Lexer> lexer, Figures figures) {
        this.language = language;
        this.lexer = lexer;
        this.figures = figures;
        this.lexicon = Lexicon.of(lexer.apply(CharStreams.fromString("")));
    }

    public static Speech of(Language language) {
        return REGISTERED.stream()
                .filter(speech -> speech.language.equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lexer of " + language));
    }

    // --- what a language says -------------------------------------------------------------------------------------

    /** A word as names are compared: without capitals, possessive, plural; an article has none. */
    protected abstract String singular(String word);

    /** Numbers in words, cardinal and ordinal, as far as the grammar has them: <em>two</em>, <em>second</em>. */
    protected abstract Map<String, Integer> numbers();

    /** A date as the language writes it; the day is empty where only a month is meant. */
    protected abstract String date(String day, String month, String year);

    /** What it says instead of a sign such as {@code >=}: by {@code <}, {@code >}, {@code ≤}, {@code ≥}, {@code =}, {@code ≠}. */
    protected abstract Map<String, String> comparisons();

    /** What somebody calls a payment who speaks of when it is due. */
    protected abstract Set<String> payments();

    /** Whether most readers take what is said not to hold in any of several to hold in none of them. */
    public boolean isNotInAnyInNone() {
        return false;
    }

    /** Words that only point at something named before. */
    protected abstract Set<String> pronouns();

    /** Words that make of the name after them one that only points at something. */
    protected abstract Set<String> demonstratives();

    /** The words of which one says, in a name, that the day is one on which something arrives. */
    protected abstract Set<String> receipts();

    /** What somebody calls a report who speaks of when it arrives. */
    protected abstract Set<String> reports();

    /** The words of which one says, in a name, what it has to do with errors. */
    protected abstract Map<ErrorWord, Set<String>> errors();

    /** How laws and drafters say what the sentences of a tariff say in other words. */
    protected List<Turn> turns() {
        return List.of();
    }

    /** Words before a verb with which a law says that somebody has to do something. */
    protected Set<String> modals() {
        return Set.of();
    }

    /** Whether a word before a verb only says that it has to be done. */
    public final boolean isModal(String word) {
        return modals().contains(word.toLowerCase(Locale.ROOT));
    }

    /** The lexemes of a text, each of the type that its neighbours make it, where a word alone does not tell. */
    protected List<Lexeme> settle(List<Lexeme> lexemes) {
        return lexemes;
    }

    /** What a word is read as where its neighbours say so, beside what the lexer reads. */
    protected Map<Integer, List<String>> settled(Lexicon words) {
        return Map.of();
    }

    // --- what follows from it -------------------------------------------------------------------------------------

    public final Language language() {
        return language;
    }

    /** How laws and drafters say what the sentences of a tariff say in other words, in the order of trial. */
    public final List<Turn> turnsOfPhrase() {
        return turns();
    }

    final Lexer lexer(String text) {
        return lexer.apply(CharStreams.fromString(text));
    }

    /** Every keyword that is a word or a phrase, by token type, the form for messages first. */
    public final SortedMap<Integer, List<String>> keywords() {
        return lexicon.keywords(settled(lexicon));
    }

    /** The form for messages of a keyword that is a word or a phrase. */
    public final String keyword(int type) {
        return Objects.requireNonNull(keywords().get(type)).get(0);
    }

    /** How a figure is read. */
    public final Figures figures() {
        return figures;
    }

    /** A word as names are compared, empty for an article. */
    final String keyOf(String word) {
        String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        return isArticle(key) ? "" : singular(key);
    }

    /** Whether a word is one of those that are dropped. */
    protected final boolean isArticle(String word) {
        return lexicon.words(TariffParser.ARTICLE).contains(word);
    }

    /** Where what begins at {@code start} begins with the article before it, if there is one. */
    public final int startWithArticle(String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean elided = end > 0 && "'’".indexOf(text.charAt(end - 1)) >= 0;
        int first = elided ? end - 1 : end;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        String word = text.substring(first, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        return elided != (end < start) && isArticle(word) ? first : start;
    }

    /** Whether a name says that it is a payment. */
    public final boolean isPayment(String key) {
        return payments().contains(key);
    }

    /** Whether a name only points at something: a pronoun, or a noun with a word that points. */
    public final boolean isPointing(String key) {
        return isAmong(pronouns(), key) || isAmong(demonstratives(), key.split(" ", -1)[0]);
    }

    private boolean isAmong(Set<String> words, String key) {
        return words.stream().map(this::keyOf).anyMatch(key::equals);
    }

    /** The word of a name by which it says that it is a payment. */
    public final Optional<String> paymentIn(String key) {
        return Stream.of(key.split(" ")).filter(payments()::contains).findFirst();
    }

    /** Whether a word of a name says that it is a report. */
    public final boolean speaksOfReport(String key) {
        return Stream.of(key.split(" ")).anyMatch(reports()::contains);
    }

    /** The word for a payment that a name is but for a slip. */
    public final Optional<String> paymentAlmost(String key) {
        return payments().stream()
                .filter(payment -> Slips.isAlmost(key, payment))
                .sorted()
                .findFirst();
    }

    /** What a name says that it is the day of receipt of: receipt alone is that of the payment. */
    public final Optional<Receipt> receipt(String key) {
        List<String> words = List.of(key.split(" "));
        if (words.stream().noneMatch(receipts()::contains)) {
            return Optional.empty();
        } else if (words.size() == 1 || words.stream().anyMatch(payments()::contains)) {
            return Optional.of(Receipt.OF_PAYMENT);
        }
        return words.stream().anyMatch(reports()::contains) ? Optional.of(Receipt.OF_REPORT) : Optional.empty();
    }

    /** Whether a word of a name says so of errors. */
    public final boolean speaksOf(ErrorWord what, String key) {
        Set<String> words = errors().getOrDefault(what, Set.of()).stream()
                .map(this::singular)
                .collect(Collectors.toSet());
        return Stream.of(key.split(" ")).anyMatch(words::contains);
    }

    /** The number of a month by its name; 0 if it is none. */
    final int month(String name) {
        return months().indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private List<String> months() {
        return lexicon.words(TariffParser.MONTH_NAME);
    }

    /** The number that a word like <em>two</em>, <em>second</em> or <em>2nd</em> says; 0 if it says none. */
    public final int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(lower.charAt(0))
                ? leadingDigits(lower)
                : numbers().getOrDefault(lower, 0);
    }

    /** The digits that a word begins with, as far as anybody counts. */
    private static int leadingDigits(String word) {
        String digits = word.replaceAll("[^0-9].*", "");
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** What the language says instead of a sign such as {@code >=}. */
    final Optional<String> comparison(String sign) {
        return Optional.ofNullable(comparisons()
                .get(
                        switch (sign) {
                            case "<=", "=<" -> "≤";
                            case ">=", "=>" -> "≥";
                            case "==" -> "=";
                            case "!=", "<>" -> "≠";
                            default -> sign;
                        }));
    }

    /** What a malformed date may mean, as this language writes dates; the name of its month may be of any language. */
    final Optional<String> dateReading(String malformed) {
        Matcher words = DATE_IN_WORDS.matcher(malformed);
        if (words.matches()) {
            String name = words.group("month") == null ? words.group("month2") : words.group("month");
            String day = words.group("day") == null ? words.group("day2") : words.group("day");
            int month = REGISTERED.stream()
                    .mapToInt(speech -> speech.month(name))
                    .max()
                    .orElse(0);
            return month == 0 ? Optional.empty() : Optional.of(date(day, months().get(month - 1), words.group("year")));
        }
        return yearFirst(malformed)
                .map(date -> date(
                        date.day() == 0 ? "" : Integer.toString(date.day()),
                        months().get(date.month() - 1),
                        Integer.toString(date.year())));
    }

    /** What {@code 2018/3/1} or {@code 2018-03} means, which is read alike everywhere; day 0 is none. */
    private static Optional<WrittenDate> yearFirst(String malformed) {
        Matcher matcher = YEAR_FIRST.matcher(malformed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new WrittenDate(Integer.parseInt(matcher.group(1)), month, day));
    }
}
