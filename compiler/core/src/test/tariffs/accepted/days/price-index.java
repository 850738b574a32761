package days;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fee that follows the consumer price index.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code price-index.tariff}; change that file and not this one.
 */
public final class PriceIndex extends Calculator {
    private static final Figure CAD_1_4 = Figure.of("7/5");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public PriceIndex() {
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
        return new Calculator.Tariff("A fee that follows the consumer price index", "price-index.tariff", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2029, 12, 31)), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.CPI, Period.day(paid.plus(-1).date(MonthDay.of(6, 1))).holding(Period.Kind.MONTH)),
            new Calculator.Reading(Fact.SEATS, paid));
        };
    }

    @Override
    public List<Calculator.Reading> reads(dev.tariffc.runtime.calculation.Charge charge,
            Period paid) {
        List<Calculator.Reading> reads = new ArrayList<>(readings(charge, paid));
        if (charge == Charge.FEE) {
            reads.add(new Calculator.Reading(Fact.CPI, Period.month(2020, 6)));
        }
        return List.copyOf(reads);
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

    /**
     * Line 21.
     */
    private static Example example1() {
        return new Example(
                "2026", 21, Optional.empty(), Charge.FEE, Period.year(2026),
                List.of(Example.Given.fact("", Fact.CPI, null, Period.month(2020, 6), Value.of(Rational.parse("137.2"))),
                Example.Given.fact("", Fact.CPI, null, Period.month(2025, 6), Value.of(Rational.parse("164.4"))),
                Example.Given.fact("", Fact.SEATS, null, Period.year(2026), Value.of(Rational.parse("1000")))),
                false,
                List.of(new Example.Expected("", Rule.SEAT_FEE, null, Value.of(Rational.parse("1.68")), 2),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("1680")), 2)));
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
         * <p>Section 4, line 16: The seat fee is $1.40 × (CPI in June of the year before / CPI in June 2020), rounded half up to 1¢.
         */
        Figure seatFee() {
            return figure(Rule.SEAT_FEE, null, () -> under(Clause.SECTION_4, () ->
                        rounded(CAD_1_4.times(number(Fact.CPI, Period.day(paid().plus(-1).date(MonthDay.of(6, 1))).holding(Period.Kind.MONTH), null).dividedBy(number(Fact.CPI, Period.month(2020, 6), null), Clause.SECTION_4)), HALF_UP_TO_0_01, true)));
        }

        /**
         * <p>Section 4, line 19: The fee is the seat fee per seat.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4_2, () ->
                        seatFee().times(number(Fact.SEATS, paid(), null))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case SEAT_FEE -> seatFee();
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
        private Hall(Map<dev.tariffc.runtime.fact.Fact, Value> values,
                Map<Calculator.Reading, Value> elsewhere) {
            super(values, elsewhere);
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
             * CPI.
             */
            public Builder cpi(BigDecimal number) {
                return set(Fact.CPI, number);
            }

            /**
             * seats.
             */
            public Builder seats(BigDecimal number) {
                return set(Fact.SEATS, number);
            }

            /**
             * CPI.
             */
            public Builder cpi(Period about, BigDecimal number) {
                return set(Fact.CPI, about, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Hall build() {
                return new Hall(values(), elsewhere());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * CPI
         */
        CPI(new dev.tariffc.runtime.fact.Fact.Declared("CPI", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0.1")).inStepsOf(Rational.parse("0.1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * seats
         */
        SEATS(new dev.tariffc.runtime.fact.Fact.Declared("seats", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * seat fee
         */
        SEAT_FEE(new dev.tariffc.runtime.fact.Rule.Declared("seat fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * Section 4, line 16.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Indexation", 16,
        "The seat fee is $1.40 × (CPI in June of the year before / CPI in June 2020), rounded half up to 1¢.",
        List.of("Half a cent is rounded up, and each year starts from 2020: rounded fees are not raised again."))),

        /**
         * Section 4, line 19.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Indexation", 19,
        "The fee is the seat fee per seat.",
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
