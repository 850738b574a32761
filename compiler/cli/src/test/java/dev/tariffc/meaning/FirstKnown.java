package dev.tariffc.meaning;

import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code the first known of A, B and C}: the first figure of which all that it rests on is available. The last stands where none
 * before it does, and lacks what it lacks.
 */
final class FirstKnown {

    private final Meaning meaning;

    FirstKnown(Meaning meaning) {
        this.meaning = meaning;
    }

    Answer<Value> of(List<Expression> figures, At at) {
        Expression first = figures.get(0);
        if (figures.size() == 1) {
            return meaning.numbers.value(first, at);
        }
        Answer<Boolean> known = isKnown(first, at);
        if (known.isRefused()) {
            Set<Refusal> lacks = new LinkedHashSet<>(known.refusals());
            figures.forEach(each -> lacks.addAll(meaning.numbers.value(each, at).refusalsOfFacts()));
            return Answer.refused(lacks);
        }
        return known.is(true) ? meaning.numbers.value(first, at) : of(figures.subList(1, figures.size()), at);
    }

    private Answer<Boolean> isKnown(Object written, At at) {
        List<Answer<Boolean>> all = new ArrayList<>();
        for (Expression.Reference each : Parts.all(written, Expression.Reference.class)) {
            all.add(isKnown(each, at));
        }
        return Answer.and(all);
    }

    private Answer<Boolean> isKnown(Expression.Reference figure, At at) {
        if (!meaning.declared.isDefined(figure.name().key())) {
            return meaning.truths.holds(new Condition.Available(figure.span(), figure, true), at);
        } else if (!figure.using().isEmpty()) {
            throw new IllFormed("the first known of figures of other facts");
        }
        return meaning.numbers.asked(figure, at, (on, where) -> isDefinitionKnown(figure, where));
    }

    private Answer<Boolean> isDefinitionKnown(Expression.Reference figure, At at) {
        List<Answer<Boolean>> sentences = new ArrayList<>();
        meaning.definitions(figure.name().key())
                .forEach(each -> sentences.add(isKnown(each.sentence().body(), at)));
        return Answer.and(sentences);
    }
}
