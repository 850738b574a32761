package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds whole values: alternatives, and the limits that follow in the order written. */
public final class Values {

    /** Longer words do not name what is chosen. */
    private static final int LONGEST = 40;

    private final Terms terms;
    private final Fallbacks fallbacks;
    private final Problems problems;
    private final Units units;

    Values(Terms terms, Rules rules, Problems problems) {
        this.terms = terms;
        this.fallbacks = new Fallbacks(rules);
        this.problems = problems;
        this.units = new Units(problems);
    }

    Optional<NumberTerm> bind(Body.Value value) {
        return isKnownTwice(value)
                ? Optional.empty()
                : alternatives(value).flatMap(number -> limited(number, value.limits()));
    }

    /** What stands instead of a figure that is not available belongs into the first known of several, and is told. */
    private boolean isKnownTwice(Body.Value value) {
        if (Parts.all(value.alternatives(), Expression.FirstKnown.class).isEmpty()) {
            return false;
        }
        List<Limit.OrIf> others = Parts.all(value.limits(), Limit.OrIf.class).stream()
                .filter(limit -> !Parts.all(limit.condition(), Condition.Available.class)
                                .isEmpty()
                        || !Parts.all(limit.value(), Expression.Reference.class).isEmpty())
                .toList();
        others.forEach(limit ->
                problems.report(new RuleProblem.NotSupported(limit.span(), Phrase.Construct.FALLBACK_OF_FIRST_KNOWN)));
        return !others.isEmpty();
    }

    // --- alternatives --------------------------------------------------------------------------------------------

    private Optional<NumberTerm> alternatives(Body.Value value) {
        boolean shared =
                terms.rateDay().filter(Sentence.RateDay.Day.SHARED::equals).isPresent() && DatedFigures.isOfThem(value);
        return shared ? sharedByDays(value) : chosen(value, terms);
    }

    /** Figures of days, each of which counts for the days of the period at hand on which it stands. */
    private Optional<NumberTerm> sharedByDays(Body.Value value) {
        Scope ofDay = terms.scope().ofDay(terms.paid());
        return chosen(value, terms.in(ofDay))
                .map(figure -> new NumberTerm.SharedByDays(
                        figure, ofDay.parts().get(ofDay.parts().size() - 1), figure.type()));
    }

    private Optional<NumberTerm> chosen(Body.Value value, Terms scoped) {
        List<Body.Alternative> alternatives = value.alternatives();
        if (alternatives.size() == 1 && alternatives.get(0).selector().isEmpty()) {
            return number(alternatives.get(0));
        }
        if (Sizes.isTooLarge(alternatives.size(), Phrase.Plural.ALTERNATIVES, value.span(), problems)) {
            return Optional.empty();
        }
        List<Branch> branches = new ArrayList<>();
        Optional<NumberTerm> like = Optional.empty();
        boolean failed = false;
        for (Body.Alternative each : alternatives) {
            Optional<Branch> branch = branch(each, scoped);
            failed |= branch.isEmpty();
            if (branch.isPresent()) {
                branches.add(branch.get());
                if (each.value().isPresent()) {
                    NumberTerm number = branch.get().value();
                    failed |= like.isPresent()
                            && units.sameUnit(like.get(), number, each.span()).isEmpty();
                    like = like.isPresent() && !isBare(like.get()) ? like : Optional.of(number);
                }
            }
        }
        if (failed) {
            return Optional.empty();
        }
        NumberTerm kind = like.orElse(branches.get(0).value());
        Origin origin = new Origin(Places.of(value.span()), subject(value.span()));
        return Optional.of(new NumberTerm.Choose(branches, origin, type(kind, branches)));
    }

    private Optional<Branch> branch(Body.Alternative alternative, Terms scoped) {
        Optional<List<ConditionTerm>> guards = guards(alternative, scoped);
        Optional<NumberTerm> number = number(alternative);
        Origin origin = new Origin(Places.of(alternative.span()), "");
        return guards.isPresent() && number.isPresent()
                ? Optional.of(new Branch(ConditionTerm.all(guards.get()), number.get(), origin, false))
                : Optional.empty();
    }

    /** When an alternative holds: nothing where no earlier one does; empty, and told, where it failed. */
    private Optional<List<ConditionTerm>> guards(Body.Alternative alternative, Terms scoped) {
        if (alternative.selector().isEmpty()) {
            return Optional.of(List.of());
        }
        return Qualifiers.bind(List.of(alternative.selector().get()), scoped, problems)
                .map(Values::guards);
    }

    private static List<ConditionTerm> guards(Qualifiers.Meaning meaning) {
        if (meaning.conditions().isEmpty() && !meaning.isOtherwise()) {
            throw new IllegalStateException("no alternative is for what others are not for: " + meaning);
        }
        return meaning.conditions();
    }

    private Optional<NumberTerm> number(Body.Alternative alternative) {
        return alternative
                .value()
                .map(terms::number)
                .orElseGet(() -> Optional.of(new NumberTerm.NotCovered(Type.number(Unit.NONE))));
    }

