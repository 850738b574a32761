package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ChargeModel;
import java.util.List;

/** Which charges of a tariff are computed in whole numbers, and why the others are not. */
public record FastPaths(List<FastCharge> fast, List<Slow> slow) {

    public FastPaths {
        fast = List.copyOf(fast);
        slow = List.copyOf(slow);
    }

    /** A charge that is left to the explaining path. */
    public record Slow(ChargeModel charge, List<NoFastForm> reasons) {
        public Slow {
            reasons = List.copyOf(reasons);
        }
    }
}
