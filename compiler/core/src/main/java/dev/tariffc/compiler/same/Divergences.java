package dev.tariffc.compiler.same;

import dev.tariffc.compiler.problem.LawProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Tariff;

/** Tells of declared divergences that cover nothing. */
public final class Divergences {

    private Divergences() {}

    /** Those that stand after nothing that two texts could say otherwise. */
    public static void check(Tariff tariff, Problems problems) {
        Outline.of(tariff).declared().stream()
                .filter(each -> each.after() == Outline.After.NOTHING)
                .forEach(each -> problems.report(
                        new LawProblem.IdleDivergence(each.said().span(), true)));
    }

    /**
     * Those of one of two texts that say the same there.
     *
     * @param ofOne whether the problems are those of the one text
     */
    public static void check(Comparison comparison, boolean ofOne, Problems problems) {
        comparison.declared().stream()
                .filter(each -> each.inOne() == ofOne && each.isIdle())
                .map(each -> new LawProblem.IdleDivergence(each.span(), false))
                .filter(each ->
                        problems.list().stream().noneMatch(told -> told.span().equals(each.span())))
                .forEach(problems::report);
    }
}
