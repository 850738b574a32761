package french;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Obligation;
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
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Un droit pour chaque événement, et leur somme.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code evenements.tarif}; change that file and not this one.
 */
public final class Evenements extends Calculator {
    private static final Figure CAD_0_04 = Figure.of("1/25");

    private static final Figure CAD_5 = Figure.of("5");

    private static final Figure NUMBER_1000 = Figure.of("1000");

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    private static final Glossary GLOSSARY = new Glossary(
    Language.of("fr"),
    Map.ofEntries(),
    Optional.empty(),
    Map.ofEntries());

    /**
     * A calculator has no state: one is enough.
     */
    public Evenements() {
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
        return assess(Charge.REDEVANCE, paid, facts.about(readings(Charge.REDEVANCE, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Un droit pour chaque événement, et leur somme", "evenements.tarif", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
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
            case REDEVANCE -> List.of(new Calculator.Reading(Fact.PRESENTATION_DE_MODE, paid),
            new Calculator.Reading(Fact.INVITES, paid),
            new Calculator.Reading(Fact.JOURS_DE_PRESENTATION, paid));
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
    protected List<Obligation> obligations(Evaluation evaluation) {
        List<Obligation> obligations = new ArrayList<>();
        Reckoning reckoning = (Reckoning) evaluation;
        obligations.add(new Obligation(Clause.SECTION_4_2, Obligation.Kind.DUE, "versement", Optional.of(Rule.REDEVANCE), Truth.of(true), reckoning.versementDue()));
        return obligations;
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
         * <p>Section 3, line 11: Le droit pour chaque événement est de 4 ¢ par invité, au moins 5 $.
         */
        Figure droit(String item) {
            return figure(Rule.DROIT, item, () -> under(Clause.SECTION_3, () ->
                        atLeast(CAD_0_04.times(number(Fact.INVITES, paid(), item)), CAD_5, true)));
        }

        /**
         * <p>Section 3, line 13: La redevance de l'événement pour chaque événement est le droit par jour de présentation si présentation de mode, sinon le droit.
         */
        Figure redevanceDeLEvenement(String item) {
            return figure(Rule.REDEVANCE_DE_L_EVENEMENT, item, () -> under(Clause.SECTION_3_2, () ->
                        choose(Clause.SECTION_3_2, Rule.REDEVANCE_DE_L_EVENEMENT, List.of(
                            when(yesNo(Fact.PRESENTATION_DE_MODE, paid(), item), () -> droit(item).times(number(Fact.JOURS_DE_PRESENTATION, paid(), item))),
                            otherwise(() -> droit(item))))));
        }

        /**
         * <p>Section 3, line 15: Un grand événement est un événement où les invités sont plus de 1 000.
         */
        Truth grandEvenement(String item) {
            return truth(Rule.GRAND_EVENEMENT, item, () -> under(Clause.SECTION_3_3, () ->
                        number(Fact.INVITES, paid(), item).isMoreThan(NUMBER_1000)));
        }

        /**
         * <p>Section 4, line 19: La redevance est (la somme de la redevance de l'événement pour chaque événement) + (la somme du droit pour chaque grand événement).
         */
        Figure redevance() {
            return figure(Rule.REDEVANCE, null, () -> under(Clause.SECTION_4, () ->
                        sum(items("événement", paid()), item -> redevanceDeLEvenement(item)).plus(sumWhere(items("événement", paid()), item -> grandEvenement(item), item -> droit(item)))));
        }

        /**
         * Le versement est exigible à la plus tardive de 20 jours après la fin du trimestre et du 31 janvier de l'année suivante.
         */
        Day versementDue() {
            return Day.of(paid().end()).plusDays(20).laterOf(dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1)));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case DROIT -> droit(item);
                case REDEVANCE_DE_L_EVENEMENT -> redevanceDeLEvenement(item);
                case GRAND_EVENEMENT -> grandEvenement(item);
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
         * invités
         */
        INVITES(new dev.tariffc.runtime.fact.Fact.Declared("invités", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.of("événement"), List.of())),

        /**
         * présentation de mode
         */
        PRESENTATION_DE_MODE(new dev.tariffc.runtime.fact.Fact.Declared("présentation de mode", Optional.empty(), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.QUARTER), Optional.of("événement"), List.of())),

        /**
         * jours de présentation
         */
        JOURS_DE_PRESENTATION(new dev.tariffc.runtime.fact.Fact.Declared("jours de présentation", Optional.empty(), Domain.of(Domain.Kind.NUMBER).atLeast(Rational.parse("0")).inStepsOf(Rational.parse("1")), "", Optional.of(Period.Kind.QUARTER), Optional.of("événement"), List.of()));

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
        DROIT(new dev.tariffc.runtime.fact.Rule.Declared("droit", Optional.empty(), Domain.Kind.MONEY, Optional.of("événement"))),

        /**
         * redevance de l'événement
         */
        REDEVANCE_DE_L_EVENEMENT(new dev.tariffc.runtime.fact.Rule.Declared("redevance de l'événement", Optional.empty(), Domain.Kind.MONEY, Optional.of("événement"))),

        /**
         * grand événement
         */
        GRAND_EVENEMENT(new dev.tariffc.runtime.fact.Rule.Declared("grand événement", Optional.empty(), Domain.Kind.YES_NO, Optional.of("événement"))),

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
         * Un établissement verse la redevance chaque trimestre, en CAD, arrondie au plus près à 1 ¢.
         */
        REDEVANCE(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "établissement", Period.Kind.QUARTER, Optional.empty(), List.of(Rule.REDEVANCE), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        "Un établissement verse la redevance chaque trimestre, en CAD, arrondie au plus près à 1 ¢.",
        List.of())),

        /**
         * Section 3, line 11.
         */
        SECTION_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 11,
        "Le droit pour chaque événement est de 4 ¢ par invité, au moins 5 $.",
        List.of())),

        /**
         * Section 3, line 13.
         */
        SECTION_3_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 13,
        "La redevance de l'événement pour chaque événement est le droit par jour de présentation si présentation de mode, sinon le droit.",
        List.of())),

        /**
         * Section 3, line 15.
         */
        SECTION_3_3(new dev.tariffc.runtime.calculation.Clause.Written(
        "3", "", 15,
        "Un grand événement est un événement où les invités sont plus de 1 000.",
        List.of())),

        /**
         * Section 4, line 19.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 19,
        "La redevance est (la somme de la redevance de l'événement pour chaque événement) + (la somme du droit pour chaque grand événement).",
        List.of())),

        /**
         * Section 4, line 21.
         */
        SECTION_4_2(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "", 21,
        "Le versement est exigible à la plus tardive de 20 jours après la fin du trimestre et du 31 janvier de l'année suivante.",
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
