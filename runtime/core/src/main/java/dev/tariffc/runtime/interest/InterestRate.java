package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rate that each day of delay bears, as a ratio: one per cent is 1/100. */
public sealed interface InterestRate {

    /** One method for each kind. */
    interface Visitor<R> {
        R visit(Fixed rate);

        R visit(Published rate);

        R visit(Pick rate);

        R visit(ByDates rate);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * The rate of a day.
     *
     * @param due since when it is late
     * @throws java.util.NoSuchElementException if nothing was published in a month that it {@linkplain #needs needs}
     */
    Rational on(LocalDate day, LocalDate due, RateSeries series);

    /** The months whose last published rate is needed for a day. */
    Stream<YearMonth> needs(LocalDate day, LocalDate due);

    /** The first month without a published rate of those that a day needs. */
    default Optional<YearMonth> lacks(LocalDate day, LocalDate due, RateSeries series) {
        return needs(day, due)
                .filter(month -> series.lastOfMonth(month).isEmpty())
                .findFirst();
    }

    /** The last day after another that bears the same kind of rate, be it far off; what is published may change before. */
    LocalDate lastAlike(LocalDate day);

    /** Whether it follows a published rate, on any day. */
    boolean isPublished();

    /** So much more on every day, or less. */
    InterestRate plus(Rational margin);

    static InterestRate of(Rational rate) {
        return new Fixed(rate);
    }

    /** @param margin on top of the published rate, or below zero off it */
    static InterestRate published(Reset reset, Rational margin) {
        return new Published(reset, margin);
    }

    static InterestRate lesser(InterestRate... of) {
        return new Pick(false, List.of(of));
    }

    static InterestRate greater(InterestRate... of) {
        return new Pick(true, List.of(of));
    }

    /** This one, and another from a day on. */
    default InterestRate thenFrom(LocalDate from, InterestRate rate) {
        return new ByDates(this, from, rate);
    }

    /** The same rate on every day. */
    record Fixed(Rational rate) implements InterestRate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Rational on(LocalDate day, LocalDate due, RateSeries series) {
            return rate;
        }

        @Override
        public Stream<YearMonth> needs(LocalDate day, LocalDate due) {
            return Stream.empty();
        }

        @Override
        public LocalDate lastAlike(LocalDate day) {
            return LocalDate.MAX;
        }

        @Override
        public boolean isPublished() {
            return false;
        }

        @Override
        public InterestRate plus(Rational margin) {
            return new Fixed(rate.plus(margin));
        }
    }

    /** The last published rate of a month, and a margin. */
    record Published(Reset reset, Rational margin) implements InterestRate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Rational on(LocalDate day, LocalDate due, RateSeries series) {
            return series.lastOfMonth(reset.published(day, due)).orElseThrow().plus(margin);
        }

        @Override
        public Stream<YearMonth> needs(LocalDate day, LocalDate due) {
            return Stream.of(reset.published(day, due));
        }

        @Override
        public LocalDate lastAlike(LocalDate day) {
            return LocalDate.MAX;
        }

        @Override
        public boolean isPublished() {
            return true;
        }

        @Override
        public InterestRate plus(Rational more) {
            return new Published(reset, margin.plus(more));
        }
    }

    /** The lesser or the greater of several on each day. */
    record Pick(boolean greater, List<InterestRate> of) implements InterestRate {
        public Pick {
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Rational on(LocalDate day, LocalDate due, RateSeries series) {
            Comparator<Rational> order = greater ? Comparator.naturalOrder() : Comparator.reverseOrder();
            return of.stream().map(rate -> rate.on(day, due, series)).max(order).orElseThrow();
        }

        @Override
        public Stream<YearMonth> needs(LocalDate day, LocalDate due) {
            return of.stream().flatMap(rate -> rate.needs(day, due));
        }

        @Override
        public LocalDate lastAlike(LocalDate day) {
            return of.stream()
                    .map(rate -> rate.lastAlike(day))
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }

        @Override
        public boolean isPublished() {
            return of.stream().anyMatch(InterestRate::isPublished);
        }

        @Override
        public InterestRate plus(Rational margin) {
            return new Pick(greater, of.stream().map(rate -> rate.plus(margin)).toList());
        }
    }

    /** One rate before a day, another from that day on. */
    record ByDates(InterestRate before, LocalDate from, InterestRate then) implements InterestRate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        private InterestRate of(LocalDate day) {
            return day.isBefore(from) ? before : then;
        }

        @Override
        public Rational on(LocalDate day, LocalDate due, RateSeries series) {
            return of(day).on(day, due, series);
        }

        @Override
        public Stream<YearMonth> needs(LocalDate day, LocalDate due) {
            return of(day).needs(day, due);
        }

        @Override
        public LocalDate lastAlike(LocalDate day) {
            LocalDate last = of(day).lastAlike(day);
            return day.isBefore(from) && !last.isBefore(from) ? from.minusDays(1) : last;
        }

        @Override
        public boolean isPublished() {
            return before.isPublished() || then.isPublished();
        }

        @Override
        public InterestRate plus(Rational margin) {
            return new ByDates(before.plus(margin), from, then.plus(margin));
        }
    }
}
