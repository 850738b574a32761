package dev.tariffc.compiler.model;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What computes, bound and typed (semantics 9). */
public sealed interface Term
        permits DayTerm,
                Term.Constant,
                Term.ReadFact,
                Term.UseRule,
                Term.Arithmetic,
                Term.Extreme,
                Term.Limited,
                Term.Rounded,
                Term.Blocks,
                Term.OnScale,
                Term.SumOver,
                Term.Choose,
                Term.NotCovered,
                Term.Compare,
                Term.SameChoice,
                Term.Available,
                Term.Junction,
                Term.Not,
                Term.RateDateWithin,
                Term.KnownWithin,
                Term.CompareDays,
                Term.AnyOfParts,
                Term.SumOfParts {

    Type type();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of term: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Constant term);

        R visit(ReadFact term);

        R visit(UseRule term);

        R visit(Arithmetic term);

        R visit(Extreme term);

        R visit(Limited term);

        R visit(Rounded term);

        R visit(Blocks term);

        R visit(OnScale term);

        R visit(SumOver term);

        R visit(SumOfParts term);

        R visit(Choose term);

        R visit(NotCovered term);

        R visit(Compare term);

        R visit(SameChoice term);

        R visit(Available term);

        R visit(Junction term);

        R visit(Not term);

        R visit(AnyOfParts term);

        R visit(RateDateWithin term);

        R visit(KnownWithin term);

        R visit(DayTerm.FixedDay term);

        R visit(DayTerm.DayOfPeriod term);

        R visit(DayTerm.ShiftedDay term);

        R visit(DayTerm.NextBusinessDay term);

        R visit(DayTerm.EdgeOfPeriod term);

        R visit(DayTerm.PickDay term);

        R visit(CompareDays term);
    }

    /**
     * A figure of the tariff.
     *
     * @param bare written without sign or noun, so that it goes with any count
     */
    record Constant(Rational value, boolean bare, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The value of a fact; {@code about} is none for what stands. */
    record ReadFact(FactModel fact, Optional<PeriodTerm> about, Type type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The value of a rule, by key, of the item at hand where {@code ofItem}; {@code in} is none unless it is defined for parts. */
    record UseRule(String rule, boolean ofItem, Optional<PeriodTerm> in, Type type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Sum, difference, product or quotient of two. */
    record Arithmetic(Operator operator, Term left, Term right, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    /** The greater or the lesser of several. */
    record Extreme(boolean greater, List<Term> operands, Type.Number type) implements Term {
        public Extreme {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A value that is at least, or at most, a limit. */
    record Limited(Term value, boolean atLeast, Term limit, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A value rounded where the tariff says so. */
    record Rounded(Term value, Rounding rounding, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The number of blocks of a size that have begun. */
    record Blocks(Term value, Rational size, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Marginal brackets on a base; {@code total} is none where they start afresh with each period. */
    record OnScale(Term base, ScaleModel scale, Optional<TotalModel> total, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum over items, or over those of a class; {@code where} is a rule or fact of the item. */
    record SumOver(String item, Optional<PeriodTerm> in, Term summand, Optional<Term> where, Type.Number type)
            implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum over the periods that make up another. */
    record SumOfParts(Term summand, Parts over, Type.Number type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The first branch whose guard holds; one without guard holds where no earlier one does. */
    record Choose(List<Branch> branches, Type type) implements Term {
        public Choose {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        /** {@code value if guard}. */
        public record Branch(Optional<Term> guard, Term value) {}
    }

    /** A case that the tariff leaves to others. */
    record NotCovered(Type type) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A comparison of two numbers.
     *
     * @param place where it is written
     */
    record Compare(Term left, Relation relation, Term right, Place place) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Relation {
        LESS,
        MORE,
        AT_LEAST,
        AT_MOST,
        EQUAL
    }

    /** Whether a choice has that value. */
    record SameChoice(Term choice, String value) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a fact is available. */
    record Available(ReadFact fact) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** All, or any, of several. */
    record Junction(boolean all, List<Term> limbs) implements Term {
        public Junction {
            limbs = List.copyOf(limbs);
        }

        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Not(Term condition) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a condition holds in any of the periods that make up another. */
    record AnyOfParts(Term condition, Parts over) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether the day whose rates apply lies within, both days included. */
    record RateDateWithin(LocalDate from, LocalDate to) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Whether a text is known that was published on one day and stood until another.
     *
     * @param until the first day on which it is no longer the text
     */
    record KnownWithin(LocalDate from, LocalDate until) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a day is before, after, or no later than another. */
    record CompareDays(Term left, Order order, Term right) implements Term {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        public enum Order {
            BEFORE,
            AFTER,
            NO_LATER
        }
    }
}
