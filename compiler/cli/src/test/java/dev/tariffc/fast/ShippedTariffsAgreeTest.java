package dev.tariffc.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast path of the shipped tariffs says what the explaining path says, or nothing. */
class ShippedTariffsAgreeTest {

    /** All but the one that adds up over events; one of them is there in both languages. */
    private static final int FAST = 12;

    private static final int ROWS = 200;
    private static final long SEED = 14;

    @Test
    void kernelsAndCalculatorsAgree() throws IOException, ReflectiveOperationException {
        long computed = 0;
        long refused = 0;
        int fast = 0;
        for (LoadedKernels tariff : LoadedKernels.of(KernelTexts.shipped())) {
            Agreement agreement = new Agreement(tariff, new Random(SEED));
            agreement.check(ROWS);
            fast += agreement.computed() > 0 ? 1 : 0;
            computed += agreement.computed();
            refused += agreement.refused();
        }
        assertEquals(FAST, fast);
        assertTrue(computed > refused / 4, computed + " rows computed, " + refused + " left to the calculator");
    }
}
