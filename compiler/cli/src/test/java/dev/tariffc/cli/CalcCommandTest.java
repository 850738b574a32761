package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalcCommandTest {

    @TempDir
    private Path folder;

    private Run calc(String... arguments) {
        List<String> all = new ArrayList<>(List.of("calc", Run.RADIO));
        all.addAll(List.of(arguments));
        return Run.in(folder, all.toArray(String[]::new));
    }

    private static String owed(String amount) {
        return """
            Small Radio Tariff, 2018
            royalty for April 2018: %s, due April 1, 2018
            """.formatted(amount);
    }

    @Test
    void computesFromFactsAsPeopleWriteThem() {
        calc(
                        "--for",
                        "2018-04",
                        "Gross incomes=$1,200.50",
                        "music hours=300 hours",
                        "the all hours=672",
                        "gross income so far=0")
                .assertLeft(0, owed("$14.01"), "");
    }

    @Test
    void saysWhatItAssumes() {
        calc("--for", "2018-04", "gross income=100", "talk station=no")
                .assertLeft(
                        0,
                        owed("$1.00"),
                        "warning: gross income so far in 2018 was not given, and is taken to be zero.\n");
    }

    @Test
    void takesTheYearBeforeAsASumOrByItsMonths() {
        String expected = owed("$5.00");
        calc("--for", "2018-04", "gross income=300", "gross income so far=900", "talk station=no")
                .assertLeft(0, expected, "");
        calc("--for", "2018-04", "gross income=300", "gross income in 2018-01=900", "talk station=no")
                .assertLeft(0, expected, "");
        calc(
                        "--for",
                        "2018-04",
                        "gross income=300",
                        "gross income in 2018-01=900",
                        "gross income so far=900",
                        "talk station=no")
                .assertLeft(
                        1,
                        "",
                        "error: gross income of the year before the period is given twice: as a sum so far, and by the"
                                + " earlier periods.\n");
    }

    @Test
    void combinesWithTheGroup() {
        calc(
                        "--for",
                        "2018-04",
                        "gross income=100",
                        "gross income of the group=400",
                        "gross income so far=800",
                        "company=Acme",
                        "talk station=no",
                        "--explain")
                .assertLeft(0, owed("$1.50") + """

                    section 3 "Other stations": royalty is $1.50
                        talk station: no (given)
                        gross income in February 2018: $100.00
                        gross income so far in 2018: $800.00 (of the group)
                        gross income of the group (section 4): $400.00, of which this station has $100.00 (25%)
                        $200.00 at 1%: $2.00
                        $200.00 at 2%: $4.00
                        text: The royalty, except under section 2, is, on its gross income in the reference month, accumulated over the year of the reference month, 1% of the first $1,000, and 2% of the rest.
                        reading: Income counts for the year in which it arose.
                    """, "");
    }

    @Test
    void saysWhomItIsPaidTo() {
        LateRadio.provide(folder);
        Run explained = Run.in(folder, "calc", LateRadio.FILE, "--for=2018-03", "--explain", "gross income=$100");
        assertTrue(explained.out().contains("royalty for March 2018: $1.00, due March 1, 2018, to Connect\n"));
        assertTrue(explained.out().endsWith("""

                section 2 "Payment and reports": paid to Connect
                    text: The payment is sent to Connect.
                    reading: Connect collects for SOPROQ as well.
                """));
        Run json = Run.in(folder, "calc", LateRadio.FILE, "--for=2018-03", "--json", "gross income=$100");
        assertTrue(json.out().contains("""
                  "due": "2018-03-01",
                  "recipients": [
                    "Connect"
                  ],
                """));
    }

    @Test
    void printsOneJsonObject() {
        calc("--for", "2018-03", "gross income=50", "talk station=yes", "--json")
                .withoutProvenance()
                .assertLeft(0, """
                    {
                      "tariff": "Small Radio Tariff, 2018",
                      "period": "2018-03",
                      "currency": "CAD",
                      "payable": "0.25",
                      "exact": "1/4",
                      "due": "2018-03-01",
                      "lines": [
                        {
                          "section": "2",
                          "title": "Talk stations",
                          "what": "royalty",
                          "amount": "0.25",
                          "exact": "1/4",
                          "because": [
                            "talk station: yes (given)",
                            "gross income in January 2018: $50.00",
                            "gross income so far in 2018: $0.00",
                            "$50.00 at 0.5%: $0.25",
                            "text: The royalty for a talk station is, on its gross income in the reference month, accumulated over the year of the reference month, 0.5% of the first $1,000, and 1% of the rest."
                          ]
                        }
                      ]
                    }
                    """, "");
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        calc(
                        "--for",
                        "2018-03",
                        "gros income=5",
                        "music hours=-3",
                        "talk station",
                        "gross income in 2018-13=5",
                        "company in 2018-Q1=Acme",
                        "music hours so far=3",
                        "xylophone=1")
                .assertLeft(1, "", """
                    error: `talk station` says nothing: facts are given as NAME=VALUE.
                    error: `gros income` is no name in this tariff. Did you mean `gross income`?
                    error: music hours is -3 hours; section 1 asks for hours, at least 0 hours.
                    error: gross income in 2018-13: `2018-13` is not a period. Write 2018, 2018-Q2, 2018-H1, 2018-03 or 2018-03-15, of the years 1900 to 2199.
                    error: company in 2018-Q1: the period has to be a month.
                    error: music hours so far: the tariff does not add up `music hours` over a longer period.
                    error: `xylophone` is no name in this tariff.
                    error: all hours in January 2018 is missing; section 1 asks for it.
                    error: gross income in January 2018 is missing; section 1 asks for it.
                    """);
    }

    @Test
    void refusesFormsOfOtherLanguagesAndOffersTheirReading() {
        assertOffers("1 234,50 $", "is not written in the language of the tariff. Did you mean `$1,234.50`?");
        assertOffers("1234,5", "is not written in the language of the tariff. Did you mean `$1,234.50`?");
        assertOffers("1.234,50", "is not a figure as the language of this file writes it. Did you mean `1,234.50`?");
    }

    private void assertOffers(String income, String told) {
        calc("--for", "2018-03", "gross income=" + income, "talk station=no")
                .assertLeft(1, "", "error: gross income: `" + income + "` " + told + "\n");
    }

    @Test
    void valuesThatAreNoneAreTold() {
        for (String income : List.of("NaN", "lots", "yes", "20%", "--5", "€5", "not available")) {
            Run run = calc("--for", "2018-03", "gross income=" + income, "talk station=no");
            assertEquals(1, run.status(), income);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void readsJsonWithAllItsDigits() {
        Run.write(folder, "facts.json", "{\"gross income\": 100000000000.01, \"talk station\": true}");
        calc("--for", "2018-03", "--facts", "facts.json").assertLeft(0, """
            Small Radio Tariff, 2018
            royalty for March 2018: $999,999,995.00, due March 1, 2018
            """, "");
    }

    @Test
    void anArgumentGoesBeforeTheFile() {
        Run.write(folder, "facts.json", "{\"gross income\": 100, \"talk station\": \"no\"}");
        assertEquals(
                "royalty for March 2018: $2.00, due March 1, 2018",
                calc("--for", "2018-03", "--facts", "facts.json", "gross income=200")
                        .out()
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void aFigureMayHaveItsUnit() {
        Run.write(folder, "units.tariff", """
            tariff "Units"
            In force from January 1, 2015.
            A club pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: guests (number), paying guests (number of guests), months open (months), area (number of m2).
            The fee is $1 per guest + $2 per month open + $1 per area + $1 per paying guest.
            """);
        // 5 + 2 x 6 + 7 + 3
        Run.in(
                        folder,
                        "calc",
                        "units.tariff",
                        "--for=2026",
                        "guests=5 guests",
                        "paying guests=3 guests",
                        "months open=6 months",
                        "area=7 m2")
                .assertLeft(0, "Units\nfee for 2026: $27.00\n", "");
        Run.in(
                        folder,
                        "calc",
                        "units.tariff",
                        "--for=2026",
                        "guests=5 m2",
                        "paying guests=3 areas",
                        "months open=6 days",
                        "area=7 guests")
                .assertLeft(1, "", """
                    error: guests: `5 m2` is not a number of guests.
                    error: paying guests: `3 areas` is not a number of guests.
                    error: months open: `6 days` is not a number of months.
                    error: area: `7 guests` is not a number of m2.
                    """);
    }

    @Test
    void tellsWhatIsWrongWithJson() {
        Run.write(folder, "facts.json", """
            {"gross income": 1e3, "Gross Incomes": "$5", "gross income": 7, "talk station": null, "company": {},
             "event": [], "music hours": true}
            """);
        calc("--for", "2018-03", "--facts", "facts.json", "talk station=no").assertLeft(1, "", """
            error: gross income: `1e3` has an exponent or too many digits. Write the number out, with at most 18 digits before the point and 12 after it.
            error: facts.json: `gross income` is given twice (the other time as `Gross Incomes`).
            error: facts.json: `talk station` is null, which says nothing. Leave it out, or write "not available".
            error: facts.json: `company` holds an object or a list; a value is needed.
            error: facts.json: `event` is a list, but the tariff knows no such items.
            error: music hours: `true` is not a number of hours.
            """);
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        for (String text :
                List.of("", "[]", "{", "{\"a\" 1}", "{} {}", "{\"a\":" + "[".repeat(10_000), "7", "{a: 1}")) {
            Run.write(folder, "facts.json", text);
            Run run = calc("--for", "2018-03", "--facts", "facts.json");
            assertEquals(1, run.status(), text);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void itemsComeByNameOrAsLists() {
        String expected = """
            Events Tariff, 2018
            royalty for the second quarter of 2018: $31.00
            """;
        Run.in(
                        folder,
                        "calc",
                        Run.EVENTS,
                        "--for",
                        "2018-Q2",
                        "shop sales=$100",
                        "guests for \"ball\"=10",
                        "dancing for \"ball\"=yes",
                        "guests for \"talk\"=10",
                        "dancing for \"talk\"=no")
                .assertLeft(0, expected, "");
        Run.write(folder, "facts.json", """
            {"shop sales": 100, "events": [{"name": "ball", "guests": 10, "dancing": true}, {"guests": 10, "dancing": false}]}
            """);
        Run.in(folder, "calc", Run.EVENTS, "--for", "2018-Q2", "--facts", "facts.json")
                .assertLeft(0, expected, "");
    }

    @Test
    void hostileNamesAndValuesAreOverAtOnce() {
        String spaces = "a" + " ".repeat(100_000) + "b";
        for (String argument :
                List.of(spaces + "=1", "gross income=" + spaces, "gross income=" + "9".repeat(100_000))) {
            Run run = calc("--for", "2018-03", argument, "talk station=no");
            assertEquals(1, run.status());
            assertEquals(true, run.err().length() < 5_000, run.err());
        }
    }

    @Test
    void thePeriodHasToFit() {
        assertEquals(2, calc("--for", "2018-13").status());
        assertEquals(2, calc("--for", "2018-Q1").status());
        calc("--for", "2019-03", "gross income=1", "talk station=no")
                .assertLeft(
                        1,
                        "",
                        "error: The tariff is not in force in March 2019: it is in force from January 1, 2018 to"
                                + " December 31, 2018.\n");
    }

    @Test
    void withoutAPeriodItIsTheFirst() {
        calc("gross income=100", "talk station=no", "gross income so far=0").assertLeft(0, """
            Small Radio Tariff, 2018
            royalty for January 2018: $1.00, due January 1, 2018
            """, "");
    }
}
