package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** One thing that went into an amount. Facts only; {@link dev.tariffc.runtime.wording.Wording} has the words. */
public sealed interface Reason {

    /** One method for each kind of reason: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Read reason);

        R visit(Used reason);

        R visit(SoFar reason);

        R visit(WholeOfGroup reason);

        R visit(InBracket reason);

        R visit(RateAtPoint reason);

        R visit(Limited reason);

        R visit(Rounded reason);

        R visit(ForDays reason);
    }

    <R> R accept(Visitor<R> visitor);

    /** The reading of a fact that it is; none for everything else. */
    default Optional<Read> asRead() {
        return Optional.empty();
    }

    /** What it says of a whole group; none for everything else. */
    default Optional<WholeOfGroup> asWholeOfGroup() {
        return Optional.empty();
    }

    /** A fact was read; for what it is about. */
    record Read(Fact fact, About about, Subject subject, Value value) implements Reason {
        @Override
        public Optional<Read> asRead() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Another rule's value was used; {@code given} when somebody set it. */
    record Used(Rule rule, Subject subject, Value value, String section, boolean given) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum of the year before this period; {@code ofGroup} when it is the whole group's. */
    record SoFar(Total total, Period over, Rational sum, boolean ofGroup, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The whole group's sum of this period, of which {@code part} is the payer's. */
    record WholeOfGroup(Total total, Rational whole, Rational part, boolean money) implements Reason {
        @Override
        public Optional<WholeOfGroup> asWholeOfGroup() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A part of the base fell in this bracket. */
    record InBracket(Scale.Slice slice, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The group's sum of the period is zero, so that the rate at the point reached applies. */
    record RateAtPoint(Rational point, Rational rate, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The value was below the smallest allowed, or above the largest, and that one stands instead. */
    record Limited(boolean atLeast, Rational limit, Rational without, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The value was rounded. */
    record Rounded(Rational before, Rational after, Rounding rounding, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A figure stood on some of the days of a period. */
    record ForDays(Rational figure, long days, long of, boolean money) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
