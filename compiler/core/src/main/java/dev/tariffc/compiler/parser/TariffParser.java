package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.parser.text.Legibility;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TextProblem.EmptyFile;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a tariff: text in, the written tree out. What could be read is in the tree even when there were problems. */
public final class TariffParser {

    /** So often a file is read again with the full stops that it seems to lack. */
    private static final int MOST_READINGS = 6;

    private TariffParser() {}

    public static Tariff parse(SourceFile source, Problems problems) {
        Speech speech = Speech.of(source.language());
        if (!Legibility.check(source.text(), problems)) {
            return nothing(source);
        }
        List<Lexeme> lexemes = Tokenizer.tokenize(source.text(), speech, problems);
        if (Lexeme.significant(lexemes).isEmpty()) {
            problems.report(new EmptyFile(new Span(0, 0)));
            return nothing(source);
        }
        Reading best = Reading.of(source, speech, lexemes, Set.of());
        Set<Integer> cuts = new HashSet<>();
        for (int i = 1; i < MOST_READINGS && !best.problems().isFull() && cuts.addAll(best.missingStops()); i++) {
            Reading next = Reading.of(source, speech, lexemes, cuts);
            if (next.otherProblems() > best.otherProblems()) {
                break;
            }
            best = next;
        }
        problems.reportAll(best.problems());
        best.sections().forEach(problems::section);
        return best.tariff();
    }

    private static Tariff nothing(SourceFile source) {
        return new Tariff(source, new Quoted(new Span(0, 0), ""), List.of());
    }
}
