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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events of months, and months of quarters.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code two-levels.tariff}; change that file and not this one.
 */
public final class TwoLevels extends Calculator {
    private static final Figure CAD_0_02 = Figure.of("1/50");

    private static final Figure CAD_20 = Figure.of("20");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public TwoLevels() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Venue facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Events of months, and months of quarters", "two-levels.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of();
        };
    }

    @Override
    public List<Calculator.Reading> reads(dev.tariffc.runtime.calculation.Charge charge,
            Period paid) {
        List<Calculator.Reading> reads = new ArrayList<>(readings(charge, paid));
        if (charge == Charge.FEE) {
            paid.parts(Period.Kind.MONTH).forEach(month -> reads.add(new Calculator.Reading(Fact.GUESTS, month)));
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
     * Line 19.
     */
    private static Example example1() {
        return new Example(
                "two quarters", 19, Optional.empty(), Charge.FEE, Period.halfYear(2026, 1),
                List.of(Example.Given.fact("", Fact.GUESTS, "gala", Period.month(2026, 1), Value.of(Rational.parse("1200"))),
                Example.Given.fact("", Fact.GUESTS, "gala", Period.month(2026, 3), Value.of(Rational.parse("300"))),
                Example.Given.fact("", Fact.GUESTS, "talk", Period.month(2026, 3), Value.of(Rational.parse("100"))),
                Example.Given.fact("", Fact.GUESTS, "talk", Period.month(2026, 5), Value.of(Rational.parse("999")))),
                false,
                List.of(new Example.Expected("", Rule.TOTAL_GUESTS, "2026-03", Value.of(Rational.parse("400")), 0),
                new Example.Expected("", Rule.QUARTERLY_FEE, "2026-Q1", Value.of(Rational.parse("32")), 0),
                new Example.Expected("", Rule.QUARTERLY_FEE, "2026-Q2", Value.of(Rational.parse("20")), 0),
                new Example.Expected("", Rule.FEE, null, Value.of(Rational.parse("52")), 2)));
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
         * <p>Section 2, line 11: The total guests for each month are the sum of guests for each event.
         */
        Figure totalGuests(Period month) {
            return figure(Rule.TOTAL_GUESTS, month.toString(), () -> under(Clause.SECTION_2, () ->
                        sum(items("event", month), item -> number(Fact.GUESTS, month, item))));
        }

        /**
         * <p>Section 2, line 13: The quarterly fee for each quarter is the sum of 2¢ per total guest for each month, at least $20.
         */
        Figure quarterlyFee(Period quarter) {
            return figure(Rule.QUARTERLY_FEE, quarter.toString(), () -> under(Clause.SECTION_2_2, () ->
                        atLeast(sum(quarter.parts(Period.Kind.MONTH), month -> CAD_0_02.times(totalGuests(month))), CAD_20, true)));
        }

        /**
         * <p>Section 3, line 17: The fee is the sum of the quarterly fee for each quarter.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_3, () ->
                        sum(paid().parts(Period.Kind.QUARTER), quarter -> quarterlyFee(quarter))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case TOTAL_GUESTS -> totalGuests(Period.parse(item).orElseThrow());
                case QUARTERLY_FEE -> quarterlyFee(Period.parse(item).orElseThrow());
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
     * What is known of a venue for one paid period.
     */
    public static final class Venue extends TypedFacts {
        private Venue(Map<dev.tariffc.runtime.fact.Fact, Value> values,
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
         * Takes the facts of a venue.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Venue build() {
                return new Venue(values(), elsewhere());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * guests
         */
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.of("event"), List.of()));

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
         * total guests
         */
        TOTAL_GUESTS(new dev.tariffc.runtime.fact.Rule.Declared("total guests", Optional.empty(), Domain.Kind.NUMBER, Optional.empty(), Optional.of(Period.Kind.MONTH))),

        /**
         * quarterly fee
         */
        QUARTERLY_FEE(new dev.tariffc.runtime.fact.Rule.Declared("quarterly fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty(), Optional.of(Period.Kind.QUARTER))),

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
         * A venue pays the fee each half-year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "venue", Period.Kind.HALF_YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A venue pays the fee each half-year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Quarters", 11,
        "The total guests for each month are the sum of guests for each event.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Quarters", 13,
        "The quarterly fee for each quarter is the sum of 2¢ per total guest for each month, at least $20.",
        List.of())),

        /**
         * Section 3, line 17.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Half-year", 17,
        "The fee is the sum of the quarterly fee for each quarter.",
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
