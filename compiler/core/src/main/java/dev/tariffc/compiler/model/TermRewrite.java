package dev.tariffc.compiler.model;

import java.util.List;
import java.util.Optional;

/** Rebuilds terms, with others in the place of facts and rules, each of the same kind as what it replaces. */
public abstract class TermRewrite {

    /** What stands in the place of a reading; itself where nothing does. */
    protected abstract NumberTerm replaced(NumberTerm.OfFact term);

    protected abstract ConditionTerm replaced(ConditionTerm.OfFact term);

    protected abstract DayTerm replaced(DayTerm.OfFact term);

    protected abstract WordTerm replaced(WordTerm.OfFact term);

    /** What stands in the place of a reading whose availability is asked for. */
    protected abstract Read replaced(Read asked);

    protected abstract NumberTerm replaced(NumberTerm.OfRule term);

    protected abstract ConditionTerm replaced(ConditionTerm.OfRule term);

    protected abstract DayTerm replaced(DayTerm.OfRule term);

    protected abstract WordTerm replaced(WordTerm.OfRule term);

    /** Called for brackets that fill over a longer period, with the base as it was and as it is now. */
    protected abstract void running(NumberTerm before, NumberTerm after);

    /** The same kind of term, rebuilt. */
    public final Term rewritten(Term term) {
        return term.match(this::number, this::condition, this::day, this::word);
    }

    public final NumberTerm number(NumberTerm term) {
        return term.accept(numbers);
    }

    public final ConditionTerm condition(ConditionTerm term) {
        return term.accept(conditions);
    }

    public final DayTerm day(DayTerm term) {
        return term.accept(days);
    }

    public final WordTerm word(WordTerm term) {
        return term.accept(words);
    }

    private Optional<ConditionTerm> condition(Optional<ConditionTerm> term) {
        return term.map(this::condition);
    }

