package dev.tariffc.compiler.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of powers of base units (semantics 1.2): a currency ({@code CAD}), the noun of a count ({@code subscriber}),
 * {@code hour}, {@code day}, {@code month}. Ratios, percentages and bare numbers have none.
 */
public record Unit(SortedMap<String, Integer> powers) {

    /** Of ratios, percentages and bare numbers. */
    public static final Unit NONE = new Unit(new TreeMap<>());

    public Unit {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    public static Unit of(String base) {
        return new Unit(new TreeMap<>(Map.of(base, 1)));
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit per(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        SortedMap<String, Integer> all = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> all.merge(base, sign * power, Integer::sum));
        all.values().removeIf(power -> power == 0);
        return new Unit(all);
    }

    public boolean isNone() {
        return powers.isEmpty();
    }

    /** Whether it is one currency and nothing else. */
    public boolean isMoney() {
        return powers.size() == 1 && isCurrency(powers.firstKey()) && powers.get(powers.firstKey()) == 1;
    }

    /** Whether a currency stands in it twice, as in money times money. */
    public boolean isMoneySquared() {
        return powers.entrySet().stream().anyMatch(each -> isCurrency(each.getKey()) && each.getValue() > 1)
                || powers.keySet().stream().filter(Unit::isCurrency).count() > 1;
    }

    /** Currencies are three capitals; nouns are never capitals. */
    public static boolean isCurrency(String base) {
        return base.length() == 3 && base.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
