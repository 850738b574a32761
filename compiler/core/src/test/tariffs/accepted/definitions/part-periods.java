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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a year, by days and by months, and a year from part of it.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code part-periods.tariff}; change that file and not this one.
 */
public final class PartPeriods extends Calculator {
    private static final Figure CAD_40 = Figure.of("40");

    private static final Figure MONTH_12 = Figure.of("12");

    private static final Figure CAD_0_02 = Figure.of("1/50");

    private static final Figure CAD_365 = Figure.of("365");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure NUMBER_1_OVER_12 = Figure.of("1/12");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public PartPeriods() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Airline facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A part of a year, by days and by months, and a year from part of it", "part-periods.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            new Calculator.Reading(Fact.DAYS_IN_SERVICE, paid),
            new Calculator.Reading(Fact.DAYS_OF_THAT_YEAR, paid),
            new Calculator.Reading(Fact.PASSENGERS, paid),
            new Calculator.Reading(Fact.REPORTING_MONTHS, paid),
            new Calculator.Reading(Fact.FULL_MONTHS_CLOSED, paid));
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
         * <p>Section 2, line 21: The seat fee is ($40 per seat) × days in service / days of that year.
         */
        Figure seatFee() {
            return figure(Rule.SEAT_FEE, null, () -> under(Clause.SECTION_2, () ->
                        CAD_40.times(number(Fact.SEATS, paid(), null)).times(number(Fact.DAYS_IN_SERVICE, paid(), null)).dividedBy(number(Fact.DAYS_OF_THAT_YEAR, paid(), null), Clause.SECTION_2)));
        }

        /**
         * <p>Section 3, line 27: The yearly passengers are passengers × 12 months / reporting months.
         */
        Figure yearlyPassengers() {
            return figure(Rule.YEARLY_PASSENGERS, null, () -> under(Clause.SECTION_3, () ->
                        number(Fact.PASSENGERS, paid(), null).times(MONTH_12).dividedBy(number(Fact.REPORTING_MONTHS, paid(), null), Clause.SECTION_3)));
        }

        /**
         * <p>Section 3, line 29: The passenger fee is 2¢ per yearly passenger.
         */
        Figure passengerFee() {
            return figure(Rule.PASSENGER_FEE, null, () -> under(Clause.SECTION_3_2, () ->
                        CAD_0_02.times(yearlyPassengers())));
        }

        /**
         * <p>Section 4, line 35: The lounge fee is $365 × (1 - 1/12 per full months closed).
         */
        Figure loungeFee() {
            return figure(Rule.LOUNGE_FEE, null, () -> under(Clause.SECTION_4, () ->
                        CAD_365.times(NUMBER_1.minus(NUMBER_1_OVER_12.times(number(Fact.FULL_MONTHS_CLOSED, paid(), null))))));
        }

        /**
         * <p>Section 4, line 37: The fee is the seat fee + the passenger fee + the lounge fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4_2, () ->
                        seatFee().plus(passengerFee()).plus(loungeFee())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case SEAT_FEE -> seatFee();
                case YEARLY_PASSENGERS -> yearlyPassengers();
                case PASSENGER_FEE -> passengerFee();
                case LOUNGE_FEE -> loungeFee();
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
            return Map.ofEntries(Map.entry(Clause.LINE_15, number(Fact.DAYS_IN_SERVICE, paid(), null).isAtMost(number(Fact.DAYS_OF_THAT_YEAR, paid(), null))));
        }
    }

    /**
     * What is known of a airline for one paid period.
     */
    public static final class Airline extends TypedFacts {
        private Airline(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a airline.
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
             * days in service.
             */
            public Builder daysInService(BigDecimal number) {
                return set(Fact.DAYS_IN_SERVICE, number);
            }

            /**
             * days of that year.
             */
            public Builder daysOfThatYear(BigDecimal number) {
                return set(Fact.DAYS_OF_THAT_YEAR, number);
            }

            /**
             * passengers.
             */
            public Builder passengers(BigDecimal number) {
                return set(Fact.PASSENGERS, number);
            }

            /**
             * reporting months.
             */
            public Builder reportingMonths(BigDecimal number) {
                return set(Fact.REPORTING_MONTHS, number);
            }

            /**
             * full months closed.
             */
            public Builder fullMonthsClosed(BigDecimal number) {
                return set(Fact.FULL_MONTHS_CLOSED, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Airline build() {
                return new Airline(values());
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
         * days in service
         */
        DAYS_IN_SERVICE(new dev.tariffc.runtime.fact.Fact.Declared("days in service", Optional.empty(), Domain.of(Domain.Kind.DAYS).atLeast(Rational.parse("0")).atMost(Rational.parse("366")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * days of that year
         */
        DAYS_OF_THAT_YEAR(new dev.tariffc.runtime.fact.Fact.Declared("days of that year", Optional.empty(), Domain.of(Domain.Kind.DAYS).atLeast(Rational.parse("365")).atMost(Rational.parse("366")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * reporting months
         */
        REPORTING_MONTHS(new dev.tariffc.runtime.fact.Fact.Declared("reporting months", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("1")).atMost(Rational.parse("12")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * passengers
         */
        PASSENGERS(new dev.tariffc.runtime.fact.Fact.Declared("passengers", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * full months closed
         */
        FULL_MONTHS_CLOSED(new dev.tariffc.runtime.fact.Fact.Declared("full months closed", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).atMost(Rational.parse("12")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * yearly passengers
         */
        YEARLY_PASSENGERS(new dev.tariffc.runtime.fact.Rule.Declared("yearly passengers", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

        /**
         * passenger fee
         */
        PASSENGER_FEE(new dev.tariffc.runtime.fact.Rule.Declared("passenger fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * lounge fee
         */
        LOUNGE_FEE(new dev.tariffc.runtime.fact.Rule.Declared("lounge fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * An airline pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "airline", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "An airline pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 15.
         */
        LINE_15(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 15,
        "Always: days in service are at most days of that year.",
        List.of())),

        /**
         * Section 2, line 21.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Aircraft in service for part of the year", 21,
        "The seat fee is ($40 per seat) × days in service / days of that year.",
        List.of())),

        /**
         * Section 3, line 27.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Passengers", 27,
        "The yearly passengers are passengers × 12 months / reporting months.",
        List.of())),

        /**
         * Section 3, line 29.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Passengers", 29,
        "The passenger fee is 2¢ per yearly passenger.",
        List.of())),

        /**
         * Section 4, line 35.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Lounge", 35,
        "The lounge fee is $365 × (1 - 1/12 per full months closed).",
        List.of())),

        /**
         * Section 4, line 37.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Lounge", 37,
        "The fee is the seat fee + the passenger fee + the lounge fee.",
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
