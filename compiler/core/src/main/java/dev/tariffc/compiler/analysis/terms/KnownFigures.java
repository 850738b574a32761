package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds the first known of several figures: each is known where all that it rests on is available. */
final class KnownFigures {

    private final Rules rules;
    private final Problems problems;
    private final Units units;

    KnownFigures(Rules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.units = new Units(problems);
    }

    /** A figure, and what it rests on. */
    private record Known(Span span, NumberTerm number, Set<Read> reads) {}

    /** Empty, and told, where a figure is wrong, unlike the others, or never counts. */
    Optional<NumberTerm> bind(Expression.FirstKnown written, Terms terms) {
        if (Sizes.isTooLarge(
                written.figures().size(), Phrase.Plural.FIGURES_TO_CHOOSE_FROM, written.span(), problems)) {
            return Optional.empty();
        }
        List<Known> figures = new ArrayList<>();
        for (Expression each : written.figures()) {
            terms.number(each)
                    .filter(number -> isPlain(number, each.span()))
                    .map(number -> new Known(each.span(), number, RuleWalk.reads(number, rules)))
                    .filter(known -> fits(known, figures))
                    .ifPresent(figures::add);
        }
        return figures.size() < written.figures().size() ? Optional.empty() : Optional.of(first(figures, written));
    }

    private boolean fits(Known figure, List<Known> before) {
        if (before.stream().anyMatch(earlier -> figure.reads().containsAll(earlier.reads()))) {
            problems.report(new RuleProblem.NeverCounts(figure.span(), Figures.words(figure.span(), problems)));
            return false;
        }
        return before.isEmpty()
                || units.sameUnit(before.get(0).number(), figure.number(), figure.span())
                        .isPresent();
    }

    /** The last one, or the one before it where that is known, and so on to the first. */
    private NumberTerm first(List<Known> figures, Expression.FirstKnown written) {
        Origin origin = new Origin(Places.of(written.span()), Figures.words(written.span(), problems));
        NumberTerm result = figures.get(figures.size() - 1).number();
        for (int i = figures.size() - 2; i >= 0; i--) {
            Known figure = figures.get(i);
            Branch others = new Branch(Optional.of(lacks(figure)), result, origin(figures.get(i + 1)), true);
            Branch itself = new Branch(Optional.empty(), figure.number(), origin(figure), false);
            List<Branch> branches = List.of(others, itself);
            result = new NumberTerm.Choose(branches, origin, Values.type(figure.number(), branches));
        }
        return result;
    }

    private static Origin origin(Known figure) {
        return new Origin(Places.of(figure.span()), "");
    }

    private static ConditionTerm lacks(Known figure) {
        return ConditionTerm.any(figure.reads().stream()
                .<ConditionTerm>map(read -> new ConditionTerm.Not(new ConditionTerm.Available(read)))
                .toList());
    }

    // --- what a figure rests on ----------------------------------------------------------------------------------

    private List<RuleModel> rulesOf(NumberTerm number) {
        return TermWalk.rulesOf(List.of(number), rules::find);
    }

    private Stream<Term> partsOf(NumberTerm number) {
        return Stream.concat(Stream.of(number), rulesOf(number).stream().flatMap(rule -> rule.terms().stream()))
                .flatMap(term -> TermWalk.parts(term).stream());
    }

    /** Whether it rests on the same facts in every case; told where it does not. */
    private boolean isPlain(NumberTerm number, Span span) {
        boolean plain = rulesOf(number).stream().allMatch(KnownFigures::isPlain)
                && partsOf(number).flatMap(part -> part.asNumber().stream()).allMatch(KnownFigures::isPlain);
        if (!plain) {
            problems.report(new RuleProblem.NotSupported(span, Phrase.Construct.KNOWN_IN_SOME_CASES));
        }
        return plain;
    }

    private static boolean isPlain(RuleModel rule) {
        return rule.parts().isEmpty()
                && rule.cases().size() == 1
                && rule.cases().get(0).guard().isEmpty();
    }

    private static boolean isPlain(NumberTerm number) {
        return number.accept(new IsPlain());
    }
}
