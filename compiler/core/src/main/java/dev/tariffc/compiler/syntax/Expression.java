package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What computes. */
public sealed interface Expression {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The bare number that it is; none for everything else. */
    default Optional<Number> asNumber() {
        return Optional.empty();
    }

    /** The same figure below zero, where it stands with its sign; none for what is no figure. */
    default Optional<Expression> negated(Span withSign) {
        return Optional.empty();
    }

    /** The reference that it is; none for everything else. */
    default Optional<Reference> asReference() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Number node);

        R visit(Percent node);

        R visit(Money node);

        R visit(Counted node);

        R visit(Reference node);

        R visit(Chain node);

        R visit(Negated node);

        R visit(Of node);

        R visit(Per node);

        R visit(Extreme node);

        R visit(FirstKnown node);

        R visit(Excess node);

        R visit(SumOver node);

        R visit(SumOfParts node);

        R visit(SumOfRun node);

        R visit(ExtremeOver node);

        R visit(ExtremeOfParts node);

        R visit(Between node);

        R visit(DaysOf node);

        R visit(NumberOf node);

        R visit(Parenthesized node);

        R visit(Day node);
    }

    /** {@code 625,000}, {@code 1/12} (with its denominator), {@code 2018} where a year is not meant. */
    record Number(Span span, BigDecimal value, Optional<BigDecimal> denominator) implements Expression {
        @Override
        public Optional<Number> asNumber() {
            return Optional.of(this);
        }

        @Override
        public Optional<Expression> negated(Span withSign) {
            return Optional.of(new Number(withSign, value.negate(), denominator));
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 7.5%}, {@code 10 per cent}: {@code value} is the figure before the sign. */
    record Percent(Span span, BigDecimal value) implements Expression {
        @Override
        public Optional<Expression> negated(Span withSign) {
            return Optional.of(new Percent(withSign, value.negate()));
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code $625,000}, {@code 7.5¢}, {@code €22.80}.
     *
     * @param value in whole currency units: 7.5¢ is 0.075
     * @param currency ISO 4217 code where the sign says it; none for {@code $} and {@code ¢}, the currency of <em>pays</em>
     */
    record Money(Span span, BigDecimal value, Optional<String> currency) implements Expression {
        @Override
        public Optional<Expression> negated(Span withSign) {
            return Optional.of(new Money(withSign, value.negate(), currency));
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 3 seats}, {@code 10 hours}, {@code 12 months}: a number of a noun; {@code noun} is none for units of time. */
    record Counted(Span span, Number number, Optional<Name> noun, Optional<TimeUnit> unit) implements Expression {
        public enum TimeUnit {
            HOUR,
            DAY,
            BUSINESS_DAY,
            WEEK,
            MONTH,
            YEAR
        }

        @Override
        public Optional<Expression> negated(Span withSign) {
            Number below = new Number(number.span(), number.value().negate(), number.denominator());
            return Optional.of(new Counted(withSign, below, noun, unit));
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code gross income in the year before}, {@code the Bank Rate on the last day of the month before}, {@code the
     * royalty (using estimated attendance for attendance)}.
     */
    record Reference(
            Span span,
            Name name,
            Optional<PeriodExpression> in,
            Optional<DateExpression> on,
            @AnyOrder List<Substitution> using)
            implements Expression {
        public Reference {
            using = List.copyOf(using);
        }

        /** A name alone. */
        public static Reference to(Name name) {
            return new Reference(name.span(), name, Optional.empty(), Optional.empty(), List.of());
        }

        /** Whether nothing but the name is written. */
        public boolean isPlain() {
            return in.isEmpty() && on.isEmpty() && using.isEmpty();
        }

        @Override
        public Optional<Reference> asReference() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code using estimated attendance for attendance}. */
    record Substitution(Span span, Expression value, Name instead) {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    /** {@code A + B - C ...} and {@code A × B / C ...}: a chain, as long as it is written; first operand has no operator. */
    record Chain(Span span, Expression first, List<Link> links) implements Expression {
        public Chain {
            links = List.copyOf(links);
        }

        /** {@code - C}. */
        public record Link(Operator operator, Expression operand) {}

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code -X}. */
    record Negated(Span span, Expression value) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 1.9% of revenue}. */
    record Of(Span span, Expression part, Expression whole) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 7.5¢ per subscriber}, {@code €22.80 per 150 guests or part}.
     *
     * @param count a name, or a whole value in parentheses
     */
    record Per(Span span, Expression amount, Optional<Number> block, Expression count, boolean orPart)
            implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the greater of A and B}, {@code the lesser of A, B and C}. */
    record Extreme(Span span, boolean greater, @AnyOrder List<Expression> operands) implements Expression {
        public Extreme {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the first known of A, B and C}. */
    record FirstKnown(Span span, List<Expression> figures) implements Expression {
        public FirstKnown {
            figures = List.copyOf(figures);
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the excess of X over Y}. */
    record Excess(Span span, Expression of, Expression over) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code the number of rooms}, {@code the number of large rooms in the year before}: of items, or of those of a class.
     *
     * @param in the period whose items they are; none for the one at hand
     */
    record NumberOf(Span span, Name item, Optional<PeriodExpression> in) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the sum of the fee for each event}: {@code item} is an item or a class of items. */
    record SumOver(Span span, Expression summand, Name item) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the sum of sales for each month of the year}: {@code of} is none where the author means what is paid. */
    record SumOfParts(Span span, Expression summand, Cycle.Unit unit, Optional<PeriodExpression> of)
            implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code the sum of sales for the twelve months before}, {@code the greatest sum of sales for three consecutive months of the
     * year}.
     *
     * @param months so many follow one another
     * @param of the period before which they are, or of which; none for those before the one at hand
     */
    record SumOfRun(Span span, Run run, Reference summand, int months, Optional<PeriodExpression> of)
            implements Expression {
        /** Which of such sums. */
        public enum Run {
            BEFORE,
            GREATEST,
            LEAST
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the greatest X for each event} and {@code the least X for each event}: over items, or over those of a class. */
    record ExtremeOver(Span span, boolean greatest, Expression value, Name item) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the greatest X for each month [of the year before]}: over the periods that make up another. */
    record ExtremeOfParts(Span span, boolean greatest, Expression value, Cycle.Unit unit, Optional<PeriodExpression> of)
            implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the days from the opening to the closing}, {@code the whole months from A to B}, {@code the weeks begun from A to B}. */
    record Between(Span span, Stretch counted, DateExpression from, DateExpression to) implements Expression {
        /** What is counted from one day to another. */
        public enum Stretch {
            DAYS,
            WEEKS,
            WHOLE_WEEKS,
            WEEKS_BEGUN,
            WHOLE_MONTHS,
            MONTHS_BEGUN
        }

        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the days of the year}. */
    record DaysOf(Span span, PeriodExpression period) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (VALUE)}: a whole value with its limits. */
    record Parenthesized(Span span, Body.Value value) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A date where a value may stand: {@code the demand is March 1, 2018}. */
    record Day(Span span, LocalDate date) implements Expression {
        @Override
        public <R> R accept(Expression.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
