package dev.tariffc.compiler.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds or does not. */
public sealed interface ConditionTerm extends Term {

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
        return condition.apply(this);
    }

    @Override
    default Type type() {
        return Type.YES_NO;
    }

    @Override
    default Optional<ConditionTerm> asCondition() {
        return Optional.of(this);
    }

    /** That all of several hold; none where there are none. */
    static Optional<ConditionTerm> all(List<ConditionTerm> conditions) {
        return switch (conditions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(conditions.get(0));
            default -> Optional.of(new Junction(true, conditions));
        };
    }

    /** That any of several, of which there is at least one, holds. */
    static ConditionTerm any(List<ConditionTerm> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Junction(false, conditions);
    }

    /** One method for each kind of condition. */
    interface Visitor<R> {
        R visit(OfFact term);

        R visit(OfRule term);

        R visit(Compare term);

        R visit(SameChoice term);

        R visit(Available term);

        R visit(Junction term);

        R visit(Not term);

        R visit(AnyOfParts term);

        R visit(RateDateWithin term);

        R visit(KnownWithin term);

        R visit(CompareDays term);

        R visit(HeldBy term);
    }

    /** A yes-or-no fact. */
    record OfFact(Read read) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Read> asRead() {
            return Optional.of(read);
        }
    }

    /** A yes-or-no rule: a class of payers or items. */
    record OfRule(Use use) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Use> asUse() {
            return Optional.of(use);
        }
    }

    /** Whether an item is one of those of another that is at hand, the name of which is read. */
    record HeldBy(Read whose, Item holder) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Read> asRead() {
            return Optional.of(whose);
        }
    }

    /** A comparison of two numbers. */
    record Compare(NumberTerm left, Relation relation, NumberTerm right, Origin origin) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Relation {
        LESS,
        MORE,
        AT_LEAST,
        AT_MOST,
        EQUAL;

        /** The same told from the other side: where one is less, the other is more. */
        public Relation turned() {
            return switch (this) {
                case LESS -> MORE;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                case AT_MOST -> AT_LEAST;
                case EQUAL -> EQUAL;
            };
        }
    }

    /** Whether a choice has that value, in the words of its declaration. */
    record SameChoice(WordTerm choice, String value) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a fact is available. */
    record Available(Read read) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** All, or any, of several. */
    record Junction(boolean all, List<ConditionTerm> limbs) implements ConditionTerm {
        public Junction {
            limbs = List.copyOf(limbs);
        }

        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** That another does not hold. */
    record Not(ConditionTerm condition) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Whether a condition holds in any of the periods that make up another.
     *
     * @param inARow in each of how many that follow one another
     */
    record AnyOfParts(ConditionTerm condition, Parts over, int inARow) implements ConditionTerm {
        public AnyOfParts(ConditionTerm condition, Parts over) {
            this(condition, over, 1);
        }

        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Whether the day whose rates apply lies within, both days included.
     *
     * @param at the period whose first day it is, or whose last; none for the one at hand
     * @param last whether it is the last
     */
    record RateDateWithin(LocalDate from, LocalDate to, Optional<PeriodTerm> at, boolean last)
            implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Whether a text is known that was published on one day and stood until another.
     *
     * @param until the first day on which it is no longer the text
     */
    record KnownWithin(LocalDate from, LocalDate until) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a day is before, after, or no later than another. */
    record CompareDays(DayTerm left, Order order, DayTerm right) implements ConditionTerm {
        @Override
        public <R> R accept(ConditionTerm.Visitor<R> visitor) {
            return visitor.visit(this);
        }

        public enum Order {
            BEFORE,
            AFTER,
            NO_LATER
        }
    }
}
