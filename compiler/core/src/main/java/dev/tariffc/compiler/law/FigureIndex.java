package dev.tariffc.compiler.law;

import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures, found by what they say, however many there are. Of those that are alike one is kept. */
final class FigureIndex {

    private final Map<Rational, List<Figure>> byNumber = new HashMap<>();
    private final Set<Object> known = new HashSet<>();

    void addAll(Collection<Figure> figures) {
        figures.forEach(this::add);
    }

    private void add(Figure figure) {
        if (known.add(figure.withoutPlace())) {
            put(figure.face(), figure);
            if (!figure.value().equals(figure.face())) {
                put(figure.value(), figure);
            }
        }
    }

    private void put(Rational number, Figure figure) {
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(figure);
    }

    boolean has(Figure figure) {
        return has(figure.face(), figure) || has(figure.value(), figure);
    }

    private boolean has(Rational number, Figure figure) {
        return byNumber.getOrDefault(number, List.of()).stream().anyMatch(figure::saysTheSame);
    }
}
