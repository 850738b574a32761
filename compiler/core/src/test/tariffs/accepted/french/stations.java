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
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Les stations d'une même société.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code stations.tarif}; change that file and not this one.
 */
public final class Stations extends Calculator {
    private static final Scale SECTION_4_BRACKETS = Scale.first(Rational.parse("1000"), Rational.parse("0.005"))
    .rest(Rational.parse("0.008"));

    private static final Scale SECTION_5_BRACKETS = Scale.first(Rational.parse("1000"), Rational.parse("0.01"))
    .rest(Rational.parse("0.02"));

    private static final Rounding HALF_UP_TO_0_01 = new Rounding(Rounding.Mode.HALF_UP, Rational.parse("0.01"));

    private static final Glossary GLOSSARY = new Glossary(
    Language.of("fr"),
    Map.ofEntries(
    Map.entry("redevance", "royalty"),
    Map.entry("revenus bruts", "gross income"),
    Map.entry("société", "company"),
    Map.entry("station de radio", "station"),
    Map.entry("station parlée", "talk station"),
    Map.entry("stations de radio", "station")),
    Optional.empty(),
    Map.ofEntries());

    /**
     * A calculator has no state: one is enough.
     */
    public Stations() {
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
    public Outcome assess(Period paid, Station facts, Position position) {
        return assess(Charge.ROYALTY, paid, facts.about(readings(Charge.ROYALTY, paid)), position);
    }

    @Override
    public Calculator.Tariff tariff() {
        return new Calculator.Tariff("Les stations d'une même société", "stations.tarif", LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 12, 31)), List.of());
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
            case ROYALTY -> List.of(new Calculator.Reading(Fact.TALK_STATION, paid),
            new Calculator.Reading(Fact.GROSS_INCOME, paid),
            new Calculator.Reading(Fact.COMPANY, paid));
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
            case ROYALTY -> List.of(Total.GROSS_INCOME_OVER_THE_YEAR);
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
         * <p>Section 4, line 12: La redevance « royalty » pour une station parlée est, sur ses revenus bruts, cumulés sur l'année, 0,5 % sur la première tranche de 1 000 $ et 0,8 % sur l'excédent.
         * <p>Section 5, line 17: La redevance pour toute autre station de radio est, sur ses revenus bruts, cumulés sur l’année, 1 % sur la première tranche de 1 000 $ et 2 % sur l’excédent.
         */
        Figure royalty() {
            return figure(Rule.ROYALTY, null, () -> choose(Clause.SECTION_4, Rule.ROYALTY, List.of(
                        when(yesNo(Fact.TALK_STATION, paid(), null), () -> under(Clause.SECTION_4, () ->
                            accumulated(Total.GROSS_INCOME_OVER_THE_YEAR, SECTION_4_BRACKETS, number(Fact.GROSS_INCOME, paid(), null), true))),
                        when(yesNo(Fact.TALK_STATION, paid(), null).not(), () -> under(Clause.SECTION_5, () ->
                            accumulated(Total.GROSS_INCOME_OVER_THE_YEAR, SECTION_5_BRACKETS, number(Fact.GROSS_INCOME, paid(), null), true))))));
        }

        @Override
        protected Answer answer(dev.tariffc.runtime.fact.Rule rule, String item) {
            return switch ((Rule) rule) {
                case ROYALTY -> royalty();
            };
        }

