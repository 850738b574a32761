package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** One sign or small word more, less, or another, about the place that stops a sentence. */
final class TokenEdits {

    private static final int PLACES_BEFORE = 6;

    /** In an order of their own: of what is as likely the first is offered first, each time the same. */
    private static final NavigableMap<Integer, String> SIGNS = new TreeMap<>(Map.of(
            TariffParser.COMMA, ",",
            TariffParser.SEMICOLON, ";",
            TariffParser.COLON, ":",
            TariffParser.STOP, ".",
            TariffParser.OPEN, "(",
            TariffParser.CLOSE, ")",
            TariffParser.BAR, "|"));

    /** Words that carry so little that one sees which is meant by what stands about them; the first is offered first. */
    private static final List<Integer> SMALL_WORDS = List.of(
            TariffParser.OF,
            TariffParser.FOR,
            TariffParser.FOR_EACH,
            TariffParser.EACH,
            TariffParser.FROM,
            TariffParser.TO,
            TariffParser.IN,
            TariffParser.ON,
            TariffParser.PER,
            TariffParser.OVER,
            TariffParser.BY,
            TariffParser.AT,
            TariffParser.IS,
            TariffParser.AND,
            TariffParser.UNTIL,
            TariffParser.THEN,
            TariffParser.IF,
            TariffParser.WHERE,
            TariffParser.BEFORE,
            TariffParser.AFTER,
            TariffParser.OR,
            TariffParser.NEXT);

    private static final List<Integer> KINDS =
            List.of(TariffParser.MONEY_KIND, TariffParser.NUMBER_KIND, TariffParser.YES_OR_NO);

    private static final Set<Integer> ENDS_OF_FIELD =
            Set.of(TariffParser.CONTAINS, TariffParser.COMMA, TariffParser.AND, TariffParser.STOP);

    private static final double SIGN_IN = 1;
    private static final double SIGN_OUT = 1.1;
    private static final double SIGN_FOR_SIGN = 1.05;
    private static final double WORD_IN = 2;
    private static final double WORD_FOR_WORD = 1.9;
    private static final double EACH_PLACE_BEFORE = 0.1;

    private final String text;
    private final Speech speech;
    private final Trial.Reach reach;
    private final List<Lexeme> lexemes;
    private final List<Edit> edits = new ArrayList<>();

    private TokenEdits(String text, Trial.Reach reach, Speech speech) {
        this.text = text;
        this.speech = speech;
        this.reach = reach;
        this.lexemes = reach.lexemes();
    }

    static List<Edit> of(String text, Trial.Reach reach, Speech speech) {
        TokenEdits found = new TokenEdits(text, reach, speech);
        for (int back = 0; back <= PLACES_BEFORE && back <= reach.index(); back++) {
            found.at(reach.index() - back, back);
        }
        return found.edits;
    }

    private void at(int index, int back) {
        double farther = EACH_PLACE_BEFORE * back;
        SIGNS.forEach((type, sign) -> {
            if ((back > 0 || reach.expected().contains(type)) && isBalanced(type, 1)) {
                putIn(index, type, sign, SIGN_IN + farther);
            }
        });
        if (back == 0) {
            SMALL_WORDS.stream()
                    .filter(reach.expected()::contains)
                    .filter(this::hasWords)
                    .forEach(type -> putIn(index, type, speech.keyword(type), WORD_IN));
        }
        if (back == 0
                && lexemes.get(0).is(TariffParser.GIVEN)
                && reach.expected().contains(TariffParser.OPEN)) {
            KINDS.stream()
                    .filter(this::hasWords)
                    .forEach(kind -> putIn(index, kind, " (" + speech.keyword(kind) + ")", WORD_IN));
        }
        if (back == 0) {
            quotes(index);
        }
        if (index < lexemes.size()
                && lexemes.get(index).span().end() > lexemes.get(index).span().start()) {
            leaveOut(index, farther);
            replace(index, back);
        }
    }

