package dev.tariffc.runtime.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private final List<Row> rows = new ArrayList<>();

    @Test
    void incomeOfTheYearFillsTheBrackets() {
        row("A", "2018-01", 600, null);
        row("A", "2018-02", 600, null);
        row("A", "2018-03", 600, null);
        assertOutcomes("A 2018-01: 6.00", "A 2018-02: 8.00", "A 2018-03: 12.00");
    }

    @Test
    void monthsBeforeTheTariffOnlyFillTheirYear() {
        row("A", "2017-10", 900, null);
        row("A", "2017-11", 200, null);
        row("A", "2017-12", 100, null);
        row("A", "2018-01", 100, null);
        assertOutcomes("A 2017-10: fills its year", "A 2017-11: 3.00", "A 2017-12: 2.00", "A 2018-01: 1.00");
    }

    @Test
    void stationsOfACompanyShareTheSlice() {
        row("A", "2018-01", 500, "Acme");
        row("B", "2018-01", 300, "Acme");
        row("A", "2018-02", 100, "Acme");
        row("B", "2018-02", 300, "Acme");
        assertOutcomes("A 2018-01: 5.00", "B 2018-01: 3.00", "A 2018-02: 1.50", "B 2018-02: 4.50");
    }

    @Test
    void aStationBringsItsYearAlong() {
        row("A", "2018-01", 900, "Acme");
        row("B", "2018-01", 100, "Birch");
        row("A", "2018-02", 50, "Birch");
        row("B", "2018-02", 50, "Birch");
        assertOutcomes("A 2018-01: 9.00", "B 2018-01: 1.00", "A 2018-02: 1.00", "B 2018-02: 1.00");
    }

    @Test
    void aStationMayBeginWithinTheYear() {
        row("A", "2018-06", 100, null);
        assertOutcomes("A 2018-06: 1.00");
    }

    @Test
    void blankCompaniesAreNoGroup() {
        row("A", "2018-01", 900, " ");
        row("B", "2018-01", 900, " ");
        assertOutcomes("A 2018-01: 9.00", "B 2018-01: 9.00");
    }

    @Test
    void afterAGapNothingOfTheYearIsKnown() {
        row("A", "2018-01", 100, null);
        row("A", "2018-03", 100, null);
        row("A", "2018-04", 100, null);
        row("B", "2018-03", 100, null);
        assertOutcomes(
                "A 2018-01: 1.00",
                "A 2018-03: after a gap at 2018-02",
                "B 2018-03: 1.00",
                "A 2018-04: waits for line 2 after 2018-02");
    }

    @Test
    void theYearOfAPayerWhoFiledBeforeBeginsAtItsBeginning() {
        row("A", "2017-11", 100, "Acme");
        row("A", "2018-03", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        row("B", "2018-03", 100, "Acme");
        assertOutcomes(
                "A 2017-11: 1.00",
                "B 2018-01: waits for line 2 after 2018-01",
                "A 2018-03: after a gap at 2018-01",
                "B 2018-03: after a gap at 2018-02");
    }

    @Test
    void aGapAtTheEndOfAYearHoldsTheCompanyBack() {
        row("A", "2017-11", 100, "Acme");
        row("A", "2018-01", 100, "Acme");
        row("B", "2017-11", 100, "Acme");
        row("B", "2017-12", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        row("C", "2017-12", 100, "Birch");
        assertOutcomes(
                "A 2017-11: 1.00",
                "B 2017-11: 1.00",
                "B 2017-12: waits for line 2 after 2017-12",
                "C 2017-12: 1.00",
                "A 2018-01: 1.00",
                "B 2018-01: 1.00");
    }

    @Test
    void rowsOfACompanyThatEndBeforeOthersAreKnown() {
        row("A", "2018-01", 100, "Acme");
        row("B", "2018-03", 100, "Acme");
        row("C", "2018-01", 100, null);
        row("D", "2018-01", 100, "Birch");
        row("E", "2018-01", 100, "Acme");
        row("E", "2018-02", 100, null);
        assertEquals(
                List.of("A"),
                Returns.earlyEnds(new SmallRadio(), SmallRadio.Paid.MONTHLY, rows).stream()
                        .map(Row::payer)
                        .toList());
    }

    @Test
    void yearsThatBeginLateAreKnown() {
        row("A", "2018-02", 100, null);
        row("A", "2018-03", 100, null);
        row("B", "2018-01", 100, null);
        row("C", "2017-12", 100, null);
        illegible("D", "2018-05");
        assertEquals(
                List.of("A 2018-02", "C 2017-12", "D 2018-05"),
                Returns.lateStarts(new SmallRadio(), SmallRadio.Paid.MONTHLY, rows).stream()
                        .map(row -> row.payer() + " " + row.about().orElseThrow())
                        .toList());
    }

    @Test
    void aGapHoldsTheCompanyBackFromTheMissingMonthOn() {
        row("A", "2018-01", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        row("B", "2018-02", 100, "Acme");
        row("A", "2018-03", 100, "Acme");
        row("B", "2018-03", 100, "Acme");
        assertOutcomes(
                "A 2018-01: 1.00",
                "B 2018-01: 1.00",
                "B 2018-02: waits for line 4 after 2018-02",
                "A 2018-03: after a gap at 2018-02",
                "B 2018-03: waits for line 4 after 2018-02");
    }

    @Test
    void aYearThatIsOverHoldsNothingBack() {
        row("A", "2017-11", 100, "Acme");
        bad("A", "2017-12", "Acme");
        row("B", "2017-12", 100, "Acme");
        row("A", "2018-01", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        assertOutcomes(
                "A 2017-11: 1.00",
                "A 2017-12: unreadable",
                "B 2017-12: waits for line 2",
                "A 2018-01: 1.00",
                "B 2018-01: 1.00");
    }

    @Test
    void aBadRowHoldsBackItsCompanyAndNoOther() {
        row("A", "2018-01", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        bad("A", "2018-02", "Acme");
        row("B", "2018-02", 100, "Acme");
        row("C", "2018-02", 100, "Birch");
        row("D", "2018-02", 100, null);
        assertOutcomes(
                "A 2018-01: 1.00",
                "B 2018-01: 1.00",
                "A 2018-02: unreadable",
                "B 2018-02: waits for line 3",
                "C 2018-02: 1.00",
                "D 2018-02: 1.00");
    }

    @Test
    void whoIsHeldBackHoldsBackTheCompanyItMovesTo() {
        bad("A", "2018-01", "Acme");
        row("B", "2018-01", 100, "Acme");
        row("C", "2018-01", 100, "Birch");
        row("B", "2018-02", 100, "Birch");
        row("C", "2018-02", 100, "Birch");
        assertOutcomes(
                "A 2018-01: unreadable",
                "B 2018-01: waits for line 1",
                "C 2018-01: 1.00",
                "B 2018-02: waits for line 1",
                "C 2018-02: waits for line 1");
    }

    @Test
    void anIllegibleRowMayBelongToAnyCompanyOfItsPayer() {
        row("A", "2018-01", 100, "Acme");
        illegible("A", "2018-02");
        row("A", "2018-03", 100, "Birch");
        row("B", "2018-02", 100, "Acme");
        row("C", "2018-02", 100, "Birch");
        row("D", "2018-02", 100, "Cedar");
        assertOutcomes(
                "A 2018-01: 1.00",
                "A 2018-02: unreadable",
                "B 2018-02: waits for line 2",
                "C 2018-02: waits for line 2",
                "D 2018-02: 1.00",
                "A 2018-03: waits for line 2");
    }

    @Test
    void theOnlyRowOfAPayerMayBelongToAnyCompany() {
        illegible("A", "2018-01");
        row("B", "2018-01", 100, "Acme");
        row("C", "2018-01", 100, "Birch");
        row("D", "2018-01", 100, null);
        assertOutcomes(
                "A 2018-01: unreadable",
                "B 2018-01: waits for line 1",
                "C 2018-01: waits for line 1",
                "D 2018-01: 1.00");
    }

    @Test
    void aLineThatIsNoReturnHoldsNothingBack() {
        rows.add(Row.withoutPeriod(1, "Total: 2 stations", new FactTable(), Row.State.ILLEGIBLE));
        rows.add(Row.withoutPeriod(2, "", new FactTable(), Row.State.ILLEGIBLE));
        row("B", "2018-01", 100, "Acme");
        assertOutcomes("Total: 2 stations ?: unreadable", " ?: unreadable", "B 2018-01: 1.00");
    }

    @Test
    void aRowWithoutAPeriodIsTheOneThatIsMissing() {
        row("A", "2018-01", 100, "Acme");
        row("B", "2018-01", 100, "Acme");
        lost("A", "Acme");
        row("B", "2018-02", 100, "Acme");
        row("A", "2018-03", 100, "Acme");
        row("B", "2018-03", 100, "Acme");
        assertOutcomes(
                "A ?: unreadable",
                "A 2018-01: 1.00",
                "B 2018-01: 1.00",
                "B 2018-02: waits for line 3",
                "A 2018-03: waits for line 3",
                "B 2018-03: waits for line 3");
    }

    @Test
    void aRowWithoutAPeriodMayBeTheLast() {
        row("A", "2018-01", 100, "Acme");
        lost("A", "Acme");
        row("B", "2018-01", 100, "Acme");
        row("B", "2018-02", 100, "Acme");
        row("C", "2018-02", 100, null);
        assertOutcomes(
                "A ?: unreadable",
                "A 2018-01: 1.00",
                "B 2018-01: 1.00",
                "B 2018-02: waits for line 2",
                "C 2018-02: 1.00");
    }

    @Test
    void theOnlyRowOfAPayerMayBelongToAnyPeriod() {
        lost("A", "Acme");
        row("B", "2018-01", 100, "Acme");
        row("C", "2018-01", 100, "Birch");
        assertOutcomes("A ?: unreadable", "B 2018-01: waits for line 1", "C 2018-01: 1.00");
    }

    @Test
    void aRowWithoutAPayerHoldsItsCompanyBack() {
        bad("", "2018-01", "Acme");
        row("B", "2018-01", 100, "Acme");
        row("C", "2018-01", 100, "Birch");
        assertOutcomes("B 2018-01: waits for line 1", "C 2018-01: 1.00", " 2018-01: unreadable");
    }

    @Test
    void ofTwoRowsForOneMonthNeitherHolds() {
        row("A", "2018-01", 100, "Acme");
        row("A", "2018-01", 200, "Birch");
        row("B", "2018-01", 100, "Acme");
        row("C", "2018-01", 100, "Birch");
        assertOutcomes(
                "A 2018-01: doubles line 2",
                "B 2018-01: waits for line 1",
                "C 2018-01: waits for line 2",
                "A 2018-01: doubles line 1");
    }

    @Test
    void factsThatGiveNoAmountHoldBackToo() {
        Period january = Period.month(2018, 1);
        rows.add(Row.sound(
                1,
                "A",
                january,
                new FactTable()
                        .put(SmallRadio.Given.INCOME, january, Subject.payer(), Value.of(Rational.ONE))
                        .put(SmallRadio.Given.COMPANY, january, Subject.payer(), Value.of("Acme"))));
        row("B", "2018-01", 100, "Acme");
        assertOutcomes("A 2018-01: refused [talk station]", "B 2018-01: waits for line 1");
    }

    @Test
    void everythingThatIsMissingIsSaid() {
        rows.add(Row.sound(1, "A", Period.month(2018, 1), new FactTable()));
        rows.add(Row.sound(2, "B", Period.month(2017, 1), new FactTable()));
        assertOutcomes("B 2017-01: refused [income]", "A 2018-01: refused [income, talk station]");
    }

    @Test
    void periodsThatNobodyPaysOnAreUnknown() {
        rows.add(Row.sound(1, "A", Period.quarter(2018, 1), new FactTable()));
        assertOutcomes("A 2018-Q1: unknown period");
    }

    private void row(String payer, String about, long income, String company) {
        Period period = Period.parse(about).orElseThrow();
        rows.add(Row.sound(
                rows.size() + 1, payer, period, SmallRadio.facts(period, Rational.of(income), false, company)));
    }

    private void bad(String payer, String about, String company) {
        Period period = Period.parse(about).orElseThrow();
        FactTable facts = new FactTable().put(SmallRadio.Given.COMPANY, period, Subject.payer(), Value.of(company));
        rows.add(new Row(rows.size() + 1, payer, Optional.of(period), facts, Row.State.BROKEN));
    }

    private void illegible(String payer, String about) {
        rows.add(new Row(rows.size() + 1, payer, Period.parse(about), new FactTable(), Row.State.ILLEGIBLE));
    }

    private void lost(String payer, String company) {
        FactTable facts = new FactTable().put(SmallRadio.Given.COMPANY, Subject.payer(), Value.of(company));
        rows.add(Row.withoutPeriod(rows.size() + 1, payer, facts, Row.State.BROKEN));
    }

    private void assertOutcomes(String... expected) {
        List<String> outcomes = new ArrayList<>();
        Returns.assess(new SmallRadio(), SmallRadio.Paid.MONTHLY, rows, outcome -> outcomes.add(words(outcome)));
        assertEquals(String.join("\n", expected), String.join("\n", outcomes));
        assertTrue(outcomes.size() == rows.size(), "each row once");
    }

    static String words(RowOutcome outcome) {
        Row row = outcome.row();
        String what;
        if (outcome instanceof RowOutcome.Assessed assessed) {
            what = assessed.assessment().payable().toDecimalString();
        } else if (outcome instanceof RowOutcome.FillsYear) {
            what = "fills its year";
        } else if (outcome instanceof RowOutcome.Unreadable) {
            what = "unreadable";
        } else if (outcome instanceof RowOutcome.UnknownPeriod) {
            what = "unknown period";
        } else if (outcome instanceof RowOutcome.Doubled doubled) {
            what = "doubles line " + doubled.other().line();
        } else if (outcome instanceof RowOutcome.Refused refused) {
            what = "refused "
                    + refused.refusals().stream()
                            .map(refusal ->
                                    ((Refusal.MissingFact) refusal).fact().label())
                            .toList();
        } else if (outcome instanceof RowOutcome.AfterGap gap) {
            what = "after a gap at " + gap.missing();
        } else if (outcome instanceof RowOutcome.HeldBack held) {
            what = "waits for line " + held.waitsFor().line()
                    + held.missing().map(missing -> " after " + missing).orElse("");
        } else {
            throw new IllegalStateException("new: " + outcome);
        }
        return row.payer() + " " + row.about().map(Period::toString).orElse("?") + ": " + what;
    }
}
