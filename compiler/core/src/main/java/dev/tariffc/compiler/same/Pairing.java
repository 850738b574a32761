package dev.tariffc.compiler.same;

import java.util.ArrayList;
import java.util.List;

/** Pairs what belongs together in two lists whose order means nothing: equal parts first, then those that differ least. */
final class Pairing<T> {

    /** So many pairs of parts that are not equal are compared with one another to find the nearest. */
    private static final int MOST_PAIRS = 2_500;

    /** What two parts differ in. */
    interface Comparing<T> {
        List<Difference> compare(T one, T other);

        /** Whether there is time to compare each with each. */
        boolean isPatient();
    }

    /** Two parts that belong together. */
    record Pair<T>(T one, T other, List<Difference> differences) {}

    private final Comparing<T> comparing;
    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<T> one;
    private final List<T> other;

    private Pairing(List<T> one, List<T> other, Comparing<T> comparing) {
        this.comparing = comparing;
        this.one = new ArrayList<>(one);
        this.other = new ArrayList<>(other);
    }

    static <T> Pairing<T> of(List<T> one, List<T> other, Comparing<T> comparing) {
        Pairing<T> pairing = new Pairing<>(one, other, comparing);
        pairing.one.removeIf(pairing::takeEqual);
        if (comparing.isPatient() && (long) pairing.one.size() * pairing.other.size() <= MOST_PAIRS) {
            pairing.takeNearest();
        } else {
            pairing.takeAsTheyStand();
        }
        return pairing;
    }

    List<Pair<T>> pairs() {
        return pairs;
    }

    /** What has no counterpart in the other. */
    List<T> onlyInOne() {
        return one;
    }

    List<T> onlyInOther() {
        return other;
    }

    private boolean takeEqual(T part) {
        for (int i = 0; i < other.size() && comparing.isPatient(); i++) {
            List<Difference> differences = comparing.compare(part, other.get(i));
            if (differences.isEmpty()) {
                pairs.add(new Pair<>(part, other.remove(i), differences));
                return true;
            }
        }
        return false;
    }

    private void takeAsTheyStand() {
        while (!one.isEmpty() && !other.isEmpty()) {
            take(0, 0, comparing.compare(one.get(0), other.get(0)));
        }
    }

    private void takeNearest() {
        List<List<List<Difference>>> table = new ArrayList<>();
        for (T part : one) {
            List<List<Difference>> row = new ArrayList<>();
            other.forEach(each -> row.add(comparing.compare(part, each)));
            table.add(row);
        }
        while (!one.isEmpty() && !other.isEmpty()) {
            int row = 0;
            int column = 0;
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    if (distance(i, j, table) < distance(row, column, table)) {
                        row = i;
                        column = j;
                    }
                }
            }
            take(row, column, table.remove(row).get(column));
            for (List<List<Difference>> each : table) {
                each.remove(column);
            }
        }
    }

    /** Parts of different kinds are further apart than any of one kind. */
    private int distance(int row, int column, List<List<List<Difference>>> table) {
        boolean ofOneKind = one.get(row).getClass() == other.get(column).getClass();
        return ofOneKind ? table.get(row).get(column).size() : Integer.MAX_VALUE;
    }

    private void take(int row, int column, List<Difference> differences) {
        pairs.add(new Pair<>(one.remove(row), other.remove(column), differences));
    }
}
