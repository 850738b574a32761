package items;

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
 * So much per unit, and per block or part of it.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code per.tariff}; change that file and not this one.
 */
public final class Per extends Calculator {
    private static final Figure SEATS_3 = Figure.of("3");

    private static final Figure CAD_22_8 = Figure.of("114/5");

    private static final Figure CAD_1_4 = Figure.of("7/5");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure NUMBER_1_OVER_12 = Figure.of("1/12");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Per() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Theatre facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("So much per unit, and per block or part of it", "per.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.DRIVE_IN, paid),
            new Calculator.Reading(Fact.CAR_PLACES, paid),
            new Calculator.Reading(Fact.SEATS, paid),
            new Calculator.Reading(Fact.MONTHS_CLOSED, paid),
            new Calculator.Reading(Fact.GUESTS, paid));
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
         * <p>Section 2, line 11: The counted seats are 3 seats per car place if drive-in, otherwise seats.
         */
        Figure countedSeats() {
            return figure(Rule.COUNTED_SEATS, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.COUNTED_SEATS, List.of(
                            when(yesNo(Fact.DRIVE_IN, paid(), null), () -> SEATS_3.times(number(Fact.CAR_PLACES, paid(), null))),
                            otherwise(() -> number(Fact.SEATS, paid(), null))))));
        }

        /**
         * <p>Section 3, line 15: The guest fee is $22.80 per 150 guests or part.
         */
        Figure guestFee() {
            return figure(Rule.GUEST_FEE, null, () -> under(Clause.SECTION_3, () ->
                        CAD_22_8.times(number(Fact.GUESTS, paid(), null).startedBlocks(Rational.parse("150")))));
        }

        /**
         * <p>Section 3, line 17: The fee is ($1.40 per counted seat) × (1 - 1/12 per month closed) + the guest fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3_2, () ->
                        CAD_1_4.times(countedSeats()).times(NUMBER_1.minus(NUMBER_1_OVER_12.times(number(Fact.MONTHS_CLOSED, paid(), null)))).plus(guestFee())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case COUNTED_SEATS -> countedSeats();
                case GUEST_FEE -> guestFee();
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
     * What is known of a theatre for one paid period.
     */
    public static final class Theatre extends TypedFacts {
        private Theatre(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a theatre.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * drive-in.
             */
            public Builder driveIn(boolean yes) {
                return set(Fact.DRIVE_IN, yes);
            }

            /**
             * car places.
             */
            public Builder carPlaces(BigDecimal number) {
                return set(Fact.CAR_PLACES, number);
            }

            /**
             * seats.
             */
            public Builder seats(BigDecimal number) {
                return set(Fact.SEATS, number);
            }

            /**
             * months closed.
             */
            public Builder monthsClosed(BigDecimal number) {
                return set(Fact.MONTHS_CLOSED, number);
            }

            /**
             * guests.
             */
            public Builder guests(BigDecimal number) {
                return set(Fact.GUESTS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Theatre build() {
                return new Theatre(values());
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
         * car places
         */
        CAR_PLACES(new dev.tariffc.runtime.fact.Fact.Declared("car places", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * drive-in
         */
        DRIVE_IN(new dev.tariffc.runtime.fact.Fact.Declared("drive-in", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * months closed
         */
        MONTHS_CLOSED(new dev.tariffc.runtime.fact.Fact.Declared("months closed", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * counted seats
         */
        COUNTED_SEATS(new dev.tariffc.runtime.fact.Rule.Declared("counted seats", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

        /**
         * guest fee
         */
        GUEST_FEE(new dev.tariffc.runtime.fact.Rule.Declared("guest fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * A theatre pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "theatre", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A theatre pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 11,
        "The counted seats are 3 seats per car place if drive-in, otherwise seats.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 15,
        "The guest fee is $22.80 per 150 guests or part.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 17,
        "The fee is ($1.40 per counted seat) × (1 - 1/12 per month closed) + the guest fee.",
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
