package dev.tariffc.meaning.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many tariffs were tried, and what came of them. */
final class Tally {

    /** At most one of so many may be refused or not covered. */
    private static final int ONE_OF = 3;

    private long tariffs;
    private long rows;
    private final Map<String, Integer> refused = new TreeMap<>();
    private long notCovered;
    private long failed;
    private final long begun = System.nanoTime();

    /** @throws AssertionError if one of them failed, with the smallest tariff that fails in the same way */
    void add(List<RandomTariff> tried, List<Verdict> verdicts) {
        for (int i = 0; i < tried.size(); i++) {
            count(verdicts.get(i));
            failure(tried.get(i), verdicts.get(i)).ifPresent(told -> {
                throw new AssertionError(told);
            });
        }
    }

    /** Counts one. */
    synchronized void count(Verdict verdict) {
        tariffs++;
        rows += verdict.rows();
        verdict.problem().ifPresent(code -> refused.merge(code, 1, Integer::sum));
        notCovered += verdict.kind() == Verdict.Kind.NOT_COVERED ? 1 : 0;
        failed += verdict.kind().isFailure() ? 1 : 0;
    }

    /** What is to be told of one that failed: the smallest tariff that fails in the same way. */
    static Optional<String> failure(RandomTariff tariff, Verdict verdict) {
        if (!verdict.kind().isFailure()) {
            return Optional.empty();
        }
        RandomTariff smallest = Differential.smallest(tariff, verdict.kind());
        return Optional.of(verdict.kind() + "\n" + smallest + "\n"
                + Differential.verdict(smallest).told());
    }

    synchronized long tariffs() {
        return tariffs;
    }

    synchronized long refused() {
        return refused.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Else the comparison would say little. */
    synchronized void checkThatMostAreCompiled() {
        assertTrue(ONE_OF * (refused() + notCovered) < tariffs, this::toString);
    }

    @Override
    public synchronized String toString() {
        return tariffs + " tariffs, of which " + failed + " failed, the compiler refused " + refused() + " " + refused
                + " and the evaluator " + notCovered + "; " + rows + " rows compared in "
                + (System.nanoTime() - begun) / 1_000_000_000 + " s";
    }
}
