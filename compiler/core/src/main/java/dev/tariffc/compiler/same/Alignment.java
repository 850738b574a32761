package dev.tariffc.compiler.same;

import dev.tariffc.compiler.same.Difference.Kind;
import dev.tariffc.compiler.source.Span;
import java.util.List;

/**
 * Compares two lists, part by part.
 *
 * @param inOne where the one list stands
 */
record Alignment(Comparer comparer, Span inOne, Span inOther) implements Pairing.Comparing<Object> {

    @Override
    public List<Difference> compare(Object one, Object other) {
        return comparer.compare(one, other, inOne, inOther);
    }

    @Override
    public boolean isPatient() {
        return comparer.isPatient();
    }

    /** Lists of one length as they stand; otherwise equal heads and tails show where something was added. */
    void inOrder(List<?> one, List<?> other, List<Difference> found) {
        int start = 0;
        int end = one.size();
        int otherEnd = other.size();
        if (end != otherEnd) {
            while (start < Math.min(end, otherEnd)
                    && compare(one.get(start), other.get(start)).isEmpty()) {
                start++;
            }
            while (end > start
                    && otherEnd > start
                    && compare(one.get(end - 1), other.get(otherEnd - 1)).isEmpty()) {
                end--;
                otherEnd--;
            }
        }
        int both = Math.min(end, otherEnd);
        for (int i = start; i < both; i++) {
            found.addAll(compare(one.get(i), other.get(i)));
        }
        only(one.subList(both, end), other.subList(both, otherEnd), found);
    }

    /** Lists whose order means nothing. */
    void inAnyOrder(List<?> one, List<?> other, List<Difference> found) {
        Pairing<Object> pairing = Pairing.of(List.copyOf(one), List.copyOf(other), this);
        pairing.pairs().forEach(pair -> found.addAll(pair.differences()));
        only(pairing.onlyInOne(), pairing.onlyInOther(), found);
    }

    private void only(List<?> one, List<?> other, List<Difference> found) {
        one.forEach(part -> found.add(new Difference(Kind.ONLY_ONE_SAYS, Comparer.place(part, inOne), inOther)));
        other.forEach(part -> found.add(new Difference(Kind.ONLY_OTHER_SAYS, inOne, Comparer.place(part, inOther))));
    }
}
