package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.NumberTerm;

/** Whether a kind of number rests on the same facts in every case: it has no cases, no items and no year so far. */
final class IsPlain implements NumberTerm.Visitor<Boolean> {

    @Override
    public Boolean visit(NumberTerm.Constant term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.OfFact term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.OfRule term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Arithmetic term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Quotient term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Extreme term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Limited term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Rounded term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Blocks term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.OnScale term) {
        return term.running().isEmpty();
    }

    @Override
    public Boolean visit(NumberTerm.ExtremeOver term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.ExtremeOfParts term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.SumOver term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.Chained term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.LinkBefore term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.SumOfParts term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.Between term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.DaysOf term) {
        return true;
    }

    @Override
    public Boolean visit(NumberTerm.Choose term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.SharedByDays term) {
        return false;
    }

    @Override
    public Boolean visit(NumberTerm.NotCovered term) {
        return false;
    }
}
