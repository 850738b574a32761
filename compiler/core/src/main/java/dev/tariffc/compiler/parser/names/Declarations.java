package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.NameProblem.NameInName;
import dev.tariffc.compiler.problem.NameProblem.NameOverLines;
import dev.tariffc.compiler.problem.NameProblem.ReservedName;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the passages once before they are parsed, for the names that they declare: the words before the verb of a
 * sentence; before the brackets in <em>given</em>; the item after <em>for each</em> there and in <em>pays</em>; the
 * values of <em>one of</em> and the noun of <em>number of</em>. Nothing else declares.
 */
public final class Declarations {

    /** Verbs whose subject is declared by standing before them. */
    private static final Set<Integer> DECLARING = Set.of(
            TariffParser.IS,
            TariffParser.PAYS,
            TariffParser.MEANS,
            TariffParser.IS_DUE,
            TariffParser.IS_KEPT_FOR,
            TariffParser.IS_RECEIVED,
            TariffParser.IS_SENT_TO,
            TariffParser.CONTAINS);

    /** Verbs that speak of something declared elsewhere. */
    private static final Set<Integer> OTHER_VERBS = Set.of(
            TariffParser.MAY_FALL_AT,
            TariffParser.BEARS_INTEREST,
            TariffParser.IS_COMBINED_FOR,
            TariffParser.NEVER_FALLS_WHEN,
            TariffParser.ADD_UP_TO);

    private static final Set<Integer> END_OF_SUBJECT =
            Set.of(TariffParser.FOR, TariffParser.FOR_EACH, TariffParser.FROM, TariffParser.COMMA, TariffParser.QUOTED);

    private static final Set<Integer> END_OF_ITEM = Set.of(
            TariffParser.OF,
            TariffParser.EACH,
            TariffParser.EACH_MONTHS,
            TariffParser.EACH_SEASON,
            TariffParser.FOR_EACH,
            TariffParser.COLON,
            TariffParser.COMMA,
            TariffParser.OR,
            TariffParser.IF,
            TariffParser.QUOTED,
            TariffParser.STOP);

    private static final Set<Integer> END_OF_APPOSITION =
            Set.of(TariffParser.COMMA, TariffParser.QUOTED, TariffParser.STOP);

    private static final Set<Integer> FIRST_OF_DATE = Set.of(
            TariffParser.DATE,
            TariffParser.MONTH_DAY,
            TariffParser.DAY,
            TariffParser.FIRST_DAY_OF,
            TariffParser.LAST_DAY_OF,
            TariffParser.START_OF,
            TariffParser.END_OF,
            TariffParser.EARLIER_OF,
            TariffParser.LATER_OF);

    /** Reserved words that may follow a name in a sentence. */
    private static final Set<Integer> AFTER_A_NAME = Set.of(
            TariffParser.OF,
            TariffParser.IN,
            TariffParser.ON,
            TariffParser.FOR,
            TariffParser.FOR_EACH,
            TariffParser.PER,
            TariffParser.AND,
            TariffParser.OR,
            TariffParser.IF,
            TariffParser.IS,
            TariffParser.OVER,
            TariffParser.FROM,
            TariffParser.TO);

    private static final Set<Integer> TIME_UNITS = Set.of(
            TariffParser.DAYS,
            TariffParser.DAY,
            TariffParser.BUSINESS_DAY,
            TariffParser.WEEK,
            TariffParser.MONTH,
            TariffParser.YEAR);

    private final String text;
    private final Speech speech;
    private final Consumer<Problem> problems;
    private final NameTable names;
    private final List<Shorter> shorterNames = new ArrayList<>();

    private Declarations(NameTable names, String text, Speech speech, Consumer<Problem> problems) {
        this.names = names;
        this.text = text;
        this.speech = speech;
        this.problems = problems;
    }

    public static NameTable collect(String text, List<Passage> passages, Speech speech, Consumer<Problem> problems) {
        Declarations declarations = new Declarations(new NameTable(), text, speech, problems);
        passages.forEach(declarations::passage);
        declarations.tellNamesInNames();
        return declarations.names;
    }

    /** The names of a few passages and those that are known beside them. */
    public static NameTable collect(NameTable known, String text, List<Passage> passages, Speech speech) {
        Declarations declarations = new Declarations(known.copy(), text, speech, problem -> {});
        passages.forEach(declarations::passage);
        return declarations.names;
    }

    private void passage(Passage passage) {
        if (passage.startsWith(TariffParser.GIVEN)) {
            given(passage.lexemes());
        } else if (hasSubject(passage)) {
            subject(passage);
        }
    }

