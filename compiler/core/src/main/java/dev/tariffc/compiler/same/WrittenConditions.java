package dev.tariffc.compiler.same;

import dev.tariffc.compiler.same.ConditionForms.Joint;
import dev.tariffc.compiler.syntax.Condition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written as a condition: limbs in no order, comparisons in one direction.
 *
 * @param holds whether it is asked what is said where they hold, or where they do not
 */
record WrittenConditions(Written written, boolean holds) implements Condition.Visitor<Joint> {

    private Joint whether(boolean so, Form form) {
        return Joint.of(so == holds ? form : Form.of(Condition.Not.class, form));
    }

    @Override
    public Joint visit(Condition.Compares node) {
        Sum left = written.number(node.left());
        Sum right = written.number(node.right());
        return switch (node.relation()) {
            case LESS_THAN -> holds ? less(left, right) : atMost(right, left);
            case MORE_THAN -> holds ? less(right, left) : atMost(left, right);
            case AT_LEAST -> holds ? atMost(right, left) : less(left, right);
            case AT_MOST -> holds ? atMost(left, right) : less(right, left);
        };
    }

    private static Joint less(Sum left, Sum right) {
        return Joint.of(Form.of(Condition.Relation.LESS_THAN, left, right));
    }

    private static Joint atMost(Sum left, Sum right) {
        return Joint.of(Form.of(Condition.Relation.AT_MOST, left, right));
    }

    @Override
    public Joint visit(Condition.Is node) {
        Form equal = Form.of(
                Condition.Is.class,
                Stream.of(node.left(), node.right()).map(written::number).collect(Collectors.toSet()));
        return whether(!node.not(), equal);
    }

    @Override
    public Joint visit(Condition.Available node) {
        return whether(node.available(), Form.of(Condition.Available.class, written.of(node.what())));
    }

    @Override
    public Joint visit(Condition.Holds node) {
        return whether(true, written.byParts(node));
    }

    @Override
    public Joint visit(Condition.Not node) {
        return node.condition().accept(new WrittenConditions(written, !holds));
    }

    @Override
    public Joint visit(Condition.ComparesDates node) {
        Object left = written.of(node.left());
        Object right = written.of(node.right());
        return switch (node.relation()) {
            case BEFORE -> whether(true, Form.of(Condition.DateRelation.BEFORE, left, right));
            case AFTER -> whether(true, Form.of(Condition.DateRelation.BEFORE, right, left));
            case NO_EARLIER_THAN -> whether(false, Form.of(Condition.DateRelation.BEFORE, left, right));
            case NO_LATER_THAN -> whether(false, Form.of(Condition.DateRelation.BEFORE, right, left));
        };
    }

    @Override
    public Joint visit(Condition.InAny node) {
        return whether(
                true,
                Form.of(
                        Condition.InAny.class,
                        written.condition(node.condition()),
                        node.unit(),
                        node.of().map(written::of)));
    }

    @Override
    public Joint visit(Condition.InARow node) {
        return whether(
                true,
                Form.of(
                        Condition.InARow.class,
                        written.condition(node.condition()),
                        node.months(),
                        node.each(),
                        node.of().map(written::of)));
    }

    @Override
    public Joint visit(Condition.And node) {
        return joint(true, node.all());
    }

    @Override
    public Joint visit(Condition.Or node) {
        return joint(false, node.any());
    }

    private Joint joint(boolean all, List<Condition> limbs) {
        return Joint.of(all == holds, limbs.stream().map(limb -> limb.accept(this)));
    }

    @Override
    public Joint visit(Condition.Limb node) {
        return node.condition().accept(this);
    }
}
