package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import java.util.function.Predicate;

/** An amount that is less past a limit than at it. */
record Fall(Passage.Step step, Rational before, Rational after) {

    /** How an amount falls with a step; none where it does not. */
    static Optional<Fall> simple(Scene scene, DeclaredName rule, Passage.Step step) {
        Optional<Rational> before = scene.amount(rule, step.below());
        Optional<Rational> after = scene.amount(rule, step.above());
        return before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) > 0
                ? Optional.of(new Fall(step, before.get(), after.get()))
                : Optional.empty();
    }

    /**
     * The same; none also where the amount falls no more than it does beside the limit anyway, as what is left falls with what
     * is taken off.
     *
     * @param isLimit whether a step lies at a limit, too
     */
    static Optional<Fall> atLimit(Scene scene, DeclaredName rule, Passage.Step step, Predicate<Passage.Step> isLimit) {
        return simple(scene, rule, step).filter(fall -> {
            int variable = step.variable();
            Rational width = scene.number(variable, step.above()).minus(scene.number(variable, step.below()));
            Point earlier = moved(scene, variable, step.below(), width.negate());
            Point later = moved(scene, variable, step.above(), width);
            Rational drop = fall.before.minus(fall.after);
            return (isLimit.test(new Passage.Step(variable, earlier, step.below()))
                            || drop.compareTo(drop(scene, rule, earlier, fall.before)) > 0)
                    && (isLimit.test(new Passage.Step(variable, step.above(), later))
                            || drop.compareTo(
                                            drop(scene, rule, later, fall.after).negate())
                                    > 0);
        });
    }

    private static Point moved(Scene scene, int variable, Point point, Rational by) {
        return point.with(variable, Value.of(scene.number(variable, point).plus(by)));
    }

    /** By how much the amount at a point is more than another; nothing where the point is outside. */
    private static Rational drop(Scene scene, DeclaredName rule, Point point, Rational other) {
        return scene.amount(rule, point).map(amount -> amount.minus(other)).orElse(Rational.ZERO);
    }
}
