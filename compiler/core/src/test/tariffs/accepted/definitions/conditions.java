package definitions;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two months, and conditions of every kind.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code conditions.tariff}; change that file and not this one.
 */
public final class Conditions extends Calculator {
    private static final Figure CAD_2 = Figure.of("2");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure CAD_1 = Figure.of("1");

    private static final Figure CAD_10 = Figure.of("10");

    private static final Figure CAD_0 = Figure.of("0");

    private static final Figure CAD_50 = Figure.of("50");

    private static final Figure NUMBER_1000 = Figure.of("1000");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public Conditions() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Importer facts, Position position) {
        return assess(Charge.LEVY, paid, facts.about(readings(Charge.LEVY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Two months, and conditions of every kind", "conditions.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case LEVY -> List.of(new Calculator.Reading(Fact.DISCS, paid),
            new Calculator.Reading(Fact.PRICE, paid),
            new Calculator.Reading(Fact.KIND, paid),
            new Calculator.Reading(Fact.OPENED, paid),
            new Calculator.Reading(Fact.SHARE, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case LEVY -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case LEVY -> List.of();
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
         * <p>Line 17: An early importer is an importer where kind is small and opened is before March 1, 2020.
         */
        Truth earlyImporter() {
            return truth(Rule.EARLY_IMPORTER, null, () -> under(Clause.LINE_17, () ->
                        Truth.all(
                            word(Fact.KIND, paid(), null).is("small"),
                            date(Fact.OPENED, paid(), null).isBefore(Day.of(LocalDate.of(2020, 3, 1))))));
        }

        /**
         * <p>Line 15: The later extra is $2 if kind is small, otherwise share of $100.
         */
        Figure laterExtra() {
            return figure(Rule.LATER_EXTRA, null, () -> under(Clause.LINE_15, () ->
                        choose(Clause.LINE_15, Rule.LATER_EXTRA, List.of(
                            when(word(Fact.KIND, paid(), null).is("small"), () -> CAD_2),
                            otherwise(() -> number(Fact.SHARE, paid(), null).times(CAD_100))))));
        }

        /**
         * <p>Line 13: The extra is $1 if early importer, otherwise the later extra.
         */
        Figure extra() {
            return figure(Rule.EXTRA, null, () -> under(Clause.LINE_13, () ->
                        choose(Clause.LINE_13, Rule.EXTRA, List.of(
                            when(earlyImporter(), () -> CAD_1),
                            otherwise(() -> laterExtra())))));
        }

        /**
         * <p>Line 11: The levy is (the excess of $10 per disc over price, at most $50) + the extra.
         */
        Figure levy() {
            return figure(Rule.LEVY, null, () -> under(Clause.LINE_11, () ->
                        atMost(atLeast(CAD_10.times(number(Fact.DISCS, paid(), null)).minus(number(Fact.PRICE, paid(), null)), CAD_0, true), CAD_50, true).plus(extra())));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case EARLY_IMPORTER -> earlyImporter();
                case LATER_EXTRA -> laterExtra();
                case EXTRA -> extra();
                case LEVY -> levy();
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
            return Map.ofEntries(Map.entry(Clause.LINE_9, number(Fact.DISCS, paid(), null).isAtMost(NUMBER_1000)));
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

            /**
             * price.
             */
            public Builder price(Money amount) {
                return set(Fact.PRICE, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * kind.
             */
            public Builder kind(String text) {
                return set(Fact.KIND, text);
            }

            /**
             * opened.
             */
            public Builder opened(LocalDate date) {
                return set(Fact.OPENED, date);
            }

            /**
             * share.
             */
            public Builder share(BigDecimal number) {
                return set(Fact.SHARE, number);
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
        DISCS(new dev.tariffc.runtime.fact.Fact.Declared("discs", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of())),

        /**
         * price
         */
        PRICE(new dev.tariffc.runtime.fact.Fact.Declared("price", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of())),

        /**
         * opened
         */
        OPENED(new dev.tariffc.runtime.fact.Fact.Declared("opened", Optional.empty(), Domain.of(Domain.Kind.DATE), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of())),

        /**
         * kind
         */
        KIND(new dev.tariffc.runtime.fact.Fact.Declared("kind", Optional.empty(), Domain.choice("small", "large", "huge"), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of())),

        /**
         * share
         */
        SHARE(new dev.tariffc.runtime.fact.Fact.Declared("share", Optional.empty(), Domain.of(Domain.Kind.PERCENTAGE).atLeast(Rational.parse("0")).atMost(Rational.parse("1")), "", Optional.of(Period.Kind.TWO_MONTHS), Optional.empty(), List.of()));

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
         * early importer
         */
        EARLY_IMPORTER(new dev.tariffc.runtime.fact.Rule.Declared("early importer", Optional.empty(), Domain.Kind.YES_NO, Optional.empty())),

        /**
         * later extra
         */
        LATER_EXTRA(new dev.tariffc.runtime.fact.Rule.Declared("later extra", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * extra
         */
        EXTRA(new dev.tariffc.runtime.fact.Rule.Declared("extra", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * levy
         */
        LEVY(new dev.tariffc.runtime.fact.Rule.Declared("levy", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * An importer pays the levy each two months from January, in CAD, rounded half up to 1¢.
         */
        LEVY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "importer", Period.Kind.TWO_MONTHS, Optional.empty(), List.of(Rule.LEVY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "An importer pays the levy each two months from January, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * line 9.
         */
        LINE_9(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 9,
        "Always: discs are at most 1,000.",
        List.of())),

        /**
         * line 11.
         */
        LINE_11(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 11,
        "The levy is (the excess of $10 per disc over price, at most $50) + the extra.",
        List.of())),

        /**
         * line 13.
         */
        LINE_13(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 13,
        "The extra is $1 if early importer, otherwise the later extra.",
        List.of())),

        /**
         * line 15.
         */
        LINE_15(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 15,
        "The later extra is $2 if kind is small, otherwise share of $100.",
        List.of())),

        /**
         * line 17.
         */
        LINE_17(new dev.tariffc.runtime.calculation.Clause.Written(
        "", "", 17,
        "An early importer is an importer where kind is small and opened is before March 1, 2020.",
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
