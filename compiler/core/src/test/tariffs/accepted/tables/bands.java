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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fee by bands and by choice.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code bands.tariff}; change that file and not this one.
 */
public final class Bands extends Calculator {
    private static final Figure CAD_22_06 = Figure.of("1103/50");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_44_13 = Figure.of("4413/100");

    private static final Figure CAD_31_72 = Figure.of("793/25");

    private static final Figure NUMBER_101 = Figure.of("101");

    private static final Figure NUMBER_300 = Figure.of("300");

    private static final Figure CAD_63_49 = Figure.of("6349/100");

    private static final Figure CAD_93_78 = Figure.of("4689/50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Bands() {
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
        return new Calculator.Tariff("A fee by bands and by choice", "bands.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            new Calculator.Reading(Fact.DANCING, paid));
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
         * <p>Section 3, line 11: The fee is, by capacity and dancing: | capacity | without dancing | with dancing | | 1 to 100 | $22.06 | $44.13 | | 101 to 300 | $31.72 | $63.49 | | more than 300 | $93.78 | not available |.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.FEE, List.of(
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isAtLeast(NUMBER_1),
                                    number(Fact.CAPACITY, paid(), null).isAtMost(NUMBER_100)),
                                word(Fact.DANCING, paid(), null).is("without dancing")), () -> CAD_22_06),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isAtLeast(NUMBER_1),
                                    number(Fact.CAPACITY, paid(), null).isAtMost(NUMBER_100)),
                                word(Fact.DANCING, paid(), null).is("with dancing")), () -> CAD_44_13),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isAtLeast(NUMBER_101),
                                    number(Fact.CAPACITY, paid(), null).isAtMost(NUMBER_300)),
                                word(Fact.DANCING, paid(), null).is("without dancing")), () -> CAD_31_72),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isAtLeast(NUMBER_101),
                                    number(Fact.CAPACITY, paid(), null).isAtMost(NUMBER_300)),
                                word(Fact.DANCING, paid(), null).is("with dancing")), () -> CAD_63_49),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isMoreThan(NUMBER_300)),
                                word(Fact.DANCING, paid(), null).is("without dancing")), () -> CAD_93_78),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITY, paid(), null).isMoreThan(NUMBER_300)),
                                word(Fact.DANCING, paid(), null).is("with dancing")), () -> notCovered(Clause.SECTION_3, Rule.FEE))))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
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
             * dancing.
             */
            public Builder dancing(String text) {
                return set(Fact.DANCING, text);
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
        CAPACITY(new dev.tariffc.runtime.fact.Fact.Declared("capacity", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("1")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of())),

        /**
         * dancing
         */
        DANCING(new dev.tariffc.runtime.fact.Fact.Declared("dancing", Optional.empty(), Domain.choice("without dancing", "with dancing"), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of()));

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
         * A venue pays the fee each quarter, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "venue", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A venue pays the fee each quarter, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "The fee is, by capacity and dancing: | capacity | without dancing | with dancing | | 1 to 100 | $22.06 | $44.13 | | 101 to 300 | $31.72 | $63.49 | | more than 300 | $93.78 | not available |.",
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
