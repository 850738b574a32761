package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every way to change a tariff at one place: each digit of each figure, date and section number, each word that has a
 * rival, each part and each sentence taken away. What is in quotes, legal text, notes and examples stays.
 */
public final class Mutants {

    /**
     * One changed tariff.
     *
     * @param change the words before and after
     */
    public record Mutant(Kind kind, String change, int place, String text) {}

    /** What is changed. */
    public enum Kind {
        FIGURE,
        DATE,
        SECTION_NUMBER,
        CURRENCY,
        SIGN,
        /** Another word in the place of a word. */
        RIVAL,
        WORD_TAKEN_AWAY,
        PART,
        ROW,
        SENTENCE
    }

    /** Words that may stand for one another; those of one inner list mean the same. */
    private static final List<List<List<Integer>>> RIVALS = List.of(
            List.of(
                    List.of(TariffParser.DAYS, TariffParser.DAY),
                    List.of(TariffParser.BUSINESS_DAY),
                    List.of(TariffParser.WEEK),
                    List.of(TariffParser.MONTH),
                    List.of(TariffParser.QUARTER),
                    List.of(TariffParser.HALF_YEAR),
                    List.of(TariffParser.YEAR),
                    List.of(TariffParser.PERIOD),
                    List.of(TariffParser.HOUR)),
            rivals(
                    TariffParser.WHOLE_WEEKS_FROM,
                    TariffParser.WEEKS_BEGUN_FROM,
                    TariffParser.WHOLE_MONTHS_FROM,
                    TariffParser.MONTHS_BEGUN_FROM),
            rivals(
                    TariffParser.LESS_THAN,
                    TariffParser.MORE_THAN,
                    TariffParser.AT_LEAST,
                    TariffParser.AT_MOST,
                    TariffParser.UP_TO),
            rivals(TariffParser.NO_LATER_THAN, TariffParser.NO_EARLIER_THAN, TariffParser.AFTER, TariffParser.BEFORE),
            List.of(
                    List.of(TariffParser.FIRST_DAY_OF, TariffParser.START_OF),
                    List.of(TariffParser.LAST_DAY_OF, TariffParser.END_OF)),
            rivals(TariffParser.EARLIER_OF, TariffParser.LATER_OF),
            rivals(TariffParser.GREATER_OF, TariffParser.LESSER_OF),
            rivals(TariffParser.GREATEST, TariffParser.LEAST),
            rivals(TariffParser.GREATEST_SUM_OF, TariffParser.LEAST_SUM_OF),
            rivals(
                    TariffParser.THIRD_OF,
                    TariffParser.TWO_THIRDS_OF,
                    TariffParser.QUARTER_OF,
                    TariffParser.THREE_QUARTERS_OF,
                    TariffParser.TWICE),
            rivals(
                    TariffParser.ROUNDED_HALF_UP,
                    TariffParser.ROUNDED_HALF_EVEN,
                    TariffParser.ROUNDED_HALF_DOWN,
                    TariffParser.ROUNDED_UP,
                    TariffParser.ROUNDED_DOWN),
            rivals(TariffParser.AND, TariffParser.OR),
            rivals(TariffParser.YES, TariffParser.NO),
            rivals(TariffParser.NOT_AVAILABLE, TariffParser.NOT_COVERED),
            rivals(TariffParser.IS_DUE, TariffParser.IS_RECEIVED, TariffParser.IS_KEPT_FOR),
            rivals(TariffParser.DUE, TariffParser.REPORTED),
            rivals(TariffParser.FIRST, TariffParser.NEXT),
            rivals(TariffParser.FOR, TariffParser.FOR_EACH),
            rivals(
                    TariffParser.MONEY_KIND,
                    TariffParser.NUMBER_KIND,
                    TariffParser.PERCENTAGE_KIND,
                    TariffParser.DATE_KIND,
                    TariffParser.TEXT_KIND,
                    TariffParser.YES_OR_NO),
            rivals(TariffParser.PROPOSED, TariffParser.CERTIFIED, TariffParser.CORRECTED, TariffParser.PUBLISHED),
            rivals(TariffParser.DAILY, TariffParser.MONTHLY, TariffParser.QUARTERLY, TariffParser.YEARLY),
            rivals(TariffParser.BY_LARGEST_REMAINDER, TariffParser.TO_FIRST_NAMED, TariffParser.TO_LAST_NAMED),
            rivals(TariffParser.HOLIDAY_TO_NEXT, TariffParser.HOLIDAY_TO_PREVIOUS),
            rivals(TariffParser.RATES_ARE_THOSE_OF, TariffParser.RATES_SHARED_BY_DAYS),
            rivals(TariffParser.PARTLY_IN_PROPORTION, TariffParser.PARTLY_IN_FULL, TariffParser.PARTLY_NOT_AT_ALL),
            rivals(TariffParser.OLDEST_ROYALTY, TariffParser.INTEREST));

