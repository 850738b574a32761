package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A limit of a fact or of a defined number, as a condition writes it.
 *
 * @param quantity a fact that is read or a rule that is used
 * @param isAbove whether the limit itself lies above: {@code at least 6}, {@code less than 6}
 * @param isExact whether a condition is about that very figure: {@code is 6}
 */
record Limit(Term quantity, Rational at, boolean isAbove, boolean isExact, Place place) {

    /** All limits, those of the nearest rules first. Nothing at all is a case of its own, and no limit. */
    static List<Limit> of(Reach reach) {
        Set<Limit> limits = new LinkedHashSet<>();
        reach.all(Term.Compare.class).forEach(compare -> limits.addAll(of(compare)));
        limits.removeIf(limit -> limit.isExact() && limit.at().isZero());
        return List.copyOf(limits);
    }

    private static List<Limit> of(Term.Compare compare) {
        List<Limit> limits = new ArrayList<>();
        if (compare.right() instanceof Term.Constant constant && isQuantity(compare.left())) {
            add(limits, compare.left(), constant, compare.relation(), compare.place());
        } else if (compare.left() instanceof Term.Constant constant && isQuantity(compare.right())) {
            add(limits, compare.right(), constant, turned(compare.relation()), compare.place());
        }
        return limits;
    }

    private static void add(List<Limit> limits, Term quantity, Term.Constant at, Term.Relation relation, Place place) {
        boolean exact = relation == Term.Relation.EQUAL;
        if (relation != Term.Relation.MORE && relation != Term.Relation.AT_MOST) {
            limits.add(new Limit(quantity, at.value(), true, exact, place));
        }
        if (relation != Term.Relation.LESS && relation != Term.Relation.AT_LEAST) {
            limits.add(new Limit(quantity, at.value(), false, exact, place));
        }
    }

    private static boolean isQuantity(Term term) {
        return (term instanceof Term.ReadFact || term instanceof Term.UseRule) && term.type() instanceof Type.Number;
    }

    private static Term.Relation turned(Term.Relation relation) {
        return switch (relation) {
            case LESS -> Term.Relation.MORE;
            case MORE -> Term.Relation.LESS;
            case AT_LEAST -> Term.Relation.AT_MOST;
            case AT_MOST -> Term.Relation.AT_LEAST;
            case EQUAL -> Term.Relation.EQUAL;
        };
    }

    /** Whether a number has passed the limit. */
    boolean isPassedBy(Rational number) {
        int sign = number.compareTo(at);
        return isAbove ? sign >= 0 : sign > 0;
    }
}
