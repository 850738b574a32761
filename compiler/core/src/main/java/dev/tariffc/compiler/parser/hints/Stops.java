package dev.tariffc.compiler.parser.hints;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.Expected;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.SyntaxProblem.Unexpected;
import dev.tariffc.compiler.problem.SyntaxProblem.Unfinished;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stops a sentence that does not go on as any sentence may, and where others may have ended before. */
public final class Stops {

    /** After which the first operand of a sum is the one that stands before its sign. */
    private static final Set<Integer> BEFORE_AN_OPERAND = Set.of(
            TariffParser.GREATER_OF, TariffParser.LESSER_OF, TariffParser.COMMA, TariffParser.AND, TariffParser.OVER);

    private final String text;
    private final Speech speech;
    private final Problems problems;
    private final Set<Integer> missing = new HashSet<>();

    public Stops(Speech speech, Problems problems) {
        this.text = problems.source().text();
        this.speech = speech;
        this.problems = problems;
    }

    /** Offsets at which sentences seem to begin although the stop before them is missing. */
    public Set<Integer> missing() {
        return missing;
    }

    /** Tells what stops the sentence, and notes where sentences may have ended before. */
    public void tell(List<Lexeme> lexemes, boolean sound) {
        Dead dead = firstDead(lexemes, 0);
        if (sound) {
            tellDead(lexemes, dead.index(), Expectations.of(dead.expected(), speech));
        }
        while (dead.newStart() > 0) {
            missing.add(startOfLine(lexemes.get(dead.newStart())));
            dead = firstDead(lexemes, dead.newStart());
        }
    }

    /**
     * The lexeme that cannot stand at its place, and what can.
     *
     * @param newStart the last lexeme up to there that may begin a sentence of its own; 0 if there is none
     */
    private record Dead(int index, Set<Integer> expected, int newStart) {}

    private Dead firstDead(List<Lexeme> lexemes, int from) {
        Continuations continuations = new Continuations(TariffParser._ATN, TariffParser.RULE_part);
        int newStart = 0;
        int index = from;
        while (index < lexemes.size()) {
            if (index > from
                    && beginsSentence(lexemes, index)
                    && continuations.expected().contains(TariffParser.STOP)) {
                newStart = index;
            }
            if (!continuations.advance(lexemes.get(index).type())) {
                break;
            }
            index++;
        }
        return new Dead(index, continuations.expected(), newStart);
    }

    private void tellDead(List<Lexeme> lexemes, int index, List<Expected> expected) {
        Lexeme dead = lexemes.get(Math.min(index, lexemes.size() - 1));
        if (index == lexemes.size()) {
            int end = dead.span().end();
            problems.report(new Unfinished(new Span(end, end), expected));
        } else if (dead.is(TariffParser.STOP)) {
            problems.report(new Unfinished(dead.span(), expected));
        } else {
            problems.report(new Unexpected(dead.span(), OneLine.of(text, dead.span()), expected, sum(lexemes, index)));
        }
    }

    /** What a plus or minus stands in, where only one figure may stand or several in parentheses. */
    private String sum(List<Lexeme> lexemes, int sign) {
        boolean within = sign > 1 && sign + 1 < lexemes.size();
        if (!within
                || !(lexemes.get(sign).is(TariffParser.PLUS)
                        || lexemes.get(sign).is(TariffParser.MINUS))) {
            return "";
        }
        boolean whole = BEFORE_AN_OPERAND.contains(lexemes.get(sign - 2).type());
        return whole
                ? OneLine.of(
                        text,
                        lexemes.get(sign - 1).span().to(lexemes.get(sign + 1).span()))
                : "... " + OneLine.of(text, lexemes.get(sign).span()) + " ...";
    }

    /** Whether a lexeme is the first on its line, articles aside, and the line begins like a sentence. */
    private boolean beginsSentence(List<Lexeme> lexemes, int index) {
        int before = lexemes.get(index - 1).span().end();
        int end = lexemes.get(index).span().start();
        if (end < before || text.substring(before, end).indexOf('\n') < 0) {
            return false;
        }
        int start = startOfLine(lexemes.get(index));
        int first = text.codePointAt(start);
        return (Character.isUpperCase(first) || "\"“«".indexOf(first) >= 0)
                && NameWords.lexemes(text.substring(start, end), speech).isEmpty();
    }

    private int startOfLine(Lexeme lexeme) {
        int start = text.lastIndexOf('\n', lexeme.span().start() - 1) + 1;
        while (start < lexeme.span().start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
