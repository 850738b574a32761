package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.LawOutline.Passage;
import dev.tariffc.compiler.law.LawOutline.Said;
import dev.tariffc.compiler.law.Remarks.PartOf;
import dev.tariffc.compiler.problem.LawProblem.ComparisonNotAsInLaw;
import dev.tariffc.compiler.problem.LawProblem.PartNotInLaw;
import dev.tariffc.compiler.problem.LawProblem.PartNotInRule;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;
import java.util.List;

/** Whether a passage's sentences and its legal texts compare alike, and count parts alike. */
final class WordComparison {

    private final Passage passage;
    private final Problems problems;
    private final BoundIndex law = new BoundIndex();
    private final boolean lawHasParts;
    private final List<Expression.Per> prices;
    private final boolean readingsHaveParts;

    /** @param section all passages of the passage's section */
    WordComparison(Passage passage, List<Passage> section, Problems problems) {
        this.passage = passage;
        this.problems = problems;
        passage.texts().forEach(text -> law.addAll(text.remarks().bounds()));
        this.lawHasParts = section.stream()
                .flatMap(each -> each.texts().stream())
                .anyMatch(text -> !text.remarks().parts().isEmpty());
        this.prices = passage.sentences().stream()
                .flatMap(said -> said.rule().prices().stream())
                .toList();
        this.readingsHaveParts = passage.sentences().stream()
                .flatMap(said -> said.readings().stream())
                .anyMatch(reading -> !reading.parts().isEmpty());
    }

    void compare() {
        for (Said said : passage.sentences()) {
            if (said.rule().isCompared()) {
                compareBounds(said);
            }
        }
        prices.stream()
                .filter(price -> price.orPart() && !lawHasParts && !readingsHaveParts)
                .forEach(price -> problems.report(new PartNotInLaw(
                        price.span(), List.of(passage.lastText().span()))));
        if (!readingsHaveParts) {
            passage.texts().forEach(text -> text.remarks().parts().forEach(this::lookForPart));
        }
    }

    /** Where the law compares with the same figure, one of its comparisons or of the readings has to part like the rule's. */
    private void compareBounds(Said said) {
        BoundIndex readings = new BoundIndex();
        said.readings().forEach(reading -> readings.addAll(reading.bounds()));
        for (Bound bound : said.rule().remarks().bounds()) {
            List<Bound> same = law.with(bound.figure());
            boolean agrees = same.stream().anyMatch(bound::partsLike)
                    || readings.with(bound.figure()).stream().anyMatch(bound::partsLike);
            if (!same.isEmpty() && !agrees) {
                Span other = same.get(0).span();
                problems.report(
                        new ComparisonNotAsInLaw(bound.span(), words(bound.span()), words(other), List.of(other)));
            }
        }
    }

    private String words(Span span) {
        return LawOutline.words(problems.source(), span);
    }

    /** A part of so many is looked for where so many are counted, if any are; any other anywhere. */
    private void lookForPart(PartOf part) {
        List<Expression.Per> same =
                prices.stream().filter(price -> isPerSoMany(price, part)).toList();
        boolean anywhere = same.isEmpty() && prices.stream().anyMatch(Expression.Per::orPart);
        (same.isEmpty() ? prices : same)
                .stream()
                        .filter(price -> !price.orPart() && !anywhere)
                        .findFirst()
                        .ifPresent(price -> problems.report(
                                new PartNotInRule(price.span(), words(part.span()), List.of(part.span()))));
    }

    private static boolean isPerSoMany(Expression.Per price, PartOf part) {
        return part.of().isPresent()
                && price.block()
                        .filter(block -> Rational.of(block.value())
                                .equals(part.of().get().face()))
                        .isPresent();
    }
}
