package definitions;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
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
 * Every word for a limit, in conditions.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code limits-in-words.tariff}; change that file and not this one.
 */
public final class LimitsInWords extends Calculator {
    private static final Figure CAD_1 = Figure.of("1");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure NUMBER_200 = Figure.of("200");

    private static final Figure CAD_4 = Figure.of("4");

    private static final Figure NUMBER_250 = Figure.of("250");

    private static final Figure CAD_8 = Figure.of("8");

    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure HOUR_12_5 = Figure.of("25/2");

    private static final Figure CAD_20 = Figure.of("20");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure CAD_200 = Figure.of("200");

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
        return new Calculator.Tariff("Every word for a limit, in conditions", "limits-in-words.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            new Calculator.Reading(Fact.CLOSING, paid));
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
         * <p>Section 2, line 11: The seat fee is $1 if seats are less than 100, $2 if seats are at least 100 and seats are at most 200, $4 if seats are more than 200 and seats are not 250, $8 if seats are 250.
         */
        Figure seatFee() {
            return figure(Rule.SEAT_FEE, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.SEAT_FEE, List.of(
                            when(number(Fact.SEATS, paid(), null).isLessThan(NUMBER_100), () -> CAD_1),
                            when(Truth.all(
                                number(Fact.SEATS, paid(), null).isAtLeast(NUMBER_100),
                                number(Fact.SEATS, paid(), null).isAtMost(NUMBER_200)), () -> CAD_2),
                            when(Truth.all(
                                number(Fact.SEATS, paid(), null).isMoreThan(NUMBER_200),
                                number(Fact.SEATS, paid(), null).is(NUMBER_250).not()), () -> CAD_4),
                            when(number(Fact.SEATS, paid(), null).is(NUMBER_250), () -> CAD_8)))));
        }

        /**
         * <p>Section 3, line 20: The hour fee is $10 if hours open are at most 12.5 hours, otherwise $20.
         */
        Figure hourFee() {
            return figure(Rule.HOUR_FEE, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.HOUR_FEE, List.of(
                            when(number(Fact.HOURS_OPEN, paid(), null).isAtMost(HOUR_12_5), () -> CAD_10),
                            otherwise(() -> CAD_20)))));
        }

        /**
         * <p>Section 4, line 24: The closing fee is $100 if closing is before June 1, 2026, $200 if closing is after May 31, 2026 and closing is no later than June 30, 2026, $400 if closing is after June 30, 2026.
         */
        Figure closingFee() {
            return figure(Rule.CLOSING_FEE, null, () -> under(Clause.SECTION_4, () ->
                        choose(Clause.SECTION_4, Rule.CLOSING_FEE, List.of(
                            when(date(Fact.CLOSING, paid(), null).isBefore(Day.of(LocalDate.of(2026, 6, 1))), () -> CAD_100),
                            when(Truth.all(
                                date(Fact.CLOSING, paid(), null).isAfter(Day.of(LocalDate.of(2026, 5, 31))),
                                date(Fact.CLOSING, paid(), null).isNoLaterThan(Day.of(LocalDate.of(2026, 6, 30)))), () -> CAD_200),
                            when(date(Fact.CLOSING, paid(), null).isAfter(Day.of(LocalDate.of(2026, 6, 30))), () -> CAD_400)))));
        }

        /**
         * <p>Section 4, line 29: The fee is the seat fee + the hour fee + the closing fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4_2, () ->
                        seatFee().plus(hourFee()).plus(closingFee())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case SEAT_FEE -> seatFee();
                case HOUR_FEE -> hourFee();
                case CLOSING_FEE -> closingFee();
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
             * closing.
             */
            public Builder closing(LocalDate date) {
                return set(Fact.CLOSING, date);
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
         * hours open
         */
        HOURS_OPEN(new dev.tariffc.runtime.fact.Fact.Declared("hours open", Optional.empty(), Domain.of(Domain.Kind.HOURS).atLeast(Rational.parse("0")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * closing
         */
        CLOSING(new dev.tariffc.runtime.fact.Fact.Declared("closing", Optional.empty(), Domain.of(Domain.Kind.DATE), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * closing fee
         */
        CLOSING_FEE(new dev.tariffc.runtime.fact.Rule.Declared("closing fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
        "The seat fee is $1 if seats are less than 100, $2 if seats are at least 100 and seats are at most 200, $4 if seats are more than 200 and seats are not 250, $8 if seats are 250.",
        List.of())),

        /**
         * Section 3, line 20.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Hours", 20,
        "The hour fee is $10 if hours open are at most 12.5 hours, otherwise $20.",
        List.of())),

        /**
         * Section 4, line 24.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Closing", 24,
        "The closing fee is $100 if closing is before June 1, 2026, $200 if closing is after May 31, 2026 and closing is no later than June 30, 2026, $400 if closing is after June 30, 2026.",
        List.of())),

        /**
         * Section 4, line 29.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Closing", 29,
        "The fee is the seat fee + the hour fee + the closing fee.",
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
