package definitions;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.calculation.Word;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every way of rounding.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code rounding.tariff}; change that file and not this one.
 */
public final class Rounding extends Calculator {
    private static final dev.tariffc.runtime.number.Rounding HALF_UP_TO_1 = new dev.tariffc.runtime.number.Rounding(dev.tariffc.runtime.number.Rounding.Mode.HALF_UP, Rational.parse("1"));

    private static final dev.tariffc.runtime.number.Rounding HALF_DOWN_TO_1 = new dev.tariffc.runtime.number.Rounding(dev.tariffc.runtime.number.Rounding.Mode.HALF_DOWN, Rational.parse("1"));

    private static final dev.tariffc.runtime.number.Rounding HALF_EVEN_TO_1 = new dev.tariffc.runtime.number.Rounding(dev.tariffc.runtime.number.Rounding.Mode.HALF_EVEN, Rational.parse("1"));

    private static final dev.tariffc.runtime.number.Rounding UP_TO_1 = new dev.tariffc.runtime.number.Rounding(dev.tariffc.runtime.number.Rounding.Mode.UP, Rational.parse("1"));

    private static final dev.tariffc.runtime.number.Rounding DOWN_TO_1 = new dev.tariffc.runtime.number.Rounding(dev.tariffc.runtime.number.Rounding.Mode.DOWN, Rational.parse("1"));

