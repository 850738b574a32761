package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The folder of {@code assess --statements}: what is replaced in it, and what is left. */
class StatementFolderTest extends SentStatements {

    @Test
    void aSecondRunWritesTheSameBytesAndReplacesOnlyWhatIsItsOwn() throws IOException {
        withPayments(RETURNS);
        byte[] before = Files.readAllBytes(folder.resolve("out/Alma.pdf"));
        byte[] list = Files.readAllBytes(folder.resolve("out/statements.json"));
        assertEquals(0, withPayments(RETURNS).status());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("out/Alma.pdf")));
        assertArrayEquals(list, Files.readAllBytes(folder.resolve("out/statements.json")));
        Run.write(folder, "out/Alma.html", "mine");
        Run refused = withPayments(RETURNS.replace("50000", "60000"));
        assertEquals(1, refused.status());
        assertTrue(
                refused.err()
                        .contains(
                                "error: out/Alma.html is in the way: it is not a statement that was written before, or was"
                                        + " changed since. Nothing was written; name another folder, or take it away.\n"),
                refused.err());
        assertEquals("mine", html("Alma"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("out/Alma.pdf")));
    }

    @Test
    void whatAnEarlierRunLeftIsToldAndStaysKnown() throws IOException {
        assess(RETURNS);
        String alone = "payer,period,sales\nAlma,2018-01,100\n";
        for (int i = 0; i < 2; i++) {
            assertTrue(assess(alone)
                    .err()
                    .contains("note: statements: 2 files of an earlier run left in out, of payers who are not in"
                            + " these returns.\n"));
        }
        assertEquals(0, assess(RETURNS).status());
        assertEquals(List.of("Alma.html", "Alma.pdf", "Bela.html", "Bela.pdf", "statements.json"), written());
    }

    @Test
    void aFolderThatCannotBeOneIsRefused() throws IOException {
        Run.write(folder, "out", "a file");
        Run file = assess(RETURNS);
        assertEquals(1, file.status());
        assertTrue(file.err().contains("error: out is a file. Name a folder for the statements.\n"), file.err());
        Files.delete(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out"));
        Run.write(folder, "out/statements.json", "[1]");
        assertTrue(assess(RETURNS).err().contains("error: out/statements.json is no list of statements."));
        assertEquals("[1]", Files.readString(folder.resolve("out/statements.json")));
    }

    /** The folder of the inputs will do: nothing that is read is written over. */
    @Test
    void theFolderOfTheInputsWillDo() throws IOException {
        Run.write(folder, "shops.tariff", TARIFF);
        Run.write(folder, "Alma.html", "payer,period,sales\nAlma,2018-01,100\n");
        Run run = Run.in(folder, "assess", "shops.tariff", "--returns", "Alma.html", "--statements", ".");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("Alma.html is in the way"), run.err());
        assertTrue(Files.readString(folder.resolve("Alma.html")).startsWith("payer,"));
        Run.write(folder, "statements.json", "payer,period,sales\nAlma,2018-01,100\n");
        assertEquals(
                2,
                Run.in(folder, "assess", "shops.tariff", "--returns", "statements.json", "--statements", ".")
                        .status());
    }
}
