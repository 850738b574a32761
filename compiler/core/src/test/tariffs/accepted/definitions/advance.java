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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An advance that is recouped, and carried forward until it is.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code advance.tariff}; change that file and not this one.
 */
public final class Advance extends Calculator {
    private static final Figure PERCENT_8 = Figure.of("2/25");

    private static final Figure CAD_0 = Figure.of("0");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Advance() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Label facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("An advance that is recouped, and carried forward until it is", "advance.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.SALES, paid),
            new Calculator.Reading(Fact.ADVANCE_CARRIED_FORWARD, paid));
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

    /**
     * Line 21.
     */
    private static Example example1() {
        return new Example(
                "recouped in the second quarter", 21, Optional.empty(), Charge.ROYALTY, Period.quarter(2026, 2),
                List.of(Example.Given.fact("", Fact.SALES, null, Period.quarter(2026, 2), Value.of(Rational.parse("10000"))),
                Example.Given.fact("", Fact.ADVANCE_CARRIED_FORWARD, null, Period.quarter(2026, 2), Value.of(Rational.parse("200")))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("600")), 2),
                new Example.Expected("", Rule.REMAINING_ADVANCE, null, Value.of(Rational.parse("0")), 0)));
    }

    /**
     * Line 24.
     */
    private static Example example2() {
        return new Example(
                "carried forward", 24, Optional.empty(), Charge.ROYALTY, Period.quarter(2026, 1),
                List.of(Example.Given.fact("", Fact.SALES, null, Period.quarter(2026, 1), Value.of(Rational.parse("10000"))),
                Example.Given.fact("", Fact.ADVANCE_CARRIED_FORWARD, null, Period.quarter(2026, 1), Value.of(Rational.parse("1000")))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("0")), 2),
                new Example.Expected("", Rule.REMAINING_ADVANCE, null, Value.of(Rational.parse("200")), 0)));
    }

    @Override
    public List<Example> examples() {
        return List.of(example1(), example2());
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Section 2, line 11: The earned royalty is 8% of sales.
         */
        Figure earnedRoyalty() {
            return figure(Rule.EARNED_ROYALTY, null, () -> under(Clause.SECTION_2, () ->
                        PERCENT_8.times(number(Fact.SALES, paid(), null))));
        }

        /**
         * <p>Section 3, line 17: The royalty is the excess of the earned royalty over the advance carried forward.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_3, () ->
                        atLeast(earnedRoyalty().minus(number(Fact.ADVANCE_CARRIED_FORWARD, paid(), null)), CAD_0, true)));
        }

        /**
         * <p>Section 3, line 19: The remaining advance is the excess of the advance carried forward over the earned royalty, rounded half up to 1¢.
         */
        Figure remainingAdvance() {
            return figure(Rule.REMAINING_ADVANCE, null, () -> under(Clause.SECTION_3_2, () ->
                        rounded(atLeast(number(Fact.ADVANCE_CARRIED_FORWARD, paid(), null).minus(earnedRoyalty()), CAD_0, true), HALF_UP_TO_0_01, true)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case EARNED_ROYALTY -> earnedRoyalty();
                case ROYALTY -> royalty();
                case REMAINING_ADVANCE -> remainingAdvance();
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
     * What is known of a label for one paid period.
     */
    public static final class Label extends TypedFacts {
        private Label(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a label.
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
             * advance carried forward.
             */
            public Builder advanceCarriedForward(Money amount) {
                return set(Fact.ADVANCE_CARRIED_FORWARD, inCurrency(amount, Currency.of("CAD")));
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Label build() {
                return new Label(values());
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
        SALES(new dev.tariffc.runtime.fact.Fact.Declared("sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of())),

        /**
         * advance carried forward
         */
        ADVANCE_CARRIED_FORWARD(new dev.tariffc.runtime.fact.Fact.Declared("advance carried forward", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of()));

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
         * earned royalty
         */
        EARNED_ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("earned royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * royalty
         */
        ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * remaining advance
         */
        REMAINING_ADVANCE(new dev.tariffc.runtime.fact.Rule.Declared("remaining advance", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A label pays the royalty each quarter, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "label", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A label pays the royalty each quarter, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Royalty", 11,
        "The earned royalty is 8% of sales.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Advance", 17,
        "The royalty is the excess of the earned royalty over the advance carried forward.",
        List.of())),

        /**
         * Section 3, line 19.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Advance", 19,
        "The remaining advance is the excess of the advance carried forward over the earned royalty, rounded half up to 1¢.",
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
