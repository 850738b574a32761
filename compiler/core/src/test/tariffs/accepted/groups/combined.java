package groups;

import static dev.tariffc.runtime.number.Written.dollars;
import static dev.tariffc.runtime.number.Written.percent;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Request;
import dev.tariffc.runtime.calculation.RunningSum;
import dev.tariffc.runtime.calculation.Standpoint;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import javax.annotation.processing.Generated;

/**
 * Stations of one company.
 *
 * <p>Made by tariffc 0.1.0-SNAPSHOT from {@code combined.tariff}: change that file.
 */
@Generated("tariffc")
public final class Combined extends Calculator {
    private static final Scale S4_ROYALTY_BRACKETS = Scale.first(dollars("1,000"), percent("0.5")).rest(percent("0.8"));
    private static final Scale S5_ROYALTY_BRACKETS = Scale.first(dollars("1,000"), percent("1")).rest(percent("2"));

    /** One is enough: a calculator has no state. */
    public Combined() {
        super(CombinedTariff.DESCRIPTION, Standpoint.LATEST);
    }

    /** What a station owes for a month, or every reason why that cannot be told. */
    public Outcome assess(Period paid, Station facts, Position position) {
        return assess(Payable.ROYALTY, paid, facts, position);
    }

    @Override
    protected Evaluation evaluate(Request request) {
        return new Reckoning(request);
    }

    /** One assessment under way: a method for each name that the tariff defines. */
    private static final class Reckoning extends Evaluation {
        Reckoning(Request request) {
            super(request);
        }

        /**
         * Section 4: The royalty for a talk station is, on income, accumulated over the year, 0.5% of the first $1,000
         * and 0.8% of the rest.
         *
         * <p>Section 5: The royalty for any other station is, on income, accumulated over the year, 1% of the first
         * $1,000 and 2% of the rest.
         */
        Figure royalty() {
            return choose(Defined.ROYALTY)
                    .when(this::talkStation, Sentence.S4_ROYALTY, () ->
                            accumulated(Running.INCOME_OF_THE_YEAR, S4_ROYALTY_BRACKETS, income()))
                    .when(() -> talkStation().not(), Sentence.S5_ROYALTY, () ->
                            accumulated(Running.INCOME_OF_THE_YEAR, S5_ROYALTY_BRACKETS, income()))
                    .orElseNotCovered();
        }

        private Figure income() {
            return number(Given.INCOME, paid());
        }

        private Truth talkStation() {
            return yesNo(Given.TALK_STATION, paid());
        }

        @Override
        protected Answer answer(Rule rule, Subject subject) {
            return switch ((Defined) rule) {
                case ROYALTY -> royalty();
            };
        }

        @Override
        protected RunningSum running(Total total) {
            return switch ((Running) total) {
                case INCOME_OF_THE_YEAR -> RunningSum.of(() -> income(), paid -> paid.holding(Period.Kind.YEAR))
                        .combinedBy(() -> ifGiven(Given.COMPANY, paid()));
            };
        }
    }

    /** What is known of a station for one paid period. */
    public static final class Station extends TypedFacts {
        private Station(Builder builder) {
            super(builder);
        }

        /** Nothing is known yet; what stays unknown is asked for when a rule needs it. */
        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder extends TypedFacts.Builder<Builder> {
            /** talk station. */
            public Builder talkStation(boolean yes) {
                return set(Given.TALK_STATION, yes);
            }

            /** income. */
            public Builder income(Money amount) {
                return set(Given.INCOME, amount, Payable.ROYALTY);
            }

            /** company. */
            public Builder company(String text) {
                return set(Given.COMPANY, text);
            }

            public Station build() {
                return new Station(this);
            }
        }
    }

    /** What has to be known. */
    public enum Given implements Fact {
        INCOME,
        TALK_STATION,
        COMPANY;

        @Override
        public Fact.Declared declared() {
            return CombinedTariff.declared(this);
        }
    }

    /** What the tariff defines. */
    public enum Defined implements Rule {
        ROYALTY;

        @Override
        public Rule.Declared declared() {
            return CombinedTariff.declared(this);
        }
    }

    /** What is paid, and how often. */
    public enum Payable implements Charge {
        ROYALTY;

        @Override
        public Charge.Pays pays() {
            return CombinedTariff.pays(this);
        }
    }

    /** What runs on from one paid period to the next. */
    public enum Running implements Total {
        INCOME_OF_THE_YEAR;

        @Override
        public Total.Summed summed() {
            return CombinedTariff.summed(this);
        }
    }

    /** The sentences that compute, by section and by what they say something of. */
    public enum Sentence implements Clause {
        STATION_PAYS,
        S4_ROYALTY,
        S5_ROYALTY,
        S7_INCOME_COMBINED;

        @Override
        public Clause.Written written() {
            return CombinedTariff.written(this);
        }
    }
}
