package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/**
 * One whole number of a row.
 *
 * @param source where it comes from
 * @param unit what one of it is: a hundredth, where money is counted in cents
 * @param declared what the tariff lets it be, in that unit
 */
public record Input(Source source, Rational unit, Interval declared) {

    /** Where a number of a row comes from. */
    public sealed interface Source {

        <R> R accept(Visitor<R> visitor);
    }

    /** One method for each source. */
    public interface Visitor<R> {
        R visit(OfFact source);

        R visit(SoFar source);

        R visit(OfGroup source);
    }

    /** A fact: a number, 0 or 1 for no or yes, the place of a choice, or a day counted from 1970. */
    public record OfFact(Read read) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What a running total comes to before the period. */
    public record SoFar(TotalModel total) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What the whole group adds to a running total in the period. */
    public record OfGroup(TotalModel total) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The fact that it is; none for running totals. */
    public Optional<Read> read() {
        return source.accept(new Visitor<>() {
            @Override
            public Optional<Read> visit(OfFact of) {
                return Optional.of(of.read());
            }

            @Override
            public Optional<Read> visit(SoFar of) {
                return Optional.empty();
            }

            @Override
            public Optional<Read> visit(OfGroup of) {
                return Optional.empty();
            }
        });
    }
}