    private String subject(Span span) {
        String words = Figures.words(span, problems);
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words;
    }

    private static boolean isBare(NumberTerm term) {
        return term.asConstant().filter(NumberTerm.Constant::isBare).isPresent();
    }

    /** What all branches are about, if it is one thing. */
    static Type.Number type(NumberTerm like, List<Branch> branches) {
        boolean together = branches.stream()
                .map(Branch::value)
                .filter(value -> value.asConstant().isEmpty() && !(value instanceof NumberTerm.NotCovered))
                .allMatch(value -> value.about().equals(like.about()));
        return together ? like.type() : Type.number(like.unit());
    }

    // --- limits --------------------------------------------------------------------------------------------------

    Optional<NumberTerm> limited(NumberTerm number, List<Limit> limits) {
        List<Span> cases = new ArrayList<>();
        Optional<NumberTerm> limited = Optional.of(number);
        boolean ofCases = false;
        for (Limit limit : limits) {
            boolean inRow = ofCases;
            if (limit instanceof Limit.OrIf) {
                if (!inRow && !cases.isEmpty()) {
                    problems.report(new RuleProblem.CaseAfterLimit(limit.span(), List.copyOf(cases)));
                    return Optional.empty();
                }
                cases.add(limit.span());
            }
            limited = limited.flatMap(value -> limit.accept(new Limiting(value, inRow)));
            ofCases = limit instanceof Limit.OrIf;
        }
        return limited;
    }

    private final class Limiting implements Limit.Visitor<Optional<NumberTerm>> {

        private final NumberTerm value;
        private final boolean inRow;

        /** @param inRow whether the value is a row of cases to which one more is added, and no value of its own */
        Limiting(NumberTerm value, boolean inRow) {
            this.value = value;
            this.inRow = inRow;
        }

        @Override
        public Optional<NumberTerm> visit(Limit.AtLeast node) {
            return limit(true, node.limit());
        }

        @Override
        public Optional<NumberTerm> visit(Limit.AtMost node) {
            return limit(false, node.limit());
        }

        private Optional<NumberTerm> limit(boolean atLeast, Expression written) {
            return terms.number(written)
                    .flatMap(limit -> units.alike(value, limit, written.span())
                            .map(type -> new NumberTerm.Limited(value, atLeast, limit, type)));
        }

        @Override
        public Optional<NumberTerm> visit(Limit.OrIf node) {
            Optional<ConditionTerm> condition = terms.condition(node.condition());
            Optional<NumberTerm> instead = terms.number(node.value());
            if (condition.isEmpty()
                    || instead.isEmpty()
                    || units.sameUnit(value, instead.get(), node.value().span()).isEmpty()) {
                return Optional.empty();
            }
            Origin origin = new Origin(Places.of(node.span()), "");
            Branch fallback = new Branch(condition, instead.get(), origin, true);
            Optional<Branch> before = inRow ? fallbacks.before(value, fallback) : Optional.empty();
            if (before.isPresent()) {
                problems.report(new RuleProblem.CaseNeverReached(node.span(), places(before)));
                return Optional.empty();
            }
            Optional<Branch> overridden = inRow ? fallbacks.overridden(value, fallback) : Optional.empty();
            if (overridden.isPresent()) {
                problems.report(new RuleProblem.OverridesKnown(
                        node.span(), Figures.words(node.condition().span(), problems), places(overridden)));
            }
            Optional<NumberTerm> with = inRow ? fallbacks.with(value, fallback) : fallbacks.insteadOf(value, fallback);
            if (with.isEmpty()) {
                problems.report(new RuleProblem.NotSupported(
                        node.span(), Phrase.Construct.FALLBACK_OF_A_FALLBACK_IN_PARENTHESES));
            }
            return with;
        }

        private static List<Span> places(Optional<Branch> branch) {
            return branch.stream()
                    .map(each -> Places.span(each.origin().place()))
                    .toList();
        }

        /** A value rounded; empty, and told, where the step is of another unit. */
        @Override
        public Optional<NumberTerm> visit(Limit.Rounded node) {
            Optional<Rounding> rounding = rounding(node, problems);
            Optional<NumberTerm> step = rounding.flatMap(mode -> terms.number(node.step()));
            return step.flatMap(by -> units.alike(value, by, node.step().span()))
                    .map(type -> new NumberTerm.Rounded(value, rounding.orElseThrow(), value.type()));
        }
    }

    /** The way of rounding; empty, and told, where the step is no figure above zero. */
    public static Optional<Rounding> rounding(Limit.Rounded rounded, Problems problems) {
        Rounding.Mode mode = switch (rounded.mode()) {
            case HALF_UP -> Rounding.Mode.HALF_UP;
            case HALF_EVEN -> Rounding.Mode.HALF_EVEN;
            case HALF_DOWN -> Rounding.Mode.HALF_DOWN;
            case UP -> Rounding.Mode.UP;
            case DOWN -> Rounding.Mode.DOWN;
        };
        return Figures.step(rounded.step(), problems).map(step -> new Rounding(mode, step));
    }
}
