package dev.tariffc.cli.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

    private static String of(String payer) {
        return PageNames.of(List.of(payer)).get(payer);
    }

    @Test
    void aPlainNameStaysWhatItIs() {
        assertEquals("CKQB", of("CKQB"));
        assertEquals("CKQB-FM-2", of("CKQB-FM-2"));
    }

    /** The digits are the first of what {@code printf 'Café du Nord' | sha256sum} says. */
    @Test
    void anotherKeepsWhatCanBeWrittenOfItAndHasItsDigest() {
        assertEquals("Cafe-du-Nord-efad6d536017", of("Café du Nord"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "C:\\Windows",
                "..",
                ".",
                "a\u0000b",
                "line\nfeed",
                "\u202Egnp.exe",
                "a:b",
                "~",
                "-rf",
                "*?",
                "中文",
                "\uD83D\uDE00",
                "name.html",
                "trailing. ",
                "CON",
                "nul",
                "Com1",
                "LPT9",
                "aux.txt",
                "=1+1"
            })
    void noNameLeavesTheFolderOrMeansAnythingElse(String payer) {
        String name = of(payer);
        assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9-]*-[0-9a-f]{12}"), name);
    }

    @Test
    void aLongNameIsCut() {
        assertTrue(of("a".repeat(5_000)).length() <= 60 + 1 + 12);
        assertNotEquals(of("a".repeat(5_000)), of("a".repeat(5_001)));
    }

    @Test
    void namesThatDifferOnlyInWhatWasReplacedOrInCapitalsDiffer() {
        List<String> payers = List.of(
                "a b", "a-b", "a/b", "a\\b", "A-B", "a  b", "é", "e", "E", "ë", "中", "文", "payer", "Payer", "-", "--");
        Set<String> names = PageNames.of(payers).values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(payers.size(), names.size(), names.toString());
    }

    /** Somebody calls itself as the file of another payer is called. */
    @Test
    void noPayerTakesTheNameOfAnothersFile() {
        String taken = of("a b");
        Map<String, String> names = PageNames.of(List.of("a b", taken, taken.toUpperCase(Locale.ROOT)));
        assertEquals(
                3,
                names.values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count(),
                names.toString());
        assertEquals(taken, names.get("a b"));
    }

    @Test
    void theOrderOfThePayersChangesNoName() {
        List<String> payers = List.of("CKQB", "ckqb", "a b", "a-b", "Nord");
        List<String> turned = List.of("Nord", "a-b", "a b", "ckqb", "CKQB");
        assertEquals(PageNames.of(payers), PageNames.of(turned));
    }
}
