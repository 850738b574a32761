package definitions;

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
 * An estimate first, and the difference when the year is over.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code estimate.tariff}; change that file and not this one.
 */
public final class Estimate extends Calculator {
    private static final Figure PERCENT_4 = Figure.of("1/25");

    private static final Figure PERCENT_3 = Figure.of("3/100");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure CAD_50 = Figure.of("50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Estimate() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Club facts, Position position) {
        return assess(Charge.FIRST_PAYMENT, paid, facts.about(readings(Charge.FIRST_PAYMENT, paid)), position);
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assessSettlement(Period paid, ClubSettlement facts, Position position) {
        return assess(Charge.SETTLEMENT, paid, facts.about(readings(Charge.SETTLEMENT, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("An estimate first, and the difference when the year is over", "estimate.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FIRST_PAYMENT -> List.of(new Calculator.Reading(Fact.LARGE, paid),
            new Calculator.Reading(Fact.EXPECTED_COMPENSATION, paid));
            case SETTLEMENT -> List.of(new Calculator.Reading(Fact.LARGE, paid),
            new Calculator.Reading(Fact.COMPENSATION, paid),
            new Calculator.Reading(Fact.EXPECTED_COMPENSATION, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case FIRST_PAYMENT -> paid;
            case SETTLEMENT -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case FIRST_PAYMENT -> List.of();
            case SETTLEMENT -> List.of();
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
        obligations.add(new Obligation(Clause.SECTION_4_3, Obligation.Kind.DUE, "first payment", Optional.of(Rule.FIRST_PAYMENT), Truth.of(true), reckoning.firstPaymentDue()));
        obligations.add(new Obligation(Clause.SECTION_4_5, Obligation.Kind.DUE, "settlement", Optional.of(Rule.SETTLEMENT), Truth.of(true), reckoning.settlementDue()));
        return obligations;
    }

    /**
     * Line 36.
     */
    private static Example example1() {
        return new Example(
                "too much was expected", 36, Optional.empty(), Charge.SETTLEMENT, Period.year(2026),
                List.of(Example.Given.fact("", Fact.COMPENSATION, null, Period.year(2026), Value.of(Rational.parse("2492"))),
                Example.Given.fact("", Fact.EXPECTED_COMPENSATION, null, Period.year(2026), Value.of(Rational.parse("12000"))),
                Example.Given.fact("", Fact.LARGE, null, Period.year(2026), Value.of(false))),
                false,
                List.of(new Example.Expected("", Rule.ESTIMATED_FEE, null, Value.of(Rational.parse("360")), 2),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("74.76")), 2),
                new Example.Expected("", Rule.SETTLEMENT, null, Value.of(Rational.parse("-285.24")), 2)));
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
         * <p>Section 3, line 15: The rate is 4% if large, otherwise 3%.
         */
        Figure rate() {
            return figure(Rule.RATE, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.RATE, List.of(
                            when(yesNo(Fact.LARGE, paid(), null), () -> PERCENT_4),
                            otherwise(() -> PERCENT_3)))));
        }

        /**
         * <p>Section 3, line 17: The gross fee is the rate of compensation.
         */
        Figure grossFee() {
            return figure(Rule.GROSS_FEE, null, () -> under(Clause.SECTION_3_2, () ->
                        rate().times(number(Fact.COMPENSATION, paid(), null))));
        }

        /**
         * <p>Section 3, line 21: The minimum is $100 if large, otherwise $50.
         */
        Figure minimum() {
            return figure(Rule.MINIMUM, null, () -> under(Clause.SECTION_3_4, () ->
                        choose(Clause.SECTION_3_4, Rule.MINIMUM, List.of(
                            when(yesNo(Fact.LARGE, paid(), null), () -> CAD_100),
                            otherwise(() -> CAD_50)))));
        }

        /**
         * <p>Section 3, line 19: The fee is the gross fee, at least the minimum.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3_3, () ->
                        atLeast(grossFee(), minimum(), true)));
        }

        /**
         * <p>Section 3, line 17: The gross fee is the rate of compensation.
         */
        Figure grossFeeUsingExpectedCompensationForCompensation() {
            return figure(Rule.GROSS_FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION, null, () -> under(Clause.SECTION_3_2, () ->
                        rate().times(number(Fact.EXPECTED_COMPENSATION, paid(), null))));
        }

        /**
         * <p>Section 3, line 19: The fee is the gross fee, at least the minimum.
         */
        Figure feeUsingExpectedCompensationForCompensation() {
            return figure(Rule.FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION, null, () -> under(Clause.SECTION_3_3, () ->
                        atLeast(grossFeeUsingExpectedCompensationForCompensation(), minimum(), true)));
        }

        /**
         * <p>Section 4, line 28: The estimated fee is the fee (using expected compensation for compensation), rounded half up to 1¢.
         */
        Figure estimatedFee() {
            return figure(Rule.ESTIMATED_FEE, null, () -> under(Clause.SECTION_4, () ->
                        rounded(feeUsingExpectedCompensationForCompensation(), HALF_UP_TO_0_01, true)));
        }

        /**
         * <p>Section 4, line 30: The first payment is the estimated fee.
         */
        Figure firstPayment() {
            return figure(Rule.FIRST_PAYMENT, null, () -> under(Clause.SECTION_4_2, () ->
                        estimatedFee()));
        }

        /**
         * <p>Section 4, line 33: The settlement is (the fee, rounded half up to 1¢) - the estimated fee.
         */
        Figure settlement() {
            return figure(Rule.SETTLEMENT, null, () -> under(Clause.SECTION_4_4, () ->
                        rounded(fee(), HALF_UP_TO_0_01, true).minus(estimatedFee())));
        }

        /**
         * The first payment is due January 31 of the year.
         */
        Day firstPaymentDue() {
            return dayOf(MonthDay.of(1, 31), paid());
        }

        /**
         * The settlement is due January 31 of the year after, or credited if negative.
         */
        Day settlementDue() {
            return dayOf(MonthDay.of(1, 31), paid().plus(1));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case RATE -> rate();
                case GROSS_FEE -> grossFee();
                case MINIMUM -> minimum();
                case FEE -> fee();
                case GROSS_FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION -> grossFeeUsingExpectedCompensationForCompensation();
                case FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION -> feeUsingExpectedCompensationForCompensation();
                case ESTIMATED_FEE -> estimatedFee();
                case FIRST_PAYMENT -> firstPayment();
                case SETTLEMENT -> settlement();
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
     * What is known of a club for one paid period.
     */
    public static final class Club extends TypedFacts {
        private Club(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a club.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * large.
             */
            public Builder large(boolean yes) {
                return set(Fact.LARGE, yes);
            }

            /**
             * expected compensation.
             */
            public Builder expectedCompensation(Money amount) {
                return set(Fact.EXPECTED_COMPENSATION, inCurrency(amount, Currency.of("CAD")));
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Club build() {
                return new Club(values());
            }
        }
    }

    /**
     * What is known of a club for one paid period.
     */
    public static final class ClubSettlement extends TypedFacts {
        private ClubSettlement(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a club.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * large.
             */
            public Builder large(boolean yes) {
                return set(Fact.LARGE, yes);
            }

            /**
             * compensation.
             */
            public Builder compensation(Money amount) {
                return set(Fact.COMPENSATION, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * expected compensation.
             */
            public Builder expectedCompensation(Money amount) {
                return set(Fact.EXPECTED_COMPENSATION, inCurrency(amount, Currency.of("CAD")));
            }

            @Override
            protected Builder self() {
                return this;
            }

            public ClubSettlement build() {
                return new ClubSettlement(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * compensation
         */
        COMPENSATION(new dev.tariffc.runtime.fact.Fact.Declared("compensation", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * expected compensation
         */
        EXPECTED_COMPENSATION(new dev.tariffc.runtime.fact.Fact.Declared("expected compensation", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * large
         */
        LARGE(new dev.tariffc.runtime.fact.Fact.Declared("large", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * gross fee
         */
        GROSS_FEE(new dev.tariffc.runtime.fact.Rule.Declared("gross fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * minimum
         */
        MINIMUM(new dev.tariffc.runtime.fact.Rule.Declared("minimum", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * fee
         */
        FEE(new dev.tariffc.runtime.fact.Rule.Declared("fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * gross fee (using expected compensation for compensation)
         */
        GROSS_FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION(new dev.tariffc.runtime.fact.Rule.Declared("gross fee (using expected compensation for compensation)", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * fee (using expected compensation for compensation)
         */
        FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION(new dev.tariffc.runtime.fact.Rule.Declared("fee (using expected compensation for compensation)", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * estimated fee
         */
        ESTIMATED_FEE(new dev.tariffc.runtime.fact.Rule.Declared("estimated fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * first payment
         */
        FIRST_PAYMENT(new dev.tariffc.runtime.fact.Rule.Declared("first payment", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * settlement
         */
        SETTLEMENT(new dev.tariffc.runtime.fact.Rule.Declared("settlement", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A club pays the first payment each year, in CAD, rounded half up to 1¢.
         */
        FIRST_PAYMENT(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "club", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FIRST_PAYMENT), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01))),

        /**
         * A club pays the settlement each year, in CAD, rounded half up to 1¢.
         */
        SETTLEMENT(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_6, "club", Period.Kind.YEAR, Optional.empty(), List.of(Rule.SETTLEMENT), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A club pays the first payment each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 6.
         */
        LINE_6(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 6,
        "A club pays the settlement each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Fee", 15,
        "The rate is 4% if large, otherwise 3%.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Fee", 17,
        "The gross fee is the rate of compensation.",
        List.of())),

        /**
         * Section 3, line 19.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Fee", 19,
        "The fee is the gross fee, at least the minimum.",
        List.of())),

        /**
         * Section 3, line 21.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Fee", 21,
        "The minimum is $100 if large, otherwise $50.",
        List.of())),

        /**
         * Section 4, line 28.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Payment", 28,
        "The estimated fee is the fee (using expected compensation for compensation), rounded half up to 1¢.",
        List.of())),

        /**
         * Section 4, line 30.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Payment", 30,
        "The first payment is the estimated fee.",
        List.of())),

        /**
         * Section 4, line 31.
         */
        SECTION_4_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Payment", 31,
        "The first payment is due January 31 of the year.",
        List.of())),

        /**
         * Section 4, line 33.
         */
        SECTION_4_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Payment", 33,
        "The settlement is (the fee, rounded half up to 1¢) - the estimated fee.",
        List.of())),

        /**
         * Section 4, line 34.
         */
        SECTION_4_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Payment", 34,
        "The settlement is due January 31 of the year after, or credited if negative.",
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
