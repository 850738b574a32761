package dev.tariffc.fast;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same with as many rows as are asked for, and other ones each time: not with every build. */
class ShippedTariffsAtLength {

    private static final int ROWS = 2_000;

    @Test
    void kernelsAndCalculatorsAgree() throws IOException, ReflectiveOperationException {
        long asked = Long.getLong("kernel.rows", 10_000_000);
        long seed = Long.getLong("random.seed", System.nanoTime());
        System.out.println("random rows from seed " + seed);
        Random random = new Random(seed);
        List<Agreement> tariffs = LoadedKernels.of(KernelTexts.shipped()).stream()
                .map(tariff -> new Agreement(tariff, random))
                .toList();
        long compared = 0;
        while (compared < asked) {
            for (Agreement tariff : tariffs) {
                tariff.check(ROWS);
            }
            compared = tariffs.stream()
                    .mapToLong(tariff -> tariff.computed() + tariff.refused())
                    .sum();
        }
        long computed = tariffs.stream().mapToLong(Agreement::computed).sum();
        System.out.println(compared + " rows agree, of which the kernels computed " + computed);
    }
}
