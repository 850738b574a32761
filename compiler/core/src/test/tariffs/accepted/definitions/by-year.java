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
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rates by year and by date.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code by-year.tariff}; change that file and not this one.
 */
public final class ByYear extends Calculator {
    private static final Figure PERCENT_1_7 = Figure.of("17/1000");

    private static final Figure PERCENT_1_9 = Figure.of("19/1000");

    private static final Figure CAD_1 = Figure.of("1");

    private static final Figure CAD_2 = Figure.of("2");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public ByYear() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Shop facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Rates by year and by date", "by-year.tariff", LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2021, 12, 31)), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.SALES, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case ROYALTY -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case ROYALTY -> List.of();
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
         * <p>Section 2, line 11: The rate is 1.7% for 2018 and 2019, 1.9% for 2020 to 2021.
         */
        Figure rate() {
            return figure(Rule.RATE, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.RATE, List.of(
                            when(Truth.any(
                                rateDateWithin(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
                                rateDateWithin(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))), () -> PERCENT_1_7),
                            when(rateDateWithin(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)), () -> PERCENT_1_9)))));
        }

        /**
         * <p>Section 2, line 13: The surcharge is $1 from January 1, 2018 to June 30, 2020, $2 from July 1, 2020.
         */
        Figure surcharge() {
            return figure(Rule.SURCHARGE, null, () -> under(Clause.SECTION_2_2, () ->
                        choose(Clause.SECTION_2_2, Rule.SURCHARGE, List.of(
                            when(rateDateWithin(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 6, 30)), () -> CAD_1),
                            when(rateDateWithin(LocalDate.of(2020, 7, 1), LocalDate.of(2199, 12, 31)), () -> CAD_2)))));
        }

        /**
         * <p>Section 3, line 17: The royalty is the rate of sales + the surcharge.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_3, () ->
                        rate().times(number(Fact.SALES, paid(), null)).plus(surcharge())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case RATE -> rate();
                case SURCHARGE -> surcharge();
                case ROYALTY -> royalty();
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
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * rate
         */
        RATE(new dev.tariffc.runtime.fact.Rule.Declared("rate", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

        /**
         * surcharge
         */
        SURCHARGE(new dev.tariffc.runtime.fact.Rule.Declared("surcharge", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * royalty
         */
        ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A shop pays the royalty each month, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "shop", Period.Kind.MONTH, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A shop pays the royalty each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 11,
        "The rate is 1.7% for 2018 and 2019, 1.9% for 2020 to 2021.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 13,
        "The surcharge is $1 from January 1, 2018 to June 30, 2020, $2 from July 1, 2020.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 17,
        "The royalty is the rate of sales + the surcharge.",
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
