package dev.tariffc.compiler.model;

import java.util.ArrayList;
import java.util.List;

/** Looks through terms. */
public final class TermWalk implements Term.Visitor<Void> {

    /** A term where it stands; {@code within} are the parts of periods at hand there, the innermost last. */
    public record Placed(Term term, List<Parts> within) {}

    private final List<Placed> found = new ArrayList<>();
    private List<Parts> within = List.of();

    private TermWalk() {}

    /** The term and everything in it, outermost first. Rules that it uses are named, not entered. */
    public static List<Term> parts(Term term) {
        return placed(term).stream().map(Placed::term).toList();
    }

    /** The same, each where it stands. */
    public static List<Placed> placed(Term term) {
        TermWalk walk = new TermWalk();
        walk.enter(term);
        return walk.found;
    }

    /** The guards and bodies of a rule. */
    public static List<Term> terms(RuleModel rule) {
        List<Term> terms = new ArrayList<>();
        for (RuleModel.Case each : rule.cases()) {
            each.guard().ifPresent(terms::add);
            terms.add(each.body());
        }
        return terms;
    }

    private void enter(Term term) {
        found.add(new Placed(term, within));
        term.accept(this);
    }

    private void enter(PeriodTerm period) {
        if (period instanceof PeriodTerm.Shifted shifted) {
            enter(shifted.base());
        } else if (period instanceof PeriodTerm.Holding holding) {
            enter(holding.part());
        } else if (period instanceof PeriodTerm.HoldingDay holding) {
            enter(holding.day());
        }
    }

    private void enter(Parts over, Term term) {
        enter(over.of());
        List<Parts> outside = within;
        within = new ArrayList<>(outside);
        within.add(over);
        enter(term);
        within = outside;
    }

    @Override
    public Void visit(Term.Constant term) {
        return null;
    }

    @Override
    public Void visit(Term.ReadFact term) {
        term.about().ifPresent(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.UseRule term) {
        term.in().ifPresent(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.Arithmetic term) {
        enter(term.left());
        enter(term.right());
        return null;
    }

    @Override
    public Void visit(Term.Extreme term) {
        term.operands().forEach(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.Limited term) {
        enter(term.value());
        enter(term.limit());
        return null;
    }

    @Override
    public Void visit(Term.Rounded term) {
        enter(term.value());
        return null;
    }

    @Override
    public Void visit(Term.Blocks term) {
        enter(term.value());
        return null;
    }

    @Override
    public Void visit(Term.OnScale term) {
        enter(term.base());
        term.total().flatMap(TotalModel::group).ifPresent(this::enter);
        for (ScaleModel.Bracket bracket : term.scale().brackets()) {
            enter(bracket.rate());
            bracket.width().ifPresent(this::enter);
        }
        return null;
    }

    @Override
    public Void visit(Term.SumOver term) {
        term.in().ifPresent(this::enter);
        enter(term.summand());
        term.where().ifPresent(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.SumOfParts term) {
        enter(term.over(), term.summand());
        return null;
    }

    @Override
    public Void visit(Term.AnyOfParts term) {
        enter(term.over(), term.condition());
        return null;
    }

    @Override
    public Void visit(Term.Choose term) {
        for (Term.Choose.Branch branch : term.branches()) {
            branch.guard().ifPresent(this::enter);
            enter(branch.value());
        }
        return null;
    }

    @Override
    public Void visit(Term.NotCovered term) {
        return null;
    }

    @Override
    public Void visit(Term.Compare term) {
        enter(term.left());
        enter(term.right());
        return null;
    }

    @Override
    public Void visit(Term.SameChoice term) {
        enter(term.choice());
        return null;
    }

    @Override
    public Void visit(Term.Available term) {
        enter(term.fact());
        return null;
    }

    @Override
    public Void visit(Term.Junction term) {
        term.limbs().forEach(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.Not term) {
        enter(term.condition());
        return null;
    }

    @Override
    public Void visit(Term.RateDateWithin term) {
        return null;
    }

    @Override
    public Void visit(Term.KnownWithin term) {
        return null;
    }

    @Override
    public Void visit(DayTerm.FixedDay term) {
        return null;
    }

    @Override
    public Void visit(DayTerm.DayOfPeriod term) {
        enter(term.period());
        return null;
    }

    @Override
    public Void visit(DayTerm.ShiftedDay term) {
        enter(term.from());
        return null;
    }

    @Override
    public Void visit(DayTerm.NextBusinessDay term) {
        enter(term.day());
        return null;
    }

    @Override
    public Void visit(DayTerm.EdgeOfPeriod term) {
        enter(term.period());
        return null;
    }

    @Override
    public Void visit(DayTerm.PickDay term) {
        term.days().forEach(this::enter);
        return null;
    }

    @Override
    public Void visit(Term.CompareDays term) {
        enter(term.left());
        enter(term.right());
        return null;
    }
}
