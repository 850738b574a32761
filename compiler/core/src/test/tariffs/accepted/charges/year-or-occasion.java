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
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fee by the year or by the fair.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code year-or-occasion.tariff}; change that file and not this one.
 */
public final class YearOrOccasion extends Calculator {
    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_20 = Figure.of("20");

    private static final Figure NUMBER_101 = Figure.of("101");

    private static final Figure NUMBER_200 = Figure.of("200");

    private static final Figure CAD_30 = Figure.of("30");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public YearOrOccasion() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Organizer facts, Position position) {
        return assess(Charge.FEE_BY_YEAR, paid, facts.about(readings(Charge.FEE_BY_YEAR, paid)), position);
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assessFeeByOccasion(Period paid, OrganizerFeeByOccasion facts,
            Position position) {
        return assess(Charge.FEE_BY_OCCASION, paid, facts.about(readings(Charge.FEE_BY_OCCASION, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A fee by the year or by the fair", "year-or-occasion.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case FEE_BY_YEAR -> List.of(new Calculator.Reading(Fact.MEMBER, null),
            new Calculator.Reading(Fact.GUESTS, paid.holding(Period.Kind.YEAR).plus(-1)));
            case FEE_BY_OCCASION -> List.of(new Calculator.Reading(Fact.MEMBER, null),
            new Calculator.Reading(Fact.GUESTS, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case FEE_BY_YEAR -> paid.holding(Period.Kind.YEAR).plus(-1);
            case FEE_BY_OCCASION -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case FEE_BY_YEAR -> List.of();
            case FEE_BY_OCCASION -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    @Override
    protected Truth applies(dev.tariffc.runtime.calculation.Charge charge, Evaluation evaluation) {
        Reckoning reckoning = (Reckoning) evaluation;
        return switch ((Charge) charge) {
            case FEE_BY_YEAR -> reckoning.feeByYearApplies();
            case FEE_BY_OCCASION -> reckoning.feeByOccasionApplies();
        };
    }

    @Override
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        if (reckoning.paid().kind() != Period.Kind.OCCASION) {
            obligations.add(new Obligation(Clause.SECTION_4, Obligation.Kind.DUE, "fee", Optional.of(Rule.FEE), reckoning.feeApplies(), reckoning.feeDue()));
        }
        if (reckoning.paid().kind() != Period.Kind.YEAR) {
            obligations.add(new Obligation(Clause.SECTION_4_2, Obligation.Kind.DUE, "fee", Optional.of(Rule.FEE), reckoning.feeApplies_2(), reckoning.feeDue_2()));
        }
        return obligations;
    }

    /**
     * Line 26.
     */
    private static Example example1() {
        return new Example(
                "a member", 26, Optional.empty(), Charge.FEE_BY_YEAR, Period.year(2022),
                List.of(Example.Given.fact("", Fact.MEMBER, null, null, Value.of(true)),
                Example.Given.fact("", Fact.GUESTS, null, Period.year(2021), Value.of(Rational.parse("101")))),
                false,
                List.of(new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("20")), 2)));
    }

    /**
     * Line 30.
     */
    private static Example example2() {
        return new Example(
                "no member, on a day", 30, Optional.empty(), Charge.FEE_BY_OCCASION, Period.occasion(LocalDate.of(2022, 1, 31)),
                List.of(Example.Given.fact("", Fact.MEMBER, null, null, Value.of(false)),
                Example.Given.fact("", Fact.GUESTS, null, Period.occasion(LocalDate.of(2022, 1, 31)), Value.of(Rational.parse("201")))),
                false,
                List.of(new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("30")), 2)));
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
         * <p>Section 3, line 13: The counted guests for a member are guests in the year before.
         * <p>Section 3, line 14: The counted guests for any other organizer are guests.
         */
        Figure countedGuests() {
            return figure(Rule.COUNTED_GUESTS, null, () -> choose(Clause.SECTION_3, Rule.COUNTED_GUESTS, List.of(
                        when(yesNo(Fact.MEMBER, null, null), () -> under(Clause.SECTION_3, () ->
                            number(Fact.GUESTS, paid().holding(Period.Kind.YEAR).plus(-1), null))),
                        when(yesNo(Fact.MEMBER, null, null).not(), () -> under(Clause.SECTION_3_2, () ->
                            number(Fact.GUESTS, paid(), null))))));
        }

        /**
         * <p>Section 3, line 16: The fee is, by counted guests: | up to 100 | $10 | | 101 to 200 | $20 | | more than 200 | $30 |.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3_3, () ->
                        choose(Clause.SECTION_3_3, Rule.FEE, List.of(
                            when(Truth.all(
                                countedGuests().isAtMost(NUMBER_100)), () -> CAD_10),
                            when(Truth.all(
                                countedGuests().isAtLeast(NUMBER_101),
                                countedGuests().isAtMost(NUMBER_200)), () -> CAD_20),
                            when(Truth.all(
                                countedGuests().isMoreThan(NUMBER_200)), () -> CAD_30)))));
        }

        /**
         * The fee for a member is due no later than January 31 of the year.
         */
        Day feeDue() {
            return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR));
        }

        Truth feeApplies() {
            return yesNo(Fact.MEMBER, null, null);
        }

        /**
         * The fee for any other organizer is due no later than the last day of the month after the period.
         */
        Day feeDue_2() {
            return Day.of(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(1).end());
        }

        Truth feeApplies_2() {
            return yesNo(Fact.MEMBER, null, null).not();
        }

        /**
         * An organizer pays the fee each year if member, or for each fair, in CAD, rounded half up to 1¢.
         */
        Truth feeByYearApplies() {
            return yesNo(Fact.MEMBER, null, null);
        }

        /**
         * An organizer pays the fee each year if member, or for each fair, in CAD, rounded half up to 1¢.
         */
        Truth feeByOccasionApplies() {
            return yesNo(Fact.MEMBER, null, null).not();
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case COUNTED_GUESTS -> countedGuests();
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
             * member.
             */
            public Builder member(boolean yes) {
                return set(Fact.MEMBER, yes);
            }

            /**
             * guests.
             */
            public Builder guests(BigDecimal number) {
                return set(Fact.GUESTS, number);
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
     * What is known of a organizer for one paid period.
     */
    public static final class OrganizerFeeByOccasion extends TypedFacts {
        private OrganizerFeeByOccasion(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
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
             * member.
             */
            public Builder member(boolean yes) {
                return set(Fact.MEMBER, yes);
            }

            /**
             * guests.
             */
            public Builder guests(BigDecimal number) {
                return set(Fact.GUESTS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public OrganizerFeeByOccasion build() {
                return new OrganizerFeeByOccasion(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * member
         */
        MEMBER(new dev.tariffc.runtime.fact.Fact.Declared("member", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.empty(), Optional.empty(), List.of())),

        /**
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * counted guests
         */
        COUNTED_GUESTS(new dev.tariffc.runtime.fact.Rule.Declared("counted guests", Optional.empty(), Domain.Kind.NUMBER, Optional.empty())),

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
         * An organizer pays the fee each year if member, or for each fair, in CAD, rounded half up to 1¢.
         */
        FEE_BY_YEAR(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "organizer", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01))),

        /**
         * An organizer pays the fee each year if member, or for each fair, in CAD, rounded half up to 1¢.
         */
        FEE_BY_OCCASION(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "organizer", Period.Kind.OCCASION, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "An organizer pays the fee each year if member, or for each fair, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 13.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 13,
        "The counted guests for a member are guests in the year before.",
        List.of())),

        /**
         * Section 3, line 14.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 14,
        "The counted guests for any other organizer are guests.",
        List.of())),

        /**
         * Section 3, line 16.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 16,
        "The fee is, by counted guests: | up to 100 | $10 | | 101 to 200 | $20 | | more than 200 | $30 |.",
        List.of())),

        /**
         * Section 4, line 23.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 23,
        "The fee for a member is due no later than January 31 of the year.",
        List.of())),

        /**
         * Section 4, line 24.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 24,
        "The fee for any other organizer is due no later than the last day of the month after the period.",
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
