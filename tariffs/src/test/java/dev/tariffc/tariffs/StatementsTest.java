package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import connect_soproq.CommercialRadio2018;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A station's account under the tariff of 2018, worked by hand. A month is paid two months later; the rates are 0.302% of the
 * first 625,000 of a year and 0.593% of the next.
 *
 * <pre>
 * January   600,000   paid in March  600,000 at 0.302%                        = 1,812.00, in time
 * February   60,000   paid in April   25,000 at 0.302% and 35,000 at 0.593%   =   283.05, received on May 1
 * March      20,000   paid in May     20,000 at 0.593%                        =   118.60, in time
 *
 * On April 15 the station says that January was 610,000:
 * January   610,000 at 0.302%                        = 1,842.20, 30.20 more
 * February   15,000 at 0.302% and 45,000 at 0.593%   =   312.15, 29.10 more
 * Both go with the payment of May: 118.60 + 59.30 = 177.90
 *
 * The Bank Rate is 1.5%, so that 283.05 bears 2.5% over 30 days: 283.05 x 0.025 x 30 / 365 = 0.5816, 0.58
 * </pre>
 */
class StatementsTest {

    private static final CommercialRadio2018 TARIFF = new CommercialRadio2018();
    private static final LocalDate APRIL_15 = LocalDate.of(2018, 4, 15);
    private static final LocalDate MAY_1 = LocalDate.of(2018, 5, 1);

    private final List<Filing> filings = new ArrayList<>(List.of(
            Filing.inTime("CKQB", Period.month(2018, 1), station(600_000)),
            Filing.inTime("CKQB", Period.month(2018, 2), station(60_000)),
            Filing.inTime("CKQB", Period.month(2018, 3), station(20_000)),
            Filing.on(APRIL_15, "CKQB", Period.month(2018, 1), station(610_000))));
    private final List<Entry> payments = List.of(
            received(LocalDate.of(2018, 3, 1), "1812.00", 3),
            received(MAY_1, "283.05", 4),
            received(MAY_1, "177.90", 5));

    private static CommercialRadio2018.Station station(long grossIncome) {
        return CommercialRadio2018.Station.builder()
                .grossIncome(Money.of(Currency.CAD, Rational.of(grossIncome)))
                .repertoireAirtime(new BigDecimal("310.5"))
                .totalAirtime(new BigDecimal("672"))
                .keepsCompleteRecordingsOfItsLast90BroadcastDays(true)
                .build();
    }

    private static Entry received(LocalDate day, String amount, int month) {
        return new Entry.Received(day, money(amount), Optional.empty(), Optional.of(Period.month(2018, month)));
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, amount);
    }

    private static RateSeries bankRate() {
        Rational rate = Rational.parse("0.015");
        return RateSeries.of(Map.of(LocalDate.of(2018, 3, 29), rate, LocalDate.of(2018, 4, 30), rate));
    }

    private Statements draw(Optional<RateSeries> rates) {
        return Statements.draw(TARIFF, Filings.of(filings), Map.of("CKQB", payments), rates, Optional.empty());
    }

    private static Statement.Debt debt(Statement statement, int month) {
        return statement.debts().stream()
                .filter(each -> each.period().equals(Period.month(2018, month)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRestatementGoesWithTheNextPaymentThatFallsDue() {
        Statements statements = draw(Optional.of(bankRate()));
        assertTrue(statements.isComplete());
        Statement statement = statements.byPayer().get("CKQB");
        assertEquals(money("1812.00"), debt(statement, 3).payable());
        assertEquals(money("283.05"), debt(statement, 4).payable());
        assertEquals(money("118.60"), debt(statement, 5).assessed());
        assertEquals(money("59.30"), debt(statement, 5).adjustment());
        assertEquals(
                List.of(money("30.20"), money("29.10")),
                debt(statement, 5).corrections().stream()
                        .map(Statement.Correction::allowed)
                        .toList());
        assertEquals("5", debt(statement, 5).section());
    }

    @Test
    void whatCameLateBearsInterest() {
        Statement statement = draw(Optional.of(bankRate())).byPayer().get("CKQB");
        assertEquals(30, debt(statement, 4).daysLate());
        assertEquals(money("0.58"), debt(statement, 4).interest());
        assertEquals(money("0.58"), statement.balance());
        assertEquals(money("0"), statement.credit());
    }

    @Test
    void theOrderOfFilingsDoesNotMatter() {
        Statements inOrder = draw(Optional.of(bankRate()));
        Collections.reverse(filings);
        assertEquals(inOrder, draw(Optional.of(bankRate())));
    }

    @Test
    void whatIsReportedAgainAsItWasChangesNothing() {
        Statements once = draw(Optional.of(bankRate()));
        filings.add(Filing.on(LocalDate.of(2018, 4, 20), "CKQB", Period.month(2018, 1), station(610_000)));
        assertEquals(once, draw(Optional.of(bankRate())));
    }

    @Test
    void withoutAnyRatesThereIsNoInterest() {
        Statements statements = draw(Optional.empty());
        assertTrue(statements.withoutInterest());
        assertEquals(money("0"), statements.byPayer().get("CKQB").balance());
    }

    @Test
    void aMonthWithoutRateIsTold() {
        Statements statements = draw(Optional.of(RateSeries.empty()));
        assertFalse(statements.isComplete());
        assertEquals(new TreeSet<>(List.of(YearMonth.of(2018, 3))), statements.monthsWithoutRate());
        assertEquals(Map.of(), statements.byPayer());
    }

    /** The report of February came on April 11 with a figure of its own; nothing was said of it before. */
    @Test
    void aFirstReportThatIsLateIsNoRestatement() {
        filings.set(1, Filing.on(LocalDate.of(2018, 4, 11), "CKQB", Period.month(2018, 2), station(60_000)));
        Statement statement = draw(Optional.of(bankRate())).byPayer().get("CKQB");
        assertEquals(Optional.of(LocalDate.of(2018, 4, 11)), debt(statement, 4).reported());
        assertEquals(List.of(), debt(statement, 4).corrections());
    }
}
