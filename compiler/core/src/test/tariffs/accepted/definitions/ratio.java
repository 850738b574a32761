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
 * A ratio and what it is where it is none.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code ratio.tariff}; change that file and not this one.
 */
public final class Ratio extends Calculator {
    private static final Figure PERCENT_100 = Figure.of("1");

    private static final Figure PERCENT_90 = Figure.of("9/10");

    private static final Figure PERCENT_50 = Figure.of("1/2");

    private static final Figure NUMBER_0 = Figure.of("0");

    private static final Figure PERCENT_2 = Figure.of("1/50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Ratio() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Site facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A ratio and what it is where it is none", "ratio.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.REVENUE, paid),
            new Calculator.Reading(Fact.MUSIC_VIEWS, paid),
            new Calculator.Reading(Fact.PAGE_VIEWS, paid));
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
         * <p>Section 2, line 11: The music ratio is music views / page views, or 100% if music views are not available, or 90% if page views are not available, or 50% if page views are 0.
         */
        Figure musicRatio() {
            return figure(Rule.MUSIC_RATIO, null, () -> under(Clause.SECTION_2, () ->
                        choose(Clause.SECTION_2, Rule.MUSIC_RATIO, List.of(
                            when(available(Fact.MUSIC_VIEWS, paid(), null).not(), () -> PERCENT_100),
                            when(available(Fact.PAGE_VIEWS, paid(), null).not(), () -> PERCENT_90),
                            when(number(Fact.PAGE_VIEWS, paid(), null).is(NUMBER_0), () -> PERCENT_50),
                            otherwise(() -> number(Fact.MUSIC_VIEWS, paid(), null).dividedBy(number(Fact.PAGE_VIEWS, paid(), null), Clause.SECTION_2))))));
        }

        /**
         * <p>Section 3, line 17: The royalty is 2% of revenue × the music ratio.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_3, () ->
                        PERCENT_2.times(number(Fact.REVENUE, paid(), null)).times(musicRatio())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case MUSIC_RATIO -> musicRatio();
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
     * What is known of a site for one paid period.
     */
    public static final class Site extends TypedFacts {
        private Site(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a site.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * revenue.
             */
            public Builder revenue(Money amount) {
                return set(Fact.REVENUE, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * music views.
             */
            public Builder musicViews(BigDecimal number) {
                return set(Fact.MUSIC_VIEWS, number);
            }

            /**
             * page views.
             */
            public Builder pageViews(BigDecimal number) {
                return set(Fact.PAGE_VIEWS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Site build() {
                return new Site(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * revenue
         */
        REVENUE(new dev.tariffc.runtime.fact.Fact.Declared("revenue", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * page views
         */
        PAGE_VIEWS(new dev.tariffc.runtime.fact.Fact.Declared("page views", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * music views
         */
        MUSIC_VIEWS(new dev.tariffc.runtime.fact.Fact.Declared("music views", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * music ratio
         */
        MUSIC_RATIO(new dev.tariffc.runtime.fact.Rule.Declared("music ratio", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

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
         * A site pays the royalty each month, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "site", Period.Kind.MONTH, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A site pays the royalty each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "", 11,
        "The music ratio is music views / page views, or 100% if music views are not available, or 90% if page views are not available, or 50% if page views are 0.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 17,
        "The royalty is 2% of revenue × the music ratio.",
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
