package parts;

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
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The average attendance of a month.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code average.tariff}; change that file and not this one.
 */
public final class Average extends Calculator {
    private static final Figure NUMBER_0 = Figure.of("0");

    private static final Figure CAD_50 = Figure.of("50");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure NUMBER_500 = Figure.of("500");

    private static final Figure CAD_200 = Figure.of("200");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Average() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Theatre facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("The average attendance of a month", "average.tariff", LocalDate.of(2025, 7, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.MONTHS_OPEN, paid));
        };
    }

    @Override
    public List<Calculator.Reading> reads(dev.tariffc.runtime.calculation.Charge charge,
            Period paid) {
        List<Calculator.Reading> reads = new ArrayList<>(readings(charge, paid));
        if (charge == Charge.FEE) {
            paid.parts(Period.Kind.MONTH).forEach(month -> reads.add(new Calculator.Reading(Fact.ATTENDANCE, month)));
        }
        return List.copyOf(reads);
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

    /**
     * Line 23.
     */
    private static Example example1() {
        return new Example(
                "a year from July", 23, Optional.empty(), Charge.FEE, Period.yearFrom(LocalDate.of(2025, 7, 1)),
                List.of(Example.Given.fact("", Fact.ATTENDANCE, null, Period.month(2025, 7), Value.of(Rational.parse("300"))),
                Example.Given.fact("", Fact.ATTENDANCE, null, Period.month(2026, 6), Value.of(Rational.parse("900"))),
                Example.Given.fact("", Fact.MONTHS_OPEN, null, Period.yearFrom(LocalDate.of(2025, 7, 1)), Value.of(Rational.parse("2")))),
                true,
                List.of(new Example.Expected("", Rule.AVERAGE_ATTENDANCE, null, Value.of(Rational.parse("600")), 0),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("200")), 2)));
    }

    /**
     * Line 27.
     */
    private static Example example2() {
        return new Example(
                "closed", 27, Optional.empty(), Charge.FEE, Period.yearFrom(LocalDate.of(2025, 7, 1)),
                List.of(),
                true,
                List.of(new Example.Expected("", Rule.AVERAGE_ATTENDANCE, null, Value.of(Rational.parse("0")), 0),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("50")), 2)));
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
         * <p>Section 5, line 16: The average attendance is the sum of attendance for each month / months open, or 0 if months open are 0.
         */
        Figure averageAttendance() {
            return figure(Rule.AVERAGE_ATTENDANCE, null, () -> under(Clause.SECTION_5, () ->
                        choose(Clause.SECTION_5, Rule.AVERAGE_ATTENDANCE, List.of(
                            when(number(Fact.MONTHS_OPEN, paid(), null).is(NUMBER_0), () -> NUMBER_0),
                            otherwise(() -> sum(paid().parts(Period.Kind.MONTH), month -> number(Fact.ATTENDANCE, month, null)).dividedBy(number(Fact.MONTHS_OPEN, paid(), null), Clause.SECTION_5))))));
        }

        /**
         * <p>Section 5, line 18: The fee is, by average attendance: | up to 100 | $50 | | more than 100 up to 500 | $100 | | more than 500 | $200 |.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_5_2, () ->
                        choose(Clause.SECTION_5_2, Rule.FEE, List.of(
                            when(Truth.all(
                                averageAttendance().isAtMost(NUMBER_100)), () -> CAD_50),
                            when(Truth.all(
                                averageAttendance().isMoreThan(NUMBER_100),
                                averageAttendance().isAtMost(NUMBER_500)), () -> CAD_100),
                            when(Truth.all(
                                averageAttendance().isMoreThan(NUMBER_500)), () -> CAD_200)))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case AVERAGE_ATTENDANCE -> averageAttendance();
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
     * What is known of a theatre for one paid period.
     */
    public static final class Theatre extends TypedFacts {
        private Theatre(Map<dev.tariffc.runtime.fact.Fact, Value> values,
                Map<Calculator.Reading, Value> elsewhere) {
            super(values, elsewhere);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a theatre.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * months open.
             */
            public Builder monthsOpen(BigDecimal number) {
                return set(Fact.MONTHS_OPEN, number);
            }

            /**
             * attendance.
             */
            public Builder attendance(Period about, BigDecimal number) {
                return set(Fact.ATTENDANCE, about, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Theatre build() {
                return new Theatre(values(), elsewhere());
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
        ATTENDANCE(new dev.tariffc.runtime.fact.Fact.Declared("attendance", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

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
         * average attendance
         */
        AVERAGE_ATTENDANCE(new dev.tariffc.runtime.fact.Rule.Declared("average attendance", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

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
         * A theatre pays the fee each year from July 1, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "theatre", Period.Kind.YEAR, Optional.of(MonthDay.of(7, 1)), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A theatre pays the fee each year from July 1, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 5, line 16.
         */
        SECTION_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "5", "Rate by average attendance", 16,
        "The average attendance is the sum of attendance for each month / months open, or 0 if months open are 0.",
        List.of())),

        /**
         * Section 5, line 18.
         */
        SECTION_5_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "5", "Rate by average attendance", 18,
        "The fee is, by average attendance: | up to 100 | $50 | | more than 100 up to 500 | $100 | | more than 500 | $200 |.",
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
