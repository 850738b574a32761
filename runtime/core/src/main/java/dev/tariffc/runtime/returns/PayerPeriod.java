package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** Of whom and of what period something is reported. */
record PayerPeriod(String payer, Period about) {

    /** None where one of the two cannot be read. */
    static Optional<PayerPeriod> of(Filing filing) {
        return filing.about()
                .filter(about -> !filing.payer().isEmpty())
                .map(about -> new PayerPeriod(filing.payer(), about));
    }
}