    /** Words that say something by being there. */
    private static final Set<Integer> TAKEN_AWAY = Set.of(
            TariffParser.NOT,
            TariffParser.ANY_OTHER,
            TariffParser.OTHERWISE,
            TariffParser.OR_PART,
            TariffParser.IF_AVAILABLE,
            TariffParser.CREDITED_IF_NEGATIVE);

    private static final Map<Integer, String> SIGNS =
            Map.of(TariffParser.PLUS, "-", TariffParser.MINUS, "+", TariffParser.TIMES, "/", TariffParser.DIVIDED, "×");

    private static final Set<Integer> FIGURES = Set.of(
            TariffParser.NUMBER,
            TariffParser.FRACTION,
            TariffParser.PERCENT,
            TariffParser.MONEY,
            TariffParser.YEAR_NUMBER,
            TariffParser.EACH_MONTHS,
            TariffParser.FOR_MONTHS_BEFORE,
            TariffParser.FOR_MONTHS_IN_A_ROW);

    private static final Set<Integer> DATES = Set.of(
            TariffParser.DATE,
            TariffParser.MONTH_DAY,
            TariffParser.MONTH_YEAR,
            TariffParser.MONTH_NAME,
            TariffParser.ORDINAL);

    /** Words in a row, in both languages: each is followed by the next. */
    private static final List<List<String>> SERIES = List.of(
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december"),
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre"),
            List.of("second", "third", "fourth", "fifth", "sixth"),
            List.of("deuxième", "troisième", "quatrième", "cinquième", "sixième"));

    private static final Set<Integer> SEPARATORS =
            Set.of(TariffParser.COMMA, TariffParser.SEMICOLON, TariffParser.AND, TariffParser.OR, TariffParser.BAR);

    private final SourceFile source;
    private final Speech speech;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private Mutants(SourceFile source) {
        this.source = source;
        this.speech = Speech.of(source.language());
    }

    /** The rivals of words none of which means the same as another. */
    private static List<List<Integer>> rivals(Integer... types) {
        return Stream.of(types).map(List::of).toList();
    }

    /** Words of a language that no mutant changes by themselves: they only join others. */
    static Set<Integer> joining(Speech speech) {
        Set<Integer> words = new TreeSet<>(speech.keywords().keySet());
        RIVALS.forEach(group -> group.forEach(words::removeAll));
        words.removeAll(TAKEN_AWAY);
        words.removeAll(FIGURES);
        words.removeAll(DATES);
        words.remove(TariffParser.SIMPLE);
        return words;
    }

    public static Collection<Mutant> of(SourceFile source) {
        Mutants mutants = new Mutants(source);
        mutants.passages().forEach(mutants::passage);
        return mutants.mutants.values();
    }

    /** A tariff without what means nothing: notes, readings, examples, and of legal text but that it is there. */
    public static String bare(SourceFile source) {
        StringBuilder bare = new StringBuilder();
        for (Passage passage : new Mutants(source).passages()) {
            boolean meaning =
                    !passage.startsWith(TariffParser.INTERPRETATION) && !passage.startsWith(TariffParser.EXAMPLE);
            if (passage.startsWith(TariffParser.LAW)) {
                bare.append("> ...\n");
            } else if (meaning) {
                bare.append(source.text(passage.span()).replaceAll("--.*", "")).append("\n");
            }
        }
        return bare.toString();
    }

    private List<Passage> passages() {
        return Script.merge(source, Tokenizer.tokenize(source.text(), speech, problem -> {}));
    }

    private void passage(Passage passage) {
        if (passage.startsWith(TariffParser.TARIFF)
                || passage.startsWith(TariffParser.LAW)
                || passage.startsWith(TariffParser.DIVERGENCE)) {
            return;
        }
        if (passage.indexOf(TariffParser.MEANS) < 0) {
            change(Kind.SENTENCE, passage.span(), "");
        }
        parts(passage);
        passage.lexemes().forEach(this::lexeme);
    }

    // --- one word or figure --------------------------------------------------------------------------------------

