package dev.tariffc.meaning.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same with as many tariffs as are asked for, on all processors, and other ones each time: not with every build. */
class RandomTariffsAtLength {

    private static final int SELDOM = 5_000;

    /** How many are compiled at once: javac reads what they have in common once for all. */
    private static final int TOGETHER = 200;

    /** How many that fail are made small and told before it ends: what fails often is told too often otherwise. */
    private static final int MOST_FAILURES = 20;

    private final Tally tally = new Tally();
    private final AtomicLong batches = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void calculatorsSayWhatTariffsMean() throws InterruptedException, ExecutionException {
        long asked = Long.getLong("random.tariffs", 1_000_000);
        long seed = Long.getLong("random.seed", System.nanoTime());
        System.out.println("random tariffs from seed " + seed);
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < processors; i++) {
                working.add(workers.submit(() -> work(asked, seed)));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
        System.out.println(tally);
        assertTrue(failures.isEmpty(), () -> String.join("\n\n", failures));
        tally.checkThatMostAreCompiled();
    }

    /** Each batch has a seed of its own, so that it is the same whoever takes it. */
    private void work(long asked, long seed) {
        Writer writer = new Writer(Construct.all());
        while (!Thread.currentThread().isInterrupted() && failures.size() < MOST_FAILURES) {
            long batch = batches.getAndIncrement();
            if (batch * TOGETHER >= asked) {
                return;
            }
            Random random = new Random(seed + batch);
            List<RandomTariff> tariffs =
                    Stream.generate(() -> writer.write(random)).limit(TOGETHER).toList();
            List<Verdict> verdicts = Differential.verdicts(tariffs);
            for (int i = 0; i < tariffs.size(); i++) {
                tally.count(verdicts.get(i));
                Tally.failure(tariffs.get(i), verdicts.get(i)).ifPresent(this::tell);
            }
            if (tally.tariffs() % SELDOM == 0) {
                System.out.println(tally);
            }
        }
    }

    private void tell(String failure) {
        System.out.println(failure);
        failures.add(failure);
    }
}
