package brackets;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Obligation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A minimum that is paid first and credited.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code creditable-minimum.tariff}; change that file and not this one.
 */
public final class CreditableMinimum extends Calculator {
    private static final Figure CAD_120 = Figure.of("120");

    private static final Figure PERCENT_0 = Figure.of("0");

    private static final Figure PERCENT_6 = Figure.of("3/50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public CreditableMinimum() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Licensee facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assessMinimum(Period paid, LicenseeMinimum facts, Position position) {
        return assess(Charge.MINIMUM, paid, facts.about(readings(Charge.MINIMUM, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A minimum that is paid first and credited", "creditable-minimum.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.SALES, paid.holding(Period.Kind.MONTH)),
            new Calculator.Reading(Fact.OUTLETS, null));
            case MINIMUM -> List.of(new Calculator.Reading(Fact.OUTLETS, null));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case ROYALTY -> paid.holding(Period.Kind.MONTH);
            case MINIMUM -> paid.holding(Period.Kind.YEAR);
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case ROYALTY -> List.of(Total.SALES_OVER_THE_YEAR);
            case MINIMUM -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    @Override
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        obligations.add(new Obligation(Clause.SECTION_2_2, Obligation.Kind.DUE, "minimum", Optional.of(Rule.MINIMUM), Truth.of(true), reckoning.minimumDue()));
        return obligations;
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
         * <p>Section 2, line 16: The minimum is $120 per outlet.
         */
        Figure minimum() {
            return figure(Rule.MINIMUM, null, () -> under(Clause.SECTION_2, () ->
                        CAD_120.times(number(Fact.OUTLETS, null, null))));
        }

        /**
         * <p>Section 3, line 23: The royalty is, on sales, accumulated over the year, 0% of the first (the minimum / 6%) and 6% of the rest.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_3, () ->
                        accumulated(Total.SALES_OVER_THE_YEAR, Schedule.of(Clause.SECTION_3)
                        .next(minimum().dividedBy(PERCENT_6, Clause.SECTION_3), PERCENT_0)
                        .rest(PERCENT_6), number(Fact.SALES, paid().holding(Period.Kind.MONTH), null), true)));
        }

        /**
         * The minimum is due the first day of the year.
         */
        Day minimumDue() {
            return Day.of(paid().holding(Period.Kind.YEAR).start());
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case MINIMUM -> minimum();
                case ROYALTY -> royalty();
            };
        }

        @Override
        protected Figure running(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case SALES_OVER_THE_YEAR -> number(Fact.SALES, paid().holding(Period.Kind.MONTH), null);
            };
        }

        @Override
        protected Optional<Word> group(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case SALES_OVER_THE_YEAR -> Optional.empty();
            };
        }

        @Override
        protected Period over(dev.tariffc.runtime.calculation.Total total, Period paid) {
            return switch ((Total) total) {
                case SALES_OVER_THE_YEAR -> paid.holding(Period.Kind.YEAR);
            };
        }

        @Override
        protected Map<dev.tariffc.runtime.calculation.Clause, Truth> always() {
            return Map.ofEntries();
        }
    }

    /**
     * What is known of a licensee for one paid period.
     */
    public static final class Licensee extends TypedFacts {
        private Licensee(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a licensee.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * sales.
             */
            public Builder sales(Money amount) {
                return set(Fact.SALES, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * outlets.
             */
            public Builder outlets(BigDecimal number) {
                return set(Fact.OUTLETS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Licensee build() {
                return new Licensee(values());
            }
        }
    }

    /**
     * What is known of a licensee for one paid period.
     */
    public static final class LicenseeMinimum extends TypedFacts {
        private LicenseeMinimum(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a licensee.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * outlets.
             */
            public Builder outlets(BigDecimal number) {
                return set(Fact.OUTLETS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public LicenseeMinimum build() {
                return new LicenseeMinimum(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * sales
         */
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * outlets
         */
        OUTLETS(new dev.tariffc.runtime.fact.Fact.Declared("outlets", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("1")).inStepsOf(Rational.parse("1")), "", Optional.empty(), Optional.empty(), List.of()));

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
         * minimum
         */
        MINIMUM(new dev.tariffc.runtime.fact.Rule.Declared("minimum", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * A licensee pays the royalty each month, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "licensee", Period.Kind.MONTH, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01))),

        /**
         * A licensee pays the minimum each year, in CAD, rounded half up to 1¢.
         */
        MINIMUM(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_6, "licensee", Period.Kind.YEAR, Optional.empty(), List.of(Rule.MINIMUM), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        SALES_OVER_THE_YEAR("sales", Optional.empty());

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
        "A licensee pays the royalty each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 6.
         */
        LINE_6(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 6,
        "A licensee pays the minimum each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 16.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Minimum", 16,
        "The minimum is $120 per outlet.",
        List.of())),

        /**
         * Section 2, line 17.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Minimum", 17,
        "The minimum is due the first day of the year.",
        List.of())),

        /**
         * Section 3, line 23.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Royalty", 23,
        "The royalty is, on sales, accumulated over the year, 0% of the first (the minimum / 6%) and 6% of the rest.",
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
