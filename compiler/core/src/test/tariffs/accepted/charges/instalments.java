package charges;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Obligation;
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
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Four instalments of an estimate, the last of them the remainder.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code instalments.tariff}; change that file and not this one.
 */
public final class Instalments extends Calculator {
    private static final Figure PERCENT_3 = Figure.of("3/100");

    private static final Figure NUMBER_0_25 = Figure.of("1/4");

    private static final Rounding DOWN_TO_1 = new Rounding(Rounding.Mode.DOWN, Rational.parse("1"));

    private static final Figure NUMBER_3 = Figure.of("3");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Instalments() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Club facts, Position position) {
        return assess(Charge.INSTALMENT, paid, facts.about(readings(Charge.INSTALMENT, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Four instalments of an estimate, the last of them the remainder", "instalments.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case INSTALMENT -> List.of(new Calculator.Reading(Fact.EXPECTED_COMPENSATION, paid.holding(Period.Kind.YEAR)));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case INSTALMENT -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case INSTALMENT -> List.of();
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
        obligations.add(new Obligation(Clause.SECTION_3_4, Obligation.Kind.DUE, "instalment", Optional.of(Rule.INSTALMENT), Truth.of(true), reckoning.instalmentDue()));
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
         * <p>Section 3, line 14: The estimated fee is 3% of expected compensation.
         */
        Figure estimatedFee() {
            return figure(Rule.ESTIMATED_FEE, null, () -> under(Clause.SECTION_3, () ->
                        PERCENT_3.times(number(Fact.EXPECTED_COMPENSATION, paid().holding(Period.Kind.YEAR), null))));
        }

        /**
         * <p>Section 3, line 16: The first instalments are 1/4 of the estimated fee, rounded down to $1.
         */
        Figure firstInstalments() {
            return figure(Rule.FIRST_INSTALMENTS, null, () -> under(Clause.SECTION_3_2, () ->
                        rounded(NUMBER_0_25.times(estimatedFee()), DOWN_TO_1, true)));
        }

        /**
         * <p>Section 3, line 18: The instalment is the first instalments if the first day of the quarter is before October 1 of the year, otherwise the estimated fee - 3 × the first instalments.
         */
        Figure instalment() {
            return figure(Rule.INSTALMENT, null, () -> under(Clause.SECTION_3_3, () ->
                        choose(Clause.SECTION_3_3, Rule.INSTALMENT, List.of(
                            when(Day.of(paid().start()).isBefore(dayOf(MonthDay.of(10, 1), paid().holding(Period.Kind.YEAR))), () -> firstInstalments()),
                            otherwise(() -> estimatedFee().minus(NUMBER_3.times(firstInstalments())))))));
        }

        /**
         * The instalment is due the last day of the quarter.
         */
        Day instalmentDue() {
            return Day.of(paid().end());
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case ESTIMATED_FEE -> estimatedFee();
                case FIRST_INSTALMENTS -> firstInstalments();
                case INSTALMENT -> instalment();
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
     * What is known of a club for one paid period.
     */
    public static final class Club extends TypedFacts {
        private Club(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a club.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * expected compensation.
             */
            public Builder expectedCompensation(Money amount) {
                return set(Fact.EXPECTED_COMPENSATION, inCurrency(amount, Currency.of("CAD")));
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Club build() {
                return new Club(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * expected compensation
         */
        EXPECTED_COMPENSATION(new dev.tariffc.runtime.fact.Fact.Declared("expected compensation", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * estimated fee
         */
        ESTIMATED_FEE(new dev.tariffc.runtime.fact.Rule.Declared("estimated fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * first instalments
         */
        FIRST_INSTALMENTS(new dev.tariffc.runtime.fact.Rule.Declared("first instalments", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * instalment
         */
        INSTALMENT(new dev.tariffc.runtime.fact.Rule.Declared("instalment", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A club pays the instalment each quarter, in CAD, rounded half up to 1¢.
         */
        INSTALMENT(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "club", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.INSTALMENT), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A club pays the instalment each quarter, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 14.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Instalments", 14,
        "The estimated fee is 3% of expected compensation.",
        List.of())),

        /**
         * Section 3, line 16.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Instalments", 16,
        "The first instalments are 1/4 of the estimated fee, rounded down to $1.",
        List.of())),

        /**
         * Section 3, line 18.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Instalments", 18,
        "The instalment is the first instalments if the first day of the quarter is before October 1 of the year, otherwise the estimated fee - 3 × the first instalments.",
        List.of("The quarters that end on the last day of March, June and September are those that begin before October 1."))),

        /**
         * Section 3, line 23.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Instalments", 23,
        "The instalment is due the last day of the quarter.",
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
