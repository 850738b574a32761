package dev.tariffc.meaning.random;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same with as many tariffs as are asked for, and other ones each time: not with every build. */
class RandomTariffsAtLength {

    private static final int SELDOM = 10_000;

    @Test
    void calculatorsSayWhatTariffsMean() {
        long asked = Long.getLong("random.tariffs", 1_000_000);
        long seed = Long.getLong("random.seed", System.nanoTime());
        System.out.println("random tariffs from seed " + seed);
        Random random = new Random(seed);
        Writer writer = new Writer(Construct.all());
        Tally tally = new Tally();
        while (tally.tariffs() < asked) {
            List<RandomTariff> tariffs = Stream.generate(() -> writer.write(random))
                    .limit(Differential.TOGETHER)
                    .toList();
            tally.add(tariffs, Differential.verdicts(tariffs));
            if (tally.tariffs() % SELDOM == 0) {
                System.out.println(tally);
            }
        }
        System.out.println(tally);
        tally.checkThatMostAreCompiled();
    }
}
