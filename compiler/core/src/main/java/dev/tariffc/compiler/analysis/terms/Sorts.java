package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import java.util.SortedMap;
import java.util.TreeMap;

/** What types and units are called in messages. */
public final class Sorts implements Type.Visitor<Phrase> {

    private static final Sorts SORTS = new Sorts();

    private Sorts() {}

    /** {@code a figure}, {@code a date}. */
    public static Phrase of(Type type) {
        return type.accept(SORTS);
    }

    /** The same, of a number what it counts: {@code CAD per subscriber}. */
    public static Phrase measured(Type type) {
        return type.asNumber().map(number -> of(number.unit())).orElseGet(() -> of(type));
    }

    /** {@code CAD per subscriber}, {@code a plain number}. */
    public static Phrase of(Unit unit) {
        SortedMap<String, Integer> powers = new TreeMap<>();
        unit.powers().forEach((base, power) -> powers.put(base.label(), power));
        return new Phrase.Measure(powers);
    }

    @Override
    public Phrase visit(Type.Number type) {
        return Phrase.Sort.FIGURE;
    }

    @Override
    public Phrase visit(Type.YesNo type) {
        return Phrase.Sort.YES_OR_NO;
    }

    @Override
    public Phrase visit(Type.Day type) {
        return Phrase.Sort.DATE;
    }

    @Override
    public Phrase visit(Type.Text type) {
        return Phrase.Sort.TEXT;
    }

    @Override
    public Phrase visit(Type.Choice type) {
        return Phrase.Sort.CHOICE;
    }
}
