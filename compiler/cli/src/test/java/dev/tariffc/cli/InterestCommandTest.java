package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterestCommandTest {

    private static final String RATES = """
            date,V39078
            2017-06-30,0.75
            2017-07-31,1.00
            2017-08-31,1.00
            """;
    private static final String OUTSIDE =
            "warning: 2017-06-30, 2017-09-20: the tariff is in force from 2018-01-01 to 2018-12-31. Its rule is applied all the same.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void provide() {
        LateRadio.provide(folder);
        Run.write(folder, "rates.csv", RATES);
        StringBuilder constant = new StringBuilder("date,rate\n");
        for (LocalDate day = LocalDate.of(2017, 12, 31); day.getYear() < 2020; day = day.plusDays(7)) {
            constant.append(day).append(",0.75\n");
        }
        Run.write(folder, "constant.csv", constant.toString());
    }

    private Run interest(String due, String received, String... more) {
        List<String> all = new ArrayList<>(List.of("interest", LateRadio.FILE, "--due", due, "--received", received));
        all.addAll(List.of(more));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @Test
    void showsHowItCameAbout() {
        interest("2017-06-30", "2017-09-20", "--amount", "$10,000.00", "--bank-rate", "rates.csv")
                .assertLeft(0, """
                        $10,000.00 due 2017-06-30, received 2017-09-20: interest $42.81 for 82 days
                        2017-07-01 to 2017-07-31 31 days at  1.75%: 14.863014
                        2017-08-01 to 2017-08-31 31 days at     2%: 16.986301
                        2017-09-01 to 2017-09-20 20 days at     2%: 10.958904
                        rounded once, from exactly 3125/73

                        Late Radio Tariff, 2018
                          certified 2018-07-07 in Gazette 27
                          corrected 2018-08-04 in Gazette 31
                        section 4 "Interest"
                            text: The royalty bears interest daily at the Bank Rate on the last day of the month before + 1%, simple, over 365 days, until the later of receipt of the payment and receipt of the report.
                            reading: A day bears 1/365 of the rate.
                        """, OUTSIDE);
    }

    @Test
    void printsOneJsonObject() {
        interest("2017-06-30", "2017-09-20", "--amount", "10000", "--bank-rate", "rates.csv", "--json")
                .withoutProvenance()
                .assertLeft(0, """
                        {
                          "interest": "42.81",
                          "exact": "3125/73",
                          "days": 82,
                          "spans": [
                            {
                              "from": "2017-07-01",
                              "to": "2017-07-31",
                              "rate": "1.75",
                              "days": 31
                            },
                            {
                              "from": "2017-08-01",
                              "to": "2017-08-31",
                              "rate": "2",
                              "days": 31
                            },
                            {
                              "from": "2017-09-01",
                              "to": "2017-09-20",
                              "rate": "2",
                              "days": 20
                            }
                          ]
                        }
                        """, OUTSIDE);
    }

    private String first(String due, String received, String... more) {
        List<String> all = new ArrayList<>(List.of("--amount", "10,000", "--bank-rate", "constant.csv"));
        all.addAll(List.of(more));
        return interest(due, received, all.toArray(String[]::new))
                .out()
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void comesToWhatTheTextsSay() {
        assertTrue(first("2018-01-31", "2018-02-01").endsWith(": interest $0.48 for 1 day"));
        assertTrue(first("2018-01-31", "2018-01-31").endsWith(": no interest"));
        assertTrue(first("2018-01-31", "2018-01-02").endsWith(": no interest"));
        assertTrue(first("2018-01-31", "2019-01-31").endsWith(": interest $175.00 for 365 days"));
        assertTrue(first("2019-03-31", "2020-03-31").isEmpty(), "no rate in 2020");
    }

    @Test
    void theLaterOfPaymentAndReportEndsIt() {
        assertTrue(first("2018-01-31", "2018-01-31", "--report-received", "2018-02-01")
                .endsWith(", received 2018-02-01: interest $0.48 for 1 day"));
        assertTrue(first("2018-01-31", "2018-02-01", "--report-received", "2018-01-01")
                .endsWith(", received 2018-02-01: interest $0.48 for 1 day"));
    }

    @Test
    void aMonthWithoutARateIsNamed() {
        interest("2018-06-30", "2018-07-20", "--amount", "5", "--bank-rate", "rates.csv")
                .assertLeft(
                        1,
                        "",
                        "error: rates.csv has no rate in June 2018, and the last one of that month is needed.\n");
        Run.write(folder, "rates.csv", "date,rate\n2018-06-12,1\n");
        Run early = interest("2018-06-30", "2018-07-20", "--amount", "5", "--bank-rate", "rates.csv");
        assertEquals(
                "warning: rates.csv ends on 2018-06-12: that rate is taken for the last one of the month.\n",
                early.err());
    }

    @Test
    void wrongUseIsStatusTwo() {
        Run other = interest("2018-06-30", "2018-07-20", "--amount", "10 000,00 $", "--bank-rate", "rates.csv");
        assertEquals(2, other.status());
        assertTrue(other.err().contains("Did you mean `$10,000.00`?"), other.err());
        assertEquals(
                2,
                interest("2018-06-30", "2018-07-20", "--amount", "-5", "--bank-rate", "rates.csv")
                        .status());
        assertEquals(
                2,
                interest("2018-06-30", "2018-07-20", "--amount=", "--bank-rate", "rates.csv")
                        .status());
        assertEquals(
                2,
                interest("30/06/2018", "2018-07-20", "--amount=5", "--bank-rate", "rates.csv")
                        .status());
        assertEquals(
                2,
                interest("1066-06-30", "2018-07-20", "--amount=5", "--bank-rate", "rates.csv")
                        .status());
        Run none = interest("2018-06-30", "2018-07-20", "--amount=5");
        assertEquals(2, none.status());
        assertTrue(
                none.err().startsWith("error: The tariff's interest follows the Bank Rate: --bank-rate"), none.err());
    }

    @Test
    void aTariffMayHaveARateOfItsOwnOrNone() {
        LateRadio.provide(folder, "the Bank Rate on the last day of the month before + 1%", "6%");
        Run own = interest("2018-06-30", "2018-07-20", "--amount", "365", "--bank-rate", "rates.csv", "--json");
        assertTrue(own.err().startsWith("warning[TAR0540]: `Bank Rate` is asked of every payer"), own.err());
        assertTrue(
                own.err().endsWith("warning: rates.csv is not read: the tariff has a rate of its own.\n"), own.err());
        assertTrue(own.out().contains("\"interest\": \"1.20\""), own.out());
        Run none = Run.in(folder, "interest", Run.EVENTS, "--amount=5", "--due=2018-01-01", "--received=2018-01-02");
        none.assertLeft(1, "", "error: events.tariff says nothing of interest on late payments.\n");
    }
}
