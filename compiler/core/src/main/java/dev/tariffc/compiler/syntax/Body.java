package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** What a definition says after its verb. */
public sealed interface Body {

    Span span();

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
    }

    /**
     * {@code 1.7% for 2007 to 2010}.
     *
     * @param value none where the author wrote {@code not covered} or {@code not available}
     */
    record Alternative(Span span, Optional<Expression> value, Optional<Qualifier> selector) {}

    /** {@code a station where CONDITION}: {@code what} is the payer, an item or a class of either. */
    record ClassOf(Span span, Name what, Condition condition) implements Body {}

    /** {@code the second month before the month}: a period's name. */
    record PeriodBody(Span span, PeriodExpression period) implements Body {}

    /** {@code the earlier of D and D}: a date's name. */
    record DateBody(Span span, DateExpression date) implements Body {}

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
            List<Expression> keys,
            List<Cell> header,
            @AnyOrder List<Row> rows,
            List<Limit> limits) implements Body {
        public Table {
            keys = List.copyOf(keys);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            limits = List.copyOf(limits);
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

        /** {@code 1 to 100}, {@code more than 2 up to 4}, {@code at least 6}: either limit may be missing, not both. */
        record Band(Span span, Optional<End> from, Optional<End> to, boolean whole) implements Cell {
            /** One end of a band. */
            public record End(Span span, Expression value, boolean included) {}
        }

        /** A value: the amount of the row, or a choice, year or yes/no as a key. */
        record Of(Span span, Expression value) implements Cell {}

        /** {@code yes}, {@code no}. */
        record YesNo(Span span, boolean value) implements Cell {}

        /** {@code not available}, {@code not covered}. */
        record Refused(Span span) implements Cell {}
    }
}
