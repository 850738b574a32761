package dev.tariffc.histories;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of accounts hold of made tariffs and histories; of many more with {@code -Daccount.histories=N}. */
class HistoryLawsTest {

    private static final long SEED = 2018;
    /** It costs more to make a calculator than to draw the accounts of a history. */
    private static final int HISTORIES_OF_ONE = 40;

    @Test
    void lawsHoldOfAnyHistory() {
        long asked = Long.getLong("account.histories", 600);
        long seed = Long.getLong("random.seed", SEED);
        Tally tally = new Tally();
        for (long i = 0; i < asked; i += HISTORIES_OF_ONE) {
            Random random = new Random(seed + i);
            HistoryLaws laws = new HistoryLaws(MadeTariff.of(random), tally);
            for (int j = 0; j < HISTORIES_OF_ONE; j++) {
                laws.check(random);
            }
        }
        System.out.println(tally);
        tally.checkThatThereWereAllKinds();
    }
}
