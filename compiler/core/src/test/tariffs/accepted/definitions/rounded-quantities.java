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
 * Guests by the ten, hours by the quarter.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code rounded-quantities.tariff}; change that file and not this one.
 */
public final class RoundedQuantities extends Calculator {
    private static final Rounding UP_TO_10 = new Rounding(Rounding.Mode.UP, Rational.parse("10"));

    private static final Rounding DOWN_TO_0_25 = new Rounding(Rounding.Mode.DOWN, Rational.parse("0.25"));

    private static final Rounding HALF_UP_TO_1 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("1"));

    private static final Figure CAD_0_03 = Figure.of("3/100");

    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure CAD_0_1 = Figure.of("1/10");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public RoundedQuantities() {
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
        return new Calculator.Tariff("Guests by the ten, hours by the quarter", "rounded-quantities.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.GUESTS, paid),
            new Calculator.Reading(Fact.MUSIC_HOURS, paid),
            new Calculator.Reading(Fact.AREA, paid));
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
         * <p>Section 2, line 11: The counted guests are guests, rounded up to 10.
         */
        Figure countedGuests() {
            return figure(Rule.COUNTED_GUESTS, null, () -> under(Clause.SECTION_2, () ->
                        rounded(number(Fact.GUESTS, paid(), null), UP_TO_10, false)));
        }

        /**
         * <p>Section 2, line 13: The counted hours are music hours, rounded down to 0.25 hours.
         */
        Figure countedHours() {
            return figure(Rule.COUNTED_HOURS, null, () -> under(Clause.SECTION_2_2, () ->
                        rounded(number(Fact.MUSIC_HOURS, paid(), null), DOWN_TO_0_25, false)));
        }

        /**
         * <p>Section 2, line 15: The counted area is area, rounded half up to 1.
         */
        Figure countedArea() {
            return figure(Rule.COUNTED_AREA, null, () -> under(Clause.SECTION_2_3, () ->
                        rounded(number(Fact.AREA, paid(), null), HALF_UP_TO_1, false)));
        }

        /**
         * <p>Section 2, line 17: The fee is 3¢ per counted guest + $2 per counted hours + 10¢ per counted area.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_2_4, () ->
                        CAD_0_03.times(countedGuests()).plus(CAD_2.times(countedHours())).plus(CAD_0_1.times(countedArea()))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case COUNTED_GUESTS -> countedGuests();
                case COUNTED_HOURS -> countedHours();
                case COUNTED_AREA -> countedArea();
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
             * guests.
             */
            public Builder guests(BigDecimal number) {
                return set(Fact.GUESTS, number);
            }

            /**
             * music hours.
             */
            public Builder musicHours(BigDecimal number) {
                return set(Fact.MUSIC_HOURS, number);
            }

            /**
             * area.
             */
            public Builder area(BigDecimal number) {
                return set(Fact.AREA, number);
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
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * music hours
         */
        MUSIC_HOURS(new dev.tariffc.runtime.fact.Fact.Declared("music hours", Optional.empty(), Domain.of(Domain.Kind.HOURS).atLeast(Rational.parse("0")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * area
         */
        AREA(new dev.tariffc.runtime.fact.Fact.Declared("area", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * counted guests
         */
        COUNTED_GUESTS(new dev.tariffc.runtime.fact.Rule.Declared("counted guests", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

        /**
         * counted hours
         */
        COUNTED_HOURS(new dev.tariffc.runtime.fact.Rule.Declared("counted hours", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

        /**
         * counted area
         */
        COUNTED_AREA(new dev.tariffc.runtime.fact.Rule.Declared("counted area", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

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
         * A hall pays the fee each month, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "hall", Period.Kind.MONTH, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A hall pays the fee each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 11,
        "The counted guests are guests, rounded up to 10.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 13,
        "The counted hours are music hours, rounded down to 0.25 hours.",
        List.of())),

        /**
         * Section 2, line 15.
         */
        SECTION_2_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 15,
        "The counted area is area, rounded half up to 1.",
        List.of())),

        /**
         * Section 2, line 17.
         */
        SECTION_2_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 17,
        "The fee is 3¢ per counted guest + $2 per counted hours + 10¢ per counted area.",
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
