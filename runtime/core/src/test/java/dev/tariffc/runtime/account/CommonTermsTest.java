package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One account over two tariffs, one of the royalty and one of the membership. */
class CommonTermsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static CommonTerms.TariffTerms tariff(Payable amount, Currency currency) {
        return new CommonTerms.TariffTerms(
                new AccountTerms(
                        currency,
                        List.of(new AccountTerms.Amount(amount, Optional.empty())),
                        AccountTerms.TO_THE_CENT,
                        Optional.empty(),
                        PaymentOrder.ROYALTY_FIRST,
                        Allowance.ALL,
                        Optional.empty()),
                RateSeries.empty());
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, amount);
    }

    private static Entry owed(Payable amount, Period period) {
        return new Entry.Assessed(DebtKey.of(amount, period), Optional.of(DAY), money("100"), Optional.empty(), "1");
    }

    private static Map<Object, Money> paid(CommonTerms terms, Entry payment) {
        List<Entry> entries = List.of(
                owed(Payable.ROYALTY, Period.year(2026)), owed(Payable.MEMBERSHIP, Period.month(2026, 1)), payment);
        Map<Object, Money> paid = new LinkedHashMap<>();
        Account.statement(entries, terms)
                .match(complete -> complete.statement().debts(), noRates -> List.<Statement.Debt>of())
                .forEach(debt -> paid.put(debt.key().amount(), debt.paid()));
        return paid;
    }

    /** Of one day, whatever their periods: 120.00 are 100.00 of what the first tariff says and 20.00 of the other. */
    @Test
    void ofOneDayTheFirstTariffIsPaidFirst() {
        CommonTerms.TariffTerms royalty = tariff(Payable.ROYALTY, Currency.CAD);
        CommonTerms.TariffTerms membership = tariff(Payable.MEMBERSHIP, Currency.CAD);
        Entry payment = new Entry.Received(DAY, money("120"));
        assertEquals(
                Map.of(Payable.ROYALTY, money("100"), Payable.MEMBERSHIP, money("20")),
                paid(new CommonTerms(List.of(royalty, membership)), payment));
        assertEquals(
                Map.of(Payable.ROYALTY, money("20"), Payable.MEMBERSHIP, money("100")),
                paid(new CommonTerms(List.of(membership, royalty)), payment));
    }

    @Test
    void aPaymentOfSeveralAmountsGoesToThem() {
        CommonTerms terms = new CommonTerms(
                List.of(tariff(Payable.ROYALTY, Currency.CAD), tariff(Payable.MEMBERSHIP, Currency.CAD)));
        assertEquals(
                Map.of(Payable.ROYALTY, money("20"), Payable.MEMBERSHIP, money("100")),
                paid(terms, new Entry.Received(DAY, money("120"), Set.of(Payable.MEMBERSHIP), Optional.empty())));
    }

    @Test
    void currenciesThatDifferHaveNoAccountInCommon() {
        List<CommonTerms.TariffTerms> tariffs =
                List.of(tariff(Payable.ROYALTY, Currency.CAD), tariff(Payable.MEMBERSHIP, Currency.of("USD")));
        assertThrows(IllegalArgumentException.class, () -> new CommonTerms(tariffs));
        assertThrows(IllegalArgumentException.class, () -> new CommonTerms(List.of()));
    }
}
