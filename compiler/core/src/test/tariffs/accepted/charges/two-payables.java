package charges;

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
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two totals, two payables.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code two-payables.tariff}; change that file and not this one.
 */
public final class TwoPayables extends Calculator {
    private static final Scale LINE_9_BRACKETS = Scale.first(Rational.parse("1000"), Rational.parse("0.01"))
    .rest(Rational.parse("0.02"));

    private static final Scale LINE_11_BRACKETS = Scale.first(Rational.parse("1000"), Rational.parse("0.005"))
    .rest(Rational.parse("0.008"));

    private static final Figure CAD_1 = Figure.of("1");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public TwoPayables() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Station facts, Position position) {
        return assess(Charge.MUSIC_ROYALTY, paid, facts.about(readings(Charge.MUSIC_ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Two totals, two payables", "two-payables.tariff", LocalDate.of(2020, 9, 1), Optional.empty(), List.of());
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
            case MUSIC_ROYALTY -> List.of(new Calculator.Reading(Fact.MUSIC_INCOME, paid),
            new Calculator.Reading(Fact.COMPANY, paid),
            new Calculator.Reading(Fact.TALK_INCOME, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case MUSIC_ROYALTY -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case MUSIC_ROYALTY -> List.of(Total.MUSIC_INCOME_OVER_THE_YEAR, Total.TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR);
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
         * <p>Line 9: The music royalty is, on music income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
         */
        Figure musicRoyalty() {
            return figure(Rule.MUSIC_ROYALTY, null, () -> under(Clause.LINE_9, () ->
                        accumulated(Total.MUSIC_INCOME_OVER_THE_YEAR, LINE_9_BRACKETS, number(Fact.MUSIC_INCOME, paid(), null), true)));
        }

        /**
         * <p>Line 11: The talk royalty is, on talk income + music income, accumulated over the year, 0.5% of the first $1,000 and 0.8% of the rest, at least $1.
         */
        Figure talkRoyalty() {
            return figure(Rule.TALK_ROYALTY, null, () -> under(Clause.LINE_11, () ->
                        atLeast(accumulated(Total.TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR, LINE_11_BRACKETS, number(Fact.TALK_INCOME, paid(), null).plus(number(Fact.MUSIC_INCOME, paid(), null)), true), CAD_1, true)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case MUSIC_ROYALTY -> musicRoyalty();
                case TALK_ROYALTY -> talkRoyalty();
            };
        }

        @Override
        protected Figure running(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case MUSIC_INCOME_OVER_THE_YEAR -> number(Fact.MUSIC_INCOME, paid(), null);
                case TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR -> number(Fact.TALK_INCOME, paid(), null).plus(number(Fact.MUSIC_INCOME, paid(), null));
            };
        }

        @Override
        protected Optional<Word> group(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case MUSIC_INCOME_OVER_THE_YEAR -> ifGiven(Fact.COMPANY, paid());
                case TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR -> Optional.empty();
            };
        }

        @Override
        protected Period over(dev.tariffc.runtime.calculation.Total total, Period paid) {
            return switch ((Total) total) {
                case MUSIC_INCOME_OVER_THE_YEAR -> paid.holding(Period.Kind.YEAR);
                case TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR -> paid.holding(Period.Kind.YEAR);
            };
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
             * music income.
             */
            public Builder musicIncome(Money amount) {
                return set(Fact.MUSIC_INCOME, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * company.
             */
            public Builder company(String text) {
                return set(Fact.COMPANY, text);
            }

            /**
             * talk income.
             */
            public Builder talkIncome(Money amount) {
                return set(Fact.TALK_INCOME, inCurrency(amount, Currency.of("CAD")));
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
         * music income
         */
        MUSIC_INCOME(new dev.tariffc.runtime.fact.Fact.Declared("music income", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * talk income
         */
        TALK_INCOME(new dev.tariffc.runtime.fact.Fact.Declared("talk income", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * company
         */
        COMPANY(new dev.tariffc.runtime.fact.Fact.Declared("company", Optional.empty(), Domain.of(Domain.Kind.TEXT), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * music royalty
         */
        MUSIC_ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("music royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * talk royalty
         */
        TALK_ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("talk royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A station pays the music royalty and the talk royalty each month, in CAD, rounded half up to 1¢.
         */
        MUSIC_ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "station", Period.Kind.MONTH, Optional.empty(), List.of(Rule.MUSIC_ROYALTY, Rule.TALK_ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        MUSIC_INCOME_OVER_THE_YEAR("music income", Optional.of(new dev.tariffc.runtime.calculation.Total.Combination(Fact.COMPANY, Clause.LINE_13))),

        TALK_INCOME_MUSIC_INCOME_OVER_THE_YEAR("talk income + music income", Optional.empty());

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
        "A station pays the music royalty and the talk royalty each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "The music royalty is, on music income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.",
        List.of())),

        /**
         * line 11.
         */
        LINE_11(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 11,
        "The talk royalty is, on talk income + music income, accumulated over the year, 0.5% of the first $1,000 and 0.8% of the rest, at least $1.",
        List.of())),

        /**
         * line 13.
         */
        LINE_13(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 13,
        "Music income is combined for stations with the same company, the music royalty shared in proportion to music income.",
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
