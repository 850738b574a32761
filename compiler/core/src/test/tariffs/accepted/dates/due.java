package dates;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Obligation;
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
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When it is due.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code due.tariff}; change that file and not this one.
 */
public final class Due extends Calculator {
    private static final Figure PERCENT_3 = Figure.of("3/100");

    private static final Figure PERCENT_2 = Figure.of("1/50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Due() {
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
        return new Calculator.Tariff("When it is due", "due.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.CHAIN, paid),
            new Calculator.Reading(Fact.SALES, paid));
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
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        obligations.add(new Obligation(Clause.LINE_11, Obligation.Kind.DUE, "payment", Optional.of(Rule.ROYALTY), reckoning.paymentApplies(), reckoning.paymentDue()));
        obligations.add(new Obligation(Clause.LINE_13, Obligation.Kind.DUE, "payment", Optional.of(Rule.ROYALTY), reckoning.paymentApplies_2(), reckoning.paymentDue_2()));
        return obligations;
    }

    /**
     * Line 15.
     */
    private static Example example1() {
        return new Example(
                "two payers", 15, Optional.empty(), Charge.ROYALTY, Period.month(2020, 3),
                List.of(Example.Given.fact("", Fact.SALES, null, Period.month(2020, 3), Value.of(Rational.parse("100"))),
                Example.Given.fact("", Fact.CHAIN, null, Period.month(2020, 3), Value.of(false))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("2")), 2)));
    }

    @Override
    public List<Example> examples() {
        return List.of(example1());
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Line 9: The royalty is 3% of sales if chain, otherwise 2% of sales.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.LINE_9, () ->
                        choose(Clause.LINE_9, Rule.ROYALTY, List.of(
                            when(yesNo(Fact.CHAIN, paid(), null), () -> PERCENT_3.times(number(Fact.SALES, paid(), null))),
                            otherwise(() -> PERCENT_2.times(number(Fact.SALES, paid(), null)))))));
        }

        /**
         * The payment for a chain is due 20 days after the end of the month.
         */
        Day paymentDue() {
            return Day.of(paid().end()).plusDays(20);
        }

        Truth paymentApplies() {
            return yesNo(Fact.CHAIN, paid(), null);
        }

        /**
         * The payment for any other shop is due January 31 of the year after.
         */
        Day paymentDue_2() {
            return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
        }

        Truth paymentApplies_2() {
            return yesNo(Fact.CHAIN, paid(), null).not();
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
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
             * chain.
             */
            public Builder chain(boolean yes) {
                return set(Fact.CHAIN, yes);
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
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * chain
         */
        CHAIN(new dev.tariffc.runtime.fact.Fact.Declared("chain", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "The royalty is 3% of sales if chain, otherwise 2% of sales.",
        List.of())),

        /**
         * line 11.
         */
        LINE_11(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 11,
        "The payment for a chain is due 20 days after the end of the month.",
        List.of())),

        /**
         * line 13.
         */
        LINE_13(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 13,
        "The payment for any other shop is due January 31 of the year after.",
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
