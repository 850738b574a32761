package days;

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
 * Students enrolled on October 1.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code head-count.tariff}; change that file and not this one.
 */
public final class HeadCount extends Calculator {
    private static final Figure STUDENTS_0 = Figure.of("0");

    private static final Figure CAD_0_85 = Figure.of("17/20");

    private static final Figure CAD_0_1 = Figure.of("1/10");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public HeadCount() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, School facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Students enrolled on October 1", "head-count.tariff", LocalDate.of(2025, 9, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.STUDENTS, Period.day(paid.date(MonthDay.of(10, 1)))));
        };
    }

    @Override
    public List<Calculator.Reading> reads(dev.tariffc.runtime.calculation.Charge charge,
            Period paid) {
        List<Calculator.Reading> reads = new ArrayList<>(readings(charge, paid));
        if (charge == Charge.FEE) {
            reads.add(new Calculator.Reading(Fact.STUDENTS, Period.day(paid.date(MonthDay.of(2, 1)))));
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
     * Line 18.
     */
    private static Example example1() {
        return new Example(
                "two head-counts", 18, Optional.empty(), Charge.FEE, Period.yearFrom(LocalDate.of(2025, 9, 1)),
                List.of(Example.Given.fact("", Fact.STUDENTS, null, Period.day(LocalDate.of(2025, 10, 1)), Value.of(Rational.parse("100"))),
                Example.Given.fact("", Fact.STUDENTS, null, Period.day(LocalDate.of(2026, 2, 1)), Value.of(Rational.parse("120")))),
                false,
                List.of(new Example.Expected("", Rule.LATER_STUDENTS, null, Value.of(Rational.parse("20")), 0),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("87")), 2)));
    }

    @Override
    public List<Example> examples() {
        return List.of(example1());
    }

    /**
     * One assessment under way, with a method for each name that the tariff defines.
     */
    private static final class Reckoning extends Evaluation {
        Reckoning(Period paid, Facts facts, Position position, boolean explained) {
            super(paid, facts, position, explained);
        }

        /**
         * <p>Section 2, line 14: The later students are the excess of students on February 1 of the year over students on October 1 of the year.
         */
        Figure laterStudents() {
            return figure(Rule.LATER_STUDENTS, null, () -> under(Clause.SECTION_2, () ->
                        atLeast(number(Fact.STUDENTS, Period.day(paid().date(MonthDay.of(2, 1))), null).minus(number(Fact.STUDENTS, Period.day(paid().date(MonthDay.of(10, 1))), null)), STUDENTS_0, false)));
        }

        /**
         * <p>Section 2, line 16: The fee is 85¢ per student on October 1 of the year + 10¢ per later student.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_2_2, () ->
                        CAD_0_85.times(number(Fact.STUDENTS, Period.day(paid().date(MonthDay.of(10, 1))), null)).plus(CAD_0_1.times(laterStudents()))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case LATER_STUDENTS -> laterStudents();
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
     * What is known of a school for one paid period.
     */
    public static final class School extends TypedFacts {
        private School(Map<dev.tariffc.runtime.fact.Fact, Value> values,
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
         * Takes the facts of a school.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * students.
             */
            public Builder students(BigDecimal number) {
                return set(Fact.STUDENTS, number);
            }

            /**
             * students.
             */
            public Builder students(Period about, BigDecimal number) {
                return set(Fact.STUDENTS, about, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public School build() {
                return new School(values(), elsewhere());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * students
         */
        STUDENTS(new dev.tariffc.runtime.fact.Fact.Declared("students", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.DAY), Optional.empty(), List.of()));

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
         * later students
         */
        LATER_STUDENTS(new dev.tariffc.runtime.fact.Rule.Declared("later students", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

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
         * A school pays the fee each year from September 1, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "school", Period.Kind.YEAR, Optional.of(MonthDay.of(9, 1)), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A school pays the fee each year from September 1, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 14.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Head-count", 14,
        "The later students are the excess of students on February 1 of the year over students on October 1 of the year.",
        List.of())),

        /**
         * Section 2, line 16.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Head-count", 16,
        "The fee is 85¢ per student on October 1 of the year + 10¢ per later student.",
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
