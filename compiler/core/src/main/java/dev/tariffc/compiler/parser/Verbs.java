package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.problem.NameProblem.UnknownName;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.SyntaxProblem.NoVerb;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends the words that everything else hangs on, the verb and the word <em>tariff</em>, where they are misspelt. A
 * sentence without a verb would declare nothing, and its name would be missing wherever it is used.
 */
final class Verbs {

    private static final List<Integer> VERBS = List.of(TariffParser.IS, TariffParser.PAYS, TariffParser.MEANS);

    private final String text;
    private final Wording wording;
    private final Problems problems;

    Verbs(Wording wording, Problems problems) {
        this.text = problems.source().text();
        this.wording = wording;
        this.problems = problems;
    }

    /** The lexemes of a file; a word that is nearly <em>tariff</em>, before the title, is taken for it. */
    List<Lexeme> mendTitle(List<Lexeme> lexemes) {
        List<Lexeme> significant = Names.significant(lexemes);
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

    /** The passage with its verb; none if it has none, which is told. */
    Optional<Passage> mend(Passage passage) {
        List<Lexeme> lexemes = passage.lexemes();
        boolean stopOnly = passage.first().is(TariffParser.STOP);
        if (stopOnly
                || passage.isUnreadable()
                || !Declarations.hasSubject(passage)
                || Declarations.verb(lexemes) >= 0
                || passage.first().is(TariffParser.TARIFF)) {
            return Optional.of(passage);
        }
        for (int i = 1; i < lexemes.size(); i++) {
            for (int verb : VERBS) {
                if (lexemes.get(i).is(TariffParser.WORD) && isNear(lexemes.get(i), verb, 1)) {
                    tell(lexemes.get(i), verb);
                    List<Lexeme> mended = new ArrayList<>(lexemes);
                    mended.set(i, lexemes.get(i).as(verb));
                    return Optional.of(passage.with(mended));
                }
            }
        }
        int start = passage.span().start();
        int end = text.indexOf('\n', start);
        problems.report(new NoVerb(
                new Span(start, end < 0 ? passage.span().end() : Math.min(end, passage.span().end()))));
        return Optional.empty();
    }

    private boolean isNear(Lexeme word, int keyword, int tolerance) {
        String written = word.text().toLowerCase(java.util.Locale.ROOT);
        return wording.keywords().get(keyword).stream()
                .anyMatch(each -> written.length() > 1
                        && Math.abs(written.length() - each.length()) <= tolerance
                        && Suggestions.distance(written, each) <= tolerance);
    }

    private void tell(Lexeme word, int keyword) {
        String nearest = wording.keywords().get(keyword).get(0);
        problems.report(new UnknownName(word.span(), word.text(), List.of(nearest)));
    }
}
