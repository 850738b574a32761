package dev.tariffc.compiler.parser.words;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a French word is by its neighbours, where one word does the work of several English ones: <em>sur</em> is
 * <em>on</em>, <em>over</em> or <em>of</em>, <em>jusqu'à</em> is <em>until</em>, <em>to</em> or <em>up to</em>. Drops the
 * <em>de</em> and <em>à</em> that French repeats before each item of a list. No word changes, only what it is taken for.
 */
final class FrenchContext {

    /** There is no such token. */
    private static final int NONE = -1;

    private static final Set<Integer> BEFORE_A_SENTENCE =
            Set.of(TariffParser.STOP, TariffParser.LAW, TariffParser.QUOTED, TariffParser.SECTION_NUMBER);

    private static final Set<Integer> AFTER_NO = Set.of(
            TariffParser.COMMA,
            TariffParser.STOP,
            TariffParser.BAR,
            TariffParser.AND,
            TariffParser.SEMICOLON,
            TariffParser.CLOSE);

    private static final Set<Integer> BRACKET_PLACES = Set.of(TariffParser.FIRST, TariffParser.NEXT, TariffParser.REST);

    private static final Set<Integer> FREQUENCIES =
            Set.of(TariffParser.DAILY, TariffParser.MONTHLY, TariffParser.QUARTERLY, TariffParser.YEARLY);

    private static final Set<Integer> IN_LISTS = Set.of(TariffParser.COMMA, TariffParser.AND, TariffParser.OR);

    private static final Set<Integer> DATES = Set.of(TariffParser.DATE, TariffParser.MONTH_DAY);

    private static final Set<Integer> BEFORE_A_DAY = Set.of(
            TariffParser.IS_DUE,
            TariffParser.IS_RECEIVED,
            TariffParser.NO_LATER_THAN,
            TariffParser.NO_EARLIER_THAN,
            TariffParser.ON);

    private static final Set<Integer> AFTER_A_VALUE = Set.of(
            TariffParser.COMMA,
            TariffParser.STOP,
            TariffParser.SEMICOLON,
            TariffParser.BAR,
            TariffParser.CLOSE,
            TariffParser.IS,
            TariffParser.AND,
            TariffParser.OR,
            TariffParser.PLUS,
            TariffParser.MINUS,
            TariffParser.TIMES,
            TariffParser.DIVIDED,
            NONE);

    private static final String SUR = "sur";

    /** Words that the lexer reads as one token, and their neighbours as another; of a phrase, those that begin so. */
    private record Taken(int read, String beginning, int meant) {}

    private static final List<Taken> TAKEN = List.of(
            new Taken(TariffParser.ON, SUR, TariffParser.OF),
            new Taken(TariffParser.ON, SUR, TariffParser.OVER),
            new Taken(TariffParser.UNTIL, "", TariffParser.TO),
            new Taken(TariffParser.UNTIL, "", TariffParser.UP_TO),
            new Taken(TariffParser.NO, "", TariffParser.NOT),
            new Taken(TariffParser.IN_FORCE, "", TariffParser.ON),
            new Taken(TariffParser.TO, "", TariffParser.AT));

    private final List<Lexeme> lexemes;
    /** Where in the lexemes those stand that are no spaces, notes or articles. */
    private final List<Integer> places = new ArrayList<>();

    private boolean interest;
    private boolean sent;
    private boolean force;

    private FrenchContext(List<Lexeme> lexemes) {
        this.lexemes = new ArrayList<>(lexemes);
        for (int i = 0; i < lexemes.size(); i++) {
            switch (lexemes.get(i).type()) {
                case TariffParser.SPACE, TariffParser.NOTE, TariffParser.ARTICLE -> {}
                default -> places.add(i);
            }
        }
    }

    static List<Lexeme> settle(List<Lexeme> lexemes) {
        FrenchContext context = new FrenchContext(lexemes);
        for (int i = 0; i < context.places.size(); i++) {
            context.settle(i);
        }
        return context.lexemes;
    }

    /** The words of each token that only neighbours tell. */
    static Map<Integer, List<String>> words(Lexicon lexicon) {
        Map<Integer, List<String>> words = new HashMap<>();
        for (Taken taken : TAKEN) {
            words.put(
                    taken.meant(),
                    lexicon.words(taken.read()).stream()
                            .filter(word -> word.startsWith(taken.beginning()))
                            .toList());
        }
        return words;
    }

    private int type(int place) {
        return place < 0 || place >= places.size()
                ? NONE
                : lexemes.get(places.get(place)).type();
    }

