package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.Allowance;
import dev.tariffc.runtime.account.ErrorRules;
import dev.tariffc.runtime.account.PaymentError;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** What a tariff says of errors: which are adjusted, and by when. */
record ErrorsUnder(Calculator calculator, ErrorRules rules) implements Allowance {

    @Override
    public Money allowed(PaymentError error) {
        return rules.allowed(error);
    }

    @Override
    public Optional<String> barring(PaymentError error) {
        return rules.barring(error);
    }

    /** As the tariff's sentence tells it from the day of this error. */
    @Override
    public Optional<LocalDate> due(PaymentError error, Period of) {
        return calculator
                .tariff()
                .adjustmentDue()
                .flatMap(due -> calculator.obligations(of, facts(error, due)).stream()
                        .filter(obligation -> obligation.clause().equals(due.clause()) && obligation.stands())
                        .map(obligation -> obligation.day().date())
                        .findFirst());
    }

    private static Facts facts(PaymentError error, TariffDescription.AdjustmentDue due) {
        LocalDate day = switch (due.until()) {
            case DISCOVERED -> error.discovered();
            case NOTIFIED -> error.notified();
        };
        return new FactTable().put(due.day(), Subject.item(due.error()), Value.of(day));
    }
}
