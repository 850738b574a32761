package dev.tariffc.fast;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast path of each feature of the language says what the explaining path says, or nothing. */
class EveryFeatureAgreesTest {

    private static final int ROWS = 20;
    private static final long SEED = 14;

    @Test
    void kernelsAndCalculatorsAgree() throws IOException, ReflectiveOperationException {
        List<Agreement> tariffs = LoadedKernels.of(KernelTexts.accepted()).stream()
                .map(tariff -> new Agreement(tariff, new Random(SEED)))
                .toList();
        assertAll(tariffs.stream().map(tariff -> () -> tariff.check(ROWS)));
        long computed = tariffs.stream().mapToLong(Agreement::computed).sum();
        assertTrue(computed > tariffs.size(), computed + " rows computed of " + tariffs.size() + " tariffs");
    }
}
