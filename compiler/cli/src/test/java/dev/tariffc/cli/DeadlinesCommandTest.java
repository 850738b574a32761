package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesCommandTest {

    private static final String NOT_MAILED =
            "note: section 5, anything mailed: not listed, as it depends on an event. If it happened: --event"
                    + " \"mailing=DATE\"\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void provide() {
        LateRadio.provide(folder);
    }

    private Run deadlines(String... arguments) {
        List<String> all = new ArrayList<>(List.of("deadlines", LateRadio.FILE));
        all.addAll(List.of(arguments));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @Test
    void saysInPlainWordsWhatIsToBeDone() {
        deadlines("--from", "2018-03-30", "--to", "2018-05-01", "--event", "mailing=March 29, 2018")
                .assertLeft(0, """
                    Late Radio Tariff, 2018
                      certified 2018-07-07 in Gazette 27
                      corrected 2018-08-04 in Gazette 31
                    2018-04-01  section 2  payment due, sent to Connect
                    2018-04-06  section 5  anything mailed counts as received
                    2018-04-09  section 2  talk report due, sent to Connect, SOPROQ (in the case that section 2 describes)
                    2018-05-01  section 2  payment due, sent to Connect
                    """, "");
        deadlines("--from", "2024-01-01", "--to", "2030-12-31").assertLeft(0, """
            Late Radio Tariff, 2018
              certified 2018-07-07 in Gazette 27
              corrected 2018-08-04 in Gazette 31
            2024-12-31  section 3  records of income kept until
            """, NOT_MAILED);
    }

    @Test
    void printsAJsonArray() {
        deadlines("--from", "2018-04-01", "--to", "2018-04-09", "--event", "the Mailings=2018-03-29", "--json")
                .withoutProvenance()
                .assertLeft(0, """
                    [{"section": "2", "what": "payment", "date": "2018-04-01", "kind": "due", "recipients": ["Connect"]},
                     {"section": "5", "what": "Anything mailed", "date": "2018-04-06", "kind": "received"},
                     {"section": "2", "what": "talk report", "date": "2018-04-09", "kind": "due",\
                     "recipients": ["Connect", "SOPROQ"], "conditional": true}]
                    """, "");
        deadlines("--from", "2050-01-01", "--to", "2050-01-01", "--json")
                .assertLeft(0, "[]\n", "note: Nothing falls within these days.\n" + NOT_MAILED);
    }

    @Test
    void aPlaceHasItsOwnBusinessDays() {
        LateRadio.provide(folder, "those of Canada.", "those of the Canada Labour Code.");
        Run run = deadlines("--from", "2018-04-02", "--to", "2018-04-08", "--event", "mailing=2018-03-29");
        assertEquals(
                "2018-04-05  section 5  anything mailed counts as received",
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("2018"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aPlaceWithoutACalendarIsAProblemOfTheTariff() {
        LateRadio.provide(folder, "those of Canada.", "those of Atlantis.");
        for (List<String> command : List.of(
                List.of("check", LateRadio.FILE),
                List.of("test", LateRadio.FILE),
                List.of("calc", LateRadio.FILE, "--for", "2018-03", "gross income=5"),
                List.of("deadlines", LateRadio.FILE, "--from", "2018-01-01", "--to", "2018-01-02"))) {
            Run run = Run.in(folder, command.toArray(String[]::new));
            assertEquals(1, run.status());
            assertTrue(
                    run.err()
                            .startsWith("error: late-radio.tariff: there is no calendar of the business days of"
                                    + " `Atlantis`. Places are `Alberta`, `British Columbia`, `Canada`,"),
                    run.err());
        }
    }

    @Test
    void tellsEveryWrongEventAtOnce() {
        deadlines(
                        "--from",
                        "2018-01-01",
                        "--to",
                        "2018-01-31",
                        "--event=mailin=2018-03-29",
                        "--event=xyz=2018-03-29",
                        "--event=mailing=29/03/2018",
                        "--event=mailing=2018-02-30",
                        "--event=mailing=",
                        "--event=mailing=9999-01-01",
                        "--event=receipt of the report=2018-01-01",
                        "--event=receipt of the report=2018-01-02",
                        "--event=plays=5",
                        "--event=mailing")
                .assertLeft(1, "", """
                    error: `mailing` says nothing: facts are given as NAME=VALUE.
                    error: `mailin` is no event of this tariff. Did you mean `mailing`?
                    error: `xyz` is no event of this tariff. Its events are `receipt of the payment`, `receipt of the report` or `mailing`.
                    error: mailing: `29/03/2018` is not a date as the language of this file writes it. Write dates like June 24, 2017 or 2017-06-24.
                    error: mailing: There is no 2018-02-30. Look the day up in the source.
                    error: mailing: the day is missing. Leave the event out if its day is not known.
                    error: mailing: 9999-01-01 is not of a year from 1900 to 2199. Look the year up in the source.
                    error: receipt of the report is given twice, with different days.
                    error: plays is no event: the tariff takes it for a number, at least 0, whole.
                    """);
    }

    @Test
    void wrongUseIsStatusTwo() throws IOException {
        Run turned = deadlines("--from", "2018-02-01", "--to", "2018-01-01");
        assertEquals(2, turned.status());
        assertTrue(turned.err().startsWith("error: The last day, 2018-01-01, comes before the first"), turned.err());
        assertEquals(2, deadlines("--from", "0001-02-01", "--to", "2018-01-01").status());
        assertEquals(2, deadlines("--from", "01/02/2018", "--to", "2018-01-01").status());
        assertEquals(2, deadlines("--from", "2018-01-01").status());
        String before = Files.readString(folder.resolve(LateRadio.FILE));
        Run over = deadlines("--from", "2018-01-01", "--to", "2018-01-01", "--ics", LateRadio.FILE);
        assertEquals(2, over.status());
        assertEquals(before, Files.readString(folder.resolve(LateRadio.FILE)));
    }

    @Test
    void writesACalendarThatIsTheSameInEveryPlace() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            calendar("one.ics");
            TimeZone.setDefault(TimeZone.getTimeZone("America/Vancouver"));
            calendar("other.ics");
        } finally {
            TimeZone.setDefault(here);
        }
        String text = Files.readString(folder.resolve("one.ics"));
        assertEquals(Files.readString(folder.resolve("other.ics")), text);
        assertEquals("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//tariffc//deadlines//EN
            X-WR-CALNAME:Late Radio Tariff, 2018
            BEGIN:VEVENT
            UID:a93c18d6-9502-34af-a267-edd4ebe1911e
            DTSTAMP:20180804T000000Z
            DTSTART;VALUE=DATE:20180401
            SUMMARY:payment due\\, sent to Connect (section 2)
            DESCRIPTION:Late Radio Tariff\\, 2018\\, section 2: The payment is due no lat
             er than the first day of the month.
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"), text);
    }

    private void calendar(String name) {
        assertEquals(
                0,
                deadlines("--from", "2018-04-01", "--to", "2018-04-02", "--ics", name)
                        .status());
    }

    @Test
    void aReaderOfCalendarsFindsTheEvents() throws IOException {
        Run run =
                deadlines("--from", "2018-01-01", "--to", "2025-12-31", "--event=mailing=2018-03-29", "--ics", "a.ics");
        ICalendar calendar =
                Biweekly.parse(Files.readString(folder.resolve("a.ics"))).first();
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty());
        List<String> found = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            assertEquals(false, event.getDateStart().getValue().hasTime());
            String day = event.getDateStart().getValue().getRawComponents().toString(false, true);
            found.add(day + "  " + event.getSummary().getValue());
        }
        List<String> told = run.out()
                .lines()
                .filter(line -> line.startsWith("20"))
                .map(line -> line.replaceAll("^(\\S+)  (section \\d)  (.*)$", "$1  $3 ($2)"))
                .toList();
        assertEquals(told, found);
        assertEquals(
                found.size(),
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }
}
