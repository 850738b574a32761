package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of a debt on a statement comes to its balance. */
class PageEntriesTest {

    private static final String FLOOR = """
            tariff "Floor"
            In force from January 1, 2018.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given: receipt of the payment (date).
            The royalty is 2% of sales.
            section 4
            The royalty is due no later than 31 days after the end of the month.
            The royalty bears interest daily at 5%, simple, over 365 days, until receipt of the payment.
            section 5
            Interest of $5 or less is not due.
            """;

    @TempDir
    private Path folder;

    /** The lines of the page of A, without markup. */
    private List<String> page(String tariff, String returns, String payments) throws IOException {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", payments);
        Run run = Run.in(
                folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv", "--statements", "out");
        assertEquals(0, run.status(), run.err());
        return SentStatements.read(Files.readString(folder.resolve("out/A.html")))
                .lines()
                .toList();
    }

    /** 5% of $1,000.00 for 36 days is $4.93: charged, and not due. */
    @Test
    void interestThatIsTooLittleIsTakenOffAgain() throws IOException {
        List<String> page =
                page(FLOOR, "payer,period,sales\nA,2018-12,50000\n", "payer,received,amount\nA,2019-03-08,1000\n");
        int interest = page.indexOf("Interest on $1,000.00 up to March 8, 2019 | $4.93");
        assertTrue(interest > 0, String.join("\n", page));
        assertEquals(
                List.of(
                        "Interest that is too little to be due (section 5) | -$4.93",
                        "Received March 8, 2019 | -$1,000.00",
                        "Balance | $0.00"),
                page.subList(interest + 1, interest + 4));
        assertTrue(page.contains("Interest of $5 or less is not due."), String.join("\n", page));
    }

    @Test
    void eachInstalmentSaysWhichItIs() throws IOException {
        List<String> page = page("""
                tariff "Parts"
                In force from January 1, 2018.
                A hall pays the royalty each year, in CAD, rounded half up to 1¢.
                Given each year: sales (money).
                The royalty is 2% of sales.
                Half of the royalty is due on January 31 of the year, the rest on July 31.
                """, "payer,period,sales\nA,2018,50000\n", "payer,received,amount\n");
        String all = String.join("\n", page);
        assertTrue(all.contains("Account: royalty, instalment 1"), all);
        assertTrue(all.contains("Account: royalty, instalment 2"), all);
    }

    /**
     * 1% of the first $1,000 of a year and 2% of the rest. Of February: $400 at 1% and $200 at 2% are $8.00; after $900 in January, as it
     * was reported later, $100 at 1% and $500 at 2% are $11.00. March was first reported after it.
     */
    @Test
    void theStepsAreThoseOfTheFirstAndOfTheLastReport() throws IOException {
        List<String> page = page("""
                tariff "Years"
                In force from January 1, 2018.
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The royalty is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
                The royalty is due the last day of the month.
                """, """
                payer,period,sales,reported
                A,2018-01,600,
                A,2018-02,600,
                A,2018-01,900,2018-03-15
                A,2018-03,100,2018-04-20
                """, "payer,received,amount\n");
        List<String> computed = new java.util.ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).startsWith("Computed")) {
                computed.add(page.get(i) + ": " + page.get(i + 1).replaceAll(".*\\| ", ""));
            }
        }
        assertEquals(
                List.of(
                        "Computed, as first reported: $6.00",
                        "Computed, by what is known last: $9.00",
                        "Computed, as first reported: $8.00",
                        "Computed, by what is known last: $11.00",
                        "Computed: $2.00"),
                computed,
                String.join("\n", page));
    }
}
