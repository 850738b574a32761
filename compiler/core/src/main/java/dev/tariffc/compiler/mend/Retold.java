package dev.tariffc.compiler.mend;

import dev.tariffc.compiler.parser.mend.Edit;
import dev.tariffc.compiler.problem.ExampleProblem.ExampleValueOfOtherKind;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.TypeProblem.DifferentUnits;
import dev.tariffc.compiler.problem.TypeProblem.RateWithoutSign;
import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is wrong with a figure and says so itself, told again with the figure that was tried. */
record Retold(Problem problem) {

    /** The problem whose words an edit changes. */
    static Optional<Retold> with(Edit edit, List<Problem> was) {
        return was.stream()
                .filter(problem -> problem instanceof RateWithoutSign
                        || problem instanceof ExampleValueOfOtherKind
                        || problem instanceof DifferentUnits)
                .filter(problem -> problem.span().start() <= edit.span().start()
                        && edit.span().end() <= problem.span().end())
                .findFirst()
                .map(Retold::new);
    }

    /**
     * @param at where a place is that the reader sees
     * @param offered what may stand in the place of marked words
     */
    Problem retold(UnaryOperator<Span> at, Function<Span, List<String>> offered) {
        Span span = at.apply(problem.span());
        List<String> written = offered.apply(problem.span());
        if (problem instanceof RateWithoutSign rate) {
            return new RateWithoutSign(span, rate.rate(), written);
        } else if (problem instanceof ExampleValueOfOtherKind value) {
            return new ExampleValueOfOtherKind(span, value.name(), value.wanted(), written);
        } else if (problem instanceof DifferentUnits units) {
            return new DifferentUnits(span, units.left(), units.right(), written);
        }
        return problem;
    }
}
