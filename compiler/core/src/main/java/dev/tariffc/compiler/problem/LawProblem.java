package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.List;

/** Where a rule says something else than the legal text beside it. TAR08xx. */
public sealed interface LawProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /**
     * A comparison that puts its figure on the other side.
     *
     * @param rule as the rule writes it
     * @param law as the legal text does
     */
    record ComparisonNotAsInLaw(Span span, String rule, String law, List<Span> related) implements LawProblem {}

    /** A figure of a rule in whose place the legal text has another. */
    record FigureNotAsInLaw(Span span, String rule, String law, List<Span> related) implements LawProblem {}

    /** A figure of a rule that the legal text does not have. */
    record FigureNotInLaw(Span span, String figure, List<Span> related) implements LawProblem {}

    /** A figure of the legal text that no rule has. */
    record FigureNotInRule(Span span, String figure, List<Span> related) implements LawProblem {}

    /** The legal text counts a part as a whole, and the rule does not. */
    record PartNotInRule(Span span, String law, List<Span> related) implements LawProblem {}

    /** The rule counts a part as a whole, and the legal text does not. */
    record PartNotInLaw(Span span, List<Span> related) implements LawProblem {}

    /**
     * The legal text takes the first part of an amount at a rate of its own, and the rule asks whether the whole is above it.
     *
     * @param figure how much the first part is
     */
    record BracketsNotInRule(Span span, String figure, List<Span> related) implements LawProblem {}

    /**
     * A declared divergence that covers nothing.
     *
     * @param nothingBefore whether it stands after nothing that could diverge; otherwise both texts say the same there
     */
    record IdleDivergence(Span span, boolean nothingBefore) implements LawProblem {
        @Override
        public String variant() {
            return nothingBefore ? "NOTHING_BEFORE" : "";
        }
    }
}
