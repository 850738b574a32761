package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Qualifier;
import java.util.List;

/** Whether a value is figures of years and days, and nothing else: {@code 1% for 2025, 2% from January 1, 2026}. */
final class DatedFigures {

    private DatedFigures() {}

    static boolean isOfThem(Body.Value value) {
        return value.alternatives().stream().allMatch(DatedFigures::isOne);
    }

    private static boolean isOne(Body.Alternative alternative) {
        List<Qualifier> selector = alternative.selector().stream().toList();
        boolean dated = !Parts.all(selector, Qualifier.ForYears.class).isEmpty()
                || !Parts.all(selector, Qualifier.Dates.class).isEmpty();
        return dated && alternative.value().filter(DatedFigures::isFigure).isPresent();
    }

    /** Whether nothing in it is said elsewhere. */
    private static boolean isFigure(Expression value) {
        return Parts.all(value, Name.class).isEmpty();
    }
}
