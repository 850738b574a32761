package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the passes found wrong with one tariff. Past a hundred, errors are only counted. */
public final class Problems {

    /** So many errors are kept, and as many warnings and notes. */
    public static final int LIMIT = 100;

    /** Of further places for one reason no more are shown. */
    private static final int MOST_PLACES = 5;

    private static final Comparator<Problem> IN_ORDER_OF_TEXT = Comparator.comparingInt(
                    (Problem problem) -> problem.span().start())
            .thenComparing(Problem::severity)
            .thenComparingInt(problem -> problem.span().end());

    private final SourceFile source;
    private final Set<Problem> errors = new LinkedHashSet<>();
    private final Set<Problem> others = new LinkedHashSet<>();
    private final TreeMap<Integer, Section> sections = new TreeMap<>();
    private int more;

    public Problems(SourceFile source) {
        this.source = source;
    }

    public SourceFile source() {
        return source;
    }

    public void report(Problem problem) {
        Set<Problem> kept = problem.severity() == Severity.ERROR ? errors : others;
        if (kept.size() < LIMIT) {
            kept.add(problem);
        } else if (!kept.contains(problem)) {
            more++;
        }
    }

    /** What is wrong in several places for one reason is told once, with the other places. */
    public Problems gathered() {
        Map<Object, List<Span>> places = new LinkedHashMap<>();
        List<Problem> first = new ArrayList<>();
        for (Problem problem : list()) {
            Object reason = reason(problem);
            if (!places.containsKey(reason)) {
                first.add(problem);
            }
            places.computeIfAbsent(reason, any -> new ArrayList<>()).add(problem.span());
        }
        Problems retold = retold(first.stream()
                .map(problem -> also(problem, places.getOrDefault(reason(problem), List.of())))
                .toList());
        retold.more = more;
        return retold;
    }

    /** What makes two problems one: all that is known of them but the place; of most, the problem itself. */
    private static Object reason(Problem problem) {
        if (problem.with(List.of()).isEmpty() || !problem.related().isEmpty()) {
            return problem;
        }
        Map<String, Object> facts = new LinkedHashMap<>(Components.of(problem));
        facts.remove("span");
        return List.of(problem.getClass(), facts);
    }

    /** @param places its own first */
    private static Problem also(Problem problem, List<Span> places) {
        return places.size() < 2
                ? problem
                : problem.with(places.subList(1, Math.min(MOST_PLACES + 1, places.size())))
                        .orElse(problem);
    }

    /** The same tariff and sections with other problems. */
    public Problems retold(List<Problem> others) {
        Problems retold = new Problems(source);
        others.forEach(retold::report);
        retold.sections.putAll(sections);
        return retold;
    }

    /** Reports what was found in a reading of its own. */
    public void reportAll(Problems found) {
        found.list().forEach(this::report);
        more += found.more;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Whether further errors would only be counted: looking for remedies is no use then. */
    public boolean isFull() {
        return errors.size() >= LIMIT;
    }

    /** Each problem once, in the order of the text. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(others);
        all.sort(IN_ORDER_OF_TEXT);
        return List.copyOf(all);
    }

    /** How many were found beyond those listed. */
    public int more() {
        return more;
    }

    /** Tells where a section begins, so that messages can name it. */
    public void section(Section section) {
        sections.put(section.start(), section);
    }

    /** The section that a place lies in; none before the first heading. */
    public Optional<Section> sectionOf(Span span) {
        return Optional.ofNullable(sections.floorEntry(span.start())).map(Map.Entry::getValue);
    }
}
