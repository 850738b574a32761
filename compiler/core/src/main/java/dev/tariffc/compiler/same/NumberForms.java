package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.ScaleModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What numbers mean, as sums. */
record NumberForms(Forms forms) implements NumberTerm.Visitor<Sum> {

    private Sum of(NumberTerm term) {
        return term.accept(this);
    }

    @Override
    public Sum visit(NumberTerm.Constant term) {
        return Sum.of(new Sum.Product(forms.unit(term.unit())), term.value());
    }

    @Override
    public Sum visit(NumberTerm.OfFact term) {
        return Sum.of(forms.read(term.read()));
    }

    @Override
    public Sum visit(NumberTerm.OfRule term) {
        return Sum.of(forms.use(term.use()));
    }

    @Override
    public Sum visit(NumberTerm.Arithmetic term) {
        Sum left = of(term.left());
        Sum right = of(term.right());
        return switch (term.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
        };
    }

    @Override
    public Sum visit(NumberTerm.Quotient term) {
        return of(term.dividend()).over(of(term.divisor()));
    }

    @Override
    public Sum visit(NumberTerm.Extreme term) {
        Set<Sum> operands = term.operands().stream().map(this::of).collect(Collectors.toSet());
        return Sum.of(Form.of(NumberTerm.Extreme.class, term.greater(), operands));
    }

    @Override
    public Sum visit(NumberTerm.Limited term) {
        return Sum.of(Form.of(NumberTerm.Limited.class, of(term.value()), term.atLeast(), of(term.limit())));
    }

    @Override
    public Sum visit(NumberTerm.Rounded term) {
        return Sum.of(Form.of(NumberTerm.Rounded.class, of(term.value()), term.rounding()));
    }

    @Override
    public Sum visit(NumberTerm.Blocks term) {
        return Sum.of(Form.of(NumberTerm.Blocks.class, of(term.value()), term.size()));
    }

    @Override
    public Sum visit(NumberTerm.OnScale term) {
        List<Form> brackets =
                term.scale().brackets().stream().map(this::bracket).toList();
        Optional<Form> running = term.running().map(each -> forms.of(each.over()));
        return Sum.of(Form.of(NumberTerm.OnScale.class, of(term.base()), brackets, running));
    }

    private Form bracket(ScaleModel.Bracket bracket) {
        return Form.of(
                ScaleModel.Bracket.class, of(bracket.rate()), bracket.width().map(this::of));
    }

    @Override
    public Sum visit(NumberTerm.ExtremeOver term) {
        return Sum.of(Form.of(
                NumberTerm.ExtremeOver.class,
                term.greatest(),
                forms.key(term.item().name()),
                term.in().stream().map(forms::of).collect(Collectors.toSet()),
                of(term.value()),
                term.where().map(forms::of)));
    }

    @Override
    public Sum visit(NumberTerm.ExtremeOfParts term) {
        return Sum.of(
                Form.of(NumberTerm.ExtremeOfParts.class, term.greatest(), of(term.value()), forms.of(term.over())));
    }

    @Override
    public Sum visit(NumberTerm.SumOver term) {
        return Sum.of(Form.of(
                NumberTerm.SumOver.class,
                forms.key(term.item().name()),
                term.in().stream().map(forms::of).collect(Collectors.toSet()),
                of(term.summand()),
                term.where().map(forms::of)));
    }

    @Override
    public Sum visit(NumberTerm.SumOfParts term) {
        return Sum.of(Form.of(NumberTerm.SumOfParts.class, of(term.summand()), forms.of(term.over())));
    }

    @Override
    public Sum visit(NumberTerm.Chained term) {
        return Sum.of(Form.of(NumberTerm.Chained.class, of(term.beginning()), of(term.step()), forms.of(term.over())));
    }

    @Override
    public Sum visit(NumberTerm.LinkBefore term) {
        return Sum.of(Form.of(NumberTerm.LinkBefore.class));
    }

    @Override
    public Sum visit(NumberTerm.Between term) {
        return Sum.of(Form.of(NumberTerm.Between.class, term.counted(), forms.of(term.from()), forms.of(term.to())));
    }

    @Override
    public Sum visit(NumberTerm.DaysOf term) {
        return Sum.of(Form.of(NumberTerm.DaysOf.class, forms.of(term.period())));
    }

    @Override
    public Sum visit(NumberTerm.SharedByDays term) {
        return Sum.of(Form.of(NumberTerm.SharedByDays.class, of(term.figure()), forms.of(term.days())));
    }

    /** Cases exclude one another, and exceptions to them are tried in their order. */
    @Override
    public Sum visit(NumberTerm.Choose term) {
        Set<Form> cases = new HashSet<>();
        List<Form> exceptions = new ArrayList<>();
        for (Branch branch : term.branches()) {
            Form form = Form.of(Branch.class, branch.guard().map(forms::of), of(branch.value()));
            if (branch.fallback()) {
                exceptions.add(form);
            } else {
                cases.add(form);
            }
        }
        return Sum.of(Form.of(NumberTerm.Choose.class, cases, exceptions));
    }

    @Override
    public Sum visit(NumberTerm.NotCovered term) {
        return Sum.of(Form.of(NumberTerm.NotCovered.class));
    }
}
