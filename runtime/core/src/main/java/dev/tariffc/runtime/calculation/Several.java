package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an evaluation makes of several items or periods. */
abstract class Several extends Dates {

    Several(Request request) {
        super(request);
    }

    /** The sum of a figure over periods; zero where there is none. */
    protected final Figure sum(List<Period> periods, Function<Period, Figure> summand) {
        Figure sum = Figure.of(Rational.ZERO);
        for (Period period : periods) {
            sum = sum.plus(summand.apply(period));
        }
        return sum;
    }

    /** The sum of a figure over items; zero where it is known that there is none. */
    protected final Figure sum(Items items, Function<Subject, Figure> summand) {
        Figure sum = nothingOf(items);
        for (Subject item : items.subjects()) {
            sum = sum.plus(summand.apply(item));
        }
        return sum;
    }

    private static Figure nothingOf(Items items) {
        return items.refusals().isEmpty() ? Figure.of(Rational.ZERO) : Figure.refused(items.refusals());
    }

    /** The sum of a figure over the items of a class. */
    protected final Figure sumWhere(Items items, Function<Subject, Truth> where, Function<Subject, Figure> summand) {
        Figure sum = nothingOf(items);
        for (Subject item : items.subjects()) {
            Truth holds = where.apply(item);
            if (!holds.isKnown()) {
                sum = sum.plus(Figure.refused(holds.refusals()));
            } else if (holds.holds()) {
                sum = sum.plus(summand.apply(item));
            }
        }
        return sum;
    }

    /** Whether something holds, for each of several items. */
    protected final Map<Subject, Truth> each(Items items, Function<Subject, Truth> condition) {
        Map<Subject, Truth> each = new LinkedHashMap<>();
        items.subjects().forEach(item -> each.put(item, condition.apply(item)));
        return each;
    }

    /** Whether something holds, for each of the items of a class. */
    protected final Map<Subject, Truth> eachWhere(
            Items items, Function<Subject, Truth> where, Function<Subject, Truth> condition) {
        Map<Subject, Truth> each = new LinkedHashMap<>();
        items.subjects().stream()
                .filter(item -> where.apply(item).holds())
                .forEach(item -> each.put(item, condition.apply(item)));
        return each;
    }

    /** The number of items; zero where it is known that there is none. */
    protected final Figure count(Items items) {
        return nothingOf(items).plus(Figure.of(Rational.of(items.subjects().size())));
    }

    /** The number of the items of a class. */
    protected final Figure countWhere(Items items, Function<Subject, Truth> where) {
        return sumWhere(items, where, item -> Figure.of(Rational.ONE));
    }

    /** Whether something holds in any of several periods. */
    protected final Truth any(List<Period> periods, Function<Period, Truth> condition) {
        return Truth.any(periods.stream().map(condition).toArray(Truth[]::new));
    }

    /** Whether something holds in each of so many periods that follow one another, of several. */
    protected final Truth inARow(int length, List<Period> periods, Function<Period, Truth> condition) {
        List<Truth> each = periods.stream().map(condition).toList();
        return Truth.any(IntStream.rangeClosed(0, periods.size() - length)
                .mapToObj(first -> Truth.all(each.subList(first, first + length).toArray(Truth[]::new)))
                .toArray(Truth[]::new));
    }

    /** The greatest of what items come to; refused where it is known that there is none. */
    protected final Figure greatest(Clause clause, Items items, Function<Subject, Figure> value) {
        return extreme(clause, items, item -> Truth.of(true), value, Figure::max);
    }

    /** The greatest of what the items of a class come to. */
    protected final Figure greatestWhere(
            Clause clause, Items items, Function<Subject, Truth> where, Function<Subject, Figure> value) {
        return extreme(clause, items, where, value, Figure::max);
    }

    /** The least of what items come to; refused where it is known that there is none. */
    protected final Figure least(Clause clause, Items items, Function<Subject, Figure> value) {
        return extreme(clause, items, item -> Truth.of(true), value, Figure::min);
    }

    /** The least of what the items of a class come to. */
    protected final Figure leastWhere(
            Clause clause, Items items, Function<Subject, Truth> where, Function<Subject, Figure> value) {
        return extreme(clause, items, where, value, Figure::min);
    }

    private static Figure extreme(
            Clause clause,
            Items items,
            Function<Subject, Truth> where,
            Function<Subject, Figure> value,
            BinaryOperator<Figure> further) {
        Stream<Figure> unknown = items.refusals().isEmpty() ? Stream.of() : Stream.of(Figure.refused(items.refusals()));
        Stream<Figure> known = items.subjects().stream().flatMap(item -> {
            Truth holds = where.apply(item);
            if (!holds.isKnown()) {
                return Stream.of(Figure.refused(holds.refusals()));
            }
            return holds.holds() ? Stream.of(value.apply(item)) : Stream.of();
        });
        return extreme(clause, Stream.concat(unknown, known), further);
    }

    private static Figure extreme(Clause clause, Stream<Figure> figures, BinaryOperator<Figure> further) {
        return figures.reduce(further).orElseGet(() -> Figure.refused(Set.of(new Refusal.NoneToChooseFrom(clause))));
    }

    /** The greatest of what periods come to. */
    protected final Figure greatest(Clause clause, List<Period> periods, Function<Period, Figure> value) {
        return extreme(clause, periods.stream().map(value), Figure::max);
    }

    /** The least of what periods come to. */
    protected final Figure least(Clause clause, List<Period> periods, Function<Period, Figure> value) {
        return extreme(clause, periods.stream().map(value), Figure::min);
    }
}
