package names;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * &#42;/ Names that Java or its comments could take for their own: &#92;u002a/ $L $S %s &#123;&#64;code &#64;see &lt;b&gt;.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code java-words.tariff}; change that file and not this one.
 */
public final class JavaWords extends Calculator {
    private static final Figure CAD_0_01 = Figure.of("1/100");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    /**
     * A calculator has no state: one is enough.
     */
    public JavaWords() {
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Xclass facts, Position position) {
        return assess(Charge.INT, paid, facts.about(readings(Charge.INT, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("*/ Names that Java or its comments could take for their own: \\u002a/ $L $S %s {@code @see <b>", "java-words.tariff", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case INT -> List.of(new Calculator.Reading(Fact.PAID_UP, paid),
            new Calculator.Reading(Fact.NEW_YORKS_FEES, paid),
            new Calculator.Reading(Fact.NEW, paid),
            new Calculator.Reading(Fact.EVALUATE, paid),
            new Calculator.Reading(Fact.ETE, paid),
            new Calculator.Reading(Fact.X_3D_SHOWS, paid),
            new Calculator.Reading(Fact.ITEM, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case INT -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case INT -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    /**
     * Line 20.
     */
    private static Example example1() {
        return new Example(
                "*/ $L", 20, Optional.empty(), Charge.INT, Period.year(2020),
                List.of(Example.Given.fact("", Fact.NEW, null, Period.year(2020), Value.of(Rational.parse("1"))),
                Example.Given.fact("", Fact.EVALUATE, null, Period.year(2020), Value.of(Rational.parse("10"))),
                Example.Given.fact("", Fact.ETE, null, Period.year(2020), Value.of(Rational.parse("100"))),
                Example.Given.fact("", Fact.X_3D_SHOWS, null, Period.year(2020), Value.of(Rational.parse("1000"))),
                Example.Given.fact("", Fact.ITEM, null, Period.year(2020), Value.of(Rational.parse("0"))),
                Example.Given.fact("", Fact.NEW_YORKS_FEES, null, Period.year(2020), Value.of(Rational.parse("0.5"))),
                Example.Given.fact("", Fact.PAID_UP, null, Period.year(2020), Value.of(true))),
                false,
                List.of(new Example.Expected("", Rule.INT, null, Value.of(Rational.parse("11.61")), 2)));
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
         * <p>Section 3, line 15: The answer is 1¢ per new + 1¢ per evaluate + 1¢ per été + 1¢ per 3D show + 1¢ per item.
         */
        Figure answer_2() {
            return figure(Rule.ANSWER, null, () -> under(Clause.SECTION_3, () ->
                        CAD_0_01.times(number(Fact.NEW, paid(), null)).plus(CAD_0_01.times(number(Fact.EVALUATE, paid(), null))).plus(CAD_0_01.times(number(Fact.ETE, paid(), null))).plus(CAD_0_01.times(number(Fact.X_3D_SHOWS, paid(), null))).plus(CAD_0_01.times(number(Fact.ITEM, paid(), null)))));
        }

        /**
         * <p>Section 3, line 18: The int is New York's fees + the answer if paid-up, otherwise the answer.
         */
        Figure xint() {
            return figure(Rule.INT, null, () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.INT, List.of(
                            when(yesNo(Fact.PAID_UP, paid(), null), () -> number(Fact.NEW_YORKS_FEES, paid(), null).plus(answer_2())),
                            otherwise(() -> answer_2())))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case ANSWER -> answer_2();
                case INT -> xint();
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
     * What is known of a class for one paid period.
     */
    public static final class Xclass extends TypedFacts {
        private Xclass(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a class.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * paid-up.
             */
            public Builder paidUp(boolean yes) {
                return set(Fact.PAID_UP, yes);
            }

            /**
             * New York's fees.
             */
            public Builder newYorksFees(Money amount) {
                return set(Fact.NEW_YORKS_FEES, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * new.
             */
            public Builder xnew(BigDecimal number) {
                return set(Fact.NEW, number);
            }

            /**
             * evaluate.
             */
            public Builder evaluate(BigDecimal number) {
                return set(Fact.EVALUATE, number);
            }

            /**
             * Été.
             */
            public Builder ete(BigDecimal number) {
                return set(Fact.ETE, number);
            }

            /**
             * 3D shows.
             */
            public Builder x3dShows(BigDecimal number) {
                return set(Fact.X_3D_SHOWS, number);
            }

            /**
             * item.
             */
            public Builder item(BigDecimal number) {
                return set(Fact.ITEM, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Xclass build() {
                return new Xclass(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * new
         */
        NEW(new dev.tariffc.runtime.fact.Fact.Declared("new", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * New York's fees
         */
        NEW_YORKS_FEES(new dev.tariffc.runtime.fact.Fact.Declared("New York's fees", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * paid-up
         */
        PAID_UP(new dev.tariffc.runtime.fact.Fact.Declared("paid-up", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * evaluate
         */
        EVALUATE(new dev.tariffc.runtime.fact.Fact.Declared("evaluate", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * Été
         */
        ETE(new dev.tariffc.runtime.fact.Fact.Declared("Été", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * 3D shows
         */
        X_3D_SHOWS(new dev.tariffc.runtime.fact.Fact.Declared("3D shows", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * item
         */
        ITEM(new dev.tariffc.runtime.fact.Fact.Declared("item", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * answer
         */
        ANSWER(new dev.tariffc.runtime.fact.Rule.Declared("answer", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

        /**
         * int
         */
        INT(new dev.tariffc.runtime.fact.Rule.Declared("int", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * A class pays the int each year, in CAD, rounded half up to 1¢.
         */
        INT(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "class", Period.Kind.YEAR, Optional.empty(), List.of(Rule.INT), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "A class pays the int each year, in CAD, rounded half up to 1¢.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "*/ $T", 15,
        "The answer is 1¢ per new + 1¢ per evaluate + 1¢ per été + 1¢ per 3D show + 1¢ per item.",
        List.of("*/ \\u002a/ $N, because."))),

        /**
         * Section 3, line 18.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "*/ $T", 18,
        "The int is New York's fees + the answer if paid-up, otherwise the answer.",
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
