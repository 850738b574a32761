package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into passages: at full stops, after the title, headings, legal text and readings, and after the last row
 * of a table. Where one of these begins although no stop was seen, the sentence before has lost its stop.
 */
public final class Cutter {

    private final String text;
    private final List<Lexeme> lexemes;
    private final Set<Integer> cuts;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Lexeme> open = new ArrayList<>();
    private boolean namesExceptions;
    private int next;

    private Cutter(String text, List<Lexeme> lexemes, Set<Integer> cuts) {
        this.text = text;
        this.lexemes = Lexeme.significant(lexemes);
        this.cuts = cuts;
    }

    /**
     * @param cuts offsets at which a sentence begins although the stop before it is missing, as far as known
     */
    public static List<Passage> cut(String text, List<Lexeme> lexemes, Set<Integer> cuts) {
        Cutter cutter = new Cutter(text, lexemes, cuts);
        cutter.run();
        return cutter.passages;
    }

    private void run() {
        while (next < lexemes.size()) {
            if (!open.isEmpty() && beginsAnew()) {
                close(true);
            }
            if (open.isEmpty() && wholePassage()) {
                continue;
            }
            Lexeme lexeme = take();
            if (lexeme.is(TariffParser.STOP)) {
                close(false);
            } else if (lexeme.is(TariffParser.BAR) && endsTable(lexeme)) {
                int end = lexeme.span().end();
                open.add(new Lexeme(TariffParser.STOP, new Span(end, end), ""));
                close(false);
            }
        }
        if (!open.isEmpty()) {
            close(true);
        }
    }

    private Lexeme take() {
        Lexeme lexeme = lexemes.get(next++);
        open.add(lexeme);
        namesExceptions |= lexeme.is(TariffParser.EXCEPT_UNDER);
        return lexeme;
    }

    private boolean takeIf(int type) {
        if (isNext(type)) {
            take();
            return true;
        }
        return false;
    }

    private boolean isNext(int type) {
        return isNext(0, type);
    }

    private boolean isNext(int ahead, int type) {
        return next + ahead < lexemes.size() && lexemes.get(next + ahead).is(type);
    }

    private void close(boolean stopMissing) {
        List<Lexeme> settled = new ArrayList<>(Articles.settle(open));
        if (stopMissing) {
            int end = open.get(open.size() - 1).span().end();
            settled.add(new Lexeme(TariffParser.STOP, new Span(end, end), ""));
        }
        passages.add(new Passage(settled, stopMissing));
        open.clear();
        namesExceptions = false;
    }

    /** What can only be the start of something new, in the middle of a sentence. */
    private boolean beginsAnew() {
        Lexeme lexeme = lexemes.get(next);
        return switch (lexeme.type()) {
            case TariffParser.LAW -> true;
            case TariffParser.SECTION_NUMBER -> !namesExceptions || isNext(1, TariffParser.QUOTED);
            case TariffParser.INTERPRETATION, TariffParser.DIVERGENCE -> isNext(1, TariffParser.COLON);
            case TariffParser.EXAMPLE -> isNext(1, TariffParser.QUOTED) && isNext(2, TariffParser.COLON);
            case TariffParser.GIVEN ->
                isFirstOnItsLine(lexeme)
                        && (isNext(1, TariffParser.COLON)
                                || isNext(1, TariffParser.EACH)
                                || isNext(1, TariffParser.FOR_EACH));
            case TariffParser.ALWAYS ->
                isNext(1, TariffParser.COLON) || (isNext(1, TariffParser.COMMA) && isNext(2, TariffParser.FOR_EACH));
            default -> cuts.contains(lexeme.span().start());
        };
    }

    /** Takes what does not end with a stop, if it begins here. */
    private boolean wholePassage() {
        switch (lexemes.get(next).type()) {
            case TariffParser.LAW -> {
                Lexeme line = take();
                while (isNext(TariffParser.LAW) && isOnTheNextLine(line, lexemes.get(next))) {
                    line = take();
                }
            }
            case TariffParser.TARIFF -> {
                if (!isNext(1, TariffParser.QUOTED) && next > 0) {
                    return false;
                }
                Lexeme tariff = take();
                if (!takeIf(TariffParser.QUOTED)) {
                    takeLineOf(tariff);
                }
            }
            case TariffParser.SECTION_NUMBER -> {
                take();
                takeIf(TariffParser.QUOTED);
                takeVersion();
            }
            case TariffParser.INTERPRETATION, TariffParser.DIVERGENCE -> {
                if (!isNext(1, TariffParser.COLON) || !isNext(2, TariffParser.QUOTED)) {
                    return false;
                }
                take();
                take();
                take();
                takeIf(TariffParser.STOP);
            }
            default -> {
                return false;
            }
        }
        passages.add(new Passage(Articles.settle(open), false));
        open.clear();
        return true;
    }

    /** A title without quotes ends with its line. */
    private void takeLineOf(Lexeme first) {
        while (next < lexemes.size()
                && newlines(first.span().end(), lexemes.get(next).span().start()) == 0) {
            take();
        }
    }

    private void takeVersion() {
        if (!isNext(TariffParser.OPEN)) {
            return;
        }
        while (next < lexemes.size() && !isNext(TariffParser.STOP) && !isNext(TariffParser.LAW)) {
            if (take().is(TariffParser.CLOSE)) {
                return;
            }
        }
    }

    /** The stop after the last row is optional: the table ends where no row and no limit follows on the next line. */
    private boolean endsTable(Lexeme bar) {
        if (next >= lexemes.size()) {
            return true;
        }
        Lexeme follower = lexemes.get(next);
        return !follower.is(TariffParser.BAR)
                && !follower.is(TariffParser.STOP)
                && !follower.is(TariffParser.COMMA)
                && newlines(bar.span().end(), follower.span().start()) > 0;
    }

    private boolean isOnTheNextLine(Lexeme line, Lexeme follower) {
        return newlines(line.span().end(), follower.span().start()) == 1;
    }

    private int newlines(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private boolean isFirstOnItsLine(Lexeme lexeme) {
        int before = lexeme.span().start() - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
