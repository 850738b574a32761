package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.MonthDay;
import java.util.Optional;

/** How a tariff cuts time. */
public sealed interface Cycle {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The name of the occasion that it is; none for everything else. */
    default Optional<Name> asOccasion() {
        return Optional.empty();
    }

    /** The name of the date on which the years of each payer begin; none for everything else. */
    default Optional<Name> asDateOfPayer() {
        return Optional.empty();
    }

    /** The season that it is; none for everything else. */
    default Optional<Season> asSeason() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Each node);

        R visit(Months node);

        R visit(YearFrom node);

        R visit(YearFromDate node);

        R visit(Season node);

        R visit(Occasion node);
    }

    /** The units that have a name of their own. */
    enum Unit {
        DAY,
        MONTH,
        /** {@code the two months}, where what is paid for is called so. */
        TWO_MONTHS,
        QUARTER,
        HALF_YEAR,
        YEAR,
        /** {@code the season}, where what is paid for is called so. */
        SEASON,
        /** {@code the period}: whatever <em>pays</em> says. */
        PERIOD;

        /** How many there are in so many years: at most, where they are not all of one length. */
        public int inYears(int years) {
            return years
                    * switch (this) {
                        case DAY -> 366;
                        case MONTH, PERIOD -> 12;
                        case TWO_MONTHS -> 6;
                        case QUARTER -> 4;
                        case HALF_YEAR -> 2;
                        case YEAR, SEASON -> 1;
                    };
        }
    }

    /** {@code each month}. */
    record Each(Span span, Unit unit) implements Cycle {
        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code each two months from January}: {@code months} long, counted from month {@code from} (1 to 12). */
    record Months(Span span, int months, int from) implements Cycle {
        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code each year from September 1}. */
    record YearFrom(Span span, MonthDay from) implements Cycle {
        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code each year from the commencement}: from a date of each payer. */
    record YearFromDate(Span span, Name date) implements Cycle {
        @Override
        public Optional<Name> asDateOfPayer() {
            return Optional.of(date);
        }

        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code each season from October 1 to April 30}. */
    record Season(Span span, MonthDay from, MonthDay to) implements Cycle {
        @Override
        public Optional<Season> asSeason() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for each fair}: an occasion. */
    record Occasion(Span span, Name item) implements Cycle {
        @Override
        public Optional<Name> asOccasion() {
            return Optional.of(item);
        }

        @Override
        public <R> R accept(Cycle.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
