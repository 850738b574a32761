package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;

/** What a rate may be: nobody takes more than the whole of something, unless a sign or a zero is lost. */
final class Rates {

    private Rates() {}

    static void check(Expression rate, Problems problems) {
        if (rate instanceof Expression.Percent percent
                && Rational.of(percent.value()).compareTo(Rational.HUNDRED) > 0) {
            problems.report(new TypeProblem.RateAboveWhole(
                    rate.span(), problems.source().text(rate.span())));
        }
    }
}
