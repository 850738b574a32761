package dev.tariffc.compiler.model;

import dev.tariffc.compiler.name.Key;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A product of powers of base units (semantics 1.2). Ratios, percentages and bare numbers have none. */
public record Unit(SortedMap<Base, Integer> powers) {

    /** Of ratios, percentages and bare numbers. */
    public static final Unit NONE = new Unit(new TreeMap<>());

    public static final Unit HOUR = time("hour");
    public static final Unit DAY = time("day");
    public static final Unit BUSINESS_DAY = time("business day");
    public static final Unit WEEK = time("week");
    public static final Unit MONTH = time("month");
    public static final Unit YEAR = time("year");

    /**
     * What is counted: a currency, the noun of a count, a length of time.
     *
     * @param key what it is compared by: the code of a currency, a noun's key
     * @param label what it is called; no part of what it is
     */
    public record Base(Kind kind, Key key, String label) implements Comparable<Base> {

        private static final Comparator<Base> IN_ORDER =
                Comparator.comparing(Base::kind).thenComparing(Base::key);

        /** What kind of thing is counted, in the order in which units are spelled. */
        public enum Kind {
            CURRENCY,
            NOUN,
            TIME
        }

        @Override
        public int compareTo(Base other) {
            return IN_ORDER.compare(this, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Base base && kind == base.kind && key.equals(base.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    public Unit {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    /** @param code of ISO 4217 */
    public static Unit money(String code) {
        return of(new Base(Base.Kind.CURRENCY, new Key(code), code));
    }

    /** What a noun counts. */
    public static Unit counted(Key noun, String label) {
        return of(new Base(Base.Kind.NOUN, noun, label));
    }

    private static Unit time(String name) {
        return of(new Base(Base.Kind.TIME, new Key(name), name));
    }

    private static Unit of(Base base) {
        return new Unit(new TreeMap<>(Map.of(base, 1)));
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit per(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        SortedMap<Base, Integer> all = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> all.merge(base, sign * power, Integer::sum));
        all.values().removeIf(power -> power == 0);
        return new Unit(all);
    }

    public boolean isNone() {
        return powers.isEmpty();
    }

    /** Whether it is the count of one noun and nothing else. */
    public boolean isNoun() {
        return powers.size() == 1 && powers.firstKey().kind() == Base.Kind.NOUN && powers.containsValue(1);
    }

    /** Whether it is one currency and nothing else. */
    public boolean isMoney() {
        return powers.size() == 1 && hasMoney() && powers.containsValue(1);
    }

    /** The code of the currency that it is and nothing else; none for anything else. */
    public Optional<String> currency() {
        return isMoney() ? Optional.of(powers.firstKey().label()) : Optional.empty();
    }

    /** Whether it is that currency and nothing else. */
    public boolean isMoney(String code) {
        return equals(money(code));
    }

    /** Whether a currency stands in it. */
    public boolean hasMoney() {
        return powers.keySet().stream().anyMatch(base -> base.kind() == Base.Kind.CURRENCY);
    }

    /** The noun for each of which it is money: guests, of CAD per guests; none for anything else. */
    public Optional<Base> perNoun() {
        return powers.keySet().stream()
                .filter(base -> base.kind() == Base.Kind.NOUN && times(of(base)).isMoney())
                .findFirst();
    }

    /** Whether a currency stands in it twice, as in money times money. */
    public boolean isMoneySquared() {
        return powers.entrySet().stream()
                        .filter(each -> each.getKey().kind() == Base.Kind.CURRENCY)
                        .mapToInt(each -> Math.max(1, each.getValue()))
                        .sum()
                > 1;
    }
}
