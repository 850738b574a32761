package dev.tariffc.cli.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateReaderTest {

    private static final RateSeries EXPECTED = RateSeries.of(Map.of(
            LocalDate.of(2017, 6, 29), Rational.of(3, 400),
            LocalDate.of(2017, 7, 4), Rational.of(1, 100)));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private RateSeries read(String text) throws InputProblem {
        return read(text.getBytes(StandardCharsets.UTF_8), "Bank Rate");
    }

    private RateSeries read(byte[] text, String wanted) throws InputProblem {
        try {
            Files.write(folder.resolve("rates.csv"), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Terminal terminal = new Terminal(told, told, Words.of(Language.ENGLISH), folder, false);
        RateSeries series = RateReader.read("rates.csv", wanted, terminal);
        terminal.err().flush();
        return series;
    }

    private String refused(String text) {
        return assertThrows(InputProblem.class, () -> read(text)).getMessage();
    }

    private String warned() {
        String warned = told.toString(StandardCharsets.UTF_8);
        told.reset();
        return warned;
    }

    @Test
    void readsADownload() throws InputProblem {
        String download = """
            "TERMS AND CONDITIONS"
            "https://example.org/terms, with a comma and a "mark""

            "NAME","Date of this"
            "SERIES"
            "id","label","description"
            "V39078","Bank rate","The rate, as published"

            "OBSERVATIONS"
            "date","V39078"
            "2017-06-29","0.75"
            "2017-06-30",""
            "2017-07-03","Bank holiday"
            "2017-07-04","1.00"
            """;
        assertEquals(EXPECTED, read(download));
        assertEquals(EXPECTED, read("\uFEFF" + download.replace("\n", "\r\n")));
        assertEquals("", warned());
    }

    @Test
    void readsPlainColumnsInAnyOrder() throws InputProblem {
        assertEquals(EXPECTED, read("date,rate\n2017-06-29,0.75\n\n2017-07-04,1\n,\n"));
        assertEquals(EXPECTED, read("Bank Rate, Date\n0.75,2017-06-29\n1, 2017-07-04"));
        assertEquals(EXPECTED, read("date,V39079,V80691310\n2017-06-29,0.5,0.75\n2017-07-04,0.75,1\n"));
        assertEquals("", warned());
    }

    @Test
    void anotherSeriesIsNamed() throws InputProblem {
        assertEquals(EXPECTED, read("date,V39079\n2017-06-29,0.75\n2017-07-04,1\n"));
        assertEquals(
                "warning: rates.csv, line 1, column 2 (V39079): this is the target for the overnight rate, and not the"
                        + " Bank Rate that the tariff names.\n",
                warned());
        read("\"V1\",\"Bills, of three months\"\n\nOBSERVATIONS\ndate,V1\n2017-06-29,0.75\n");
        assertEquals(
                "warning: rates.csv, line 4, column 2 (V1): this is Bills, of three months, and not the Bank Rate that"
                        + " the tariff names.\n",
                warned());
        read("date,V2\n2017-06-29,0.75\n");
        assertEquals(
                "warning: rates.csv, line 1, column 2 (V2): nothing says that this is the Bank Rate that the tariff"
                        + " names.\n",
                warned());
        read("date,V80691311\n2017-06-29,0.75\n".getBytes(StandardCharsets.UTF_8), "prime rate");
        read("date,V39078\n2017-06-29,0.75\n".getBytes(StandardCharsets.UTF_8), "Taux officiel d’escompte");
        read("date,V2\n2017-06-29,0.75\n".getBytes(StandardCharsets.UTF_8), "tide");
        assertEquals("", warned());
    }

    @Test
    void everyFaultHasItsLineAndColumn() {
        String problems = refused("""
            about,rates
            date,rate
            2018-07-31,1.75
            2018-06-29,1.50
            2018-06-29,1.50
            2018-08-30,60
            2018-08-31,abc
            2018-09-01,1,75
            31/08/2018,1
            2018-02-30,1
            ,3
            2018-09-03,-1
            2018-09-04,"1,75"
            2018-09-05
            """);
        assertEquals("""
            rates.csv, line 4, column 1 (date): 2018-06-29 comes after 2018-07-31: rates have to be in the order of their days.
            rates.csv, line 5, column 1 (date): 2018-06-29 stands in line 4 as well.
            rates.csv, line 6, column 2 (rate): 60 per cent cannot be: rates are from 0 to 50 per cent.
            rates.csv, line 7, column 2 (rate): `abc` is not a rate. Write per cent with a point: 0.75
            rates.csv, line 8: the row has 3 cells, the header 2 cells.
            rates.csv, line 9, column 1 (date): `31/08/2018` is not a day. Write it as 2018-03-31.
            rates.csv, line 10, column 1 (date): there is no day 2018-02-30.
            rates.csv, line 11, column 1 (date): there is no date.
            rates.csv, line 12, column 2 (rate): -1 per cent cannot be: rates are from 0 to 50 per cent.
            rates.csv, line 13, column 2 (rate): `1,75` is not a rate. Write per cent with a point: 0.75
            rates.csv, line 14: the row has 1 cell, the header 2 cells.
            """, problems.replace(" rates.csv, ", "\nrates.csv, ") + "\n");
    }

    @Test
    void oneSlipIsNotHeldAgainstAllThatFollow() {
        assertEquals(
                "rates.csv, line 3, column 1 (date): 2018-01-03 comes after 2081-01-02: rates have to be in the order"
                        + " of their days.",
                refused("date,rate\n2081-01-02,1\n2018-01-03,1\n2018-01-04,1\n2018-01-05,1\n"));
    }

    @Test
    void whatIsNoSeriesIsRefused() {
        assertTrue(refused("").startsWith("rates.csv is empty. "));
        assertTrue(refused("hello\n2018-01-01,1\n").startsWith("rates.csv has no line that names the columns: "));
        assertEquals("rates.csv has no rates.", refused("date,rate\n2018-01-01,\n"));
        assertTrue(refused("date,V1,V2\n").startsWith("rates.csv, line 1: one column has to be the date, and one the"));
        assertTrue(refused("OBSERVATIONS\nday,V39078\n").endsWith("The columns are day, V39078."));
        assertTrue(
                refused("date;rate\n2018-01-01;1,5\n").startsWith("rates.csv: the columns are separated by semicol"));
        assertTrue(refused("date\trate\n").startsWith("rates.csv: the columns are separated by tabs."));
        assertTrue(refused("date,rate\n\"2018-01-01,1\n").startsWith("rates.csv, line 2: a quotation mark"));
    }

    @Test
    void manyProblemsAreCounted() {
        String problems = refused("date,rate\n" + "2018-01-01,1\n".repeat(50_000));
        assertTrue(problems.endsWith(" 49,979 more problems are not shown."), problems);
    }

    @Test
    void hugeFilesFoldersAndOtherEncodingsAreRefused() throws IOException {
        Terminal terminal = new Terminal(told, told, Words.of(Language.ENGLISH), folder, false);
        assertThrows(InputProblem.class, () -> RateReader.read(".", "Bank Rate", terminal));
        assertThrows(InputProblem.class, () -> RateReader.read("missing.csv", "Bank Rate", terminal));
        assertThrows(InputProblem.class, () -> read(new byte[] {'d', -1, -2}, "Bank Rate"));
        assertThrows(InputProblem.class, () -> read(new byte[17 * 1024 * 1024], "Bank Rate"));
    }
}
