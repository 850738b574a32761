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
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A minimum for each month, added up for the year.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code sum-of-months.tariff}; change that file and not this one.
 */
public final class SumOfMonths extends Calculator {
    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure CAD_5 = Figure.of("5");

    private static final Figure PERCENT_1 = Figure.of("1/100");

    private static final Figure CAD_40 = Figure.of("40");

    private static final Figure CAD_20 = Figure.of("20");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public SumOfMonths() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Club facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("A minimum for each month, added up for the year", "sum-of-months.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            paid.parts(Period.Kind.MONTH).forEach(month -> reads.add(new Calculator.Reading(Fact.TICKET_SALES, month)));
            paid.parts(Period.Kind.MONTH).forEach(month -> reads.add(new Calculator.Reading(Fact.LIVE_MUSIC, month)));
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
         * <p>Section 3, line 13: The minimum for each month is $10 if live music, otherwise $5.
         */
        Figure minimum(Period month) {
            return figure(Rule.MINIMUM, month.toString(), () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.MINIMUM, List.of(
                            when(yesNo(Fact.LIVE_MUSIC, month, null), () -> CAD_10),
                            otherwise(() -> CAD_5)))));
        }

        /**
         * <p>Section 3, line 11: The monthly royalty for each month is 1% of ticket sales, at least the minimum.
         */
        Figure monthlyRoyalty(Period month) {
            return figure(Rule.MONTHLY_ROYALTY, month.toString(), () -> under(Clause.SECTION_3, () ->
                        atLeast(PERCENT_1.times(number(Fact.TICKET_SALES, month, null)), minimum(month), true)));
        }

        /**
         * <p>Section 4, line 17: The licence is $40 if live music in any month, otherwise $20.
         */
        Figure licence() {
            return figure(Rule.LICENCE, null, () -> under(Clause.SECTION_4, () ->
                        choose(Clause.SECTION_4, Rule.LICENCE, List.of(
                            when(any(paid().parts(Period.Kind.MONTH), month -> yesNo(Fact.LIVE_MUSIC, month, null)), () -> CAD_40),
                            otherwise(() -> CAD_20)))));
        }

        /**
         * <p>Section 4, line 19: The fee is (the sum of the monthly royalty for each month) + the licence.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4_2, () ->
                        sum(paid().parts(Period.Kind.MONTH), month -> monthlyRoyalty(month)).plus(licence())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case MINIMUM -> minimum(Period.parse(item).orElseThrow());
                case MONTHLY_ROYALTY -> monthlyRoyalty(Period.parse(item).orElseThrow());
                case LICENCE -> licence();
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
     * What is known of a club for one paid period.
     */
    public static final class Club extends TypedFacts {
        private Club(Map<dev.tariffc.runtime.fact.Fact, Value> values,
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
         * Takes the facts of a club.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * ticket sales.
             */
            public Builder ticketSales(Period about, Money amount) {
                return set(Fact.TICKET_SALES, about, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * live music.
             */
            public Builder liveMusic(Period about, boolean yes) {
                return set(Fact.LIVE_MUSIC, about, yes);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Club build() {
                return new Club(values(), elsewhere());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * ticket sales
         */
        TICKET_SALES(new dev.tariffc.runtime.fact.Fact.Declared("ticket sales", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * live music
         */
        LIVE_MUSIC(new dev.tariffc.runtime.fact.Fact.Declared("live music", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
        MINIMUM(new dev.tariffc.runtime.fact.Rule.Declared("minimum", Optional.empty(), Domain.Kind.MONEY, Optional.empty(), Optional.of(Period.Kind.MONTH))),

        /**
         * monthly royalty
         */
        MONTHLY_ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("monthly royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty(), Optional.of(Period.Kind.MONTH))),

        /**
         * licence
         */
        LICENCE(new dev.tariffc.runtime.fact.Rule.Declared("licence", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * A club pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "club", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A club pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Royalty of a month", 11,
        "The monthly royalty for each month is 1% of ticket sales, at least the minimum.",
        List.of())),

        /**
         * Section 3, line 13.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Royalty of a month", 13,
        "The minimum for each month is $10 if live music, otherwise $5.",
        List.of())),

        /**
         * Section 4, line 17.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Licence", 17,
        "The licence is $40 if live music in any month, otherwise $20.",
        List.of())),

        /**
         * Section 4, line 19.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Licence", 19,
        "The fee is (the sum of the monthly royalty for each month) + the licence.",
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
