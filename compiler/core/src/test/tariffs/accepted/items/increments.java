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
 * A first step, and so much for each further step or part of it.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code increments.tariff}; change that file and not this one.
 */
public final class Increments extends Calculator {
    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAPACITY_0 = Figure.of("0");

    private static final Figure CAD_50_4 = Figure.of("252/5");

    private static final Figure CAD_8_15 = Figure.of("163/20");

    private static final Figure CAD_22_8 = Figure.of("114/5");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Increments() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Venue facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A first step, and so much for each further step or part of it", "increments.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.CAPACITY, paid),
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
         * <p>Section 2, line 13: The further capacity is the excess of capacity over 100.
         */
        Figure furtherCapacity() {
            return figure(Rule.FURTHER_CAPACITY, null, () -> under(Clause.SECTION_2, () ->
                        atLeast(number(Fact.CAPACITY, paid(), null).minus(NUMBER_100), CAPACITY_0, false)));
        }

        /**
         * <p>Section 2, line 15: The room fee is $50.40 + $8.15 per 20 further capacity or part.
         */
        Figure roomFee() {
            return figure(Rule.ROOM_FEE, null, () -> under(Clause.SECTION_2_2, () ->
                        CAD_50_4.plus(CAD_8_15.times(furtherCapacity().startedBlocks(Rational.parse("20"))))));
        }

        /**
         * <p>Section 3, line 21: The guest fee is $22.80 per 150 guests or part, at least $22.80.
         */
        Figure guestFee() {
            return figure(Rule.GUEST_FEE, null, () -> under(Clause.SECTION_3, () ->
                        atLeast(CAD_22_8.times(number(Fact.GUESTS, paid(), null).startedBlocks(Rational.parse("150"))), CAD_22_8, true)));
        }

        /**
         * <p>Section 3, line 23: The fee is the room fee + the guest fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3_2, () ->
                        roomFee().plus(guestFee())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case FURTHER_CAPACITY -> furtherCapacity();
                case ROOM_FEE -> roomFee();
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
     * What is known of a venue for one paid period.
     */
    public static final class Venue extends TypedFacts {
        private Venue(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a venue.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * capacity.
             */
            public Builder capacity(BigDecimal number) {
                return set(Fact.CAPACITY, number);
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

            public Venue build() {
                return new Venue(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * capacity
         */
        CAPACITY(new dev.tariffc.runtime.fact.Fact.Declared("capacity", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * further capacity
         */
        FURTHER_CAPACITY(new dev.tariffc.runtime.fact.Rule.Declared("further capacity", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

        /**
         * room fee
         */
        ROOM_FEE(new dev.tariffc.runtime.fact.Rule.Declared("room fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * A venue pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "venue", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A venue pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "By capacity", 13,
        "The further capacity is the excess of capacity over 100.",
        List.of())),

        /**
         * Section 2, line 15.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "By capacity", 15,
        "The room fee is $50.40 + $8.15 per 20 further capacity or part.",
        List.of())),

        /**
         * Section 3, line 21.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "By guests", 21,
        "The guest fee is $22.80 per 150 guests or part, at least $22.80.",
        List.of())),

        /**
         * Section 3, line 23.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "By guests", 23,
        "The fee is the room fee + the guest fee.",
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