    /**
     * A calculator has no state: one is enough.
     */
    public Rounding() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Shop facts, Position position) {
        return assess(Charge.NEAREST, paid, facts.about(readings(Charge.NEAREST, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Every way of rounding", "rounding.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Charge> charges() {
        return List.of(Charge.values());
    }

    @Override
    public List<dev.tariffc.runtime.fact.Fact> facts() {
        return List.of(Fact.values());
    }

    @Override
    public List<dev.tariffc.runtime.fact.Rule> rules() {
        return List.of(Rule.values());
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals() {
        return List.of(Total.values());
    }

    @Override
    public List<Calculator.Reading> readings(dev.tariffc.runtime.calculation.Charge charge,
            Period paid) {
        return switch ((Charge) charge) {
            case NEAREST -> List.of(new Calculator.Reading(Fact.SALES, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case NEAREST -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case NEAREST -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Line 9: The nearest is sales, rounded half up to $1.
         */
        Figure nearest() {
            return figure(Rule.NEAREST, null, () -> under(Clause.LINE_9, () ->
                        rounded(number(Fact.SALES, paid(), null), HALF_UP_TO_1, true)));
        }

        /**
         * <p>Line 11: The nearest but halves down is sales, rounded half down to $1.
         */
        Figure nearestButHalvesDown() {
            return figure(Rule.NEAREST_BUT_HALVES_DOWN, null, () -> under(Clause.LINE_11, () ->
                        rounded(number(Fact.SALES, paid(), null), HALF_DOWN_TO_1, true)));
        }

        /**
         * <p>Line 13: The nearest even is sales, rounded half even to $1.
         */
        Figure nearestEven() {
            return figure(Rule.NEAREST_EVEN, null, () -> under(Clause.LINE_13, () ->
                        rounded(number(Fact.SALES, paid(), null), HALF_EVEN_TO_1, true)));
        }

        /**
         * <p>Line 15: The upper is sales, rounded up to $1.
         */
        Figure upper() {
            return figure(Rule.UPPER, null, () -> under(Clause.LINE_15, () ->
                        rounded(number(Fact.SALES, paid(), null), UP_TO_1, true)));
        }

        /**
         * <p>Line 17: The lower is sales, rounded down to $1.
         */
        Figure lower() {
            return figure(Rule.LOWER, null, () -> under(Clause.LINE_17, () ->
                        rounded(number(Fact.SALES, paid(), null), DOWN_TO_1, true)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case NEAREST -> nearest();
                case NEAREST_BUT_HALVES_DOWN -> nearestButHalvesDown();
                case NEAREST_EVEN -> nearestEven();
                case UPPER -> upper();
                case LOWER -> lower();
            };
        }

        @Override
        protected Figure running(dev.tariffc.runtime.calculation.Total total) {
            throw new IllegalArgumentException("no running total of this tariff: " + total);
        }

        @Override
        protected Optional<Word> group(dev.tariffc.runtime.calculation.Total total) {
            throw new IllegalArgumentException("no running total of this tariff: " + total);
        }

        @Override
        protected Period over(dev.tariffc.runtime.calculation.Total total, Period paid) {
            throw new IllegalArgumentException("no running total of this tariff: " + total);
        }

        @Override
        protected Map<dev.tariffc.runtime.calculation.Clause, Truth> always() {
            return Map.ofEntries();
        }
    }

    /**
     * What is known of a shop for one paid period.
     */
    public static final class Shop extends TypedFacts {
        private Shop(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a shop.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * sales.
             */
            public Builder sales(Money amount) {
                return set(Fact.SALES, inCurrency(amount, Currency.of("CAD")));
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Shop build() {
                return new Shop(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * sales
         */
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

        private final dev.tariffc.runtime.fact.Fact.Declared declared;

        Fact(dev.tariffc.runtime.fact.Fact.Declared declared) {
            this.declared = declared;
        }

        @Override
        public dev.tariffc.runtime.fact.Fact.Declared declared() {
            return declared;
        }
    }

    /**
     * What the tariff defines.
     */
    public enum Rule implements dev.tariffc.runtime.fact.Rule {
        /**
         * nearest
         */
        NEAREST(new dev.tariffc.runtime.fact.Rule.Declared("nearest", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * nearest but halves down
         */
        NEAREST_BUT_HALVES_DOWN(new dev.tariffc.runtime.fact.Rule.Declared("nearest but halves down", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * nearest even
         */
        NEAREST_EVEN(new dev.tariffc.runtime.fact.Rule.Declared("nearest even", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * upper
         */
        UPPER(new dev.tariffc.runtime.fact.Rule.Declared("upper", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * lower
         */
        LOWER(new dev.tariffc.runtime.fact.Rule.Declared("lower", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

        private final dev.tariffc.runtime.fact.Rule.Declared declared;

        Rule(dev.tariffc.runtime.fact.Rule.Declared declared) {
            this.declared = declared;
        }

        @Override
        public dev.tariffc.runtime.fact.Rule.Declared declared() {
            return declared;
        }
    }

    /**
     * What is paid, and how often.
     */
    public enum Charge implements dev.tariffc.runtime.calculation.Charge {
        /**
         * A shop pays the nearest, the nearest but halves down, the nearest even, the upper and the lower each year, in CAD.
         */
        NEAREST(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "shop", Period.Kind.YEAR, Optional.empty(), List.of(Rule.NEAREST, Rule.NEAREST_BUT_HALVES_DOWN, Rule.NEAREST_EVEN, Rule.UPPER, Rule.LOWER), Currency.of("CAD"), Optional.empty()));

        private final dev.tariffc.runtime.calculation.Charge.Pays pays;

        Charge(dev.tariffc.runtime.calculation.Charge.Pays pays) {
            this.pays = pays;
        }

        @Override
        public dev.tariffc.runtime.calculation.Charge.Pays pays() {
            return pays;
        }
    }

    /**
     * What runs on from one paid period to the next.
     */
    public enum Total implements dev.tariffc.runtime.calculation.Total {
        ;
        private final String label;

        private final Optional<dev.tariffc.runtime.calculation.Total.Combination> combination;

        Total(String label,
                Optional<dev.tariffc.runtime.calculation.Total.Combination> combination) {
            this.label = label;
            this.combination = combination;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Optional<dev.tariffc.runtime.calculation.Total.Combination> combination() {
            return combination;
        }
    }

    /**
     * The sentences that compute.
     */
    public enum Clause implements dev.tariffc.runtime.calculation.Clause {
        /**
         * line 5.
         */
        LINE_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 5,
        "A shop pays the nearest, the nearest but halves down, the nearest even, the upper and the lower each year, in CAD.",
        List.of())),

        /**
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "The nearest is sales, rounded half up to $1.",
        List.of())),

        /**
         * line 11.
         */
        LINE_11(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 11,
        "The nearest but halves down is sales, rounded half down to $1.",
        List.of())),

        /**
         * line 13.
         */
        LINE_13(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 13,
        "The nearest even is sales, rounded half even to $1.",
        List.of())),

        /**
         * line 15.
         */
        LINE_15(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 15,
        "The upper is sales, rounded up to $1.",
        List.of())),

        /**
         * line 17.
         */
        LINE_17(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 17,
        "The lower is sales, rounded down to $1.",
        List.of()));

        private final dev.tariffc.runtime.calculation.Clause.Written written;

        Clause(dev.tariffc.runtime.calculation.Clause.Written written) {
            this.written = written;
        }

        @Override
        public dev.tariffc.runtime.calculation.Clause.Written written() {
            return written;
        }
    }
}
