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
 * Le plus élevé, le moins élevé, au moins, au plus, arrondi.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code limites.tarif}; change that file and not this one.
 */
public final class Limites extends Calculator {
    private static final Figure PERCENT_10 = Figure.of("1/10");

    private static final Figure PERCENT_20 = Figure.of("1/5");

    private static final Figure CAD_0_5 = Figure.of("1/2");

    private static final Figure CAD_0_075 = Figure.of("3/40");

    private static final Figure CAD_1000 = Figure.of("1000");

    private static final Rounding DOWN_TO_0_05 = new Rounding(Rounding.Mode.DOWN, Rational.parse("0.05"));

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    private static final Glossary GLOSSARY = new Glossary(
    Language.of("fr"),
    Map.ofEntries(),
    Optional.empty(),
    Map.ofEntries());

    /**
     * A calculator has no state: one is enough.
     */
    public Limites() {
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
    public Outcome assess(Period paid, Service facts, Position position) {
        return assess(Charge.REDEVANCE, paid, facts.about(readings(Charge.REDEVANCE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Le plus élevé, le moins élevé, au moins, au plus, arrondi", "limites.tarif", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case REDEVANCE -> List.of(new Calculator.Reading(Fact.RECETTES, paid),
            new Calculator.Reading(Fact.COUTS, paid),
            new Calculator.Reading(Fact.ABONNES, paid));
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
         * <p>Section 3, line 11: La redevance brute est le plus élevé de 10 % des recettes et du moins élevé de 20 % des coûts et de 50 ¢ par abonné.
         */
        Figure redevanceBrute() {
            return figure(Rule.REDEVANCE_BRUTE, null, () -> under(Clause.SECTION_3, () ->
                        PERCENT_10.times(number(Fact.RECETTES, paid(), null)).max(PERCENT_20.times(number(Fact.COUTS, paid(), null)).min(CAD_0_5.times(number(Fact.ABONNES, paid(), null))))));
        }

        /**
         * <p>Section 3, line 13: La redevance est la redevance brute, au moins 7,5 ¢ par abonné, au plus 1 000 $, arrondie vers le bas à 0,05 $.
         */
        Figure redevance() {
            return figure(Rule.REDEVANCE, null, () -> under(Clause.SECTION_3_2, () ->
                        rounded(atMost(atLeast(redevanceBrute(), CAD_0_075.times(number(Fact.ABONNES, paid(), null)), true), CAD_1000, true), DOWN_TO_0_05, true)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case REDEVANCE_BRUTE -> redevanceBrute();
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

        @Override
        protected Map<dev.tariffc.runtime.calculation.Clause, Truth> claims() {
            return Map.ofEntries(Map.entry(Clause.SECTION_3_3, redevance().isAtMost(CAD_1000)));
        }
    }

    /**
     * What is known of a service for one paid period.
     */
    public static final class Service extends TypedFacts {
        private Service(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a service.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * recettes.
             */
            public Builder recettes(Money amount) {
                return set(Fact.RECETTES, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * coûts.
             */
            public Builder couts(Money amount) {
                return set(Fact.COUTS, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * abonnés.
             */
            public Builder abonnes(BigDecimal number) {
                return set(Fact.ABONNES, number);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Service build() {
                return new Service(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * recettes
         */
        RECETTES(new dev.tariffc.runtime.fact.Fact.Declared("recettes", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * abonnés
         */
        ABONNES(new dev.tariffc.runtime.fact.Fact.Declared("abonnés", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * coûts
         */
        COUTS(new dev.tariffc.runtime.fact.Fact.Declared("coûts", Optional.empty(), Domain.of(Domain.Kind.MONEY).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * redevance brute
         */
        REDEVANCE_BRUTE(new dev.tariffc.runtime.fact.Rule.Declared("redevance brute", Optional.empty(), Domain.Kind.MONEY, Optional.empty())),

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
         * Un service verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
         */
        REDEVANCE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "service", Period.Kind.MONTH, Optional.empty(), List.of(Rule.REDEVANCE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "Un service verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "La redevance brute est le plus élevé de 10 % des recettes et du moins élevé de 20 % des coûts et de 50 ¢ par abonné.",
        List.of())),

        /**
         * Section 3, line 13.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 13,
        "La redevance est la redevance brute, au moins 7,5 ¢ par abonné, au plus 1 000 $, arrondie vers le bas à 0,05 $.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 15,
        "Toujours : la redevance est d'au plus 1 000 $.",
        List.of())),

        /**
         * Section 3, line 16.
         */
        SECTION_3_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 16,
        "La redevance ne baisse jamais quand les recettes augmentent.",
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
