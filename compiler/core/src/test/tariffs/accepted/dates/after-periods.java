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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Months after longer periods.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code after-periods.tariff}; change that file and not this one.
 */
public final class AfterPeriods extends Calculator {
    private static final Figure PERCENT_1 = Figure.of("1/100");

    private static final Figure CAD_0_05 = Figure.of("1/20");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public AfterPeriods() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Shop facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assessCharge(Period paid, ShopCharge facts, Position position) {
        return assess(Charge.CHARGE, paid, facts.about(readings(Charge.CHARGE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Months after longer periods", "after-periods.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.SALES, paid.holding(Period.Kind.TWO_MONTHS)));
            case CHARGE -> List.of(new Calculator.Reading(Fact.PLAYS, paid.holding(Period.Kind.QUARTER)));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case FEE -> paid.holding(Period.Kind.TWO_MONTHS);
            case CHARGE -> paid.holding(Period.Kind.QUARTER);
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case FEE -> List.of();
            case CHARGE -> List.of();
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
        obligations.add(new Obligation(Clause.SECTION_3_2, Obligation.Kind.DUE, "fee", Optional.of(Rule.FEE), Truth.of(true), reckoning.feeDue()));
        obligations.add(new Obligation(Clause.SECTION_4_2, Obligation.Kind.DUE, "charge", Optional.of(Rule.CHARGE), Truth.of(true), reckoning.chargeDue()));
        return obligations;
    }

    /**
     * Line 23.
     */
    private static Example example1() {
        return new Example(
                "two months, by one of them", 23, Optional.empty(), Charge.FEE, Period.twoMonths(YearMonth.of(2026, 3)),
                List.of(Example.Given.fact("", Fact.SALES, null, Period.twoMonths(YearMonth.of(2026, 3)), Value.of(Rational.parse("100")))),
                false,
                List.of(new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("1")), 2)));
    }

    /**
     * Line 27.
     */
    private static Example example2() {
        return new Example(
                "a quarter, by one of its months", 27, Optional.empty(), Charge.CHARGE, Period.quarter(2026, 2),
                List.of(Example.Given.fact("", Fact.PLAYS, null, Period.quarter(2026, 2), Value.of(Rational.parse("100")))),
                false,
                List.of(new Example.Expected("", Rule.CHARGE, null, Value.of(Rational.parse("5")), 2)));
    }

    @Override
    public List<Example> examples() {
        return List.of(example1(), example2());
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Section 3, line 15: The fee is 1% of sales.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3, () ->
                        PERCENT_1.times(number(Fact.SALES, paid().holding(Period.Kind.TWO_MONTHS), null))));
        }

        /**
         * <p>Section 4, line 20: The charge is 5¢ per play.
         */
        Figure charge() {
            return figure(Rule.CHARGE, null, () -> under(Clause.SECTION_4, () ->
                        CAD_0_05.times(number(Fact.PLAYS, paid().holding(Period.Kind.QUARTER), null))));
        }

        /**
         * The fee is due no later than the last day of the month after the period.
         */
        Day feeDue() {
            return Day.of(Period.day(paid().holding(Period.Kind.TWO_MONTHS).end()).holding(Period.Kind.MONTH).plus(1).end());
        }

        /**
         * The charge is due no later than the first day of the second month after the quarter.
         */
        Day chargeDue() {
            return Day.of(Period.day(paid().holding(Period.Kind.QUARTER).end()).holding(Period.Kind.MONTH).plus(2).start());
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case FEE -> fee();
                case CHARGE -> charge();
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
     * What is known of a shop for one paid period.
     */
    public static final class ShopCharge extends TypedFacts {
        private ShopCharge(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
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
             * plays.
             */
            public Builder plays(BigDecimal number) {
                return set(Fact.PLAYS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public ShopCharge build() {
                return new ShopCharge(values());
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
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of())),

        /**
         * plays
         */
        PLAYS(new dev.tariffc.runtime.fact.Fact.Declared("plays", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of()));

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
         * fee
         */
        FEE(new dev.tariffc.runtime.fact.Rule.Declared("fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * charge
         */
        CHARGE(new dev.tariffc.runtime.fact.Rule.Declared("charge", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A shop pays the fee each two months from January, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "shop", Period.Kind.TWO_MONTHS, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01))),

        /**
         * A shop pays the charge each quarter, in CAD, rounded half up to 1¢.
         */
        CHARGE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_7, "shop", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.CHARGE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A shop pays the fee each two months from January, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 7.
         */
        LINE_7(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 7,
        "A shop pays the charge each quarter, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 15,
        "The fee is 1% of sales.",
        List.of())),

        /**
         * Section 3, line 16.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 16,
        "The fee is due no later than the last day of the month after the period.",
        List.of())),

        /**
         * Section 4, line 20.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 20,
        "The charge is 5¢ per play.",
        List.of())),

        /**
         * Section 4, line 21.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 21,
        "The charge is due no later than the first day of the second month after the quarter.",
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