    private final NumberTerm.Visitor<NumberTerm> numbers = new NumberTerm.Visitor<>() {
        @Override
        public NumberTerm visit(NumberTerm.Constant term) {
            return term;
        }

        @Override
        public NumberTerm visit(NumberTerm.OfFact term) {
            return replaced(term);
        }

        @Override
        public NumberTerm visit(NumberTerm.OfRule term) {
            return replaced(term);
        }

        @Override
        public NumberTerm visit(NumberTerm.Arithmetic term) {
            return new NumberTerm.Arithmetic(term.operator(), number(term.left()), number(term.right()), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Quotient term) {
            return new NumberTerm.Quotient(number(term.dividend()), number(term.divisor()), term.origin(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Extreme term) {
            List<NumberTerm> operands =
                    term.operands().stream().map(TermRewrite.this::number).toList();
            return new NumberTerm.Extreme(term.greater(), operands, term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Limited term) {
            return new NumberTerm.Limited(number(term.value()), term.atLeast(), number(term.limit()), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Rounded term) {
            return new NumberTerm.Rounded(number(term.value()), term.rounding(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Blocks term) {
            return new NumberTerm.Blocks(number(term.value()), term.size(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.OnScale term) {
            NumberTerm base = number(term.base());
            if (term.running().isPresent()) {
                running(term.base(), base);
            }
            List<ScaleModel.Bracket> brackets = term.scale().brackets().stream()
                    .map(bracket -> new ScaleModel.Bracket(
                            number(bracket.rate()), bracket.width().map(TermRewrite.this::number)))
                    .toList();
            return new NumberTerm.OnScale(base, new ScaleModel(brackets), term.running(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.ExtremeOver term) {
            return new NumberTerm.ExtremeOver(
                    term.item(),
                    term.in(),
                    term.greatest(),
                    number(term.value()),
                    condition(term.where()),
                    term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.ExtremeOfParts term) {
            return new NumberTerm.ExtremeOfParts(term.greatest(), number(term.value()), term.over(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.SumOver term) {
            return new NumberTerm.SumOver(
                    term.item(), term.in(), number(term.summand()), condition(term.where()), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.SumOfParts term) {
            return new NumberTerm.SumOfParts(number(term.summand()), term.over(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Chained term) {
            return new NumberTerm.Chained(number(term.beginning()), number(term.step()), term.over(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.LinkBefore term) {
            return term;
        }

        @Override
        public NumberTerm visit(NumberTerm.Between term) {
            return new NumberTerm.Between(term.counted(), day(term.from()), day(term.to()), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.DaysOf term) {
            return term;
        }

        @Override
        public NumberTerm visit(NumberTerm.SharedByDays term) {
            return new NumberTerm.SharedByDays(number(term.figure()), term.days(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.Choose term) {
            List<Branch> branches = term.branches().stream()
                    .map(branch -> new Branch(
                            condition(branch.guard()), number(branch.value()), branch.origin(), branch.fallback()))
                    .toList();
            return new NumberTerm.Choose(branches, condition(term.within()), term.origin(), term.type());
        }

        @Override
        public NumberTerm visit(NumberTerm.NotCovered term) {
            return term;
        }
    };

    private final ConditionTerm.Visitor<ConditionTerm> conditions = new ConditionTerm.Visitor<>() {
        @Override
        public ConditionTerm visit(ConditionTerm.OfFact term) {
            return replaced(term);
        }

        @Override
        public ConditionTerm visit(ConditionTerm.OfRule term) {
            return replaced(term);
        }

        @Override
        public ConditionTerm visit(ConditionTerm.Compare term) {
            return new ConditionTerm.Compare(number(term.left()), term.relation(), number(term.right()), term.origin());
        }

        @Override
        public ConditionTerm visit(ConditionTerm.SameChoice term) {
            return new ConditionTerm.SameChoice(word(term.choice()), term.value());
        }

        @Override
        public ConditionTerm visit(ConditionTerm.HeldBy term) {
            return new ConditionTerm.HeldBy(replaced(term.whose()), term.holder());
        }

        @Override
        public ConditionTerm visit(ConditionTerm.Available term) {
            return new ConditionTerm.Available(replaced(term.read()));
        }

        @Override
        public ConditionTerm visit(ConditionTerm.Junction term) {
            return new ConditionTerm.Junction(
                    term.all(),
                    term.limbs().stream().map(TermRewrite.this::condition).toList());
        }

        @Override
        public ConditionTerm visit(ConditionTerm.Not term) {
            return new ConditionTerm.Not(condition(term.condition()));
        }

        @Override
        public ConditionTerm visit(ConditionTerm.AnyOfParts term) {
            return new ConditionTerm.AnyOfParts(condition(term.condition()), term.over(), term.inARow());
        }

        @Override
        public ConditionTerm visit(ConditionTerm.RateDateWithin term) {
            return term;
        }

        @Override
        public ConditionTerm visit(ConditionTerm.KnownWithin term) {
            return term;
        }

        @Override
        public ConditionTerm visit(ConditionTerm.CompareDays term) {
            return new ConditionTerm.CompareDays(day(term.left()), term.order(), day(term.right()));
        }
    };

    private final DayTerm.Visitor<DayTerm> days = new DayTerm.Visitor<>() {
        @Override
        public DayTerm visit(DayTerm.OfFact term) {
            return replaced(term);
        }

        @Override
        public DayTerm visit(DayTerm.OfRule term) {
            return replaced(term);
        }

        @Override
        public DayTerm visit(DayTerm.FixedDay term) {
            return term;
        }

        @Override
        public DayTerm visit(DayTerm.DayOfPeriod term) {
            return term;
        }

        @Override
        public DayTerm visit(DayTerm.ShiftedDay term) {
            return new DayTerm.ShiftedDay(day(term.from()), term.count(), term.unit());
        }

        @Override
        public DayTerm visit(DayTerm.ShiftedByFigure term) {
            return new DayTerm.ShiftedByFigure(day(term.from()), number(term.count()), term.before(), term.unit());
        }

        @Override
        public DayTerm visit(DayTerm.BusinessDay term) {
            return new DayTerm.BusinessDay(day(term.day()), term.next());
        }

        @Override
        public DayTerm visit(DayTerm.EdgeOfPeriod term) {
            return term;
        }

        @Override
        public DayTerm visit(DayTerm.PickDay term) {
            return new DayTerm.PickDay(
                    term.earlier(),
                    term.days().stream().map(TermRewrite.this::day).toList());
        }

        @Override
        public DayTerm visit(DayTerm.ChooseDay term) {
            List<DayTerm.ChooseDay.Branch> branches = term.branches().stream()
                    .map(branch ->
                            new DayTerm.ChooseDay.Branch(condition(branch.guard()), day(branch.day()), branch.origin()))
                    .toList();
            return new DayTerm.ChooseDay(branches, term.origin());
        }

        @Override
        public DayTerm visit(DayTerm.NotCoveredDay term) {
            return term;
        }
    };

    private final WordTerm.Visitor<WordTerm> words = new WordTerm.Visitor<>() {
        @Override
        public WordTerm visit(WordTerm.OfFact term) {
            return replaced(term);
        }

        @Override
        public WordTerm visit(WordTerm.OfRule term) {
            return replaced(term);
        }
    };
}