    /** Whether the sentence is one about something that stands before its verb. */
    static boolean hasSubject(Passage passage) {
        return switch (passage.first().type()) {
            case TariffParser.LAW,
                    TariffParser.SECTION_NUMBER,
                    TariffParser.GIVEN,
                    TariffParser.BUSINESS_DAYS_ARE,
                    TariffParser.HOLIDAY_TO_NEXT,
                    TariffParser.HOLIDAY_TO_PREVIOUS,
                    TariffParser.ERROR_FOUND_BY_PAYER,
                    TariffParser.ERROR_FOUND_BY_COLLECTIVE,
                    TariffParser.ANY_OTHER_ERROR,
                    TariffParser.RATES_ARE_THOSE_OF,
                    TariffParser.RATES_SHARED_BY_DAYS,
                    TariffParser.PARTLY_IN_PROPORTION,
                    TariffParser.PARTLY_IN_FULL,
                    TariffParser.PARTLY_NOT_AT_ALL,
                    TariffParser.PAYMENT_GOES_FIRST_TO -> false;
            case TariffParser.INTEREST -> !isOfInterestNotDue(passage);
            case TariffParser.HALF_OF -> !isDue(passage);
            case TariffParser.FRACTION, TariffParser.PERCENT -> !isSecond(passage, TariffParser.OF) || !isDue(passage);
            case TariffParser.TARIFF, TariffParser.EXAMPLE -> !isSecond(passage, TariffParser.QUOTED);
            case TariffParser.INTERPRETATION, TariffParser.DIVERGENCE -> !isSecond(passage, TariffParser.COLON);
            case TariffParser.ALWAYS ->
                !isSecond(passage, TariffParser.COLON)
                        && !(isSecond(passage, TariffParser.COMMA) && is(passage, 2, TariffParser.FOR_EACH));
            case TariffParser.IN_FORCE -> !isSecond(passage, TariffParser.FROM);
            case TariffParser.PROPOSED, TariffParser.CERTIFIED, TariffParser.CORRECTED, TariffParser.PUBLISHED ->
                !isSecond(passage, TariffParser.DATE) && !isSecond(passage, TariffParser.MALFORMED_DATE);
            default -> true;
        };
    }

    /** Whether a part of something is due, which is declared elsewhere. */
    private static boolean isDue(Passage passage) {
        int verb = verb(passage.lexemes());
        return verb >= 0 && passage.lexemes().get(verb).is(TariffParser.IS_DUE);
    }

    private static boolean isOfInterestNotDue(Passage passage) {
        return isSecond(passage, TariffParser.OF)
                && passage.lexemes().stream()
                        .anyMatch(lexeme ->
                                lexeme.is(TariffParser.IS_NOT_DUE) || lexeme.is(TariffParser.OR_LESS_IS_NOT_DUE));
    }

    private static boolean isSecond(Passage passage, int type) {
        return is(passage, 1, type);
    }

    private static boolean is(Passage passage, int index, int type) {
        return passage.lexemes().size() > index && passage.lexemes().get(index).is(type);
    }

