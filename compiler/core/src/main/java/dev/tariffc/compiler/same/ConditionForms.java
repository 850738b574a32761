package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.ConditionTerm.CompareDays;
import dev.tariffc.compiler.model.DayTerm;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What conditions mean: limbs in no order, comparisons in one direction, and <em>not</em> where it can go no further in.
 *
 * @param holds whether it is asked what it means that they hold, or that they do not
 */
record ConditionForms(Forms forms, boolean holds) implements ConditionTerm.Visitor<ConditionForms.Joint> {

    /** All, or any, of several; a single limb is both. */
    record Joint(boolean all, Set<Form> limbs) {

        static Joint of(Form single) {
            return new Joint(true, Set.of(single));
        }

        /** All, or any, of what each of several says; what they say in the same way is one with them. */
        static Joint of(boolean all, Stream<Joint> joints) {
            Set<Form> limbs = new HashSet<>();
            joints.forEach(joint ->
                    limbs.addAll(joint.all() == all || joint.isSingle() ? joint.limbs() : Set.of(joint.form())));
            return new Joint(all, limbs);
        }

        private boolean isSingle() {
            return limbs.size() == 1;
        }

        Form form() {
            return isSingle() ? limbs.iterator().next() : Form.of(ConditionTerm.Junction.class, all, Set.copyOf(limbs));
        }
    }

    private Joint whether(Form form) {
        return Joint.of(holds ? form : Form.of(ConditionTerm.Not.class, form));
    }

    @Override
    public Joint visit(ConditionTerm.OfFact term) {
        return whether(forms.read(term.read()));
    }

    @Override
    public Joint visit(ConditionTerm.OfRule term) {
        return whether(forms.use(term.use()));
    }

    @Override
    public Joint visit(ConditionTerm.Compare term) {
        Sum left = forms.of(term.left());
        Sum right = forms.of(term.right());
        return switch (term.relation()) {
            case LESS -> holds ? less(left, right) : atMost(right, left);
            case MORE -> holds ? less(right, left) : atMost(left, right);
            case AT_LEAST -> holds ? atMost(right, left) : less(left, right);
            case AT_MOST -> holds ? atMost(left, right) : less(right, left);
            case EQUAL ->
                whether(Form.of(term.relation(), Stream.of(left, right).collect(Collectors.toSet())));
        };
    }

    private static Joint less(Sum left, Sum right) {
        return Joint.of(Form.of(ConditionTerm.Relation.LESS, left, right));
    }

    private static Joint atMost(Sum left, Sum right) {
        return Joint.of(Form.of(ConditionTerm.Relation.AT_MOST, left, right));
    }

    @Override
    public Joint visit(ConditionTerm.SameChoice term) {
        return whether(
                Form.of(ConditionTerm.SameChoice.class, forms.of(term.choice()), forms.keyOfChoice(term.value())));
    }

    @Override
    public Joint visit(ConditionTerm.HeldBy term) {
        return whether(Form.of(ConditionTerm.HeldBy.class, forms.read(term.whose())));
    }

    @Override
    public Joint visit(ConditionTerm.Available term) {
        return whether(Form.of(ConditionTerm.Available.class, forms.read(term.read())));
    }

    /** What is not all is any that is not. */
    @Override
    public Joint visit(ConditionTerm.Junction term) {
        return Joint.of(term.all() == holds, term.limbs().stream().map(limb -> limb.accept(this)));
    }

    @Override
    public Joint visit(ConditionTerm.Not term) {
        return term.condition().accept(new ConditionForms(forms, !holds));
    }

    @Override
    public Joint visit(ConditionTerm.AnyOfParts term) {
        return whether(Form.of(
                ConditionTerm.AnyOfParts.class, forms.of(term.condition()), forms.of(term.over()), term.inARow()));
    }

    @Override
    public Joint visit(ConditionTerm.RateDateWithin term) {
        return whether(Form.of(
                ConditionTerm.RateDateWithin.class,
                term.from(),
                term.to(),
                term.at().map(forms::of),
                term.last()));
    }

    @Override
    public Joint visit(ConditionTerm.KnownWithin term) {
        return whether(Form.of(ConditionTerm.KnownWithin.class, term.from(), term.until()));
    }

    @Override
    public Joint visit(CompareDays term) {
        DayTerm left = term.left();
        DayTerm right = term.right();
        return switch (term.order()) {
            case BEFORE -> holds ? before(left, right) : noLater(right, left);
            case AFTER -> holds ? before(right, left) : noLater(left, right);
            case NO_LATER -> holds ? noLater(left, right) : before(right, left);
        };
    }

    private Joint before(DayTerm one, DayTerm other) {
        return Joint.of(Form.of(CompareDays.Order.BEFORE, forms.of(one), forms.of(other)));
    }

    private Joint noLater(DayTerm one, DayTerm other) {
        return Joint.of(Form.of(CompareDays.Order.NO_LATER, forms.of(one), forms.of(other)));
    }
}
