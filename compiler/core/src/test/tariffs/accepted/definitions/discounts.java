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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Discounts that are added, discounts that follow one another, and a surcharge.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code discounts.tariff}; change that file and not this one.
 */
public final class Discounts extends Calculator {
    private static final Figure CAD_1_2 = Figure.of("6/5");

    private static final Figure PERCENT_10 = Figure.of("1/10");

    private static final Figure PERCENT_0 = Figure.of("0");

    private static final Figure PERCENT_15 = Figure.of("3/20");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure PERCENT_20 = Figure.of("1/5");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Discounts() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Shop facts, Position position) {
        return assess(Charge.FEE, paid, facts.about(readings(Charge.FEE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Discounts that are added, discounts that follow one another, and a surcharge", "discounts.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case FEE -> List.of(new Calculator.Reading(Fact.LATE, paid),
            new Calculator.Reading(Fact.WAY, paid),
            new Calculator.Reading(Fact.FLOOR_AREA, paid),
            new Calculator.Reading(Fact.MEMBER, paid),
            new Calculator.Reading(Fact.EARLY, paid));
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
         * <p>Section 2, line 18: The full fee is $1.20 per floor area.
         */
        Figure fullFee() {
            return figure(Rule.FULL_FEE, null, () -> under(Clause.SECTION_2, () ->
                        CAD_1_2.times(number(Fact.FLOOR_AREA, paid(), null))));
        }

        /**
         * <p>Section 3, line 24: The members' discount is 10% if member, otherwise 0%.
         */
        Figure membersDiscount() {
            return figure(Rule.MEMBERS_DISCOUNT, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.MEMBERS_DISCOUNT, List.of(
                            when(yesNo(Fact.MEMBER, paid(), null), () -> PERCENT_10),
                            otherwise(() -> PERCENT_0)))));
        }

        /**
         * <p>Section 3, line 26: The early discount is 15% if early, otherwise 0%.
         */
        Figure earlyDiscount() {
            return figure(Rule.EARLY_DISCOUNT, null, () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.EARLY_DISCOUNT, List.of(
                            when(yesNo(Fact.EARLY, paid(), null), () -> PERCENT_15),
                            otherwise(() -> PERCENT_0)))));
        }

        /**
         * <p>Section 3, line 28: The reduced fee, if way is added, is the full fee × (1 - (the members' discount + the early discount)).
         * <p>Section 3, line 31: The reduced fee, if way is one after the other, is the full fee × (1 - the members' discount) × (1 - the early discount).
         */
        Figure reducedFee() {
            return figure(Rule.REDUCED_FEE, null, () -> choose(Clause.SECTION_3_3, Rule.REDUCED_FEE, List.of(
                        when(word(Fact.WAY, paid(), null).is("added"), () -> under(Clause.SECTION_3_3, () ->
                            fullFee().times(NUMBER_1.minus(membersDiscount().plus(earlyDiscount()))))),
                        when(word(Fact.WAY, paid(), null).is("one after the other"), () -> under(Clause.SECTION_3_4, () ->
                            fullFee().times(NUMBER_1.minus(membersDiscount())).times(NUMBER_1.minus(earlyDiscount())))))));
        }

        /**
         * <p>Section 4, line 38: The fee is the reduced fee + 20% of the reduced fee if late, otherwise the reduced fee.
         */
        Figure fee() {
            return figure(Rule.FEE, null, () -> under(Clause.SECTION_4, () ->
                        choose(Clause.SECTION_4, Rule.FEE, List.of(
                            when(yesNo(Fact.LATE, paid(), null), () -> reducedFee().plus(PERCENT_20.times(reducedFee()))),
                            otherwise(() -> reducedFee())))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case FULL_FEE -> fullFee();
                case MEMBERS_DISCOUNT -> membersDiscount();
                case EARLY_DISCOUNT -> earlyDiscount();
                case REDUCED_FEE -> reducedFee();
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
            return Map.ofEntries(Map.entry(Clause.LINE_14, Truth.any(
                        yesNo(Fact.EARLY, paid(), null).not(),
                        yesNo(Fact.LATE, paid(), null).not())));
        }
    }

    /**
     * What is known of a shop for one paid period.
     */
    public static final class Shop extends TypedFacts {
        private Shop(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a shop.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * late.
             */
            public Builder late(boolean yes) {
                return set(Fact.LATE, yes);
            }

            /**
             * way.
             */
            public Builder way(String text) {
                return set(Fact.WAY, text);
            }

            /**
             * floor area.
             */
            public Builder floorArea(BigDecimal number) {
                return set(Fact.FLOOR_AREA, number);
            }

            /**
             * member.
             */
            public Builder member(boolean yes) {
                return set(Fact.MEMBER, yes);
            }

            /**
             * early.
             */
            public Builder early(boolean yes) {
                return set(Fact.EARLY, yes);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Shop build() {
                return new Shop(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * floor area
         */
        FLOOR_AREA(new dev.tariffc.runtime.fact.Fact.Declared("floor area", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * member
         */
        MEMBER(new dev.tariffc.runtime.fact.Fact.Declared("member", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * early
         */
        EARLY(new dev.tariffc.runtime.fact.Fact.Declared("early", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * late
         */
        LATE(new dev.tariffc.runtime.fact.Fact.Declared("late", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * way
         */
        WAY(new dev.tariffc.runtime.fact.Fact.Declared("way", Optional.empty(), Domain.choice("added", "one after the other"), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * full fee
         */
        FULL_FEE(new dev.tariffc.runtime.fact.Rule.Declared("full fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * members' discount
         */
        MEMBERS_DISCOUNT(new dev.tariffc.runtime.fact.Rule.Declared("members' discount", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

        /**
         * early discount
         */
        EARLY_DISCOUNT(new dev.tariffc.runtime.fact.Rule.Declared("early discount", Optional.empty(), Domain.Kind.PERCENTAGE, Optional.empty())),

        /**
         * reduced fee
         */
        REDUCED_FEE(new dev.tariffc.runtime.fact.Rule.Declared("reduced fee", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * A shop pays the fee each year, in CAD, rounded half up to 1¢.
         */
        FEE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "shop", Period.Kind.YEAR, Optional.empty(), List.of(Rule.FEE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A shop pays the fee each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 14.
         */
        LINE_14(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 14,
        "Always: not early or not late.",
        List.of())),

        /**
         * Section 2, line 18.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Fee", 18,
        "The full fee is $1.20 per floor area.",
        List.of())),

        /**
         * Section 3, line 24.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Discounts", 24,
        "The members' discount is 10% if member, otherwise 0%.",
        List.of())),

        /**
         * Section 3, line 26.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Discounts", 26,
        "The early discount is 15% if early, otherwise 0%.",
        List.of())),

        /**
         * Section 3, line 28.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Discounts", 28,
        "The reduced fee, if way is added, is the full fee × (1 - (the members' discount + the early discount)).",
        List.of())),

        /**
         * Section 3, line 31.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Discounts", 31,
        "The reduced fee, if way is one after the other, is the full fee × (1 - the members' discount) × (1 - the early discount).",
        List.of())),

        /**
         * Section 4, line 38.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Surcharge", 38,
        "The fee is the reduced fee + 20% of the reduced fee if late, otherwise the reduced fee.",
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