    /** The index of the verb that a sentence turns on, or -1. */
    static int verb(List<Lexeme> lexemes) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (DECLARING.contains(lexemes.get(i).type())
                    || OTHER_VERBS.contains(lexemes.get(i).type())) {
                return i;
            }
        }
        return -1;
    }

    private void subject(Passage passage) {
        List<Lexeme> lexemes = passage.lexemes();
        int verb = verb(lexemes);
        if (verb < 0 || OTHER_VERBS.contains(lexemes.get(verb).type())) {
            return;
        }
        declare(lexemes.subList(0, endOfSubject(lexemes, verb)), isDate(lexemes, verb));
        if (lexemes.get(verb).is(TariffParser.PAYS)) {
            items(lexemes.subList(verb, lexemes.size()));
        }
        if (lexemes.get(verb).is(TariffParser.IS_DUE)) {
            stillOwed(lexemes);
        }
    }

    /** {@code what is then still owed, the balance, by ...}. */
    private void stillOwed(List<Lexeme> lexemes) {
        int owed = indexOfAny(lexemes, 0, lexemes.size(), Set.of(TariffParser.STILL_OWED));
        int start = owed + 2;
        if (start < lexemes.size() && lexemes.get(owed + 1).is(TariffParser.COMMA)) {
            declare(lexemes.subList(start, indexOfAny(lexemes, start, lexemes.size(), END_OF_APPOSITION)), false);
        }
    }

    static int endOfSubject(List<Lexeme> lexemes, int verb) {
        if (lexemes.get(0).is(TariffParser.QUOTED)) {
            return 1;
        }
        return indexOfAny(lexemes, 0, verb, END_OF_SUBJECT);
    }

    /** Whether what follows the verb begins like a date. */
    private static boolean isDate(List<Lexeme> lexemes, int verb) {
        if (!lexemes.get(verb).is(TariffParser.IS) || verb + 1 >= lexemes.size()) {
            return false;
        }
        return FIRST_OF_DATE.contains(lexemes.get(verb + 1).type()) || isShiftedDate(lexemes, verb + 1);
    }

    /** {@code 20 days after}, {@code 1 year and 2 months before}. */
    private static boolean isShiftedDate(List<Lexeme> lexemes, int start) {
        if (start + 2 >= lexemes.size()
                || !lexemes.get(start).is(TariffParser.NUMBER)
                || !TIME_UNITS.contains(lexemes.get(start + 1).type())) {
            return false;
        }
        return switch (lexemes.get(start + 2).type()) {
            case TariffParser.AFTER, TariffParser.BEFORE -> true;
            case TariffParser.AND -> isShiftedDate(lexemes, start + 3);
            default -> false;
        };
    }

    private void given(List<Lexeme> lexemes) {
        int colon = indexOfAny(lexemes, 0, lexemes.size(), Set.of(TariffParser.COLON));
        items(lexemes.subList(0, colon));
        int start = colon + 1;
        while (start < lexemes.size()) {
            int end = endOfFact(lexemes, start);
            fact(lexemes.subList(start, end));
            start = end + 1;
        }
    }

    private void items(List<Lexeme> lexemes) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(TariffParser.FOR_EACH)) {
                declare(lexemes.subList(i + 1, indexOfAny(lexemes, i + 1, lexemes.size(), END_OF_ITEM)), false);
            }
        }
    }

    /** The comma or stop after a fact, outside its brackets. */
    private static int endOfFact(List<Lexeme> lexemes, int start) {
        boolean inBrackets = false;
        for (int i = start; i < lexemes.size(); i++) {
            switch (lexemes.get(i).type()) {
                case TariffParser.OPEN -> inBrackets = true;
                case TariffParser.CLOSE -> inBrackets = false;
                case TariffParser.STOP -> {
                    return i;
                }
                case TariffParser.COMMA -> {
                    if (!inBrackets) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return lexemes.size();
    }

    private void fact(List<Lexeme> fact) {
        if (fact.isEmpty()) {
            return;
        }
        int open = indexOfAny(fact, 0, fact.size(), Set.of(TariffParser.OPEN));
        int end = fact.get(0).is(TariffParser.QUOTED)
                ? 1
                : indexOfAny(fact, 0, open, Set.of(TariffParser.QUOTED, TariffParser.OPEN));
        List<Lexeme> kind = fact.subList(Math.min(open + 1, fact.size()), fact.size());
        boolean date = !kind.isEmpty() && kind.get(0).is(TariffParser.DATE_KIND);
        declare(fact.subList(0, end), date);
        if (!kind.isEmpty() && kind.get(0).is(TariffParser.ONE_OF)) {
            choices(kind.subList(1, kind.size()));
        } else if (!kind.isEmpty() && kind.get(0).is(TariffParser.NUMBER_OF)) {
            int endOfNoun = indexOfAny(
                    kind, 1, kind.size(), Set.of(TariffParser.QUOTED, TariffParser.COMMA, TariffParser.CLOSE));
            declare(kind.subList(1, endOfNoun), false);
        }
    }

    private void choices(List<Lexeme> values) {
        Set<Integer> separators = Set.of(TariffParser.QUOTED, TariffParser.COMMA, TariffParser.OR, TariffParser.CLOSE);
        int start = 0;
        while (start < values.size()) {
            int end = indexOfAny(values, start, values.size(), separators);
            if (end > start) {
                declare(values.subList(start, end), false);
            }
            start = end + 1;
        }
    }

    private static int indexOfAny(List<Lexeme> lexemes, int from, int to, Set<Integer> types) {
        for (int i = from; i < to; i++) {
            if (types.contains(lexemes.get(i).type())) {
                return i;
            }
        }
        return to;
    }

    private void declare(List<Lexeme> name, boolean date) {
        if (name.isEmpty()) {
            return;
        }
        Span span = name.get(0).span().to(name.get(name.size() - 1).span());
        String written = OneLine.of(text, span);
        boolean quoted = name.get(0).is(TariffParser.QUOTED);
        List<Lexeme> lexemes = quoted ? NameWords.lexemes(written, speech) : name;
        if (lexemes.stream().noneMatch(lexeme -> lexeme.is(TariffParser.WORD))) {
            problems.accept(
                    new ReservedName(span, written.isEmpty() ? text.substring(span.start(), span.end()) : written));
            names.refuse(span);
            return;
        }
        if (!quoted && text.substring(span.start(), span.end()).indexOf('\n') >= 0) {
            problems.accept(new NameOverLines(span, written));
        }
        Declaration declaration = new Declaration(NameWords.of(lexemes, speech), written, span, date);
        names.add(declaration);
        for (int end = lexemes.size() - 1; end > 0 && !lexemes.get(end).is(TariffParser.WORD); end--) {
            if (AFTER_A_NAME.contains(lexemes.get(end).type())) {
                shorterNames.add(new Shorter(declaration, NameWords.of(lexemes.subList(0, end), speech)));
            }
        }
    }

    /** A name without the reserved words at its end. */
    private record Shorter(Declaration longer, List<String> words) {}

    private void tellNamesInNames() {
        for (Shorter shorter : shorterNames) {
            names.find(shorter.words())
                    .ifPresent(other -> problems.accept(new NameInName(
                            shorter.longer().span(),
                            shorter.longer().written(),
                            other.written(),
                            List.of(other.span()))));
        }
    }
}
