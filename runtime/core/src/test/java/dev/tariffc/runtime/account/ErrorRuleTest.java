package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.ErrorRule.Effect;
import dev.tariffc.runtime.account.ErrorRule.Until;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentences about errors let be adjusted. */
class ErrorRuleTest {

    private static final List<ErrorRule> RULES = List.of(
            ErrorRule.ofAdjusted()
                    .foundBy(Finder.PAYER)
                    .that(Effect.REDUCES)
                    .within(Until.NOTIFIED, 12, ErrorRule.Length.MONTHS),
            ErrorRule.ofAdjusted()
                    .foundBy(Finder.PAYER)
                    .that(Effect.INCREASES)
                    .within(Until.DISCOVERED, 30, ErrorRule.Length.DAYS),
            ErrorRule.ofBarred());

    /** An error of March 1, 2018; its last day is in time. */
    @ParameterizedTest
    @CsvSource({
        "PAYER, -100, 2018-03-02, 2019-03-01, -100",
        "PAYER, -100, 2018-03-02, 2019-03-02, 0",
        "PAYER, 100, 2018-03-31, 2020-01-01, 100",
        "PAYER, 100, 2018-04-01, 2018-04-01, 0",
        "COLLECTIVE, 100, 2018-03-02, 2018-03-02, 0",
        "COLLECTIVE, -100, 2018-03-02, 2018-03-02, 0",
    })
    void eachKindHasItsLimit(Finder finder, String amount, LocalDate discovered, LocalDate notified, String allowed) {
        PaymentError error = new PaymentError(
                Money.of(Currency.CAD, amount), LocalDate.of(2018, 3, 1), discovered, notified, finder);
        assertEquals(Money.of(Currency.CAD, allowed), ErrorRule.first(RULES).allowed(error));
    }

    @ParameterizedTest
    @CsvSource({"PAYER, -5", "COLLECTIVE, 5"})
    void whereNothingIsSaidAllIsAdjusted(Finder finder, String amount) {
        Money money = Money.of(Currency.CAD, amount);
        LocalDate day = LocalDate.of(2018, 3, 1);
        PaymentError error = new PaymentError(money, day, day.plusYears(20), day.plusYears(20), finder);
        assertEquals(money, ErrorRule.first(List.of()).allowed(error));
    }
}
