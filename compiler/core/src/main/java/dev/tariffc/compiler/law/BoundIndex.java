package dev.tariffc.compiler.law;

import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comparisons, found by their figures. Of those that are alike the first is kept. */
final class BoundIndex {

    private record Key(Bound.Relation relation, Figure figure) {}

    private final Map<Rational, List<Bound>> byNumber = new HashMap<>();
    private final Set<Key> known = new HashSet<>();

    void addAll(Collection<Bound> bounds) {
        bounds.stream()
                .filter(bound ->
                        known.add(new Key(bound.relation(), bound.figure().withoutPlace())))
                .forEach(bound -> {
                    put(bound.figure().face(), bound);
                    if (!bound.figure().value().equals(bound.figure().face())) {
                        put(bound.figure().value(), bound);
                    }
                });
    }

    private void put(Rational number, Bound bound) {
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(bound);
    }

    /** The comparisons with what that figure says. */
    List<Bound> with(Figure figure) {
        List<Bound> found = new ArrayList<>();
        for (Rational number : Set.copyOf(List.of(figure.face(), figure.value()))) {
            byNumber.getOrDefault(number, List.of()).stream()
                    .filter(bound -> bound.figure().saysTheSame(figure))
                    .forEach(found::add);
        }
        return found;
    }
}