    /** A field of a report that is no name stands in quotes. */
    private void quotes(int index) {
        boolean contains = lexemes.subList(0, Math.min(index, lexemes.size())).stream()
                .anyMatch(lexeme -> lexeme.is(TariffParser.CONTAINS));
        if (!contains || index >= lexemes.size()) {
            return;
        }
        int first = index;
        while (!ENDS_OF_FIELD.contains(lexemes.get(first - 1).type())) {
            first--;
        }
        int last = index;
        while (last < lexemes.size()
                && !ENDS_OF_FIELD.contains(lexemes.get(last).type())) {
            last++;
        }
        int start = lexemes.get(first - 1).span().end();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = lexemes.get(last - 1).span().end();
        if (start < end) {
            String field = text.substring(start, end);
            String quoted = speech.figures().isSignLast() ? "« " + field + " »" : '"' + field + '"';
            edits.add(new Edit(new Span(start, end), quoted, Edit.Kind.OTHER_WORDS, WORD_IN));
        }
    }

    private static boolean isOperator(int type) {
        return switch (type) {
            case TariffParser.PLUS, TariffParser.MINUS, TariffParser.TIMES, TariffParser.DIVIDED -> true;
            default -> false;
        };
    }

    /** Nothing parts a sum but parentheses: a comma before its sign would say something else. */
    private boolean isInSum(int index) {
        return (index < lexemes.size() && isOperator(lexemes.get(index).type()))
                || (index > 0 && isOperator(lexemes.get(index - 1).type()));
    }

    /** Whether the language has words for it: not every one has all. */
    private boolean hasWords(int type) {
        return speech.keywords().containsKey(type);
    }

    private void putIn(int index, int type, String words, double cost) {
        if (isInSum(index)) {
            return;
        }
        if (type == TariffParser.OPEN || index == 0) {
            if (index < lexemes.size()) {
                int place = lexemes.get(index).span().start();
                edits.add(new Edit(new Span(place, place), words, Edit.Kind.MISSING, cost));
            }
            return;
        }
        int place = lexemes.get(index - 1).span().end();
        boolean spaced = Character.isLetter(words.charAt(0)) || type == TariffParser.BAR;
        edits.add(new Edit(new Span(place, place), spaced ? " " + words : words, Edit.Kind.MISSING, cost));
    }

    /** Parentheses come in and go in pairs, so that nothing is taken together that was not. */
    private boolean isBalanced(int type, int more) {
        long open =
                lexemes.stream().filter(lexeme -> lexeme.is(TariffParser.OPEN)).count();
        long closed =
                lexemes.stream().filter(lexeme -> lexeme.is(TariffParser.CLOSE)).count();
        return switch (type) {
            case TariffParser.OPEN -> open + more == closed;
            case TariffParser.CLOSE -> open == closed + more;
            default -> true;
        };
    }

    private void leaveOut(int index, double farther) {
        Lexeme lexeme = lexemes.get(index);
        boolean doubled = index > 0
                && lexeme.text().equalsIgnoreCase(lexemes.get(index - 1).text());
        if ((SIGNS.containsKey(lexeme.type()) && isBalanced(lexeme.type(), -1)) || doubled) {
            int start = lexeme.span().start();
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            edits.add(new Edit(new Span(start, lexeme.span().end()), "", Edit.Kind.SUPERFLUOUS, SIGN_OUT + farther));
        }
    }

    private void replace(int index, int back) {
        Lexeme lexeme = lexemes.get(index);
        if (SIGNS.containsKey(lexeme.type())) {
            SIGNS.forEach((type, sign) -> {
                if (type != lexeme.type() && (back > 0 || reach.expected().contains(type))) {
                    edits.add(
                            new Edit(lexeme.span(), sign, Edit.Kind.MISSING, SIGN_FOR_SIGN + EACH_PLACE_BEFORE * back));
                }
            });
        }
        boolean small = SMALL_WORDS.contains(lexeme.type()) || lexeme.is(TariffParser.COMMA);
        if (back == 0 && small) {
            SMALL_WORDS.stream()
                    .filter(type -> type != lexeme.type() && reach.expected().contains(type))
                    .filter(this::hasWords)
                    .forEach(type -> edits.add(new Edit(
                            lexeme.span(),
                            (lexeme.is(TariffParser.COMMA) ? " " : "") + speech.keyword(type),
                            lexeme.is(TariffParser.COMMA) ? Edit.Kind.MISSING : Edit.Kind.OTHER_WORDS,
                            WORD_FOR_WORD)));
        }
    }
}
