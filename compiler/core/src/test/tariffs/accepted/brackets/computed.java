package brackets;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Schedule;
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
 * Brackets whose rates and limits are computed.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code computed.tariff}; change that file and not this one.
 */
public final class Computed extends Calculator {
    private static final Figure PERCENT_1 = Figure.of("1/100");

    private static final Figure PERCENT_1_5 = Figure.of("3/200");

    private static final Figure CAD_120000 = Figure.of("120000");

    private static final Figure MONTH_12 = Figure.of("12");

    private static final Figure PERCENT_10 = Figure.of("1/10");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Computed() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Station facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Brackets whose rates and limits are computed", "computed.tariff", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2028, 12, 31)), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.INCOME, paid),
            new Calculator.Reading(Fact.MONTHS_OPEN, paid),
            new Calculator.Reading(Fact.SHARE_OF_MUSIC, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case ROYALTY -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case ROYALTY -> List.of();
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
         * <p>Section 2, line 11: The lower rate is 1% for 2026, 1.5% for 2027 to 2028.
         */
        Figure lowerRate() {
            return figure(Rule.LOWER_RATE, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.LOWER_RATE, List.of(
                            when(rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), () -> PERCENT_1),
                            when(rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)), () -> PERCENT_1_5)))));
        }

        /**
         * <p>Section 2, line 13: The limit is $120,000 × months open / 12 months.
         */
        Figure limit() {
            return figure(Rule.LIMIT, null, () -> under(Clause.SECTION_2_2, () ->
                        CAD_120000.times(number(Fact.MONTHS_OPEN, paid(), null)).dividedBy(MONTH_12, Clause.SECTION_2_2)));
        }

        /**
         * <p>Section 3, line 20: The royalty is, on income, the lower rate of the first (the limit) and (10% of the share of music) of the rest.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_3, () ->
                        onScale(Schedule.of(Clause.SECTION_3)
                        .next(limit(), lowerRate())
                        .rest(PERCENT_10.times(number(Fact.SHARE_OF_MUSIC, paid(), null))), number(Fact.INCOME, paid(), null), true)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case LOWER_RATE -> lowerRate();
                case LIMIT -> limit();
                case ROYALTY -> royalty();
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
             * income.
             */
            public Builder income(Money amount) {
                return set(Fact.INCOME, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * months open.
             */
            public Builder monthsOpen(BigDecimal number) {
                return set(Fact.MONTHS_OPEN, number);
            }

            /**
             * share of music.
             */
            public Builder shareOfMusic(BigDecimal number) {
                return set(Fact.SHARE_OF_MUSIC, number);
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
         * income
         */
        INCOME(new dev.tariffc.runtime.fact.Fact.Declared("income", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * share of music
         */
        SHARE_OF_MUSIC(new dev.tariffc.runtime.fact.Fact.Declared("share of music", Optional.empty(), Domain.of(Domain.Kind.PERCENTAGE).atLeast(Rational.parse("0")).atMost(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * months open
         */
        MONTHS_OPEN(new dev.tariffc.runtime.fact.Fact.Declared("months open", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).atMost(Rational.parse("12")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * lower rate
         */
        LOWER_RATE(new dev.tariffc.runtime.fact.Rule.Declared("lower rate", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

        /**
         * limit
         */
        LIMIT(new dev.tariffc.runtime.fact.Rule.Declared("limit", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * royalty
         */
        ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A station pays the royalty each year, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "station", Period.Kind.YEAR, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A station pays the royalty each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Rates and limits", 11,
        "The lower rate is 1% for 2026, 1.5% for 2027 to 2028.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Rates and limits", 13,
        "The limit is $120,000 × months open / 12 months.",
        List.of())),

        /**
         * Section 3, line 20.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Royalty", 20,
        "The royalty is, on income, the lower rate of the first (the limit) and (10% of the share of music) of the rest.",
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
