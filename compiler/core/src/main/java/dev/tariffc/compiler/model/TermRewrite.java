package dev.tariffc.compiler.model;

import java.util.List;
import java.util.Optional;

/** Rebuilds terms, with others in the place of facts and rules. What it does not change stays the same object. */
public abstract class TermRewrite implements Term.Visitor<Term> {

    public final Term rewritten(Term term) {
        Term now = term.accept(this);
        return now.equals(term) ? term : now;
    }

    private Optional<Term> rewritten(Optional<Term> term) {
        return term.map(this::rewritten);
    }

    private List<Term> rewritten(List<Term> terms) {
        return terms.stream().map(this::rewritten).toList();
    }

    @Override
    public Term visit(Term.Constant term) {
        return term;
    }

    @Override
    public Term visit(Term.Arithmetic term) {
        return new Term.Arithmetic(term.operator(), rewritten(term.left()), rewritten(term.right()), term.type());
    }

    @Override
    public Term visit(Term.Extreme term) {
        return new Term.Extreme(term.greater(), rewritten(term.operands()), term.type());
    }

    @Override
    public Term visit(Term.Limited term) {
        return new Term.Limited(rewritten(term.value()), term.atLeast(), rewritten(term.limit()), term.type());
    }

    @Override
    public Term visit(Term.Rounded term) {
        return new Term.Rounded(rewritten(term.value()), term.rounding(), term.type());
    }

    @Override
    public Term visit(Term.Blocks term) {
        return new Term.Blocks(rewritten(term.value()), term.size(), term.type());
    }

    @Override
    public Term visit(Term.OnScale term) {
        List<ScaleModel.Bracket> brackets = term.scale().brackets().stream()
                .map(bracket -> new ScaleModel.Bracket(rewritten(bracket.rate()), rewritten(bracket.width())))
                .toList();
        return new Term.OnScale(rewritten(term.base()), new ScaleModel(brackets), term.total(), term.type());
    }

    @Override
    public Term visit(Term.SumOver term) {
        return new Term.SumOver(
                term.item(), term.in(), rewritten(term.summand()), rewritten(term.where()), term.type());
    }

    @Override
    public Term visit(Term.SumOfParts term) {
        return new Term.SumOfParts(rewritten(term.summand()), term.over(), term.type());
    }

    @Override
    public Term visit(Term.AnyOfParts term) {
        return new Term.AnyOfParts(rewritten(term.condition()), term.over());
    }

    @Override
    public Term visit(Term.Choose term) {
        List<Term.Choose.Branch> branches = term.branches().stream()
                .map(branch -> new Term.Choose.Branch(rewritten(branch.guard()), rewritten(branch.value())))
                .toList();
        return new Term.Choose(branches, term.type());
    }

    @Override
    public Term visit(Term.NotCovered term) {
        return term;
    }

    @Override
    public Term visit(Term.Compare term) {
        return new Term.Compare(rewritten(term.left()), term.relation(), rewritten(term.right()), term.place());
    }

    @Override
    public Term visit(Term.SameChoice term) {
        return new Term.SameChoice(rewritten(term.choice()), term.value());
    }

    @Override
    public Term visit(Term.Available term) {
        return rewritten(term.fact()) instanceof Term.ReadFact fact ? new Term.Available(fact) : term;
    }

    @Override
    public Term visit(Term.Junction term) {
        return new Term.Junction(term.all(), rewritten(term.limbs()));
    }

    @Override
    public Term visit(Term.Not term) {
        return new Term.Not(rewritten(term.condition()));
    }

    @Override
    public Term visit(Term.RateDateWithin term) {
        return term;
    }

    @Override
    public Term visit(Term.KnownWithin term) {
        return term;
    }

    @Override
    public Term visit(DayTerm.FixedDay term) {
        return term;
    }

    @Override
    public Term visit(DayTerm.DayOfPeriod term) {
        return term;
    }

    @Override
    public Term visit(DayTerm.ShiftedDay term) {
        return new DayTerm.ShiftedDay(rewritten(term.from()), term.count(), term.unit());
    }

    @Override
    public Term visit(DayTerm.NextBusinessDay term) {
        return new DayTerm.NextBusinessDay(rewritten(term.day()));
    }

    @Override
    public Term visit(DayTerm.EdgeOfPeriod term) {
        return term;
    }

    @Override
    public Term visit(DayTerm.PickDay term) {
        return new DayTerm.PickDay(term.earlier(), rewritten(term.days()));
    }

    @Override
    public Term visit(Term.CompareDays term) {
        return new Term.CompareDays(rewritten(term.left()), term.order(), rewritten(term.right()));
    }
}
