package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.TimeProblem.LongerSpanFirst;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DateExpression.Unit;
import dev.tariffc.grammar.TariffParser.DurationContext;
import dev.tariffc.grammar.TariffParser.LengthContext;
import java.util.List;

/** How long after or before a day another is: {@code 1 year, 2 months and 10 days} are 14 months, and then 10 days. */
final class Durations {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Leaves leaves;

    Durations(Leaves leaves) {
        this.leaves = leaves;
    }

    DateExpression shifted(Span span, DurationContext duration, boolean before, DateExpression from) {
        List<LengthContext> lengths = duration.length();
        DateExpression day = from;
        for (int i = 0; i < lengths.size(); i++) {
            Unit unit = unit(lengths.get(i));
            int count = count(lengths.get(i));
            if (unit == Unit.YEAR && i + 1 < lengths.size() && unit(lengths.get(i + 1)) == Unit.MONTH) {
                i++;
                unit = Unit.MONTH;
                count = MONTHS_OF_A_YEAR * count + count(lengths.get(i));
            }
            if (i > 0 && !isLonger(unit(lengths.get(i - 1)), unit(lengths.get(i)))) {
                leaves.report(new LongerSpanFirst(span(duration), leaves.words(span(duration))));
                return new DateExpression.Shifted(span, 0, Unit.DAY, from);
            }
            day = new DateExpression.Shifted(span, before ? -count : count, unit, day);
        }
        return day;
    }

    private static Unit unit(LengthContext length) {
        return TimeBuilder.unit(length.timeUnit());
    }

    private int count(LengthContext length) {
        return leaves.count(length.count(), unit(length));
    }

    /** Whether one unit may stand before another; business days stand alone. */
    private static boolean isLonger(Unit first, Unit second) {
        return first != Unit.BUSINESS_DAY && second != Unit.BUSINESS_DAY && first.compareTo(second) > 0;
    }
}
