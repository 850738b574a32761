package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import connect_soproq.CommercialRadio2018;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.calendars.HolidayCalendars;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socan.Tariff22D1_2007_2013;
import socan.Tariff22D3_2014_2024;

/** By when something has to be done, or until when kept: as worked by hand, in the tables beside the tariffs and here. */
class DeadlinesTest {

    private static final BusinessCalendar FEDERAL =
            HolidayCalendars.find("Canada").orElseThrow();
    private static final LocalDate BEFORE_EASTER = LocalDate.of(2018, 3, 29);

    /** Good Friday is a holiday, Easter Monday is none: as in a labour code. */
    private static final BusinessCalendar LABOUR_CODE =
            BusinessCalendar.weekdaysExcept("Canada", BEFORE_EASTER.plusDays(1)::equals);

    @TestFactory
    Stream<DynamicNode> deadlines() throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (TariffFile tariff : TariffFile.all()) {
            Path table = tariff.beside(".deadlines");
            if (Files.exists(table)) {
                tests.add(dynamicContainer(tariff.toString(), tests(table, tariff.calculator())));
            }
        }
        return tests.stream();
    }

    private static Stream<DynamicTest> tests(Path file, Calculator calculator) throws IOException {
        Calculator federal = calculator.with(FEDERAL);
        List<DynamicTest> tests = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                tests.add(dynamicTest(
                        "line " + row.getStartingLineNumber() + ", " + row.getField("what") + " of "
                                + row.getField("paid"),
                        file.toUri(),
                        () -> check(federal, row)));
            }
        }
        assertFalse(tests.isEmpty(), () -> "no deadlines in " + file);
        return tests.stream();
    }

    private static void check(Calculator calculator, NamedCsvRecord row) {
        List<LocalDate> days = calculator
                .probe()
                .obligationsAfter(
                        Period.parse(row.getField("paid")).orElseThrow(), events(calculator, row.getField("events")))
                .stream()
                .filter(each -> each.kind() == kind(row.getField("kind")))
                .filter(each -> each.clause().section().equals(row.getField("section")))
                .filter(each -> each.what().equals(row.getField("what")))
                .filter(Obligation::stands)
                .map(each -> each.day().date())
                .distinct()
                .toList();
        assertEquals(List.of(LocalDate.parse(row.getField("date"))), days);
    }

    private static Obligation.Kind kind(String name) {
        return Obligation.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@code day of the error=2018-02-01; chain=yes}: days, and what else a deadline hangs on. */
    private static Map<Fact, Value> events(Calculator calculator, String text) {
        Map<Fact, Value> events = new HashMap<>();
        for (String event : text.isEmpty() ? new String[0] : text.split("; ", -1)) {
            String[] parts = event.split("=", -1);
            Fact fact = calculator.tariff().facts().stream()
                    .filter(each -> each.label().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            events.put(fact, value(parts[1], fact));
        }
        return events;
    }

    private static Value value(String text, Fact fact) {
        return switch (fact.domain().kind()) {
            case DATE -> Value.of(LocalDate.parse(text));
            case YES_NO -> Value.of(text.equals("yes"));
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> Value.of(Rational.parse(text));
            case TEXT, CHOICE -> Value.of(text);
        };
    }

    private static List<LocalDate> days(Calculator calculator, String paid, String events, String what) {
        return calculator
                .probe()
                .obligationsAfter(Period.parse(paid).orElseThrow(), events(calculator, events))
                .stream()
                .filter(each -> each.what().equals(what) && each.stands())
                .map(each -> each.day().date())
                .toList();
    }

    @Test
    void whetherEasterMondayIsABusinessDayMovesTheReceipt() {
        assertEquals(LocalDate.of(2018, 4, 5), LABOUR_CODE.plus(BEFORE_EASTER, 4));
        assertEquals(LocalDate.of(2018, 4, 6), FEDERAL.plus(BEFORE_EASTER, 4));

        String mailed = "mailing=2018-03-29";
        assertEquals(
                List.of(LocalDate.of(2018, 4, 5)),
                days(new CommercialRadio2018().with(LABOUR_CODE), "2018-03", mailed, "Anything mailed in Canada"));
        assertEquals(
                List.of(LocalDate.of(2018, 4, 6)),
                days(new CommercialRadio2018().with(FEDERAL), "2018-03", mailed, "Anything mailed in Canada"));
    }

    @Test
    void withoutACalendarNobodyCountsBusinessDays() {
        assertEquals(
                List.of(),
                days(new CommercialRadio2018(), "2018-03", "mailing=2018-03-29", "Anything mailed in Canada"));
        assertEquals(List.of(LocalDate.of(2018, 3, 1)), days(new CommercialRadio2018(), "2018-03", "", "payment"));
    }

    /** A launch that is heard the same day; one that is available at once and heard months later; and, oddly, the reverse. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-20, 2012-03-20, 2012-03-19",
        "2012-07-20, 2012-03-20, 2012-03-19",
        // 20 days after the end of January 2012; the day before the first of March in a leap year
        "2012-01-05, 2012-03-20, 2012-02-20",
        "2012-03-01, 2012-03-01, 2012-02-29"
    })
    void aServiceIdentifiesItselfByTheEarlierDay(String heard, String available, LocalDate due) {
        assertEquals(
                List.of(due),
                days(
                        new Tariff22D1_2007_2013(),
                        "2012-03",
                        "first communication=" + heard + "; first availability=" + available,
                        "service identification"));
    }

    /** 20 days after a month or a year; 30 days after a month that ends February, or has 31 days. Six years of records. */
    @ParameterizedTest
    @CsvSource({
        "2012-03, royalty, 2012-04-20",
        "2012-12, royalty, 2013-01-20",
        "2012-03, sales report, 2012-04-20",
        "2012-03, subscription report, 2012-04-20",
        "2012-03, page-impression report, 2012-04-20",
        "2012-02, Records, 2018-02-28"
    })
    void deadlinesOf22D1(String paid, String what, LocalDate due) {
        assertEquals(List.of(due), days(new Tariff22D1_2007_2013(), paid, "", what));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01, royalty, 2020-03-01",
        "2021-01, royalty, 2021-03-02",
        "2020-05, royalty, 2020-06-30",
        "2020-12, sales report, 2021-01-30",
        "2020-12, usage report, 2021-01-30",
        "2020-02, Records, 2026-02-28"
    })
    void deadlinesOf22D3(String paid, String what, LocalDate due) {
        assertEquals(List.of(due), days(new Tariff22D3_2014_2024(), paid, "", what));
    }
}
