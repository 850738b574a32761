package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** What a definition says after its verb. */
public sealed interface Body {

    Span span();

    <R> R accept(Body.Visitor<R> visitor);

    /** The period that it is; none for everything else. */
    default Optional<PeriodExpression> asPeriod() {
        return Optional.empty();
    }

    /** The class that it is; none for everything else. */
    default Optional<ClassOf> asClass() {
        return Optional.empty();
    }

    /** Whether it may name what it says in the period before. */
    default boolean isChained() {
        return false;
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Value node);

        R visit(Chained node);

        R visit(ClassOf node);

        R visit(PeriodBody node);

        R visit(DateBody node);

        R visit(Brackets node);

        R visit(Table node);
    }

    /**
     * {@code $6.36 if in-flight programming, otherwise $0, at least X}: alternatives, then limits in the order written.
     *
     * @param alternatives one without selector, or several of which exactly one is chosen
     */
    record Value(Span span, @AnyOrder List<Alternative> alternatives, List<Limit> limits) implements Body {
        public Value {
            alternatives = List.copyOf(alternatives);
            limits = List.copyOf(limits);
        }

        /** The expression that is all it says; none where it says more, or that there is none. */
        public Optional<Expression> asExpression() {
            boolean single = alternatives.size() == 1
                    && limits.isEmpty()
                    && alternatives.get(0).selector().isEmpty();
            return single ? alternatives.get(0).value() : Optional.empty();
        }

        /** The reference that is all it says; none where it says more. */
        public Optional<Expression.Reference> asReference() {
            return asExpression().flatMap(Expression::asReference);
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code the rate in the year before × (1 + the index), beginning with 3.2¢ in 2014}: a value that names itself in the
     * period before, back to the one with which it begins.
     */
    record Chained(Span span, Value value, Expression beginning, Beginning in) implements Body {
        @Override
        public boolean isChained() {
            return true;
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 2014}, {@code 2014/15}, {@code January 2014}, {@code the quarter of January 2014}: a year or a month.
     *
     * @param unit of the period that holds the month; none where it is the month itself
     */
    record Beginning(
            Span span, Optional<FirstYear> year, Optional<PeriodExpression.Month> month, Optional<Cycle.Unit> unit) {}

    /** @param across whether it ends in the next year */
    record FirstYear(Span span, int year, boolean across) {}

    /**
     * {@code 1.7% for 2007 to 2010}.
     *
     * @param value none where the author wrote {@code not covered} or {@code not available}
     */
    record Alternative(Span span, Optional<Expression> value, Optional<Qualifier> selector) {}

    /** {@code a station where CONDITION}: {@code what} is the payer, an item or a class of either. */
    record ClassOf(Span span, Name what, Condition condition) implements Body {
        @Override
        public Optional<ClassOf> asClass() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the second month before the month}: a period's name. */
    record PeriodBody(Span span, PeriodExpression period) implements Body {
        @Override
        public Optional<PeriodExpression> asPeriod() {
            return Optional.of(period);
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the earlier of D and D}, {@code D if CONDITION, otherwise D, but no earlier than D}: a date's name. */
    record DateBody(Span span, DateExpression date) implements Body {
        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code on gross income in the reference month, accumulated over the year of the reference month, 0.134% of the
     * first $625,000, ... and 0.431% of the rest}.
     */
    record Brackets(
            Span span,
            Expression base,
            Optional<PeriodExpression> accumulatedOver,
            List<Bracket> brackets,
            List<Limit> limits)
            implements Body {
        public Brackets {
            brackets = List.copyOf(brackets);
            limits = List.copyOf(limits);
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 0.134% of the first $625,000}, {@code 0.50¢ for the next 100,000}, {@code 0.431% of the rest}.
     *
     * @param width none for the rest
     */
    record Bracket(Span span, Expression rate, Place place, Optional<Expression> width) {
        public enum Place {
            FIRST,
            NEXT,
            REST
        }
    }

    /**
     * {@code by room capacity and dancing: | 1 to 100 | $22.06 | $44.13 |}.
     *
     * @param header the values of the second key, empty for a table of one key
     */
    record Table(
            Span span,
            List<Key> keys,
            List<Cell> header,
            @AnyOrder List<Row> rows,
            List<Limit> limits) implements Body {
        public Table {
            keys = List.copyOf(keys);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            limits = List.copyOf(limits);
        }

        @Override
        public <R> R accept(Body.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What a table goes by. */
    sealed interface Key {
        Span span();

        <R> R accept(Key.Visitor<R> visitor);

        /** One method for each kind: the compiler lists what a new kind forgot. */
        interface Visitor<R> {
            R visit(Named node);

            R visit(TheYear node);
        }

        /** {@code room capacity}. */
        record Named(Span span, Expression.Reference reference) implements Key {
            @Override
            public <R> R accept(Key.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code the year}: that of the period at hand. */
        record TheYear(Span span) implements Key {
            @Override
            public <R> R accept(Key.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }

    /** {@code | BAND | CELL | CELL |}. */
    record Row(Span span, Cell band, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands between two bars. */
    sealed interface Cell {
        Span span();

        <R> R accept(Cell.Visitor<R> visitor);

        /** The years that it is; none for everything else. */
        default Optional<Years> asYears() {
            return Optional.empty();
        }

        /** One method for each kind: the compiler lists what a new kind forgot. */
        interface Visitor<R> {
            R visit(Band node);

            R visit(Of node);

            R visit(YesNo node);

            R visit(Years node);

            R visit(Refused node);
        }

        /** {@code 1 to 100}, {@code more than 2 up to 4}, {@code at least 6}: either limit may be missing, not both. */
        record Band(Span span, Optional<End> from, Optional<End> to, boolean whole) implements Cell {
            /** One end of a band. */
            public record End(Span span, Expression value, boolean included) {}

            @Override
            public <R> R accept(Cell.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** A value: the amount of the row, or a choice or figure as a key. */
        record Of(Span span, Expression value) implements Cell {
            @Override
            public <R> R accept(Cell.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code yes}, {@code no}. */
        record YesNo(Span span, boolean value) implements Cell {
            @Override
            public <R> R accept(Cell.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /**
         * {@code 2024}, {@code 2025 to 2026}, {@code 2003/04}, {@code 2003/04 to 2005/06}: as a key.
         *
         * @param from the first of them, by the calendar year in which it begins
         * @param across whether each begins in one calendar year and ends in the next
         */
        record Years(Span span, int from, int to, boolean across) implements Cell {
            @Override
            public Optional<Years> asYears() {
                return Optional.of(this);
            }

            @Override
            public <R> R accept(Cell.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** {@code not available}, {@code not covered}. */
        record Refused(Span span) implements Cell {
            @Override
            public <R> R accept(Cell.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }
}
