package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.runtime.number.Rounding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Binds whole values: alternatives, and the limits that follow in the order written. */
final class Values {

    private final Binding binding;
    private final Terms terms;
    private final Deque<Term> mayNotBeZero = new ArrayDeque<>();

    Values(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    /**
     * The term of a value.
     *
     * @param context what is known to hold where the value stands: no alternative is needed for anything else
     */
    Optional<Term> value(Body.Value value, Optional<Term> context) {
        int covered = mayNotBeZero.size();
        List<Optional<Term>> limbs = ratioLimbs(value);
        Optional<Term> term = alternatives(value, context);
        for (int i = 0; i < value.limits().size(); i++) {
            term = term.isEmpty() ? term : limited(term.get(), value.limits().get(i), limbs.get(i));
        }
        while (mayNotBeZero.size() > covered) {
            mayNotBeZero.pop();
        }
        return term;
    }

    /** The conditions of {@code , or X if CONDITION}; whatever they compare with zero may divide. */
    private List<Optional<Term>> ratioLimbs(Body.Value value) {
        List<Optional<Term>> limbs = new ArrayList<>();
        for (Limit limit : value.limits()) {
            Optional<Term> condition =
                    limit instanceof Limit.OrIf orIf ? terms.conditions().bind(orIf.condition()) : Optional.empty();
            condition.ifPresent(this::coverZero);
            limbs.add(condition);
        }
        return limbs;
    }

    private void coverZero(Term condition) {
        if (condition instanceof Term.Compare compare && compare.right() instanceof Term.Constant) {
            mayNotBeZero.push(compare.left());
        } else if (condition instanceof Term.Junction junction) {
            junction.limbs().forEach(this::coverZero);
        }
    }

    /** Whether the file says what holds where a divisor is zero, or that it never is. */
    boolean coversZero(Term divisor) {
        if (mayNotBeZero.contains(divisor)) {
            return true;
        }
        if (divisor instanceof Term.ReadFact read) {
            FactModel fact = read.fact();
            return fact.domain().least().filter(least -> least.signum() > 0).isPresent()
                    || binding.rules().isAlwaysPositive(fact.key());
        }
        return divisor instanceof Term.UseRule rule && binding.rules().isAlwaysPositive(rule.rule());
    }

    private Optional<Term> alternatives(Body.Value value, Optional<Term> context) {
        List<Body.Alternative> alternatives = value.alternatives();
        if (alternatives.size() == 1 && alternatives.get(0).selector().isEmpty()) {
            return alternative(alternatives.get(0)).map(Alternative::term);
        }
        if (binding.isTooLarge(alternatives.size(), Phrase.Plural.ALTERNATIVES, value.span())) {
            return Optional.empty();
        }
        List<CaseCheck.Guarded> guards = new ArrayList<>();
        List<Term.Choose.Branch> branches = new ArrayList<>();
        Optional<Term> like = Optional.empty();
        boolean failed = false;
        for (Body.Alternative each : alternatives) {
            boolean otherwise = isOtherwise(each);
            Optional<Term> guard = otherwise
                    ? Optional.empty()
                    : new Guards(binding, terms).own(each.selector().orElseThrow());
            guard.ifPresent(this::coverZero);
            Optional<Alternative> term = alternative(each);
            if (guard.isEmpty() != otherwise || term.isEmpty()) {
                failed = true;
                continue;
            }
            if (!term.get().refused()) {
                failed |= like.isPresent() && !sameKind(like.get(), term.get().term(), each);
                like = like.isPresent() && !isBare(like.get())
                        ? like
                        : Optional.of(term.get().term());
            }
            guards.add(new CaseCheck.Guarded(each.span(), guard, otherwise));
            branches.add(new Term.Choose.Branch(guard, term.get().term()));
        }
        if (failed || like.isEmpty()) {
            return Optional.empty();
        }
        CaseCheck.check(binding, value.span(), subject(value), guards, context);
        return Optional.of(new Term.Choose(branches, type(like.get(), branches)));
    }

    private String subject(Body.Value value) {
        String words = binding.problems().source().text(value.span()).strip().replaceAll("\\s+", " ");
        return words.length() > 40 ? words.substring(0, 40) + "..." : words;
    }

    private static boolean isBare(Term term) {
        return term instanceof Term.Constant constant && constant.bare();
    }

    private boolean sameKind(Term like, Term other, Body.Alternative written) {
        Optional<Unit> unit = Units.commonUnit(like, other);
        if (unit.isEmpty()) {
            binding.problems()
                    .report(new TypeProblem.DifferentUnits(
                            written.span(), Units.describe(like), Units.describe(other)));
        }
        return unit.isPresent();
    }

    /** What all branches are about, if it is one thing. */
    private static Type.Number type(Term like, List<Term.Choose.Branch> branches) {
        Type.Number type = Units.number(like);
        boolean together = branches.stream()
                .map(Term.Choose.Branch::value)
                .filter(value -> !(value instanceof Term.Constant) && !(value instanceof Term.NotCovered))
                .allMatch(value -> Units.number(value).about().equals(type.about()));
        return together ? type : Type.number(type.unit());
    }

    private record Alternative(Term term, boolean refused) {}

    private Optional<Alternative> alternative(Body.Alternative alternative) {
        if (alternative.value().isEmpty()) {
            return Optional.of(new Alternative(new Term.NotCovered(Type.number(Unit.NONE)), true));
        }
        return terms.numbers().bind(alternative.value().get()).map(term -> new Alternative(term, false));
    }

    /** Whether an alternative holds only where no earlier one does. */
    private static boolean isOtherwise(Body.Alternative alternative) {
        return alternative.selector().isEmpty() || alternative.selector().get() instanceof Qualifier.Otherwise;
    }

    private Optional<Term> limited(Term term, Limit limit, Optional<Term> limb) {
        if (limit instanceof Limit.AtLeast least) {
            return limit(term, true, least.limit());
        }
        if (limit instanceof Limit.AtMost most) {
            return limit(term, false, most.limit());
        }
        if (limit instanceof Limit.OrIf orIf) {
            return orIf(term, orIf, limb);
        }
        return rounded(term, (Limit.Rounded) limit);
    }

    private Optional<Term> limit(Term term, boolean atLeast, Expression written) {
        return terms.numbers()
                .bind(written)
                .flatMap(limit -> terms.numbers()
                        .units()
                        .alike(term, limit, written.span())
                        .map(type -> new Term.Limited(term, atLeast, limit, type)));
    }

    private Optional<Term> orIf(Term term, Limit.OrIf orIf, Optional<Term> limb) {
        Optional<Term> instead = terms.numbers().bind(orIf.value());
        if (instead.isEmpty() || limb.isEmpty()) {
            return Optional.empty();
        }
        if (Units.commonUnit(term, instead.get()).isEmpty()) {
            binding.problems()
                    .report(new TypeProblem.DifferentUnits(
                            orIf.value().span(), Units.describe(term), Units.describe(instead.get())));
            return Optional.empty();
        }
        Term.Choose.Branch branch = new Term.Choose.Branch(limb, instead.get());
        return Optional.of(beforeOtherwise(term, branch));
    }

    /** Several limbs in a row are one choice, tried in the order written. */
    private static Term beforeOtherwise(Term term, Term.Choose.Branch limb) {
        List<Term.Choose.Branch> branches = new ArrayList<>();
        if (term instanceof Term.Choose choose
                && choose.branches().get(choose.branches().size() - 1).guard().isEmpty()) {
            branches.addAll(choose.branches().subList(0, choose.branches().size() - 1));
            branches.add(limb);
            branches.add(choose.branches().get(choose.branches().size() - 1));
        } else {
            branches.add(limb);
            branches.add(new Term.Choose.Branch(Optional.empty(), term));
        }
        return new Term.Choose(branches, type(term, branches));
    }

    /** A value rounded; empty, and told, where the step is of another unit. */
    Optional<Term> rounded(Term term, Limit.Rounded rounded) {
        Optional<Rounding> rounding = rounding(rounded, binding.problems());
        Optional<Term> step =
                rounding.isEmpty() ? Optional.empty() : terms.numbers().bind(rounded.step());
        return step.flatMap(s ->
                        terms.numbers().units().alike(term, s, rounded.step().span()))
                .map(type -> new Term.Rounded(term, rounding.orElseThrow(), Units.number(term)));
    }

    /** The way of rounding; empty, and told, where the step is no figure above zero. */
    static Optional<Rounding> rounding(Limit.Rounded rounded, Problems problems) {
        Rounding.Mode mode = switch (rounded.mode()) {
            case HALF_UP -> Rounding.Mode.HALF_UP;
            case HALF_EVEN -> Rounding.Mode.HALF_EVEN;
            case HALF_DOWN -> Rounding.Mode.HALF_DOWN;
            case UP -> Rounding.Mode.UP;
            case DOWN -> Rounding.Mode.DOWN;
        };
        return Literals.step(rounded.step(), problems).map(step -> new Rounding(mode, step));
    }

    /** The limits of a body that has no alternatives of its own: brackets and tables. */
    Optional<Term> limits(Optional<Term> term, List<Limit> limits) {
        Optional<Term> limited = term;
        for (Limit limit : limits) {
            Optional<Term> limb =
                    limit instanceof Limit.OrIf orIf ? terms.conditions().bind(orIf.condition()) : Optional.empty();
            limited = limited.flatMap(value -> limited(value, limit, limb));
        }
        return limited;
    }
}
