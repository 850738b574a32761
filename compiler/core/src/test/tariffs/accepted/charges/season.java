package charges;

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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Not covered, other years, season.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code season.tariff}; change that file and not this one.
 */
public final class Season extends Calculator {
    private static final Figure EUR_3 = Figure.of("3");

    private static final Figure NUMBER_10 = Figure.of("10");

    private static final Figure EUR_2 = Figure.of("2");

    private static final Figure NUMBER_11 = Figure.of("11");

    private static final Figure GUESTS_1 = Figure.of("1");

    private static final Figure EUR_0_07 = Figure.of("7/100");

    private static final Rounding UP_TO_0_05 = new Rounding(Rounding.Mode.UP, Rational.parse("0.05"));

    /**
     * A calculator has no state: one is enough.
     */
    public Season() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Camp facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Not covered, other years, season", "season.tariff", LocalDate.of(2020, 6, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.GUESTS, paid),
            new Calculator.Reading(Fact.AREA, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case FEE -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case FEE -> List.of();
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
         * <p>Line 9: The price is €3 if guests are less than 10, €2 if guests are 10 or guests are 11, otherwise not covered.
         */
        Figure price() {
            return figure(Rule.PRICE, null, () -> under(Clause.LINE_9, () ->
                        choose(Clause.LINE_9, Rule.PRICE, List.of(
                            when(number(Fact.GUESTS, paid(), null).isLessThan(NUMBER_10), () -> EUR_3),
                            when(Truth.any(
                                number(Fact.GUESTS, paid(), null).is(NUMBER_10),
                                number(Fact.GUESTS, paid(), null).is(NUMBER_11)), () -> EUR_2),
                            otherwise(() -> notCovered(Clause.LINE_9, Rule.PRICE))))));
        }

        /**
         * <p>Line 12: The fee is (the price × guests / 1 guest) + €0.07 per area.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.LINE_12, () ->
                        price().times(number(Fact.GUESTS, paid(), null)).dividedBy(GUESTS_1, Clause.LINE_12).plus(EUR_0_07.times(number(Fact.AREA, paid(), null)))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case PRICE -> price();
                case FEE -> fee();
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
     * What is known of a camp for one paid period.
     */
    public static final class Camp extends TypedFacts {
        private Camp(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a camp.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * guests.
             */
            public Builder guests(BigDecimal number) {
                return set(Fact.GUESTS, number);
            }

            /**
             * area.
             */
            public Builder area(BigDecimal number) {
                return set(Fact.AREA, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Camp build() {
                return new Camp(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.SEASON), Optional.empty(), List.of())),

        /**
         * area
         */
        AREA(new dev.tariffc.runtime.fact.Fact.Declared("area", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.5")), "", Optional.of(Period.Kind.SEASON), Optional.empty(), List.of()));

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
         * price
         */
        PRICE(new dev.tariffc.runtime.fact.Rule.Declared("price", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * fee
         */
        FEE(new dev.tariffc.runtime.fact.Rule.Declared("fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A camp pays the fee each season from June 1 to September 15, in EUR, rounded up to €0.05.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "camp", Period.Kind.SEASON, Optional.of(MonthDay.of(6, 1)), List.of(Rule.FEE), Currency.of("EUR"), Optional.of(UP_TO_0_05)));

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
        "A camp pays the fee each season from June 1 to September 15, in EUR, rounded up to €0.05.",
        List.of())),

        /**
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "The price is €3 if guests are less than 10, €2 if guests are 10 or guests are 11, otherwise not covered.",
        List.of())),

        /**
         * line 12.
         */
        LINE_12(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 12,
        "The fee is (the price × guests / 1 guest) + €0.07 per area.",
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
