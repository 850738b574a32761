package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.DayTerm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** How days follow written dates and each other. */
final class DayOrders {

    private final Map<DayTerm, SortedSet<LocalDate>> dates = new LinkedHashMap<>();
    private final Map<DayTerm, Variable<LocalDate>> days = new LinkedHashMap<>();
    private final Map<Pair, Variable<Integer>> signs = new LinkedHashMap<>();

    /** Two days that are compared with each other. */
    private record Pair(DayTerm left, DayTerm right) {
        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }
    }

    /** That days are compared; {@code sign} is how two days compare neither of which is written. */
    void add(DayTerm left, DayTerm right, Supplier<Variable<Integer>> sign) {
        Optional<LocalDate> before = left.asFixed();
        Optional<LocalDate> after = right.asFixed();
        if (after.isPresent()) {
            dates.computeIfAbsent(left, day -> new TreeSet<>()).add(after.get());
        } else if (before.isPresent()) {
            dates.computeIfAbsent(right, day -> new TreeSet<>()).add(before.get());
        } else {
            Pair pair = new Pair(left, right);
            if (!signs.containsKey(pair) && !signs.containsKey(pair.turned())) {
                signs.put(pair, sign.get());
            }
        }
    }

    /** Those that written dates divide. */
    Set<DayTerm> days() {
        return Set.copyOf(dates.keySet());
    }

    /** Makes a variable of each, with the days at and around those dates; two that are compared are cut at the dates of both. */
    void cut(BiFunction<DayTerm, List<LocalDate>, Variable<LocalDate>> variable) {
        for (Pair pair : signs.keySet()) {
            SortedSet<LocalDate> left = dates.get(pair.left());
            SortedSet<LocalDate> right = dates.get(pair.right());
            if (left != null && right != null) {
                left.addAll(right);
                right.addAll(left);
            }
        }
        dates.forEach((day, at) -> days.put(day, variable.apply(day, around(at))));
    }

    private static List<LocalDate> around(SortedSet<LocalDate> dates) {
        TreeSet<LocalDate> around = new TreeSet<>();
        dates.forEach(date -> around.addAll(List.of(date.minusDays(1), date, date.plusDays(1))));
        return List.copyOf(around);
    }

    Map<DayTerm, Variable<LocalDate>> variables() {
        return days;
    }

    /** Below zero where the left one is earlier. */
    int sign(DayTerm left, DayTerm right) {
        if (right.asFixed().isPresent()) {
            return Integer.signum(day(left).compareTo(right.asFixed().get()));
        } else if (left.asFixed().isPresent()) {
            return -Integer.signum(day(right).compareTo(left.asFixed().get()));
        }
        Variable<Integer> sign = signs.get(new Pair(left, right));
        return sign != null
                ? sign.value()
                : -Objects.requireNonNull(signs.get(new Pair(right, left))).value();
    }

    private LocalDate day(DayTerm day) {
        return Objects.requireNonNull(days.get(day)).value();
    }

    /** Whether days are as they follow each other, as far as the written dates tell. */
    boolean isPossible() {
        return signs.entrySet().stream()
                .allMatch(sign -> isPossible(sign.getKey(), sign.getValue().value()));
    }

    private boolean isPossible(Pair pair, int sign) {
        SortedSet<LocalDate> limits = dates.get(pair.left());
        if (limits == null || !days.containsKey(pair.right())) {
            return true;
        }
        LocalDate left = day(pair.left());
        LocalDate right = day(pair.right());
        int among = Integer.compare(place(left, limits), place(right, limits));
        return (among == 0 && !limits.contains(left)) || among == sign;
    }

    /** Where a day lies among dates: those between two of them have one place. */
    private static int place(LocalDate day, SortedSet<LocalDate> dates) {
        return 2 * dates.headSet(day).size() + (dates.contains(day) ? 1 : 0);
    }
}
