package french;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.calculation.Word;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
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
 * Un droit selon la capacité et un choix.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code bareme.tarif}; change that file and not this one.
 */
public final class Bareme extends Calculator {
    private static final Figure CAD_22_06 = Figure.of("1103/50");

    private static final Figure NUMBER_1 = Figure.of("1");

    private static final Figure NUMBER_100 = Figure.of("100");

    private static final Figure CAD_44_13 = Figure.of("4413/100");

    private static final Figure CAD_31_72 = Figure.of("793/25");

    private static final Figure NUMBER_101 = Figure.of("101");

    private static final Figure NUMBER_300 = Figure.of("300");

    private static final Figure CAD_63_49 = Figure.of("6349/100");

    private static final Figure CAD_93_78 = Figure.of("4689/50");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    private static final Glossary GLOSSARY = new Glossary(
    Language.of("fr"),
    Map.ofEntries(),
    Optional.empty(),
    Map.ofEntries());

    /**
     * A calculator has no state: one is enough.
     */
    public Bareme() {
    }

    @Override
    public Glossary glossary() {
        return GLOSSARY;
    }

    /**
     * What is owed for a period, or every reason why it cannot be told.
     *
     * @param paid the period that is paid
     * @param position where the running totals stand before it
     */
    public Outcome assess(Period paid, Etablissement facts, Position position) {
        return assess(Charge.DROIT, paid, facts.about(readings(Charge.DROIT, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Un droit selon la capacité et un choix", "bareme.tarif", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case DROIT -> List.of(new Calculator.Reading(Fact.CAPACITE, paid),
            new Calculator.Reading(Fact.DANSE, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case DROIT -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case DROIT -> List.of();
        };
    }

    @Override
    protected Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return new Reckoning(paid, facts, position, explained);
    }

    /**
     * Line 17.
     */
    private static Example example1() {
        return new Example(
                "une petite salle", 17, Optional.empty(), Charge.DROIT, Period.quarter(2020, 1),
                List.of(Example.Given.fact("", Fact.CAPACITE, null, Period.quarter(2020, 1), Value.of(Rational.parse("100"))),
                Example.Given.fact("", Fact.DANSE, null, Period.quarter(2020, 1), Value.of("sans danse"))),
                false,
                List.of(new Example.Expected("", Rule.DROIT, null, Value.of(Rational.parse("22.06")), 2)));
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
         * <p>Section 3, line 11: Le droit est, selon la capacité et la danse : | capacité | sans danse | avec danse | | 1 à 100 | 22,06 $ | 44,13 $ | | 101 à 300 | 31,72 $ | 63,49 $ | | plus de 300 | 93,78 $ | non disponible |.
         */
        Figure droit() {
            return figure(Rule.DROIT, null, () -> under(Clause.SECTION_3, () ->
                        choose(Clause.SECTION_3, Rule.DROIT, List.of(
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isAtLeast(NUMBER_1),
                                    number(Fact.CAPACITE, paid(), null).isAtMost(NUMBER_100)),
                                word(Fact.DANSE, paid(), null).is("sans danse")), () -> CAD_22_06),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isAtLeast(NUMBER_1),
                                    number(Fact.CAPACITE, paid(), null).isAtMost(NUMBER_100)),
                                word(Fact.DANSE, paid(), null).is("avec danse")), () -> CAD_44_13),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isAtLeast(NUMBER_101),
                                    number(Fact.CAPACITE, paid(), null).isAtMost(NUMBER_300)),
                                word(Fact.DANSE, paid(), null).is("sans danse")), () -> CAD_31_72),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isAtLeast(NUMBER_101),
                                    number(Fact.CAPACITE, paid(), null).isAtMost(NUMBER_300)),
                                word(Fact.DANSE, paid(), null).is("avec danse")), () -> CAD_63_49),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isMoreThan(NUMBER_300)),
                                word(Fact.DANSE, paid(), null).is("sans danse")), () -> CAD_93_78),
                            when(Truth.all(
                                Truth.all(
                                    number(Fact.CAPACITE, paid(), null).isMoreThan(NUMBER_300)),
                                word(Fact.DANSE, paid(), null).is("avec danse")), () -> notCovered(Clause.SECTION_3, Rule.DROIT))))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case DROIT -> droit();
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
     * What is known of a établissement for one paid period.
     */
    public static final class Etablissement extends TypedFacts {
        private Etablissement(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a établissement.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * capacité.
             */
            public Builder capacite(BigDecimal number) {
                return set(Fact.CAPACITE, number);
            }

            /**
             * danse.
             */
            public Builder danse(String text) {
                return set(Fact.DANSE, text);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Etablissement build() {
                return new Etablissement(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * capacité
         */
        CAPACITE(new dev.tariffc.runtime.fact.Fact.Declared("capacité", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("1")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of())),

        /**
         * danse
         */
        DANSE(new dev.tariffc.runtime.fact.Fact.Declared("danse", Optional.empty(), Domain.choice("sans danse", "avec danse"), "", Optional.of(Period.Kind.QUARTER), Optional.empty(), List.of()));

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
         * droit
         */
        DROIT(new dev.tariffc.runtime.fact.Rule.Declared("droit", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * Un établissement verse le droit chaque trimestre, en CAD, arrondi au plus près à 1 ¢.
         */
        DROIT(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "établissement", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.DROIT), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "Un établissement verse le droit chaque trimestre, en CAD, arrondi au plus près à 1 ¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "Le droit est, selon la capacité et la danse : | capacité | sans danse | avec danse | | 1 à 100 | 22,06 $ | 44,13 $ | | 101 à 300 | 31,72 $ | 63,49 $ | | plus de 300 | 93,78 $ | non disponible |.",
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
