package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a text says that another has to agree with: figures, comparisons with them, and that a part counts as a whole. */
record Remarks(List<Figure> figures, List<Bound> bounds, List<PartOf> parts) {

    Remarks {
        figures = List.copyOf(figures);
        bounds = List.copyOf(bounds);
        parts = List.copyOf(parts);
    }

    /**
     * {@code or part thereof}.
     *
     * @param of the number of which a part counts, where one is written
     */
    record PartOf(Span span, Optional<Figure> of) {}

    static Remarks none() {
        return new Remarks(List.of(), List.of(), List.of());
    }

    Remarks with(Remarks others) {
        return new Remarks(joined(figures, others.figures), joined(bounds, others.bounds), joined(parts, others.parts));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
