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
 * A rule except as provided in another section.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code except-under.tariff}; change that file and not this one.
 */
public final class ExceptUnder extends Calculator {
    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure CAD_1 = Figure.of("1");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_0_5 = Figure.of("1/2");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public ExceptUnder() {
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
        return new Calculator.Tariff("A rule except as provided in another section", "except-under.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.DRIVE_IN, paid),
            new Calculator.Reading(Fact.SEATS, paid),
            new Calculator.Reading(Fact.OPEN_DAYS, paid));
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
         * <p>Section 3, line 11: The fee, if the theatre is a drive-in, is $2 per seat.
         * <p>Section 4, line 15: The fee, except under section 3, if open days are more than 100, is $1 per seat.
         * <p>Section 5, line 19: The fee, except under section 3 and section 4, is $0.50 per seat.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> choose(Clause.SECTION_3, Rule.FEE, List.of(
                        when(yesNo(Fact.DRIVE_IN, paid(), null), () -> under(Clause.SECTION_3, () ->
                            CAD_2.times(number(Fact.SEATS, paid(), null)))),
                        when(Truth.all(
                            number(Fact.OPEN_DAYS, paid(), null).isMoreThan(NUMBER_100),
                            yesNo(Fact.DRIVE_IN, paid(), null).not()), () -> under(Clause.SECTION_4, () ->
                            CAD_1.times(number(Fact.SEATS, paid(), null)))),
                        when(Truth.all(
                            yesNo(Fact.DRIVE_IN, paid(), null).not(),
                            number(Fact.OPEN_DAYS, paid(), null).isMoreThan(NUMBER_100).not()), () -> under(Clause.SECTION_5, () ->
                            CAD_0_5.times(number(Fact.SEATS, paid(), null)))))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
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
        private Theatre(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
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
             * drive-in.
             */
            public Builder driveIn(boolean yes) {
                return set(Fact.DRIVE_IN, yes);
            }

            /**
             * seats.
             */
            public Builder seats(BigDecimal number) {
                return set(Fact.SEATS, number);
            }

            /**
             * open days.
             */
            public Builder openDays(BigDecimal number) {
                return set(Fact.OPEN_DAYS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Theatre build() {
                return new Theatre(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * seats
         */
        SEATS(new dev.tariffc.runtime.fact.Fact.Declared("seats", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * drive-in
         */
        DRIVE_IN(new dev.tariffc.runtime.fact.Fact.Declared("drive-in", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * open days
         */
        OPEN_DAYS(new dev.tariffc.runtime.fact.Fact.Declared("open days", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * A theatre pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "theatre", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A theatre pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "The fee, if the theatre is a drive-in, is $2 per seat.",
        List.of())),

        /**
         * Section 4, line 15.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 15,
        "The fee, except under section 3, if open days are more than 100, is $1 per seat.",
        List.of())),

        /**
         * Section 5, line 19.
         */
        SECTION_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "5", "", 19,
        "The fee, except under section 3 and section 4, is $0.50 per seat.",
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
