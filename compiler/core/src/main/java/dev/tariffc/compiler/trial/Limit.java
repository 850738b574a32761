package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.ConditionTerm.Relation;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A limit of a fact or of a defined number, as a condition writes it.
 *
 * @param isAbove whether the limit itself lies above: {@code at least 6}, {@code less than 6}
 * @param isExact whether a condition is about that very figure: {@code is 6}
 */
record Limit(Quantity quantity, Rational at, Unit unit, boolean isAbove, boolean isExact, Place place) {

    /** All limits, those of the nearest rules first. Nothing at all is a case of its own, and no limit. */
    static List<Limit> of(Reach reach) {
        Set<Limit> limits = new LinkedHashSet<>();
        reach.all(ConditionTerm.Compare.class).forEach(compare -> limits.addAll(of(compare)));
        limits.removeIf(limit -> limit.isExact() && limit.at().isZero());
        return List.copyOf(limits);
    }

    private static List<Limit> of(ConditionTerm.Compare compare) {
        List<Limit> limits = new ArrayList<>();
        Place place = compare.origin().place();
        Optional<Quantity> left = Quantity.of(compare.left());
        Optional<Quantity> right = Quantity.of(compare.right());
        Optional<Rational> lower = figure(compare.left());
        Optional<Rational> upper = figure(compare.right());
        if (left.isPresent() && upper.isPresent()) {
            add(limits, left.get(), upper.get(), compare.left().unit(), compare.relation(), place);
        } else if (right.isPresent() && lower.isPresent()) {
            add(
                    limits,
                    right.get(),
                    lower.get(),
                    compare.right().unit(),
                    compare.relation().turned(),
                    place);
        }
        return limits;
    }

    private static Optional<Rational> figure(NumberTerm term) {
        return term.asConstant().map(NumberTerm.Constant::value);
    }

    private static void add(
            List<Limit> limits, Quantity quantity, Rational at, Unit unit, Relation relation, Place place) {
        boolean exact = relation == Relation.EQUAL;
        if (relation != Relation.MORE && relation != Relation.AT_MOST) {
            limits.add(new Limit(quantity, at, unit, true, exact, place));
        }
        if (relation != Relation.LESS && relation != Relation.AT_LEAST) {
            limits.add(new Limit(quantity, at, unit, false, exact, place));
        }
    }

    /** Whether a number has passed the limit. */
    boolean isPassedBy(Rational number) {
        int sign = number.compareTo(at);
        return isAbove ? sign >= 0 : sign > 0;
    }
}
