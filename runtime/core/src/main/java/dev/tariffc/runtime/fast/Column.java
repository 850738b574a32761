package dev.tariffc.runtime.fast;

import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;

/**
 * One number of each row that a kernel reads.
 *
 * @param source what the number is
 * @param unit what one of it is, in whole currency units, ratios, hours: {@code 1/100} where money is counted in cents
 * @param least the least number that the kernel computes with; rows with a lesser one are refused
 * @param most the greatest
 */
public record Column(Source source, Rational unit, long least, long most) {

    /** What a column holds. */
    public sealed interface Source {

        <R> R accept(Visitor<R> visitor);
    }

    /** One method for each kind of column. */
    public interface Visitor<R> {
        R visit(OfFact source);

        R visit(SoFar source);

        R visit(OfGroup source);
    }

    /**
     * A fact of the payer: a number, 0 or 1 for no or yes, the place of a value among {@link Fact#choices()}, or the days from
     * 1970 to a day.
     */
    public record OfFact(Fact fact, About about) implements Source {

        /** Of a period. */
        public OfFact(Fact fact, Period about) {
            this(fact, About.of(about));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum of a running total before the period: of the group where the kernel is one for groups. */
    public record SoFar(Total total, Period over) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What the whole group adds to a running total in the period, with what the payer adds. */
    public record OfGroup(Total total, Period over) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
