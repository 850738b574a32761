package dev.tariffc.meaning.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same with as many tariffs as are asked for, on all processors, and other ones each time: not with every build. */
class RandomTariffsAtLength {

    private static final int SELDOM = 1_000;

    /** How many are compiled at once: javac reads what they have in common once for all. */
    private static final int TOGETHER = 100;

    @Test
    void calculatorsSayWhatTariffsMean() throws InterruptedException, ExecutionException {
        long asked = Long.getLong("random.tariffs", 1_000_000);
        long seed = Long.getLong("random.seed", System.nanoTime());
        System.out.println("random tariffs from seed " + seed);
        Tally tally = new Tally();
        AtomicLong batches = new AtomicLong();
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < processors; i++) {
                working.add(workers.submit(() -> work(asked, seed, batches, tally)));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
        System.out.println(tally);
        tally.checkThatMostAreCompiled();
    }

    /** Each batch has a seed of its own, so that it is the same whoever takes it. */
    private static void work(long asked, long seed, AtomicLong batches, Tally tally) {
        Writer writer = new Writer(Construct.all());
        while (!Thread.currentThread().isInterrupted()) {
            long batch = batches.getAndIncrement();
            if (batch * TOGETHER >= asked) {
                return;
            }
            Random random = new Random(seed + batch);
            List<RandomTariff> tariffs =
                    Stream.generate(() -> writer.write(random)).limit(TOGETHER).toList();
            List<Verdict> verdicts = Differential.verdicts(tariffs);
            synchronized (tally) {
                tally.add(tariffs, verdicts);
                if (tally.tariffs() % SELDOM == 0) {
                    System.out.println(tally);
                }
            }
        }
    }
}
