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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fairs.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code occasion.tariff}; change that file and not this one.
 */
public final class Occasion extends Calculator {
    private static final Figure CAD_13_75 = Figure.of("55/4");

    private static final Figure NUMBER_25000 = Figure.of("25000");

    private static final Figure CAD_27_66 = Figure.of("1383/50");

    private static final Figure NUMBER_25001 = Figure.of("25001");

    private static final Figure NUMBER_50000 = Figure.of("50000");

    private static final Figure CAD_69 = Figure.of("69");

    private static final Figure NUMBER_50001 = Figure.of("50001");

    private static final Figure NUMBER_75000 = Figure.of("75000");

    private static final Scale LINE_18_BRACKETS = Scale.first(Rational.parse("100000"), Rational.parse("0.0115"))
    .next(Rational.parse("100000"), Rational.parse("0.005"))
    .next(Rational.parse("300000"), Rational.parse("0.0038"))
    .rest(Rational.parse("0.0028"));

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Occasion() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Organizer facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Fairs", "occasion.tariff", LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2024, 12, 31)), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.ATTENDANCE, null),
            new Calculator.Reading(Fact.FAIR_DAYS, null));
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
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        obligations.add(new Obligation(Clause.LINE_24, Obligation.Kind.DUE, "payment", Optional.of(Rule.ROYALTY), reckoning.paymentApplies(), reckoning.paymentDue()));
        obligations.add(new Obligation(Clause.LINE_25, Obligation.Kind.DUE, "payment", Optional.of(Rule.ROYALTY), reckoning.paymentApplies_2(), reckoning.paymentDue_2()));
        return obligations;
    }

    /**
     * Line 27.
     */
    private static Example example1() {
        return new Example(
                "one person over the table", 27, Optional.empty(), Charge.ROYALTY, Period.occasion(LocalDate.of(2018, 1, 1)),
                List.of(Example.Given.fact("", Fact.ATTENDANCE, null, null, Value.of(Rational.parse("75001"))),
                Example.Given.fact("", Fact.FAIR_DAYS, null, null, Value.of(Rational.parse("10")))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("862.51")), 2)));
    }

    /**
     * Line 28.
     */
    private static Example example2() {
        return new Example(
                "first slab passed", 28, Optional.empty(), Charge.ROYALTY, Period.occasion(LocalDate.of(2018, 1, 1)),
                List.of(Example.Given.fact("", Fact.ATTENDANCE, null, null, Value.of(Rational.parse("25001"))),
                Example.Given.fact("", Fact.FAIR_DAYS, null, null, Value.of(Rational.parse("3")))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("82.98")), 2)));
    }

    /**
     * Line 29.
     */
    private static Example example3() {
        return new Example(
                "all brackets", 29, Optional.empty(), Charge.ROYALTY, Period.occasion(LocalDate.of(2018, 1, 1)),
                List.of(Example.Given.fact("", Fact.ATTENDANCE, null, null, Value.of(Rational.parse("620000"))),
                Example.Given.fact("", Fact.FAIR_DAYS, null, null, Value.of(Rational.parse("18")))),
                false,
                List.of(new Example.Expected("", Rule.ROYALTY, null, Value.of(Rational.parse("3126")), 2)));
    }

    @Override
    public List<Example> examples() {
        return List.of(example1(), example2(), example3());
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Line 9: The daily fee is, by attendance: | up to 25,000 | $13.75 | | 25,001 to 50,000 | $27.66 | | 50,001 to 75,000 | $69.00 | | more than 75,000 | not available |.
         */
        Figure dailyFee() {
            return figure(Rule.DAILY_FEE, null, () -> under(Clause.LINE_9, () ->
                        choose(Clause.LINE_9, Rule.DAILY_FEE, List.of(
                            when(Truth.all(
                                number(Fact.ATTENDANCE, null, null).isAtMost(NUMBER_25000)), () -> CAD_13_75),
                            when(Truth.all(
                                number(Fact.ATTENDANCE, null, null).isAtLeast(NUMBER_25001),
                                number(Fact.ATTENDANCE, null, null).isAtMost(NUMBER_50000)), () -> CAD_27_66),
                            when(Truth.all(
                                number(Fact.ATTENDANCE, null, null).isAtLeast(NUMBER_50001),
                                number(Fact.ATTENDANCE, null, null).isAtMost(NUMBER_75000)), () -> CAD_69),
                            when(Truth.all(
                                number(Fact.ATTENDANCE, null, null).isMoreThan(NUMBER_75000)), () -> notCovered(Clause.LINE_9, Rule.DAILY_FEE))))));
        }

        /**
         * <p>Line 16: The royalty, if attendance is at most 75,000, is the daily fee per fair day.
         * <p>Line 18: The royalty, if attendance is more than 75,000, is, on attendance, 1.15¢ for the first 100,000, 0.50¢ for the next 100,000, 0.38¢ for the next 300,000 and 0.28¢ for the rest.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> choose(Clause.LINE_16, Rule.ROYALTY, List.of(
                        when(number(Fact.ATTENDANCE, null, null).isAtMost(NUMBER_75000), () -> under(Clause.LINE_16, () ->
                            dailyFee().times(number(Fact.FAIR_DAYS, null, null)))),
                        when(number(Fact.ATTENDANCE, null, null).isMoreThan(NUMBER_75000), () -> under(Clause.LINE_18, () ->
                            onScale(LINE_18_BRACKETS, number(Fact.ATTENDANCE, null, null), false))))));
        }

        /**
         * The payment for a yearly fair is due January 31 of the year after.
         */
        Day paymentDue() {
            return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
        }

        Truth paymentApplies() {
            return yesNo(Fact.YEARLY_FAIR, null, null);
        }

        /**
         * The payment for any other fair is due 30 days after closing.
         */
        Day paymentDue_2() {
            return date(Fact.CLOSING, null, null).plusDays(30);
        }

        Truth paymentApplies_2() {
            return yesNo(Fact.YEARLY_FAIR, null, null).not();
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case DAILY_FEE -> dailyFee();
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
     * What is known of a organizer for one paid period.
     */
    public static final class Organizer extends TypedFacts {
        private Organizer(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a organizer.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * attendance.
             */
            public Builder attendance(BigDecimal number) {
                return set(Fact.ATTENDANCE, number);
            }

            /**
             * fair days.
             */
            public Builder fairDays(BigDecimal number) {
                return set(Fact.FAIR_DAYS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Organizer build() {
                return new Organizer(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * attendance
         */
        ATTENDANCE(new dev.tariffc.runtime.fact.Fact.Declared("attendance", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.empty(), Optional.empty(), List.of())),

        /**
         * fair days
         */
        FAIR_DAYS(new dev.tariffc.runtime.fact.Fact.Declared("fair days", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.empty(), Optional.empty(), List.of())),

        /**
         * closing
         */
        CLOSING(new dev.tariffc.runtime.fact.Fact.Declared("closing", Optional.empty(), Domain.of(Domain.Kind.DATE), "", Optional.empty(), Optional.empty(), List.of())),

        /**
         * yearly fair
         */
        YEARLY_FAIR(new dev.tariffc.runtime.fact.Fact.Declared("yearly fair", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.empty(), Optional.empty(), List.of()));

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
         * daily fee
         */
        DAILY_FEE(new dev.tariffc.runtime.fact.Rule.Declared("daily fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * An organizer pays the royalty for each fair, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "organizer", Period.Kind.OCCASION, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "An organizer pays the royalty for each fair, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "The daily fee is, by attendance: | up to 25,000 | $13.75 | | 25,001 to 50,000 | $27.66 | | 50,001 to 75,000 | $69.00 | | more than 75,000 | not available |.",
        List.of())),

        /**
         * line 16.
         */
        LINE_16(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 16,
        "The royalty, if attendance is at most 75,000, is the daily fee per fair day.",
        List.of())),

        /**
         * line 18.
         */
        LINE_18(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 18,
        "The royalty, if attendance is more than 75,000, is, on attendance, 1.15¢ for the first 100,000, 0.50¢ for the next 100,000, 0.38¢ for the next 300,000 and 0.28¢ for the rest.",
        List.of())),

        /**
         * line 24.
         */
        LINE_24(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 24,
        "The payment for a yearly fair is due January 31 of the year after.",
        List.of())),

        /**
         * line 25.
         */
        LINE_25(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 25,
        "The payment for any other fair is due 30 days after closing.",
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
