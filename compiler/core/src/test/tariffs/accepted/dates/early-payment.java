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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A discount for what is received early.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code early-payment.tariff}; change that file and not this one.
 */
public final class EarlyPayment extends Calculator {
    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure PERCENT_5 = Figure.of("1/20");

    private static final Figure PERCENT_0 = Figure.of("0");

    private static final Figure PERCENT_2 = Figure.of("1/50");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public EarlyPayment() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Hall facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A discount for what is received early", "early-payment.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.SEATS, paid),
            new Calculator.Reading(Fact.RECEIPT_OF_THE_PAYMENT, paid));
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
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        obligations.add(new Obligation(Clause.SECTION_3_5, Obligation.Kind.DUE, "fee", Optional.of(Rule.FEE), Truth.of(true), reckoning.feeDue()));
        return obligations;
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
         * <p>Section 3, line 14: The full fee is $2 per seat.
         */
        Figure fullFee() {
            return figure(Rule.FULL_FEE, null, () -> under(Clause.SECTION_3, () ->
                        CAD_2.times(number(Fact.SEATS, paid(), null))));
        }

        /**
         * <p>Section 3, line 16: The early discount is 5% if receipt of the payment is no later than January 15 of the year, otherwise 0%.
         */
        Figure earlyDiscount() {
            return figure(Rule.EARLY_DISCOUNT, null, () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.EARLY_DISCOUNT, List.of(
                            when(date(Fact.RECEIPT_OF_THE_PAYMENT, paid(), null).isNoLaterThan(dayOf(MonthDay.of(1, 15), paid())), () -> PERCENT_5),
                            otherwise(() -> PERCENT_0)))));
        }

        /**
         * <p>Section 3, line 18: The late surcharge is 2% if receipt of the payment is after February 28 of the year, otherwise 0%.
         */
        Figure lateSurcharge() {
            return figure(Rule.LATE_SURCHARGE, null, () -> under(Clause.SECTION_3_3, () ->
                        choose(Clause.SECTION_3_3, Rule.LATE_SURCHARGE, List.of(
                            when(date(Fact.RECEIPT_OF_THE_PAYMENT, paid(), null).isAfter(dayOf(MonthDay.of(2, 28), paid())), () -> PERCENT_2),
                            otherwise(() -> PERCENT_0)))));
        }

        /**
         * <p>Section 3, line 20: The fee is the full fee × (1 - the early discount + the late surcharge).
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3_4, () ->
                        fullFee().times(NUMBER_1.minus(earlyDiscount()).plus(lateSurcharge()))));
        }

        /**
         * The fee is due January 31 of the year.
         */
        Day feeDue() {
            return dayOf(MonthDay.of(1, 31), paid());
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case FULL_FEE -> fullFee();
                case EARLY_DISCOUNT -> earlyDiscount();
                case LATE_SURCHARGE -> lateSurcharge();
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
     * What is known of a hall for one paid period.
     */
    public static final class Hall extends TypedFacts {
        private Hall(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a hall.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * seats.
             */
            public Builder seats(BigDecimal number) {
                return set(Fact.SEATS, number);
            }

            /**
             * receipt of the payment.
             */
            public Builder receiptOfThePayment(LocalDate date) {
                return set(Fact.RECEIPT_OF_THE_PAYMENT, date);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Hall build() {
                return new Hall(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * seats
         */
        SEATS(new dev.tariffc.runtime.fact.Fact.Declared("seats", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * receipt of the payment
         */
        RECEIPT_OF_THE_PAYMENT(new dev.tariffc.runtime.fact.Fact.Declared("receipt of the payment", Optional.empty(), Domain.of(Domain.Kind.DATE), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * full fee
         */
        FULL_FEE(new dev.tariffc.runtime.fact.Rule.Declared("full fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * early discount
         */
        EARLY_DISCOUNT(new dev.tariffc.runtime.fact.Rule.Declared("early discount", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

        /**
         * late surcharge
         */
        LATE_SURCHARGE(new dev.tariffc.runtime.fact.Rule.Declared("late surcharge", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

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
         * A hall pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "hall", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A hall pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 14.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Payment", 14,
        "The full fee is $2 per seat.",
        List.of())),

        /**
         * Section 3, line 16.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Payment", 16,
        "The early discount is 5% if receipt of the payment is no later than January 15 of the year, otherwise 0%.",
        List.of())),

        /**
         * Section 3, line 18.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Payment", 18,
        "The late surcharge is 2% if receipt of the payment is after February 28 of the year, otherwise 0%.",
        List.of())),

        /**
         * Section 3, line 20.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Payment", 20,
        "The fee is the full fee × (1 - the early discount + the late surcharge).",
        List.of())),

        /**
         * Section 3, line 22.
         */
        SECTION_3_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Payment", 22,
        "The fee is due January 31 of the year.",
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
