package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the period that is paid on the facts of another: royalties of March are paid on the income of January. */
public final class PaidPeriods {

    /** How far apart the two may lie: two years, in months. */
    private static final int REACH = 24;

    private final Calculator calculator;
    private final Charge charge;
    private final Map<Period, Optional<Period>> found = new HashMap<>();

    public PaidPeriods(Calculator calculator, Charge charge) {
        this.calculator = calculator;
        this.charge = charge;
    }

    Charge charge() {
        return charge;
    }

    /** The paid period whose facts are about the given one; none where there is none. */
    public Optional<Period> paidOn(Period about) {
        return found.computeIfAbsent(about, this::search);
    }

    private Optional<Period> search(Period about) {
        Period.Kind cycle = charge.cycle();
        if (about.kind() == cycle && fits(about, about)) {
            return Optional.of(about);
        }
        if (cycle == Period.Kind.OCCASION || (cycle == Period.Kind.SEASON && about.kind() != cycle)) {
            return Optional.empty();
        }
        Period near = about.kind() == cycle ? about : about.holding(cycle);
        for (int n = 1; n <= REACH; n++) {
            if (fits(near.plus(n), about)) {
                return Optional.of(near.plus(n));
            } else if (fits(near.plus(-n), about)) {
                return Optional.of(near.plus(-n));
            }
        }
        return fits(near, about) ? Optional.of(near) : Optional.empty();
    }

    private boolean fits(Period paid, Period about) {
        return charge.isPaidFor(paid) && calculator.tariff().about(charge, paid).equals(about);
    }
}
