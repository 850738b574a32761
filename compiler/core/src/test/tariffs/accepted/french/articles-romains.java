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
 * Salles, aux articles I, II et A.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code articles-romains.tarif}; change that file and not this one.
 */
public final class ArticlesRomains extends Calculator {
    private static final Figure CAD_3 = Figure.of("3");

    private static final Figure NUMBER_50 = Figure.of("50");

    private static final Figure CAD_100 = Figure.of("100");

    private static final Figure CAD_2 = Figure.of("2");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    private static final Glossary GLOSSARY = new Glossary(
    Language.of("fr"),
    Map.ofEntries(),
    Optional.empty(),
    Map.ofEntries());

    /**
     * A calculator has no state: one is enough.
     */
    public ArticlesRomains() {
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
    public Outcome assess(Period paid, Salle facts, Position position) {
        return assess(Charge.REDEVANCE, paid, facts.about(readings(Charge.REDEVANCE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Salles, aux articles I, II et A", "articles-romains.tarif", LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2018, 12, 31)), List.of());
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
            case REDEVANCE -> List.of(new Calculator.Reading(Fact.PLACES, paid),
            new Calculator.Reading(Fact.SALLE_SCOLAIRE, paid));
        };
    }

    @Override
    public Period about(dev.tariffc.runtime.calculation.Charge charge, Period paid) {
        return switch ((Charge) charge) {
            case REDEVANCE -> paid;
        };
    }

    @Override
    public List<dev.tariffc.runtime.calculation.Total> totals(
            dev.tariffc.runtime.calculation.Charge charge) {
        return switch ((Charge) charge) {
            case REDEVANCE -> List.of();
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
         * <p>Section I, line 11: La redevance, sous réserve de l'article II et de l'article A (1), est de 3 $ par place.
         * <p>Section II, line 15: La redevance, si les places sont d'au plus 50, est de 100 $.
         * <p>Section A (1), line 19: La redevance, si les places sont de plus de 50 et la salle est une salle scolaire, est de 2 $ par place.
         */
        Figure redevance() {
            return figure(Rule.REDEVANCE, null, () -> choose(Clause.SECTION_I, Rule.REDEVANCE, List.of(
                        when(Truth.all(
                            number(Fact.PLACES, paid(), null).isAtMost(NUMBER_50).not(),
                            Truth.all(
                                number(Fact.PLACES, paid(), null).isMoreThan(NUMBER_50),
                                yesNo(Fact.SALLE_SCOLAIRE, paid(), null)).not()), () -> under(Clause.SECTION_I, () ->
                            CAD_3.times(number(Fact.PLACES, paid(), null)))),
                        when(number(Fact.PLACES, paid(), null).isAtMost(NUMBER_50), () -> under(Clause.SECTION_II, () ->
                            CAD_100)),
                        when(Truth.all(
                            number(Fact.PLACES, paid(), null).isMoreThan(NUMBER_50),
                            yesNo(Fact.SALLE_SCOLAIRE, paid(), null)), () -> under(Clause.SECTION_A_1, () ->
                            CAD_2.times(number(Fact.PLACES, paid(), null)))))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case REDEVANCE -> redevance();
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
     * What is known of a salle for one paid period.
     */
    public static final class Salle extends TypedFacts {
        private Salle(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a salle.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * places.
             */
            public Builder places(BigDecimal number) {
                return set(Fact.PLACES, number);
            }

            /**
             * salle scolaire.
             */
            public Builder salleScolaire(boolean yes) {
                return set(Fact.SALLE_SCOLAIRE, yes);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Salle build() {
                return new Salle(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * places
         */
        PLACES(new dev.tariffc.runtime.fact.Fact.Declared("places", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of())),

        /**
         * salle scolaire
         */
        SALLE_SCOLAIRE(new dev.tariffc.runtime.fact.Fact.Declared("salle scolaire", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.YEAR), Optional.empty(), List.of()));

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
         * redevance
         */
        REDEVANCE(new dev.tariffc.runtime.fact.Rule.Declared("redevance", Optional.empty(), Domain.Kind.MONEY, Optional.empty()));

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
         * Une salle verse la redevance chaque année, en CAD, arrondie au plus près à 1 ¢.
         */
        REDEVANCE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "salle", Period.Kind.YEAR, Optional.empty(), List.of(Rule.REDEVANCE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "Une salle verse la redevance chaque année, en CAD, arrondie au plus près à 1 ¢.",
        List.of())),

        /**
         * Section I, line 11.
         */
        SECTION_I(new dev.tariffc.runtime.calculation.Clause.Written(
        "I", "Redevance", 11,
        "La redevance, sous réserve de l'article II et de l'article A (1), est de 3 $ par place.",
        List.of())),

        /**
         * Section II, line 15.
         */
        SECTION_II(new dev.tariffc.runtime.calculation.Clause.Written(
        "II", "Petites salles", 15,
        "La redevance, si les places sont d'au plus 50, est de 100 $.",
        List.of())),

        /**
         * Section A (1), line 19.
         */
        SECTION_A_1(new dev.tariffc.runtime.calculation.Clause.Written(
        "A (1)", "Salles scolaires", 19,
        "La redevance, si les places sont de plus de 50 et la salle est une salle scolaire, est de 2 $ par place.",
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
