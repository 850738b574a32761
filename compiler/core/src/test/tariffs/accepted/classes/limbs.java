package classes;

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
 * A class of payers with limbs within limbs.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code limbs.tariff}; change that file and not this one.
 */
public final class Limbs extends Calculator {
    private static final Figure PERCENT_20 = Figure.of("1/5");

    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure CAD_50 = Figure.of("50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Limbs() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Station facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A class of payers with limbs within limbs", "limbs.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.AIRTIME, paid),
            new Calculator.Reading(Fact.HOURS_ON_AIR, paid),
            new Calculator.Reading(Fact.KEEPS_RECORDINGS, paid),
            new Calculator.Reading(Fact.LICENSED, paid),
            new Calculator.Reading(Fact.SMALL, paid));
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
         * <p>Line 10: A low-use station is a station where (a) (i) airtime is less than 20% of hours on air; and (ii) keeps recordings; or (b) licensed and not small.
         */
        Truth lowUseStation() {
            return truth(Rule.LOW_USE_STATION, null, () -> under(Clause.LINE_10, () ->
                        Truth.any(
                            Truth.all(
                                number(Fact.AIRTIME, paid(), null).isLessThan(PERCENT_20.times(number(Fact.HOURS_ON_AIR, paid(), null))),
                                yesNo(Fact.KEEPS_RECORDINGS, paid(), null)),
                            Truth.all(
                                yesNo(Fact.LICENSED, paid(), null),
                                yesNo(Fact.SMALL, paid(), null).not()))));
        }

        /**
         * <p>Line 15: The fee is $10 if low-use station, otherwise $50.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.LINE_15, () ->
                        choose(Clause.LINE_15, Rule.FEE, List.of(
                            when(lowUseStation(), () -> CAD_10),
                            otherwise(() -> CAD_50)))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case LOW_USE_STATION -> lowUseStation();
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
     * What is known of a station for one paid period.
     */
    public static final class Station extends TypedFacts {
        private Station(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a station.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * airtime.
             */
            public Builder airtime(BigDecimal number) {
                return set(Fact.AIRTIME, number);
            }

            /**
             * hours on air.
             */
            public Builder hoursOnAir(BigDecimal number) {
                return set(Fact.HOURS_ON_AIR, number);
            }

            /**
             * keeps recordings.
             */
            public Builder keepsRecordings(boolean yes) {
                return set(Fact.KEEPS_RECORDINGS, yes);
            }

            /**
             * licensed.
             */
            public Builder licensed(boolean yes) {
                return set(Fact.LICENSED, yes);
            }

            /**
             * small.
             */
            public Builder small(boolean yes) {
                return set(Fact.SMALL, yes);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Station build() {
                return new Station(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * airtime
         */
        AIRTIME(new dev.tariffc.runtime.fact.Fact.Declared("airtime", Optional.empty(), Domain.of(Domain.Kind.HOURS).atLeast(Rational.parse("0")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * hours on air
         */
        HOURS_ON_AIR(new dev.tariffc.runtime.fact.Fact.Declared("hours on air", Optional.empty(), Domain.of(Domain.Kind.HOURS).atLeast(Rational.parse("0")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * keeps recordings
         */
        KEEPS_RECORDINGS(new dev.tariffc.runtime.fact.Fact.Declared("keeps recordings", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * licensed
         */
        LICENSED(new dev.tariffc.runtime.fact.Fact.Declared("licensed", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * small
         */
        SMALL(new dev.tariffc.runtime.fact.Fact.Declared("small", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * low-use station
         */
        LOW_USE_STATION(new dev.tariffc.runtime.fact.Rule.Declared("low-use station", Optional.empty(), Domain.Kind.YES_NO, Optional.empty())),

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
         * A station pays the fee each month, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "station", Period.Kind.MONTH, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A station pays the fee each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 10.
         */
        LINE_10(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 10,
        "A low-use station is a station where (a) (i) airtime is less than 20% of hours on air; and (ii) keeps recordings; or (b) licensed and not small.",
        List.of())),

        /**
         * line 15.
         */
        LINE_15(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 15,
        "The fee is $10 if low-use station, otherwise $50.",
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
