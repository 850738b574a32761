package items;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fee for each event, and their sum.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code sum.tariff}; change that file and not this one.
 */
public final class Sum extends Calculator {
    private static final Figure CAD_0_04 = Figure.of("1/25");

    private static final Figure CAD_5 = Figure.of("5");

    private static final Figure NUMBER_1000 = Figure.of("1000");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Sum() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Venue facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A fee for each event, and their sum", "sum.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.SHOW, paid),
            new Calculator.Reading(Fact.GUESTS, paid),
            new Calculator.Reading(Fact.SHOW_DAYS, paid));
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
         * <p>Section 3, line 11: The fee for each event is 4¢ per guest, at least $5.
         */
        Figure fee(String item) {
            return figure(Rule.FEE, item, () -> under(Clause.SECTION_3, () ->
                        atLeast(CAD_0_04.times(number(Fact.GUESTS, paid(), item)), CAD_5, true)));
        }

        /**
         * <p>Section 3, line 13: The event royalty for each event is the fee per show day if show, otherwise the fee.
         */
        Figure eventRoyalty(String item) {
            return figure(Rule.EVENT_ROYALTY, item, () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.EVENT_ROYALTY, List.of(
                            when(yesNo(Fact.SHOW, paid(), item), () -> fee(item).times(number(Fact.SHOW_DAYS, paid(), item))),
                            otherwise(() -> fee(item))))));
        }

        /**
         * <p>Section 3, line 15: A large event is an event where guests are more than 1,000.
         */
        Truth largeEvent(String item) {
            return truth(Rule.LARGE_EVENT, item, () -> under(Clause.SECTION_3_3, () ->
                        number(Fact.GUESTS, paid(), item).isMoreThan(NUMBER_1000)));
        }

        /**
         * <p>Section 4, line 19: The royalty is (the sum of the event royalty for each event) + (the sum of the fee for each large event).
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> under(Clause.SECTION_4, () ->
                        sum(items("event", paid()), item -> eventRoyalty(item)).plus(sumWhere(items("event", paid()), item -> largeEvent(item), item -> fee(item)))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case FEE -> fee(item);
                case EVENT_ROYALTY -> eventRoyalty(item);
                case LARGE_EVENT -> largeEvent(item);
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
     * What is known of a venue for one paid period.
     */
    public static final class Venue extends TypedFacts {
        private Venue(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
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
                return new Venue(values());
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
        GUESTS(new dev.tariffc.runtime.fact.Fact.Declared("guests", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.of("event"), List.of())),

        /**
         * show
         */
        SHOW(new dev.tariffc.runtime.fact.Fact.Declared("show", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.QUARTER), Optional.of("event"), List.of())),

        /**
         * show days
         */
        SHOW_DAYS(new dev.tariffc.runtime.fact.Fact.Declared("show days", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.of("event"), List.of()));

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
        FEE(new dev.tariffc.runtime.fact.Rule.Declared("fee", Optional.empty(), Domain.Kind.MONEY, Optional.of("event"))),

        /**
         * event royalty
         */
        EVENT_ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("event royalty", Optional.empty(), Domain.Kind.MONEY, Optional.of("event"))),

        /**
         * large event
         */
        LARGE_EVENT(new dev.tariffc.runtime.fact.Rule.Declared("large event", Optional.empty(), Domain.Kind.YES_NO, Optional.of("event"))),

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
         * A venue pays the royalty each quarter, in CAD, rounded half up to 1¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "venue", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A venue pays the royalty each quarter, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "The fee for each event is 4¢ per guest, at least $5.",
        List.of())),

        /**
         * Section 3, line 13.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 13,
        "The event royalty for each event is the fee per show day if show, otherwise the fee.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 15,
        "A large event is an event where guests are more than 1,000.",
        List.of())),

        /**
         * Section 4, line 19.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 19,
        "The royalty is (the sum of the event royalty for each event) + (the sum of the fee for each large event).",
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
