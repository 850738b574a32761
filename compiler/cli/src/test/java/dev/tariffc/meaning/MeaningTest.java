package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.meaning.Refusal.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the worked royalties of the repository do not ask. */
class MeaningTest {

    private static final String FRAME = """
            tariff "A fee"
            In force from January 1, 2020.
            A hall pays the fee %s, in CAD, rounded half up to 1¢.
            %s
            """;

    /** {@code 2026-03|5.00|1, 2026-04|6.00|6}: what is paid, rounded and exactly, for each row. */
    private static String paid(String cycle, String rules, String... rows) {
        Meaning meaning = TariffTexts.meaning(SourceFile.of("fee.tariff", FRAME.formatted(cycle, rules)));
        return new RoyaltyRows(meaning)
                .read(List.of(rows)).stream()
                        .map(row -> meaning.charges.assess(row.at()))
                        .map(answer -> answer.isRefused()
                                ? kinds(answer.refusals()).toString()
                                : answer.value().orElseThrow().get(0).exact().toString())
                        .collect(Collectors.joining(" "));
    }

    private static Set<String> kinds(Set<Refusal> refusals) {
        Set<String> kinds = new TreeSet<>();
        refusals.forEach(each -> kinds.add(each.kind() + " " + each.what().words()
                + each.period().map(period -> " " + period.start()).orElse("")));
        return kinds;
    }

    /** Its own rate, its own facts: the fee of 2025 is 1% of the sales of 2025. */
    @Test
    void inAnotherPeriodADefinitionIsThatOfThePeriod() {
        assertEquals(
                "30 [MISSING_FACT sale 2026-01-01]",
                paid(
                        "each year",
                        """
                        Given each year: sales (money).
                        The rate is 1% for 2020 to 2025, 2% from January 1, 2026.
                        The gross fee is the rate of sales.
                        The fee is the gross fee + the gross fee in the year before.
                        """,
                        "case,payer,period,sales in 2025,sales in 2026,payable,exact",
                        "a,A,2026,1000,1000,30,30",
                        "b,B,2026,1000,,refused,MissingFact"));
    }

    @Test
    void inAMonthOfTheYearTheRateIsThatOfTheMonth() {
        assertEquals("30", paid("each year", """
                        Given each year: hall (yes or no).
                        The price is $1 from January 1, 2020 to March 31, 2026, $3 from April 1, 2026.
                        The fee is the sum of the price for each month.
                        """, "case,payer,period,hall,payable,exact", "a,A,2026,yes,30,30"));
    }

    /** The other fact is read wherever the one would be, in another period too. */
    @Test
    void anotherFactStandsForOneInEveryPeriod() {
        assertEquals(
                "12",
                paid(
                        "each year",
                        """
                        Given each year: sales (money), expected sales (money).
                        The growth is sales - sales in the year before.
                        The fee is the growth (using expected sales for sales).
                        """,
                        "case,payer,period,expected sales in 2025,expected sales in 2026,payable,exact",
                        "a,A,2026,30,42,12,12"));
    }

    /** Nothing is known of February; January fills the year, and so it is as if nothing had been sold. */
    @Test
    void aPeriodOfWhichNothingIsKnownDoesNotFillTheYear() {
        assertEquals(
                "5 12",
                paid(
                        "each month",
                        """
                        Given each month: sales (money).
                        The fee is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
                        """,
                        "case,payer,period,sales,payable,exact",
                        "a,A,2026-01,500,5,5",
                        "a,A,2026-03,850,12,12"));
    }

    /** Where a condition is undecided, whatever is not ruled out is asked for, and only then. */
    @Test
    void asksForAllThatIsNotRuledOut() {
        String rules = """
                Given each month: chain (yes or no), sales (money), seats (number).
                The fee is 1% of sales if chain, otherwise $1 per seat.
                """;
        assertEquals(
                "[MISSING_FACT chain 2026-01-01, MISSING_FACT sale 2026-01-01, MISSING_FACT seat 2026-01-01]"
                        + " [MISSING_FACT sale 2026-01-01] 7",
                paid(
                        "each month",
                        rules,
                        "case,payer,period,chain,sales,seats,payable,exact",
                        "a,A,2026-01,,,,refused,MissingFact",
                        "b,B,2026-01,yes,,,refused,MissingFact",
                        "c,C,2026-01,no,,7,7,7"));
    }

    /** None in what is paid is zero; of another period it is missing. */
    @Test
    void noItemIsZeroAndNothingKnownOfAnotherPeriodIsMissing() {
        String rules = """
                Given for each event each year: guests (number).
                The fee is (2¢ per (the sum of guests for each event)) + 1¢ per (the sum of guests in the year before for each event).
                """;
        assertEquals(
                "1 [MISSING_FACT event 2026-01-01]",
                paid(
                        "each year",
                        rules,
                        "case,payer,period,event,guests in 2025,guests in 2026,payable,exact",
                        "a,A,2026,gala,100,,1,1",
                        "b,B,2026,gala,,100,refused,MissingFact"));
    }

    @Test
    void theSharesMakeTheWholeWhateverItsSign() {
        Meaning meaning = TariffTexts.meaning(SourceFile.of("fee.tariff", FRAME.formatted("each month", """
                        Given each month: sales (money, may be negative).
                        The fee is 1% of sales.
                        A's share is 50% of the fee.
                        B's share is 50% of the fee.
                        A's share and B's share add up to the fee, by largest remainder.
                        """)));
        RoyaltyRows.Row row = new RoyaltyRows(meaning)
                .read(List.of("case,payer,period,sales,payable,exact", "a,A,2026-01,-3,-0.03,-0.03"))
                .get(0);
        Charges.Payable payable =
                meaning.charges.assess(row.at()).value().orElseThrow().get(0);
        assertEquals(
                Map.of("a share", "-1/50", "b share", "-1/100"),
                payable.shares().entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().words(),
                                each -> each.getValue().toString())));
        assertEquals(Kind.NOT_IN_FORCE, notInForce(meaning));
    }

    private static Kind notInForce(Meaning meaning) {
        RoyaltyRows.Row row = new RoyaltyRows(meaning)
                .read(List.of("case,payer,period,sales,payable,exact", "a,A,2019-12,,,"))
                .get(0);
        return meaning.charges.assess(row.at()).refusals().iterator().next().kind();
    }
}
