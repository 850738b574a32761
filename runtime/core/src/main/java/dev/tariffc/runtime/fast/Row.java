package dev.tariffc.runtime.fast;

import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one row as facts and as a position of a payer. */
final class Row {

    private final List<Column> columns;
    private final long[][] numbers;
    private final int row;

    Row(List<Column> columns, long[][] numbers, int row) {
        this.columns = columns;
        this.numbers = numbers;
        this.row = row;
    }

    Facts facts() {
        FactTable facts = new FactTable();
        each(new Column.Visitor<>() {
            @Override
            public Filled visit(Column.OfFact source) {
                return (column, number) ->
                        facts.put(source.fact(), source.about(), Subject.payer(), value(source.fact(), column, number));
            }

            @Override
            public Filled visit(Column.SoFar source) {
                return Filled.NOTHING;
            }

            @Override
            public Filled visit(Column.OfGroup source) {
                return Filled.NOTHING;
            }
        });
        return facts;
    }

    Position position() {
        Map<Total, Rational> groups = new HashMap<>();
        each(new Column.Visitor<>() {
            @Override
            public Filled visit(Column.OfFact source) {
                return Filled.NOTHING;
            }

            @Override
            public Filled visit(Column.SoFar source) {
                return Filled.NOTHING;
            }

            @Override
            public Filled visit(Column.OfGroup source) {
                return (column, number) -> groups.put(source.total(), counted(column, number));
            }
        });
        Reached reached = new Reached();
        each(new Column.Visitor<>() {
            @Override
            public Filled visit(Column.OfFact source) {
                return Filled.NOTHING;
            }

            @Override
            public Filled visit(Column.SoFar source) {
                return (column, number) -> reached.with(
                        source.total(),
                        source.over(),
                        counted(column, number),
                        Optional.ofNullable(groups.get(source.total())));
            }

            @Override
            public Filled visit(Column.OfGroup source) {
                return Filled.NOTHING;
            }
        });
        return reached.position;
    }

    /** Where running totals stand, as far as it is known. */
    private static final class Reached {

        private Position position = Position.unknown();

        void with(Total total, Period over, Rational soFar, Optional<Rational> whole) {
            position = whole.map(sum -> position.withGroup(total, over, soFar, sum))
                    .orElseGet(() -> position.with(total, over, soFar));
        }
    }

    /** What is done with a number that is known. */
    private interface Filled {

        Filled NOTHING = (column, number) -> {};

        void with(Column column, long number);
    }

    private void each(Column.Visitor<Filled> visitor) {
        for (int i = 0; i < columns.size(); i++) {
            long number = numbers[i][row];
            if (number != Kernel.UNKNOWN) {
                columns.get(i).source().accept(visitor).with(columns.get(i), number);
            }
        }
    }

    private static Rational counted(Column column, long number) {
        return column.unit().times(Rational.of(number));
    }

    /** What is no value of the fact is one of another kind, which the calculator refuses. */
    private static Value value(Fact fact, Column column, long number) {
        if (number == Kernel.NOT_AVAILABLE) {
            return Value.notAvailable();
        }
        return switch (fact.domain().kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> Value.of(counted(column, number));
            case YES_NO -> number == 0 || number == 1 ? Value.of(number == 1) : Value.of(Rational.of(number));
            case DATE -> isDay(number) ? Value.of(LocalDate.ofEpochDay(number)) : Value.of(Rational.of(number));
            case CHOICE, TEXT ->
                number >= 0 && number < fact.choices().size()
                        ? Value.of(fact.choices().get((int) number))
                        : Value.of(Rational.of(number));
        };
    }

    private static boolean isDay(long number) {
        return number >= LocalDate.MIN.toEpochDay() && number <= LocalDate.MAX.toEpochDay();
    }
}
