package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.LawOutline.Passage;
import dev.tariffc.compiler.law.LawOutline.Said;
import dev.tariffc.compiler.problem.LawProblem.BracketsNotInRule;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the law takes the first part of an amount at a rate of its own, where the rule asks whether the whole of it is
 * above the same figure.
 */
final class BracketComparison {

    /** So many words may stand between what says that a bracket is the first and its width. */
    private static final int WORDS_BETWEEN = 2;

    private final Passage passage;
    private final List<Passage> section;
    private final LawWords words;
    private final Problems problems;

    /** @param section all passages of the passage's section */
    BracketComparison(Passage passage, List<Passage> section, Problems problems) {
        this.passage = passage;
        this.section = section;
        this.words = LawWords.of(problems.source().language());
        this.problems = problems;
    }

    void compare() {
        boolean brackets = section.stream()
                .flatMap(each -> each.sentences().stream())
                .map(said -> said.rule().sentence())
                .anyMatch(sentence -> !Parts.all(sentence, Body.Brackets.class).isEmpty()
                        || !Parts.all(sentence, Expression.Excess.class).isEmpty());
        if (brackets) {
            return;
        }
        passage.sentences().stream().filter(said -> said.rule().isCompared()).forEach(this::compare);
    }

    private void compare(Said said) {
        said.rule().remarks().bounds().stream()
                .filter(bound -> said.readings().stream()
                        .noneMatch(reading ->
                                reading.figures().stream().anyMatch(figure -> isSame(figure, bound.figure()))))
                .flatMap(bound -> firstBracket(bound.figure()).stream()
                        .map(law -> new BracketsNotInRule(
                                bound.span(), text(bound.figure().span()), List.of(law))))
                .findFirst()
                .ifPresent(problems::report);
    }

    /** Where the law says that the figure is the width of the first bracket. */
    private Optional<Span> firstBracket(Figure figure) {
        return passage.texts().stream()
                .flatMap(text -> text.remarks().figures().stream())
                .filter(law -> isSame(law, figure) && isAfterFirst(law.span()))
                .map(Figure::span)
                .findFirst();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.kind() == other.kind()
                && one.kind() == Figure.Kind.MONEY
                && one.value().equals(other.value());
    }

    private boolean isAfterFirst(Span figure) {
        String before = problems.source().text().substring(0, figure.start());
        String[] said = before.substring(Math.max(0, before.length() - 60))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return Stream.of(said)
                .skip(Math.max(0, said.length - 1 - WORDS_BETWEEN))
                .anyMatch(words.firstBracket::contains);
    }

    private String text(Span span) {
        return LawOutline.words(problems.source(), span);
    }
}
