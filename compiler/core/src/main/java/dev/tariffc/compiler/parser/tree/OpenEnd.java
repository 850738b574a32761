package dev.tariffc.compiler.parser.tree;

import dev.tariffc.compiler.syntax.Expression;

/** Whether a sum that goes on after an expression might as well belong to its last part: <em>the greater of A and B + C</em>. */
final class OpenEnd implements Expression.Visitor<Boolean> {

    static final OpenEnd VISITOR = new OpenEnd();

    private OpenEnd() {}

    @Override
    public Boolean visit(Expression.Number node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Percent node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Money node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Counted node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Reference node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Chain node) {
        return node.links().get(node.links().size() - 1).operand().accept(this);
    }

    @Override
    public Boolean visit(Expression.Negated node) {
        return node.value().accept(this);
    }

    @Override
    public Boolean visit(Expression.Of node) {
        return node.whole().accept(this);
    }

    @Override
    public Boolean visit(Expression.Per node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Extreme node) {
        return true;
    }

    @Override
    public Boolean visit(Expression.FirstKnown node) {
        return true;
    }

    @Override
    public Boolean visit(Expression.Excess node) {
        return true;
    }

    @Override
    public Boolean visit(Expression.ExtremeOver node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.ExtremeOfParts node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.SumOver node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.SumOfParts node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.SumOfRun node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Between node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.DaysOf node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.NumberOf node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Parenthesized node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Day node) {
        return false;
    }
}
