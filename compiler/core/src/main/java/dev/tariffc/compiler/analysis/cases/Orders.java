package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether numbers can compare with each other as they do in a case, one after the other: used seats are no more than seats,
 * and paid seats no more than used seats.
 */
final class Orders {

    private final List<Order> all = new ArrayList<>();

    /** How one number compares with another: below zero where it is less. */
    private record Order(Share left, Share right, Variable<Integer> sign) {}

    /** So many times a number, {@code by} above zero. */
    private record Share(NumberTerm of, Rational by) {

        static Share of(NumberTerm term) {
            return product(term).or(() -> quotient(term)).orElseGet(() -> new Share(term, Rational.ONE));
        }

        private static Optional<Share> product(NumberTerm term) {
            if (!(term instanceof NumberTerm.Arithmetic product) || product.operator() != NumberTerm.Operator.TIMES) {
                return Optional.empty();
            }
            return figure(product.left())
                    .map(by -> of(product.right()).times(by))
                    .or(() ->
                            figure(product.right()).map(by -> of(product.left()).times(by)));
        }

        private static Optional<Share> quotient(NumberTerm term) {
            return term.asQuotient()
                    .flatMap(quotient -> figure(quotient.divisor())
                            .map(by -> of(quotient.dividend()).times(Rational.ONE.dividedBy(by))));
        }

        private static Optional<Rational> figure(NumberTerm term) {
            return term.asConstant().map(NumberTerm.Constant::value).filter(value -> value.signum() > 0);
        }

        private Share times(Rational more) {
            return new Share(of, by.times(more));
        }

        private Range range(Map<NumberTerm, Range> ranges) {
            return Objects.requireNonNull(ranges.get(of)).times(by);
        }

        private void narrow(Map<NumberTerm, Range> ranges, Range to) {
            Range known = Objects.requireNonNull(ranges.get(of));
            ranges.put(of, known.and(to.times(Rational.ONE.dividedBy(by))));
        }
    }

    void add(NumberTerm left, NumberTerm right, Variable<Integer> sign) {
        all.add(new Order(Share.of(left), Share.of(right), sign));
    }

    /** @param ranges where each number lies in the case that is looked at */
    boolean isPossible(Function<NumberTerm, Range> ranges) {
        if (all.isEmpty()) {
            return true;
        }
        Map<NumberTerm, Range> narrowed = new HashMap<>();
        for (Order order : all) {
            narrowed.computeIfAbsent(order.left().of(), ranges);
            narrowed.computeIfAbsent(order.right().of(), ranges);
        }
        for (int pass = 0; pass < narrowed.size(); pass++) {
            all.forEach(order -> narrow(order, narrowed));
            if (narrowed.values().stream().anyMatch(Range::isEmpty)) {
                return false;
            }
        }
        return !isCircle();
    }

    private static void narrow(Order order, Map<NumberTerm, Range> ranges) {
        int sign = order.sign().value();
        if (sign <= 0) {
            narrow(order.left(), order.right(), sign < 0, ranges);
        }
        if (sign >= 0) {
            narrow(order.right(), order.left(), sign > 0, ranges);
        }
    }

    /** One is no more than the other, or less. */
    private static void narrow(Share less, Share more, boolean strictly, Map<NumberTerm, Range> ranges) {
        Range low = less.range(ranges);
        Range high = more.range(ranges);
        less.narrow(ranges, new Range(Optional.empty(), end(high.to(), strictly)));
        more.narrow(ranges, new Range(end(low.from(), strictly), Optional.empty()));
    }

    private static Optional<Range.End> end(Optional<Range.End> bound, boolean strictly) {
        return bound.map(end -> new Range.End(end.at(), end.open() || strictly));
    }

    // --- circles -------------------------------------------------------------------------------------------------

    /** One number that is no more than another, or less. */
    private record Step(Share from, Share to, boolean strictly) {}

    /** Whether a number would be less than itself. */
    private boolean isCircle() {
        List<Step> steps = new ArrayList<>();
        for (Order order : all) {
            int sign = order.sign().value();
            if (sign <= 0) {
                steps.add(new Step(order.left(), order.right(), sign < 0));
            }
            if (sign >= 0) {
                steps.add(new Step(order.right(), order.left(), sign > 0));
            }
        }
        return steps.stream()
                .filter(Step::strictly)
                .anyMatch(step -> reached(step.to(), steps).contains(step.from()));
    }

    private static Set<Share> reached(Share from, List<Step> steps) {
        Set<Share> reached = new LinkedHashSet<>(List.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : steps) {
                more |= reached.contains(step.from()) && reached.add(step.to());
            }
        }
        return reached;
    }
}