    private void lexeme(Lexeme lexeme) {
        int type = lexeme.type();
        if (FIGURES.contains(type)) {
            digits(Kind.FIGURE, lexeme);
        } else if (DATES.contains(type)) {
            digits(Kind.DATE, lexeme);
            months(lexeme);
        } else if (type == TariffParser.SECTION_NUMBER) {
            digits(Kind.SECTION_NUMBER, lexeme);
            limbs(lexeme);
        } else if (SIGNS.containsKey(type)) {
            change(Kind.SIGN, lexeme.span(), SIGNS.get(type));
        } else if (type == TariffParser.CURRENCY) {
            change(Kind.CURRENCY, lexeme.span(), "USD");
        } else if (type == TariffParser.SIMPLE) {
            change(Kind.RIVAL, lexeme.span(), word(TariffParser.COMPOUNDING) + " " + word(TariffParser.MONTHLY));
        } else if (TAKEN_AWAY.contains(type)) {
            change(Kind.WORD_TAKEN_AWAY, lexeme.span(), "");
        }
        words(lexeme);
    }

    private void digits(Kind kind, Lexeme lexeme) {
        Span span = lexeme.span();
        for (int i = span.start(); i < span.end(); i++) {
            char digit = source.text().charAt(i);
            if (digit >= '0' && digit <= '9') {
                change(kind, new Span(i, i + 1), Character.toString(digit == '9' ? '0' : (char) (digit + 1)));
            }
        }
    }

    /** Another month, another ordinal, another number of months: whatever the language has in their place. */
    private void months(Lexeme lexeme) {
        for (List<String> series : SERIES) {
            for (int i = 0; i < series.size(); i++) {
                int at = lexeme.text().toLowerCase(Locale.ROOT).indexOf(series.get(i));
                if (at >= 0) {
                    int start = lexeme.span().start() + at;
                    Span word = new Span(start, start + series.get(i).length());
                    change(Kind.DATE, word, series.get((i + 1) % series.size()));
                }
            }
        }
    }

    private void limbs(Lexeme lexeme) {
        Span span = lexeme.span();
        for (int i = span.start() + 1; i < span.end(); i++) {
            char letter = source.text().charAt(i);
            if (letter >= 'a' && letter <= 'z' && source.text().charAt(i - 1) == '(') {
                change(
                        Kind.SECTION_NUMBER,
                        new Span(i, i + 1),
                        Character.toString(letter == 'z' ? 'a' : (char) (letter + 1)));
            }
        }
    }

    private void words(Lexeme lexeme) {
        for (List<List<Integer>> group : RIVALS) {
            for (List<Integer> alike : group) {
                if (alike.contains(lexeme.type())) {
                    group.stream()
                            .filter(others -> others != alike)
                            .forEach(others -> change(Kind.RIVAL, lexeme.span(), word(others.get(0))));
                }
            }
        }
    }

    private String word(int type) {
        return speech.keywords().get(type).get(0);
    }

    // --- parts taken away ----------------------------------------------------------------------------------------

    /** Each stretch between two separators, with the separator before it or with the one after it; each row. */
    private void parts(Passage passage) {
        List<Lexeme> lexemes = passage.lexemes();
        int before = 0;
        for (int i = 1; i < lexemes.size(); i++) {
            Lexeme end = lexemes.get(i);
            if (!SEPARATORS.contains(end.type()) && !end.is(TariffParser.STOP) && !end.is(TariffParser.CLOSE)) {
                continue;
            }
            Lexeme start = lexemes.get(before);
            if (SEPARATORS.contains(start.type())) {
                change(Kind.PART, new Span(start.span().start(), end.span().start()), " ");
            }
            if (SEPARATORS.contains(end.type()) && before + 1 < i) {
                change(Kind.PART, new Span(start.span().end(), end.span().end()), " ");
            }
            before = i;
        }
        rows(lexemes);
    }

    private void rows(List<Lexeme> lexemes) {
        int row = -1;
        for (int i = 0; i < lexemes.size(); i++) {
            boolean bar = lexemes.get(i).is(TariffParser.BAR);
            boolean next = bar && i + 1 < lexemes.size() && lexemes.get(i + 1).is(TariffParser.BAR);
            boolean last = bar
                    && row >= 0
                    && lexemes.subList(i + 1, lexemes.size()).stream().noneMatch(each -> each.is(TariffParser.BAR));
            if (bar && row < 0) {
                row = i;
            } else if (next || last) {
                change(Kind.ROW, lexemes.get(row).span().to(lexemes.get(i).span()), " ");
                row = i + 1;
            }
        }
    }

    private void change(Kind kind, Span span, String words) {
        String text =
                source.text().substring(0, span.start()) + words + source.text().substring(span.end());
        String change = source.text(span).replaceAll("\\s+", " ") + " -> " + words;
        mutants.putIfAbsent(text, new Mutant(kind, change, span.start(), text));
    }
}
