package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;

/** The signs that figures of a sentence may lack or have too many, where the sentence can be read but its units do not go together. */
final class FigureEdits {

    private static final double COST = 1;
    private static final List<String> SIGNS = List.of("%", "$", "¢");

    private final String text;
    private final Speech speech;
    private final List<Edit> edits = new ArrayList<>();

    private FigureEdits(String text, Speech speech) {
        this.text = text;
        this.speech = speech;
    }

    static List<Edit> of(String text, Speech speech) {
        FigureEdits found = new FigureEdits(text, speech);
        List<Lexeme> lexemes = Lexeme.significant(Tokenizer.tokenize(text, speech, problem -> {}));
        for (int i = 0; i < lexemes.size(); i++) {
            found.figure(lexemes.get(i));
        }
        found.rows();
        return found.edits;
    }

    private void figure(Lexeme lexeme) {
        switch (lexeme.type()) {
            case TariffParser.NUMBER, TariffParser.YEAR_NUMBER -> SIGNS.forEach(sign -> sign(lexeme.span(), sign));
            case TariffParser.MONEY -> otherMoney(lexeme);
            case TariffParser.TIMES ->
                edits.add(new Edit(lexeme.span(), speech.keyword(TariffParser.PER), Edit.Kind.OTHER_WORDS, COST));
            default -> {}
        }
    }

    private void sign(Span figure, String sign) {
        boolean before = sign.equals("$") && !speech.figures().isSignLast();
        int place = before ? figure.start() : figure.end();
        String words = before || !speech.figures().isSignLast() ? sign : "\u00A0" + sign;
        edits.add(new Edit(new Span(place, place), words, Edit.Kind.MISSING, COST));
    }

    private void otherMoney(Lexeme money) {
        String plain = money.text().replaceAll("[$€£¢]", "").strip();
        edits.add(new Edit(money.span(), plain, Edit.Kind.OTHER_WORDS, COST + 0.2));
        if (money.text().matches(".*[€£].*")) {
            edits.add(new Edit(money.span(), money.text().replaceAll("[€£]", "\\$"), Edit.Kind.OTHER_WORDS, COST));
        }
    }

    /** Rows of a table that no bar closes. */
    private void rows() {
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String row = line.stripTrailing();
            if (row.strip().startsWith("|") && !row.endsWith("|")) {
                int place = start + row.length();
                edits.add(new Edit(new Span(place, place), " |", Edit.Kind.MISSING, COST));
            }
            start += line.length() + 1;
        }
    }
}
