package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import connect_soproq.CommercialRadio2018;
import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Royalties that were worked wrongly, or cannot be read, do not pass. */
class WrongRoyaltiesTest {

    private static final String COLUMNS = "case,payer,period,gross income,company,low-use station,payable,exact,due\n";

    @TempDir
    private Path folder;

    @Test
    void aRightRowPasses() throws Throwable {
        DynamicTest test = test("a month,QAAA,2018-01,660000,,no,2095.05,41901/20,2018-03-01");
        assertEquals("2018.royalties: line 2, QAAA 2018-01, a month", test.getDisplayName());
        assertDoesNotThrow(test.getExecutable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a month,QAAA,2018-01,660000,,no,2095.06,41901/20,",
                "a month,QAAA,2018-01,660000,,no,2095.05,41902/20,",
                "a month,QAAA,2018-01,660000,,no,2095.05,41901/20,2018-03-02",
                "a month,QAAA,2018-01,660000,,yes,2095.05,41901/20,",
                "a month,QAAA,2018-01,660000,,no,,,",
                "a month,QAAA,2018-01,660000,,no,refused,MissingFact,",
                "a month,QAAA,2018-01,,,no,2095.05,41901/20,",
                "a month,QAAA,2018-01,660000.001,,no,refused,MissingFact,",
                "a month,QAAA,2017-10,660000,,no,2095.05,41901/20,"
            })
    void aWrongRowFails(String row) throws IOException {
        DynamicTest test = test(row);
        assertThrows(AssertionError.class, test.getExecutable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a month,QAAA,2018-01,660000,,no,2095.05",
                "a month,QAAA,January,660000,,no,2095.05,41901/20,",
                "a month,QAAA,2018-01,$660,,no,2095.05,41901/20,",
                "a month,QAAA,2018-01,660000,,perhaps,2095.05,41901/20,",
                "a month,QAAA,2018-01,660000,,no,2095.05,,",
                "a month,QAAA,2018-01,660000,,no,2095.05,41901/20,March"
            })
    void aRowThatIsNotUnderstoodFails(String row) {
        assertThrows(IllegalArgumentException.class, () -> test(row));
    }

    @Test
    void anUnknownColumnFails() throws IOException {
        Path file =
                Files.writeString(folder.resolve("2018.royalties"), "case,payer,period,gros income,payable,exact\n");
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> WorkedRoyalties.tests(file, new CommercialRadio2018()));
        assertTrue(fault.getMessage().contains("2018.royalties:1: column `gros income`"), fault.getMessage());
    }

    @Test
    void aFileWithoutRowsFails() throws IOException {
        Path file = Files.writeString(folder.resolve("2018.royalties"), "# nothing\n" + COLUMNS);
        assertThrows(IllegalArgumentException.class, () -> WorkedRoyalties.tests(file, new CommercialRadio2018()));
    }

    private DynamicTest test(String row) throws IOException {
        Path file = Files.writeString(folder.resolve("2018.royalties"), COLUMNS + row);
        List<DynamicTest> tests =
                WorkedRoyalties.tests(file, new CommercialRadio2018()).toList();
        assertEquals(1, tests.size());
        return tests.get(0);
    }
}
