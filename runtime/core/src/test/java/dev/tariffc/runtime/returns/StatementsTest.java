package dev.tariffc.runtime.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements of what no file holds: filings that stand on no line. */
class StatementsTest {

    private static Filing filing(String payer, int month, Optional<Rational> income) {
        Period about = Period.month(2018, month);
        return Filing.inTime(
                payer,
                about,
                readings -> income.map(amount -> SmallRadio.facts(about, amount, false, null))
                        .orElseGet(FactTable::new));
    }

    /** Both say nothing of their income: each is told, although neither has a line. */
    @Test
    void everyReportWithoutAmountIsTold() {
        Statements statements = Statements.draw(
                new SmallRadio(),
                Filings.of(List.of(
                        filing("A", 1, Optional.empty()),
                        filing("B", 1, Optional.empty()),
                        filing("C", 1, Optional.of(Rational.of(100))))),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                List.of("A", "B"),
                statements.withoutAmount().stream()
                        .map(each -> each.outcome().row().payer())
                        .toList());
        assertFalse(statements.isComplete());
    }
}