    private void settle(int place) {
        int type = type(place);
        int meant = switch (type) {
            case TariffParser.ON -> on(place);
            case TariffParser.UNTIL -> until(place);
            case TariffParser.NO -> no(place);
            case TariffParser.IN_FORCE -> inForce(place);
            case TariffParser.TO -> to(place);
            case TariffParser.OF -> of(place);
            default -> type;
        };
        if (meant != type) {
            lexemes.set(places.get(place), lexemes.get(places.get(place)).as(meant));
        }
        interest = type != TariffParser.STOP && (interest || type == TariffParser.BEARS_INTEREST);
        sent = type != TariffParser.STOP && (sent || type == TariffParser.IS_SENT_TO);
        force = type != TariffParser.STOP && (force || meant == TariffParser.IN_FORCE);
    }

    /** {@code est, sur les ventes} is on, {@code 2 % sur l'excédent} is of, {@code sur 365 jours} is over; {@code en date du} is nothing else. */
    private int on(int place) {
        if (lexemes.get(places.get(place)).text().length() > SUR.length()) {
            return TariffParser.ON;
        }
        int before = type(place - 1);
        boolean afterVerb =
                before == TariffParser.IS || (before == TariffParser.COMMA && type(place - 2) == TariffParser.IS);
        if (BRACKET_PLACES.contains(type(place + 1))) {
            return TariffParser.OF;
        }
        return afterVerb || before == NONE ? TariffParser.ON : TariffParser.OVER;
    }

    /** Interest runs until a day, after a comma; a rate or a rule holds to a day; a band goes up to a figure. */
    private int until(int place) {
        boolean ofRate = type(place + 1) == TariffParser.DATE && type(place - 1) != TariffParser.COMMA;
        if ((interest && !ofRate) || type(place + 1) == NONE) {
            return TariffParser.UNTIL;
        }
        return type(place + 1) == TariffParser.DATE ? TariffParser.TO : TariffParser.UP_TO;
    }

    /** {@code est non} is no, {@code non ouvert} is not. */
    private int no(int place) {
        int after = type(place + 1);
        return after == NONE || AFTER_NO.contains(after) ? TariffParser.NO : TariffParser.NOT;
    }

    /** A tariff is in force, but a rate is that in force on a day. */
    private int inForce(int place) {
        int before = type(place - 1);
        boolean begins = before == NONE || BEFORE_A_SENTENCE.contains(before) || before == TariffParser.BAR;
        return begins || type(place + 1) == TariffParser.FROM ? TariffParser.IN_FORCE : TariffParser.ON;
    }

    /** {@code quotidiennement au taux} and {@code porte intérêt à 5 %} are at; {@code exigible à la fin du mois} is no more than due the end. */
    private int to(int place) {
        int before = type(place - 1);
        if (FREQUENCIES.contains(before) || before == TariffParser.BEARS_INTEREST) {
            return TariffParser.AT;
        }
        boolean repeated = sent && IN_LISTS.contains(before);
        return repeated || BEFORE_A_DAY.contains(before) ? TariffParser.ARTICLE : TariffParser.TO;
    }

    /**
     * {@code du 1er janvier au 31 mars}, {@code en vigueur de 2006 à 2008} and {@code les jours de l'ouverture à la clôture} begin with from; {@code des} may
     * begin a sentence; lists repeat {@code de}.
     */
    private int of(int place) {
        boolean range = DATES.contains(type(place + 1))
                && (type(place + 2) == TariffParser.TO || type(place + 2) == TariffParser.UNTIL)
                && DATES.contains(type(place + 3));
        boolean counted = type(place - 1) == TariffParser.DAYS || type(place - 1) == TariffParser.WEEK;
        boolean years = force && type(place + 1) == TariffParser.YEAR_NUMBER;
        if (range || years || (counted && goesOnTo(place))) {
            return TariffParser.FROM;
        }
        int before = type(place - 1);
        boolean capital =
                Character.isUpperCase(lexemes.get(places.get(place)).text().charAt(0));
        boolean beginsSentence = capital && (before == NONE || BEFORE_A_SENTENCE.contains(before));
        boolean alone = type(place + 1) == NONE;
        return !alone && (beginsSentence || IN_LISTS.contains(before)) ? TariffParser.ARTICLE : TariffParser.OF;
    }

    /** Whether a day to which something is counted follows before the value ends. */
    private boolean goesOnTo(int place) {
        int end = place;
        while (!AFTER_A_VALUE.contains(type(end)) && type(end) != TariffParser.TO) {
            end++;
        }
        return type(end) == TariffParser.TO;
    }
}