        @Override
        protected Figure running(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case GROSS_INCOME_OVER_THE_YEAR -> number(Fact.GROSS_INCOME, paid(), null);
            };
        }

        @Override
        protected Optional<Word> group(dev.tariffc.runtime.calculation.Total total) {
            return switch ((Total) total) {
                case GROSS_INCOME_OVER_THE_YEAR -> ifGiven(Fact.COMPANY, paid());
            };
        }

        @Override
        protected Period over(dev.tariffc.runtime.calculation.Total total, Period paid) {
            return switch ((Total) total) {
                case GROSS_INCOME_OVER_THE_YEAR -> paid.holding(Period.Kind.YEAR);
            };
        }

        @Override
        protected Map<dev.tariffc.runtime.calculation.Clause, Truth> always() {
            return Map.ofEntries();
        }
    }

    /**
     * What is known of a station for one paid period.
     */
    public static final class Station extends TypedFacts {
        private Station(Map<dev.tariffc.runtime.fact.Fact, Value> values) {
            super(values);
        }

        /**
         * Nothing is known yet; what stays unknown is asked for when a rule needs it.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Takes the facts of a station.
         */
        public static final class Builder extends TypedFacts.Builder<Builder> {
            private Builder() {
            }

            /**
             * talk station (station parlée).
             */
            public Builder talkStation(boolean yes) {
                return set(Fact.TALK_STATION, yes);
            }

            /**
             * gross income (revenus bruts).
             */
            public Builder grossIncome(Money amount) {
                return set(Fact.GROSS_INCOME, inCurrency(amount, Currency.of("CAD")));
            }

            /**
             * company (société).
             */
            public Builder company(String text) {
                return set(Fact.COMPANY, text);
            }

            @Override
            protected Builder self() {
                return this;
            }

            public Station build() {
                return new Station(values());
            }
        }
    }

    /**
     * What has to be known.
     */
    public enum Fact implements dev.tariffc.runtime.fact.Fact {
        /**
         * gross income (revenus bruts)
         */
        GROSS_INCOME(new dev.tariffc.runtime.fact.Fact.Declared("revenus bruts", Optional.of("gross income"), Domain.of(Domain.Kind.MONEY).inStepsOf(Rational.parse("0.01")), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * talk station (station parlée)
         */
        TALK_STATION(new dev.tariffc.runtime.fact.Fact.Declared("station parlée", Optional.of("talk station"), Domain.of(Domain.Kind.YES_NO), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of())),

        /**
         * company (société)
         */
        COMPANY(new dev.tariffc.runtime.fact.Fact.Declared("société", Optional.of("company"), Domain.of(Domain.Kind.TEXT), "", Optional.of(Period.Kind.MONTH), Optional.empty(), List.of()));

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
         * royalty (redevance)
         */
        ROYALTY(new dev.tariffc.runtime.fact.Rule.Declared("redevance", Optional.of("royalty"), Domain.Kind.MONEY, Optional.empty()));

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
         * Une station de radio « station » verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
         */
        ROYALTY(new dev.tariffc.runtime.calculation.Charge.Pays(Clause.LINE_5, "station de radio", Period.Kind.MONTH, Optional.empty(), List.of(Rule.ROYALTY), Currency.of("CAD"), Optional.of(HALF_UP_TO_0_01)));

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
        GROSS_INCOME_OVER_THE_YEAR("revenus bruts", Optional.of(new dev.tariffc.runtime.calculation.Total.Combination(Fact.COMPANY, Clause.SECTION_7)));

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
        "Une station de radio « station » verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.",
        List.of())),

        /**
         * Section 4, line 12.
         */
        SECTION_4(new dev.tariffc.runtime.calculation.Clause.Written(
        "4", "Stations parlées", 12,
        "La redevance « royalty » pour une station parlée est, sur ses revenus bruts, cumulés sur l'année, 0,5 % sur la première tranche de 1 000 $ et 0,8 % sur l'excédent.",
        List.of())),

        /**
         * Section 5, line 17.
         */
        SECTION_5(new dev.tariffc.runtime.calculation.Clause.Written(
        "5", "Autres stations", 17,
        "La redevance pour toute autre station de radio est, sur ses revenus bruts, cumulés sur l’année, 1 % sur la première tranche de 1 000 $ et 2 % sur l’excédent.",
        List.of())),

        /**
         * Section 7, line 22.
         */
        SECTION_7(new dev.tariffc.runtime.calculation.Clause.Written(
        "7", "Sociétés", 22,
        "Les revenus bruts sont combinés pour les stations de radio de la même société, la redevance répartie en proportion des revenus bruts.",
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
