package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Asked;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Request;
import dev.tariffc.runtime.calculation.RunningSum;
import dev.tariffc.runtime.calculation.Standpoint;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A calculator by hand, as small as one with a group can be: a station pays, two months later, 1% of the first $1,000 of its
 * income in a year and 2% of the rest, or 0.5% throughout if it is a talk station; stations of one company are combined. In
 * force in 2018.
 */
public final class SmallRadio extends Calculator {

    public enum Given implements Fact {
        INCOME("income", Domain.Kind.MONEY, "2"),
        TALK("talk station", Domain.Kind.YES_NO, "3"),
        COMPANY("company", Domain.Kind.TEXT, "4");

        private final String words;
        private final Domain.Kind kind;
        private final String section;

        Given(String words, Domain.Kind kind, String section) {
            this.words = words;
            this.kind = kind;
            this.section = section;
        }

        @Override
        public Fact.Declared declared() {
            return new Fact.Declared(
                    words, NONE, Domain.of(kind), section, Optional.of(Period.Kind.MONTH), NONE, List.of());
        }
    }

    public enum Named implements Rule {
        ROYALTY;

        @Override
        public Rule.Declared declared() {
            return new Rule.Declared("royalty", Optional.empty(), Domain.Kind.MONEY, Optional.empty());
        }
    }

    public enum Sentence implements Clause {
        PAYS("", "", 3, "A station pays the royalty each month."),
        ROYALTY("2", "Royalties", 9, "The royalty is 1% of the first $1,000 and 2% of the rest."),
        TALK("3", "Talk", 12, "The royalty for a talk station is 0.5%."),
        COMBINED("4", "Companies", 15, "Income is combined for stations with the same company.");

        private final String section;
        private final String title;
        private final int line;
        private final String words;

        Sentence(String section, String title, int line, String words) {
            this.section = section;
            this.title = title;
            this.line = line;
            this.words = words;
        }

        @Override
        public Written written() {
            return new Written(section, title, line, words, List.of());
        }
    }

    public enum Paid implements Charge {
        MONTHLY;

        @Override
        public Pays pays() {
            return new Pays(
                    Sentence.PAYS,
                    "station",
                    Period.Kind.MONTH,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Named.ROYALTY),
                    Currency.CAD,
                    Optional.of(new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100))));
        }
    }

    public enum Sum implements Total {
        INCOME;

        @Override
        public Summed summed() {
            return new Summed("income", Optional.of(new Combination(Given.COMPANY, Sentence.COMBINED)));
        }
    }

    private static final Optional<String> NONE = Optional.empty();
    private static final Scale ORDINARY =
            Scale.first(Rational.of(1000), Rational.of(1, 100)).rest(Rational.of(2, 100));
    private static final Scale TALK = Scale.flat(Rational.of(5, 1000));

    /** The facts of one month. */
    public static FactTable facts(Period about, Rational income, boolean talk, String company) {
        FactTable facts = new FactTable()
                .put(Given.INCOME, about, Subject.payer(), Value.of(income))
                .put(Given.TALK, about, Subject.payer(), Value.of(talk));
        return company == null ? facts : facts.put(Given.COMPANY, about, Subject.payer(), Value.of(company));
    }

    private static final TariffDescription DESCRIPTION = TariffDescription.of(
                    "Small radio", "small.tariff", LocalDate.of(2018, 1, 1))
            .inForceTo(LocalDate.of(2018, 12, 31))
            .facts(Given.values())
            .rules(Named.values())
            .totals(Sum.values())
            .clauses(Sentence.values())
            .charge(Paid.MONTHLY, new Asked(SmallRadio::reported, SmallRadio::read).filling(Sum.INCOME))
            .build();

    public SmallRadio() {
        super(DESCRIPTION, Standpoint.LATEST);
    }

    private static Period reported(Period paid) {
        return paid.minus(2);
    }

    private static List<TariffDescription.Reading> read(Period paid) {
        return Arrays.stream(Given.values())
                .map(fact -> new TariffDescription.Reading(fact, reported(paid)))
                .toList();
    }

    @Override
    protected Evaluation evaluate(Request request) {
        return new Month(request);
    }

    private static final class Month extends Evaluation {

        Month(Request request) {
            super(request);
        }

        private Period about() {
            return reported(paid());
        }

        private Figure income() {
            return number(Given.INCOME, about());
        }

        private Truth talk() {
            return yesNo(Given.TALK, about());
        }

        private Figure royalty() {
            return choose(Named.ROYALTY)
                    .when(this::talk, Sentence.TALK, () -> accumulated(Sum.INCOME, TALK, income()))
                    .otherwise(Sentence.ROYALTY, () -> accumulated(Sum.INCOME, ORDINARY, income()));
        }

        @Override
        protected Answer answer(Rule rule, Subject subject) {
            return royalty();
        }

        @Override
        protected RunningSum running(Total total) {
            return RunningSum.of(this::income, paid -> reported(paid).holding(Period.Kind.YEAR))
                    .combinedBy(() -> ifGiven(Given.COMPANY, about()));
        }
    }
}
