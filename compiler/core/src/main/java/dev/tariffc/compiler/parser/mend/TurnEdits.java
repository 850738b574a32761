package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.parser.words.Turn;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The turns of phrase of the law that stand in a text, each with what the sentences of a tariff say instead. */
final class TurnEdits {

    private static final double COST = 0.5;
    private static final double EACH_FURTHER = 0.05;

    private TurnEdits() {}

    static List<Edit> of(String text, Speech speech) {
        List<Lexeme> closed = Tokenizer.tokenize(text, speech, problem -> {}).stream()
                .filter(TurnEdits::isClosed)
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (Turn turn : speech.turnsOfPhrase()) {
            Matcher said = turn.said().matcher(text);
            while (said.find()) {
                Span span = new Span(said.start(), said.end());
                if (closed.stream().noneMatch(each -> overlaps(each.span(), span))) {
                    int rank = 0;
                    for (String written : turn.written()
                            .apply(new Turn.Said(said.toMatchResult(), text.substring(0, said.start())))) {
                        edits.add(new Edit(
                                span,
                                Edit.asBegun(written, text, span),
                                Edit.Kind.OTHER_WORDS,
                                COST + EACH_FURTHER * rank++));
                    }
                }
            }
        }
        return edits;
    }

    /** What nobody rewords: a text in quotes, of the law or of a note. */
    private static boolean isClosed(Lexeme lexeme) {
        return lexeme.is(TariffParser.QUOTED) || lexeme.is(TariffParser.LAW) || lexeme.is(TariffParser.NOTE);
    }

    /** Whether a turn stands in part within something; one that holds all of it says what becomes of it. */
    private static boolean overlaps(Span closed, Span turn) {
        return turn.start() < closed.end()
                && turn.end() > closed.start()
                && !(turn.start() <= closed.start() && turn.end() >= closed.end());
    }
}
