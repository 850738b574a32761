package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.Slips;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.NameProblem.UnknownName;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.SyntaxProblem.NoVerb;
import dev.tariffc.compiler.problem.SyntaxProblem.OtherWords;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the words that everything else hangs on, the verb and the word <em>tariff</em>, where they are misspelt. A
 * sentence without a verb would declare nothing, and its name would be missing wherever it is used.
 */
public final class Verbs {

    private static final List<Integer> VERBS = List.of(TariffParser.IS, TariffParser.PAYS, TariffParser.MEANS);

    private final String text;
    private final Speech speech;
    private final Problems problems;
    private final Set<Integer> told = new HashSet<>();

    public Verbs(Speech speech, Problems problems) {
        this.text = problems.source().text();
        this.speech = speech;
        this.problems = problems;
    }

    /** The lexemes of a file; a word that is nearly <em>tariff</em>, before the title, is taken for it. */
    public List<Lexeme> mendTitle(List<Lexeme> lexemes) {
        List<Lexeme> significant = Lexeme.significant(lexemes);
        Lexeme first = significant.get(0);
        boolean titled = first.is(TariffParser.WORD)
                && significant.size() > 1
                && significant.get(1).is(TariffParser.QUOTED);
        if (!titled || !isNear(first, TariffParser.TARIFF, 2)) {
            return lexemes;
        }
        tell(first, TariffParser.TARIFF);
        List<Lexeme> mended = new ArrayList<>(lexemes);
        mended.set(lexemes.indexOf(first), first.as(TariffParser.TARIFF));
        return mended;
    }

    /** The passage with its verb; what was wrong is told, and {@link #isTold} knows it. */
    public Passage mend(Passage passage) {
        List<Lexeme> lexemes = passage.lexemes();
        if (Declarations.hasSubject(passage) && isAfterModal(lexemes, Declarations.verb(lexemes))) {
            return withoutModal(passage, Declarations.verb(lexemes));
        }
        if (passage.first().is(TariffParser.STOP)
                || passage.first().is(TariffParser.TARIFF)
                || passage.isUnreadable()
                || !Declarations.hasSubject(passage)
                || Declarations.verb(lexemes) >= 0) {
            return passage;
        }
        told.add(passage.span().start());
        for (int i = 1; i < lexemes.size(); i++) {
            for (int verb : VERBS) {
                if (lexemes.get(i).is(TariffParser.WORD) && isNear(lexemes.get(i), verb, 1)) {
                    tell(lexemes.get(i), verb);
                    return passage.with(verbAt(lexemes, i, i + 1, verb));
                }
            }
        }
        problems.report(new NoVerb(firstLine(passage)));
        int subject = 0;
        while (lexemes.get(subject).is(TariffParser.WORD)) {
            subject++;
        }
        return passage.with(verbAt(lexemes, subject, subject, TariffParser.IS));
    }

    private boolean isAfterModal(List<Lexeme> lexemes, int verb) {
        return verb > 1
                && lexemes.get(verb).is(TariffParser.PAYS)
                && lexemes.get(verb - 1).is(TariffParser.WORD)
                && speech.isModal(lexemes.get(verb - 1).text());
    }

    /** {@code A hall must pay}: the law says that one has to, the tariff what one pays. */
    private Passage withoutModal(Passage passage, int verb) {
        List<Lexeme> lexemes = new ArrayList<>(passage.lexemes());
        Span span = lexemes.get(verb - 1).span().to(lexemes.get(verb).span());
        problems.report(new OtherWords(span, OneLine.of(text, span), List.of(speech.keyword(TariffParser.PAYS))));
        lexemes.remove(verb - 1);
        return passage.with(lexemes);
    }

    /** Whether nothing more is to be said of a passage. */
    public boolean isTold(Passage passage) {
        return told.contains(passage.span().start());
    }

    private static List<Lexeme> verbAt(List<Lexeme> lexemes, int from, int to, int verb) {
        List<Lexeme> mended = new ArrayList<>(lexemes);
        mended.subList(from, to).clear();
        mended.add(from, lexemes.get(from).as(verb));
        return mended;
    }

    private Span firstLine(Passage passage) {
        int end = passage.span().start();
        while (end < passage.span().end() && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(passage.span().start(), end);
    }

    private boolean isNear(Lexeme word, int keyword, int tolerance) {
        String written = word.text().toLowerCase(Locale.ROOT);
        return speech.keywords().getOrDefault(keyword, List.of()).stream()
                .anyMatch(each -> written.length() > 1
                        && Math.abs(written.length() - each.length()) <= tolerance
                        && Slips.distance(written, each) <= tolerance);
    }

    private void tell(Lexeme word, int keyword) {
        String nearest = speech.keyword(keyword);
        problems.report(new UnknownName(word.span(), word.text(), List.of(nearest)));
    }
}
