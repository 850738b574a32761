package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socan.Tariff22D1_2007_2013;

/** Royalties that were worked for the texts of another day, or for a year, pass by those alone. */
class KnownOnRoyaltiesTest {

    private static final String COLUMNS =
            "case,payer,period,known-on,per-program fees,programs,amounts paid by subscribers,subscribers,"
                    + "free-trial subscribers,subscribers in an initial free trial,Internet-related revenues,"
                    + "page impressions,audiovisual page impressions,non-Canadian page impressions,Canadian service,"
                    + "revenue of the year,payable,exact\n";
    private static final String TRIALS = ",0,0,0,100,100,100,0,not available,not available,not available,no,,";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-05,2014-12-01" + TRIALS + "7.50,15/2",
                "2011-05,2017-01-28" + TRIALS + "0,0",
                "2011-05," + TRIALS + "0,0",
                "2011-05,2015-12-17" + TRIALS + "refused,NoTextKnown",
                "2009,,,,,,,,,,,,,0,15.00,15"
            })
    void aRightRowPasses(String row) throws IOException {
        assertDoesNotThrow(test(row).getExecutable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-05,2017-01-28" + TRIALS + "7.50,15/2",
                "2011-05," + TRIALS + "7.50,15/2",
                "2011-05,2014-12-01" + TRIALS + "0,0",
                "2011-05,2015-12-17" + TRIALS + "0,0",
                "2011-05,2015-12-17" + TRIALS + "refused,MissingFact",
                "2011-05,2014-12-01" + TRIALS + "refused,NoTextKnown",
                "2009,,,,,,,,,,,,,0,0,0"
            })
    void aWrongRowFails(String row) throws IOException {
        assertThrows(AssertionError.class, test(row).getExecutable());
    }

    @ParameterizedTest
    @CsvSource({"2011-05, 01/12/2014", "2011-05, December", "2011-Q2, 2014-12-01"})
    void aRowThatIsNotUnderstoodFails(String period, String known) {
        assertThrows(IllegalArgumentException.class, () -> test(period + "," + known + TRIALS + "7.50,15/2"));
    }

    @Test
    void theRowsOfACaseLookFromOneDay() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> tests("2011-05,2014-12-01" + TRIALS + "7.50,15/2", "2011-06,2014-12-02" + TRIALS + "7.50,15/2"));
        assertTrue(fault.getMessage().startsWith("22.royalties:3: "), fault.getMessage());
    }

    private DynamicTest test(String row) throws IOException {
        List<DynamicTest> tests = tests(row);
        assertEquals(1, tests.size());
        return tests.get(0);
    }

    private List<DynamicTest> tests(String... rows) throws IOException {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (String row : rows) {
            text.append("a case,A,").append(row).append('\n');
        }
        Path file = Files.writeString(folder.resolve("22.royalties"), text);
        return WorkedRoyalties.tests(file, new Tariff22D1_2007_2013()).toList();
    }
}
