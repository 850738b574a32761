package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what is to be varied for an amount, and which values of it are worth trying. */
final class Variables {

    /** Beyond all limits of a fact that has no greatest value. */
    private static final Rational MANY = Rational.of(1_000_000);

    private static final Rational MANY_HOURS = Rational.of(1_000);
    private static final Rational TEN = Rational.of(10);
    private static final Rational HALF = Rational.of(1, 2);

    private static final Comparator<Rational> PLAINEST_FIRST =
            Comparator.comparing(Rational::abs).thenComparing(Comparator.reverseOrder());

    private final Map<FactModel, SortedSet<Rational>> limits = new HashMap<>();
    private final Set<FactModel> mayBeUnavailable = new HashSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final boolean signed;

    private Variables(Reach reach, Period paid, boolean signed) {
        this.signed = signed;
        Limit.of(reach).forEach(limit -> limit.quantity().asRead().ifPresent(read -> add(read, limit.at())));
        reach.all(NumberTerm.Blocks.class).forEach(blocks -> add(blocks.value(), blocks.size()));
        reach.all(NumberTerm.OnScale.class)
                .forEach(scale -> scale.scale().ends().forEach(end -> add(scale.base(), end)));
        reach.all(ConditionTerm.Compare.class).forEach(this::share);
        reach.all(ConditionTerm.Available.class)
                .forEach(available -> mayBeUnavailable.add(available.read().fact()));
        for (LocalDate edge : List.of(paid.start(), paid.end())) {
            days.addAll(List.of(edge.minusYears(2), edge.minusDays(1), edge, edge.plusDays(1), edge.plusYears(2)));
        }
        reach.all(DayTerm.FixedDay.class).map(DayTerm.FixedDay::date).forEach(day -> {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        });
    }

    /**
     * The variables of an amount.
     *
     * @param signed whether figures below zero are tried
     */
    static List<Variable> of(TariffModel model, Reach reach, Period paid, boolean signed) {
        Variables variables = new Variables(reach, paid, signed);
        Map<Read, Variable> found = new LinkedHashMap<>();
        reach.reads().forEach(read -> found.computeIfAbsent(read, key -> variables.of(read.fact(), read.about())));
        List<Variable> all = new ArrayList<>(found.values());
        reach.all(NumberTerm.OnScale.class)
                .filter(scale -> scale.running().isPresent())
                .map(scale -> new Variable.SoFar(model.total(scale), soFar(scale.scale())))
                .distinct()
                .forEach(all::add);
        all.removeIf(variable -> variable.values().isEmpty());
        return all;
    }

    private void add(NumberTerm quantity, Rational limit) {
        quantity.asRead().ifPresent(read -> add(read, limit));
    }

    private void add(Read read, Rational limit) {
        limits.computeIfAbsent(read.fact(), fact -> new TreeSet<>()).add(limit);
    }

    /** What is compared with another fact is tried at the limits of both; without any at one figure, on either side of each other. */
    private void share(ConditionTerm.Compare compare) {
        compare.left().asRead().ifPresent(left -> compare.right().asRead().ifPresent(right -> share(left, right)));
    }

    private void share(Read left, Read right) {
        List<Rational> ofBoth = new ArrayList<>(limits(left.fact()));
        ofBoth.addAll(limits(right.fact()));
        if (ofBoth.isEmpty() && left.fact().domain().kind().isNumeric()) {
            ofBoth.add(left.fact().domain().kind() == Domain.Kind.PERCENTAGE ? HALF : TEN);
        }
        ofBoth.forEach(limit -> {
            add(left, limit);
            add(right, limit);
        });
    }

    private SortedSet<Rational> limits(FactModel fact) {
        return limits.getOrDefault(fact, new TreeSet<>());
    }

    private static List<Value> soFar(ScaleModel scale) {
        Set<Value> values = new LinkedHashSet<>();
        values.add(Value.of(Rational.ZERO));
        scale.ends().stream().limit(1).map(Value::of).forEach(values::add);
        return List.copyOf(values);
    }

    private Variable of(FactModel fact, Optional<PeriodTerm> about) {
        Domain domain = fact.domain();
        Optional<Grid> grid = domain.kind().isNumeric() ? Optional.of(Grid.of(domain, limits(fact))) : Optional.empty();
        List<Value> values = new ArrayList<>();
        switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS ->
                numbers(grid.orElseThrow(), limits(fact)).forEach(number -> values.add(Value.of(number)));
            case YES_NO -> values.addAll(List.of(Value.of(false), Value.of(true)));
            case CHOICE -> domain.choices().forEach(choice -> values.add(Value.of(choice)));
            case DATE -> days.forEach(day -> values.add(Value.of(day)));
            case TEXT -> {}
        }
        if (mayBeUnavailable.contains(fact)) {
            values.add(Value.notAvailable());
        }
        return new Variable.OfFact(fact, about, grid, List.copyOf(values));
    }

    private List<Rational> numbers(Grid grid, SortedSet<Rational> limits) {
        Set<Rational> numbers = new TreeSet<>(PLAINEST_FIRST);
        for (Rational limit : limits) {
            Rational below = grid.below(limit);
            numbers.addAll(List.of(below.minus(grid.step()), below, grid.above(limit), below.plus(grid.step())));
        }
        Rational many = many(grid, limits);
        numbers.addAll(List.of(Rational.ZERO, grid.above(Rational.ONE), many, many.negate()));
        grid.domain().least().map(grid::above).ifPresent(numbers::add);
        grid.domain().most().map(grid::below).ifPresent(numbers::add);
        numbers.removeIf(number -> !grid.has(number) || (!signed && number.signum() < 0));
        return List.copyOf(numbers);
    }

    private static Rational many(Grid grid, SortedSet<Rational> limits) {
        Rational many = switch (grid.domain().kind()) {
            case PERCENTAGE -> Rational.ONE;
            case HOURS, DAYS, MONTHS -> MANY_HOURS;
            case MONEY, NUMBER, DATE, TEXT, YES_NO, CHOICE -> MANY;
        };
        for (Rational limit : limits) {
            many = many.max(limit.abs().times(TEN));
        }
        return grid.above(many);
    }
}
