package charges;

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
 * Three ways of the last cent.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code last-cent.tariff}; change that file and not this one.
 */
public final class LastCent extends Calculator {
    private static final Figure CAD_0_29 = Figure.of("29/100");

    private static final Figure PERCENT_50 = Figure.of("1/2");

    private static final Figure PERCENT_30 = Figure.of("3/10");

    private static final Figure PERCENT_20 = Figure.of("1/5");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public LastCent() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Importer facts, Position position) {
        return assess(Charge.LEVY_BY_REMAINDER, paid, facts.about(readings(Charge.LEVY_BY_REMAINDER, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Three ways of the last cent", "last-cent.tariff", LocalDate.of(2026, 1, 1), Optional.empty(), List.of());
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
            case LEVY_BY_REMAINDER -> List.of(new Calculator.Reading(Fact.DISCS, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case LEVY_BY_REMAINDER -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case LEVY_BY_REMAINDER -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    @Override
    public List<Calculator.Division> divisions() {
        return List.of(new Calculator.Division(Clause.SECTION_3_4, Rule.LEVY_BY_REMAINDER, List.of(Rule.AUTHORS_SHARE, Rule.PERFORMERS_SHARE, Rule.MAKERS_SHARE), dev.tariffc.runtime.number.LastCent.LARGEST_REMAINDER),
                new Calculator.Division(Clause.SECTION_3_8, Rule.LEVY_BY_THE_FIRST, List.of(Rule.AUTHORS_FIRST, Rule.PERFORMERS_SECOND, Rule.MAKERS_THIRD), dev.tariffc.runtime.number.LastCent.FIRST_NAMED),
                new Calculator.Division(Clause.SECTION_3_12, Rule.LEVY_BY_THE_LAST, List.of(Rule.AUTHORS_PART, Rule.PERFORMERS_PART, Rule.MAKERS_PART), dev.tariffc.runtime.number.LastCent.LAST_NAMED));
    }

    /**
     * Line 39.
     */
    private static Example example1() {
        return new Example(
                "one disc", 39, Optional.empty(), Charge.LEVY_BY_REMAINDER, Period.month(2026, 1),
                List.of(Example.Given.fact("", Fact.DISCS, null, Period.month(2026, 1), Value.of(Rational.parse("1")))),
                false,
                List.of(new Example.Expected("", Rule.AUTHORS_SHARE, null, Value.of(Rational.parse("0.14")), 2),
                new Example.Expected("", Rule.PERFORMERS_SHARE, null, Value.of(Rational.parse("0.09")), 2),
                new Example.Expected("", Rule.MAKERS_SHARE, null, Value.of(Rational.parse("0.06")), 2),
                new Example.Expected("", Rule.AUTHORS_FIRST, null, Value.of(Rational.parse("0.16")), 2),
                new Example.Expected("", Rule.PERFORMERS_SECOND, null, Value.of(Rational.parse("0.08")), 2),
                new Example.Expected("", Rule.MAKERS_THIRD, null, Value.of(Rational.parse("0.05")), 2),
                new Example.Expected("", Rule.AUTHORS_PART, null, Value.of(Rational.parse("0.14")), 2),
                new Example.Expected("", Rule.PERFORMERS_PART, null, Value.of(Rational.parse("0.08")), 2),
                new Example.Expected("", Rule.MAKERS_PART, null, Value.of(Rational.parse("0.07")), 2)));
    }

    /**
     * Line 47.
     */
    private static Example example2() {
        return new Example(
                "ten discs", 47, Optional.empty(), Charge.LEVY_BY_REMAINDER, Period.month(2026, 1),
                List.of(Example.Given.fact("", Fact.DISCS, null, Period.month(2026, 1), Value.of(Rational.parse("10")))),
                false,
                List.of(new Example.Expected("", Rule.AUTHORS_SHARE, null, Value.of(Rational.parse("1.45")), 2),
                new Example.Expected("", Rule.PERFORMERS_SHARE, null, Value.of(Rational.parse("0.87")), 2),
                new Example.Expected("", Rule.MAKERS_SHARE, null, Value.of(Rational.parse("0.58")), 2),
                new Example.Expected("", Rule.AUTHORS_FIRST, null, Value.of(Rational.parse("1.45")), 2),
                new Example.Expected("", Rule.PERFORMERS_SECOND, null, Value.of(Rational.parse("0.87")), 2),
                new Example.Expected("", Rule.MAKERS_THIRD, null, Value.of(Rational.parse("0.58")), 2),
                new Example.Expected("", Rule.AUTHORS_PART, null, Value.of(Rational.parse("1.45")), 2),
                new Example.Expected("", Rule.PERFORMERS_PART, null, Value.of(Rational.parse("0.87")), 2),
                new Example.Expected("", Rule.MAKERS_PART, null, Value.of(Rational.parse("0.58")), 2)));
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
         * <p>Section 2, line 11: The levy by remainder is 29¢ per disc.
         */
        Figure levyByRemainder() {
            return figure(Rule.LEVY_BY_REMAINDER, null, () -> under(Clause.SECTION_2, () ->
                        CAD_0_29.times(number(Fact.DISCS, paid(), null))));
        }

        /**
         * <p>Section 2, line 13: The levy by the first is the levy by remainder.
         */
        Figure levyByTheFirst() {
            return figure(Rule.LEVY_BY_THE_FIRST, null, () -> under(Clause.SECTION_2_2, () ->
                        levyByRemainder()));
        }

        /**
         * <p>Section 2, line 15: The levy by the last is the levy by remainder.
         */
        Figure levyByTheLast() {
            return figure(Rule.LEVY_BY_THE_LAST, null, () -> under(Clause.SECTION_2_3, () ->
                        levyByRemainder()));
        }

        /**
         * <p>Section 3, line 19: The authors' share is 50% of the levy by remainder.
         */
        Figure authorsShare() {
            return figure(Rule.AUTHORS_SHARE, null, () -> under(Clause.SECTION_3, () ->
                        PERCENT_50.times(levyByRemainder())));
        }

        /**
         * <p>Section 3, line 20: The performers' share is 30% of the levy by remainder.
         */
        Figure performersShare() {
            return figure(Rule.PERFORMERS_SHARE, null, () -> under(Clause.SECTION_3_2, () ->
                        PERCENT_30.times(levyByRemainder())));
        }

        /**
         * <p>Section 3, line 21: The makers' share is 20% of the levy by remainder.
         */
        Figure makersShare() {
            return figure(Rule.MAKERS_SHARE, null, () -> under(Clause.SECTION_3_3, () ->
                        PERCENT_20.times(levyByRemainder())));
        }

        /**
         * <p>Section 3, line 25: The authors' first is 50% of the levy by the first.
         */
        Figure authorsFirst() {
            return figure(Rule.AUTHORS_FIRST, null, () -> under(Clause.SECTION_3_5, () ->
                        PERCENT_50.times(levyByTheFirst())));
        }

        /**
         * <p>Section 3, line 26: The performers' second is 30% of the levy by the first.
         */
        Figure performersSecond() {
            return figure(Rule.PERFORMERS_SECOND, null, () -> under(Clause.SECTION_3_6, () ->
                        PERCENT_30.times(levyByTheFirst())));
        }

        /**
         * <p>Section 3, line 27: The makers' third is 20% of the levy by the first.
         */
        Figure makersThird() {
            return figure(Rule.MAKERS_THIRD, null, () -> under(Clause.SECTION_3_7, () ->
                        PERCENT_20.times(levyByTheFirst())));
        }

        /**
         * <p>Section 3, line 31: The authors' part is 50% of the levy by the last.
         */
        Figure authorsPart() {
            return figure(Rule.AUTHORS_PART, null, () -> under(Clause.SECTION_3_9, () ->
                        PERCENT_50.times(levyByTheLast())));
        }

        /**
         * <p>Section 3, line 32: The performers' part is 30% of the levy by the last.
         */
        Figure performersPart() {
            return figure(Rule.PERFORMERS_PART, null, () -> under(Clause.SECTION_3_10, () ->
                        PERCENT_30.times(levyByTheLast())));
        }

        /**
         * <p>Section 3, line 33: The makers' part is 20% of the levy by the last.
         */
        Figure makersPart() {
            return figure(Rule.MAKERS_PART, null, () -> under(Clause.SECTION_3_11, () ->
                        PERCENT_20.times(levyByTheLast())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case LEVY_BY_REMAINDER -> levyByRemainder();
                case LEVY_BY_THE_FIRST -> levyByTheFirst();
                case LEVY_BY_THE_LAST -> levyByTheLast();
                case AUTHORS_SHARE -> authorsShare();
                case PERFORMERS_SHARE -> performersShare();
                case MAKERS_SHARE -> makersShare();
                case AUTHORS_FIRST -> authorsFirst();
                case PERFORMERS_SECOND -> performersSecond();
                case MAKERS_THIRD -> makersThird();
                case AUTHORS_PART -> authorsPart();
                case PERFORMERS_PART -> performersPart();
                case MAKERS_PART -> makersPart();
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
     * What is known of a importer for one paid period.
     */
    public static final class Importer extends TypedFacts {
        private Importer(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a importer.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * discs.
             */
            public Builder discs(BigDecimal number) {
                return set(Fact.DISCS, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Importer build() {
                return new Importer(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * discs
         */
        DISCS(new dev.tariffc.runtime.fact.Fact.Declared("discs", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * levy by remainder
         */
        LEVY_BY_REMAINDER(new dev.tariffc.runtime.fact.Rule.Declared("levy by remainder", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * levy by the first
         */
        LEVY_BY_THE_FIRST(new dev.tariffc.runtime.fact.Rule.Declared("levy by the first", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * levy by the last
         */
        LEVY_BY_THE_LAST(new dev.tariffc.runtime.fact.Rule.Declared("levy by the last", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * authors' share
         */
        AUTHORS_SHARE(new dev.tariffc.runtime.fact.Rule.Declared("authors' share", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * performers' share
         */
        PERFORMERS_SHARE(new dev.tariffc.runtime.fact.Rule.Declared("performers' share", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * makers' share
         */
        MAKERS_SHARE(new dev.tariffc.runtime.fact.Rule.Declared("makers' share", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * authors' first
         */
        AUTHORS_FIRST(new dev.tariffc.runtime.fact.Rule.Declared("authors' first", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * performers' second
         */
        PERFORMERS_SECOND(new dev.tariffc.runtime.fact.Rule.Declared("performers' second", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * makers' third
         */
        MAKERS_THIRD(new dev.tariffc.runtime.fact.Rule.Declared("makers' third", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * authors' part
         */
        AUTHORS_PART(new dev.tariffc.runtime.fact.Rule.Declared("authors' part", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * performers' part
         */
        PERFORMERS_PART(new dev.tariffc.runtime.fact.Rule.Declared("performers' part", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * makers' part
         */
        MAKERS_PART(new dev.tariffc.runtime.fact.Rule.Declared("makers' part", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * An importer pays the levy by remainder, the levy by the first and the levy by the last each month, in CAD, rounded half up to 1¢.
         */
        LEVY_BY_REMAINDER(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "importer", Period.Kind.MONTH, Optional.empty(), List.of(Rule.LEVY_BY_REMAINDER, Rule.LEVY_BY_THE_FIRST, Rule.LEVY_BY_THE_LAST), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "An importer pays the levy by remainder, the levy by the first and the levy by the last each month, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 2, line 11.
         */
        SECTION_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Levy", 11,
        "The levy by remainder is 29¢ per disc.",
        List.of())),

        /**
         * Section 2, line 13.
         */
        SECTION_2_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Levy", 13,
        "The levy by the first is the levy by remainder.",
        List.of())),

        /**
         * Section 2, line 15.
         */
        SECTION_2_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "2", "Levy", 15,
        "The levy by the last is the levy by remainder.",
        List.of())),

        /**
         * Section 3, line 19.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 19,
        "The authors' share is 50% of the levy by remainder.",
        List.of())),

        /**
         * Section 3, line 20.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 20,
        "The performers' share is 30% of the levy by remainder.",
        List.of())),

        /**
         * Section 3, line 21.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 21,
        "The makers' share is 20% of the levy by remainder.",
        List.of())),

        /**
         * Section 3, line 23.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 23,
        "The authors' share, the performers' share and the makers' share add up to the levy by remainder, by largest remainder.",
        List.of())),

        /**
         * Section 3, line 25.
         */
        SECTION_3_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 25,
        "The authors' first is 50% of the levy by the first.",
        List.of())),

        /**
         * Section 3, line 26.
         */
        SECTION_3_6(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 26,
        "The performers' second is 30% of the levy by the first.",
        List.of())),

        /**
         * Section 3, line 27.
         */
        SECTION_3_7(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 27,
        "The makers' third is 20% of the levy by the first.",
        List.of())),

        /**
         * Section 3, line 29.
         */
        SECTION_3_8(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 29,
        "The authors' first, the performers' second and the makers' third add up to the levy by the first, to the first named.",
        List.of())),

        /**
         * Section 3, line 31.
         */
        SECTION_3_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 31,
        "The authors' part is 50% of the levy by the last.",
        List.of())),

        /**
         * Section 3, line 32.
         */
        SECTION_3_10(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 32,
        "The performers' part is 30% of the levy by the last.",
        List.of())),

        /**
         * Section 3, line 33.
         */
        SECTION_3_11(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 33,
        "The makers' part is 20% of the levy by the last.",
        List.of())),

        /**
         * Section 3, line 35.
         */
        SECTION_3_12(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "Shares", 35,
        "The authors' part, the performers' part and the makers' part add up to the levy by the last, to the last named.",
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
