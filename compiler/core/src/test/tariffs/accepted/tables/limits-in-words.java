package tables;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every word for a limit, in tables.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code limits-in-words.tariff}; change that file and not this one.
 */
public final class LimitsInWords extends Calculator {
    private static final Figure CAD_1 = Figure.of("1");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure NUMBER_101 = Figure.of("101");

    private static final Figure NUMBER_300 = Figure.of("300");

    private static final Figure CAD_4 = Figure.of("4");

    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure NUMBER_6 = Figure.of("6");

    private static final Figure CAD_20 = Figure.of("20");

    private static final Figure NUMBER_12_5 = Figure.of("25/2");

    private static final Figure CAD_40 = Figure.of("40");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure CAD_1000 = Figure.of("1000");

    private static final Figure CAD_200 = Figure.of("200");

    private static final Figure CAD_5000 = Figure.of("5000");

    private static final Figure CAD_400 = Figure.of("400");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public LimitsInWords() {
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
        return new Calculator.Tariff("Every word for a limit, in tables", "limits-in-words.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            new Calculator.Reading(Fact.HOURS_OPEN, paid),
            new Calculator.Reading(Fact.RECEIPTS, paid));
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
         * <p>Section 2, line 11: The seat fee is, by seats: | 1 to 100 | $1 | | 101 to 300 | $2 | | more than 300 | $4 |.
         */
        Figure seatFee() {
            return figure(Rule.SEAT_FEE, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.SEAT_FEE, List.of(
                            when(Truth.all(
                                number(Fact.SEATS, paid(), null).isAtLeast(NUMBER_1),
                                number(Fact.SEATS, paid(), null).isAtMost(NUMBER_100)), () -> CAD_1),
                            when(Truth.all(
                                number(Fact.SEATS, paid(), null).isAtLeast(NUMBER_101),
                                number(Fact.SEATS, paid(), null).isAtMost(NUMBER_300)), () -> CAD_2),
                            when(Truth.all(
                                number(Fact.SEATS, paid(), null).isMoreThan(NUMBER_300)), () -> CAD_4)))));
        }

        /**
         * <p>Section 3, line 18: The hour fee is, by hours open: | less than 6 | $10 | | at least 6 up to 12.5 | $20 | | more than 12.5 | $40 |.
         */
        Figure hourFee() {
            return figure(Rule.HOUR_FEE, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.HOUR_FEE, List.of(
                            when(Truth.all(
                                number(Fact.HOURS_OPEN, paid(), null).isLessThan(NUMBER_6)), () -> CAD_10),
                            when(Truth.all(
                                number(Fact.HOURS_OPEN, paid(), null).isAtLeast(NUMBER_6),
                                number(Fact.HOURS_OPEN, paid(), null).isAtMost(NUMBER_12_5)), () -> CAD_20),
                            when(Truth.all(
                                number(Fact.HOURS_OPEN, paid(), null).isMoreThan(NUMBER_12_5)), () -> CAD_40)))));
        }

        /**
         * <p>Section 4, line 25: The receipts fee is, by receipts: | up to $1,000 | $100 | | more than $1,000 less than $5,000 | $200 | | at least $5,000 | $400 |.
         */
        Figure receiptsFee() {
            return figure(Rule.RECEIPTS_FEE, null, () -> under(Clause.SECTION_4, () ->
                        choose(Clause.SECTION_4, Rule.RECEIPTS_FEE, List.of(
                            when(Truth.all(
                                number(Fact.RECEIPTS, paid(), null).isAtMost(CAD_1000)), () -> CAD_100),
                            when(Truth.all(
                                number(Fact.RECEIPTS, paid(), null).isMoreThan(CAD_1000),
                                number(Fact.RECEIPTS, paid(), null).isLessThan(CAD_5000)), () -> CAD_200),
                            when(Truth.all(
                                number(Fact.RECEIPTS, paid(), null).isAtLeast(CAD_5000)), () -> CAD_400)))));
        }

        /**
         * <p>Section 4, line 30: The fee is the seat fee + the hour fee + the receipts fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4_2, () ->
                        seatFee().plus(hourFee()).plus(receiptsFee())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case SEAT_FEE -> seatFee();
                case HOUR_FEE -> hourFee();
                case RECEIPTS_FEE -> receiptsFee();
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
             * hours open.
             */
            public Builder hoursOpen(BigDecimal number) {
                return set(Fact.HOURS_OPEN, number);
            }

            /**
             * receipts.
             */
            public Builder receipts(Money amount) {
                return set(Fact.RECEIPTS, inCurrency(amount, Currency.of("CAD")));
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
        SEATS(new dev.tariffc.runtime.fact.Fact.Declared("seats", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("1")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * hours open
         */
        HOURS_OPEN(new dev.tariffc.runtime.fact.Fact.Declared("hours open", Optional.empty(), Domain.of(Domain.Kind.HOURS).atLeast(Rational.parse("0")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * receipts
         */
        RECEIPTS(new dev.tariffc.runtime.fact.Fact.Declared("receipts", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * hour fee
         */
        HOUR_FEE(new dev.tariffc.runtime.fact.Rule.Declared("hour fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * receipts fee
         */
        RECEIPTS_FEE(new dev.tariffc.runtime.fact.Rule.Declared("receipts fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Seats", 11,
        "The seat fee is, by seats: | 1 to 100 | $1 | | 101 to 300 | $2 | | more than 300 | $4 |.",
        List.of())),

        /**
         * Section 3, line 18.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Hours", 18,
        "The hour fee is, by hours open: | less than 6 | $10 | | at least 6 up to 12.5 | $20 | | more than 12.5 | $40 |.",
        List.of())),

        /**
         * Section 4, line 25.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Receipts", 25,
        "The receipts fee is, by receipts: | up to $1,000 | $100 | | more than $1,000 less than $5,000 | $200 | | at least $5,000 | $400 |.",
        List.of())),

        /**
         * Section 4, line 30.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Receipts", 30,
        "The fee is the seat fee + the hour fee + the receipts fee.",
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
