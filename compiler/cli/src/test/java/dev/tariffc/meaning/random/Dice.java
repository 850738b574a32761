package dev.tariffc.meaning.random;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance, in the words of those who ask it. */
record Dice(Random random) {

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T oneOf(Supplier<T>... all) {
        return all[random.nextInt(all.length)].get();
    }
}
