package dev.tariffc.compiler.model;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A number: of money, of something counted, of time, or a ratio. */
public sealed interface NumberTerm extends Term {

    @Override
    Type.Number type();

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return accept((Visitor<R>) visitor);
    }

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R match(
            Function<NumberTerm, R> number,
            Function<ConditionTerm, R> condition,
            Function<DayTerm, R> day,
            Function<WordTerm, R> word) {
        return number.apply(this);
    }

    @Override
    default Optional<NumberTerm> asNumber() {
        return Optional.of(this);
    }

    default Unit unit() {
        return type().unit();
    }

    /** The period that it is about; none for what is about nothing in particular. */
    default Optional<PeriodTerm> about() {
        return type().about();
    }

    /** The figure that it is, where it is one of the tariff's own. */
    default Optional<Constant> asConstant() {
        return Optional.empty();
    }

    /** The choice that it is; none for every other kind of number. */
    default Optional<Choose> asChoice() {
        return Optional.empty();
    }

    /** The quotient that it is; none for every other kind of number. */
    default Optional<Quotient> asQuotient() {
        return Optional.empty();
    }

    /** The number of items that it is: a sum that reads nothing of them; none for every other kind of number. */
    default Optional<SumOver> asCount() {
        return Optional.empty();
    }

    /** One method for each kind of number. */
    interface Visitor<R> {
        R visit(Constant term);

        R visit(OfFact term);

        R visit(OfRule term);

        R visit(Arithmetic term);

        R visit(Quotient term);

        R visit(Extreme term);

        R visit(Limited term);

        R visit(Rounded term);

        R visit(Blocks term);

        R visit(OnScale term);

        R visit(SumOver term);

        R visit(SumOfParts term);

        R visit(ExtremeOver term);

        R visit(ExtremeOfParts term);

        R visit(Between term);

        R visit(DaysOf term);

        R visit(Chained term);

        R visit(LinkBefore term);

        R visit(SharedByDays term);

        R visit(Choose term);

        R visit(NotCovered term);
    }

    /** A figure of the tariff; {@code value} in whole currency units and whole ratios. */
    record Constant(Rational value, Spelling spelling, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Constant> asConstant() {
            return Optional.of(this);
        }

        /** Whether it is written without sign or noun, so that it goes with any count. */
        public boolean isBare() {
            return spelling == Spelling.BARE;
        }
    }

    /** How a figure is written. */
    enum Spelling {
        /** {@code 12}. */
        BARE,
        /** {@code $12.50}, {@code 7.5¢}. */
        MONEY,
        /** {@code 1.5%}. */
        PERCENT,
        /** {@code 3 seats}, {@code 12 months}. */
        COUNTED,
        /** Worked out from several figures. */
        COMPUTED
    }

    /** The value of a fact. */
    record OfFact(Read read, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Read> asRead() {
            return Optional.of(read);
        }
    }

    /** The value of a rule. */
    record OfRule(Use use, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Use> asUse() {
            return Optional.of(use);
        }
    }

    /** Sum, difference or product of two. */
    record Arithmetic(Operator operator, NumberTerm left, NumberTerm right, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES
    }

    /** One divided by another, which is never zero; {@code origin} is where the divisor is written. */
    record Quotient(NumberTerm dividend, NumberTerm divisor, Origin origin, Type.Number type) implements NumberTerm {
        @Override
        public Optional<Quotient> asQuotient() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The greater or the lesser of several. */
    record Extreme(boolean greater, List<NumberTerm> operands, Type.Number type) implements NumberTerm {
        public Extreme {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A value that is at least, or at most, a limit. */
    record Limited(NumberTerm value, boolean atLeast, NumberTerm limit, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A value rounded where the tariff says so. */
    record Rounded(NumberTerm value, Rounding rounding, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The number of blocks of a size that have begun. */
    record Blocks(NumberTerm value, Rational size, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Marginal brackets on a base; {@code running} is none where they start afresh with each period. */
    record OnScale(NumberTerm base, ScaleModel scale, Optional<Running> running, Type.Number type)
            implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        /** That brackets fill over a longer period; {@code base} is where the base is written. */
        public record Running(PeriodTerm over, Origin base) {}
    }

    /**
     * The sum over items, or over those of a class.
     *
     * @param in the periods whose items they are; none for those that stand
     */
    record SumOver(Item item, List<PeriodsOf> in, NumberTerm summand, Optional<ConditionTerm> where, Type.Number type)
            implements NumberTerm {
        public SumOver {
            in = List.copyOf(in);
        }

        @Override
        public Optional<SumOver> asCount() {
            return Optional.of(this).filter(sum -> sum.summand().asConstant().isPresent());
        }

        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum over the periods that make up another. */
    record SumOfParts(NumberTerm summand, Parts over, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * What a name comes to from one period to the next: in the first what it begins with, in each after it the step.
     *
     * @param step with the period of {@code over} at hand
     * @param over the periods after the first, up to the one at hand; their {@code after} is the first
     */
    record Chained(NumberTerm beginning, NumberTerm step, Parts over, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        public Period first() {
            return over.after().orElseThrow();
        }
    }

    /** Within the step of what is chained: what it came to in the period before. */
    record LinkBefore(Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The greatest or the least of what items come to, or those of a class.
     *
     * @param in the periods whose items they are; none for those that stand
     */
    record ExtremeOver(
            Item item,
            List<PeriodsOf> in,
            boolean greatest,
            NumberTerm value,
            Optional<ConditionTerm> where,
            Type.Number type)
            implements NumberTerm {
        public ExtremeOver {
            in = List.copyOf(in);
        }

        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The greatest or the least of what the periods come to that make up another. */
    record ExtremeOfParts(boolean greatest, NumberTerm value, Parts over, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A figure that has a value on each day of a period, as many days of it as each value stands. */
    record SharedByDays(NumberTerm figure, Parts days, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The days, weeks or months from one day to another, which is no earlier. */
    record Between(Stretch counted, DayTerm from, DayTerm to, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        /** What is counted. */
        public enum Stretch {
            DAYS,
            /** The days, by seven. */
            WEEKS,
            /** As many weeks as end by the second day. */
            WHOLE_WEEKS,
            /** As many as it takes to reach it. */
            WEEKS_BEGUN,
            /** As many months as can be added to the first day without passing the second. */
            WHOLE_MONTHS,
            /** As many as have to be added to reach it. */
            MONTHS_BEGUN
        }
    }

    /** How many days a period has. */
    record DaysOf(PeriodTerm period, Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The first branch that holds; {@code origin} has the words for what is chosen.
     *
     * @param within outside of which the tariff leaves open what it is; none where the branches are for any case
     */
    record Choose(List<Branch> branches, Optional<ConditionTerm> within, Origin origin, Type.Number type)
            implements NumberTerm {
        public Choose {
            branches = List.copyOf(branches);
        }

        public Choose(List<Branch> branches, Origin origin, Type.Number type) {
            this(branches, Optional.empty(), origin, type);
        }

        @Override
        public Optional<Choose> asChoice() {
            return Optional.of(this);
        }

        /** The branch that is tried last. */
        public Branch last() {
            return branches.get(branches.size() - 1);
        }

        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A case that the tariff leaves to others. */
    record NotCovered(Type.Number type) implements NumberTerm {
        @Override
        public <R> R accept(NumberTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
