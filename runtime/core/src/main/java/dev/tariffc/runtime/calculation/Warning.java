package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;

/** What a reader of an assessment should know although it stands. */
public sealed interface Warning {

    /** One method for each kind of warning: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(OpeningAssumedZero warning);

        R visit(Credit warning);

        R visit(PartlyInForce warning);

        R visit(NoDueDay warning);

        R visit(DueDayNotTold warning);
    }

    <R> R accept(Visitor<R> visitor);

    /** Nothing was said of the year before this period, and it was taken as zero. */
    record OpeningAssumedZero(Total total, Period over) implements Warning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The amount is below zero: a credit. */
    record Credit(Rule rule, Money amount) implements Warning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The tariff is in force on some days of the period, and that part of the amount is paid. */
    record PartlyInForce(long days, long of) implements Warning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The tariff tells no day on which the amount is due: it leaves the case open. */
    record NoDueDay(Clause clause, Rule rule) implements Warning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The day on which the amount is due depends on what nobody told. */
    record DueDayNotTold(Rule rule, Refusal.MissingFact missing) implements Warning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
