package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.ErrorRule.Effect;
import dev.tariffc.runtime.account.ErrorRule.Until;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentences about errors let be adjusted. */
class ErrorRuleTest {

    private static final List<ErrorRule> RULES = List.of(
            ErrorRule.ofAdjusted("13")
                    .foundBy(Finder.PAYER)
                    .that(Effect.REDUCES)
                    .within(Until.NOTIFIED, 12, ChronoUnit.MONTHS),
            ErrorRule.ofAdjusted("13")
                    .foundBy(Finder.PAYER)
                    .that(Effect.INCREASES)
                    .within(Until.DISCOVERED, 30, ChronoUnit.DAYS),
            ErrorRule.ofBarred("14"));

    /** An error of March 1, 2018; its last day is in time. */
    @ParameterizedTest
    @CsvSource({
        "PAYER, -100, 2018-03-02, 2019-03-01, -100,",
        "PAYER, -100, 2018-03-02, 2019-03-02, 0, 13",
        "PAYER, 100, 2018-03-31, 2020-01-01, 100,",
        "PAYER, 100, 2018-04-01, 2018-04-01, 0, 13",
        "COLLECTIVE, 100, 2018-03-02, 2018-03-02, 0, 14",
        "COLLECTIVE, -100, 2018-03-02, 2018-03-02, 0, 14",
    })
    void eachKindHasItsLimit(
            Finder finder, String amount, LocalDate discovered, LocalDate notified, String allowed, String section) {
        PaymentError error = new PaymentError(
                Money.of(Currency.CAD, amount), LocalDate.of(2018, 3, 1), discovered, notified, finder);
        assertEquals(Money.of(Currency.CAD, allowed), new ErrorRules(RULES).allowed(error));
        assertEquals(Optional.ofNullable(section), new ErrorRules(RULES).barring(error));
    }

    @ParameterizedTest
    @CsvSource({"PAYER, -5", "COLLECTIVE, 5"})
    void whereNothingIsSaidAllIsAdjusted(Finder finder, String amount) {
        Money money = Money.of(Currency.CAD, amount);
        LocalDate day = LocalDate.of(2018, 3, 1);
        PaymentError error = new PaymentError(money, day, day.plusYears(20), day.plusYears(20), finder);
        assertEquals(money, new ErrorRules(List.of()).allowed(error));
    }
}
