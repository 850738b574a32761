package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader of each language sees, to the letter: {@code src/test/screens/NAME.en} and {@code NAME.fr}. A missing file is
 * written and the test fails; {@code -Dsnapshots.overwrite=true} writes them all anew, and the test still fails.
 */
class ScreensTest {

    private static final Path SCREENS = Path.of("src/test/screens");
    private static final String LATE = "late-radio.tariff";

    /** A tariff in both languages. */
    private static final Path BOTH = Path.of("../../tariffs/avla-soproq");

    private static final String ENGLISH_TEXT = "commercial-radio-2008-2011.tariff";
    private static final String FRENCH_TEXT = "commercial-radio-2008-2011.tarif";

    private static final String HALL = """
        tariff "Halls"
        In force from January 1, 2026.
        A hall « salle » pays the royalty each month, in CAD, rounded half up to 1¢.
        section 1 "Royalty"
        Given each month: sales « ventes » (money).
        The royalty « redevance » is 2% of sales, at least $15.
        section 2
        Divergence: "The French text has it in section 3."
        The payment « versement » is due 20 days after the end of the month.
        section 3
        """;

    private static final String SALLE = """
        tarif « Salles »
        En vigueur à compter du 1er janvier 2026.
        Une salle « hall » verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
        article 1 « Redevance »
        Donnée chaque mois : ventes « sales » (argent).
        La redevance « royalty » est de 3 % des ventes.
        article 2
        article 3
        Le versement « payment » est exigible 20 jours après la fin du mois.
        """;

    private static final String LEVY = """
        tariff "Levy"
        In force from January 1, 2018 to December 31, 2018.
        An importer pays the levy each month, in CAD, rounded half up to 1¢.
        section 1
        Given each month: discs (number).
        The levy is 29¢ per disc.
        section 2
        The authors' share is 50% of the levy.
        The makers' share is 50% of the levy.
        The authors' share and the makers' share add up to the levy, to the first named.
        The levy is due the last day of the month.
        """;

    private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("help", List.of("help"));
        for (String command : List.of(
                "check",
                "calc",
                "test",
                "assess",
                "account",
                "deadlines",
                "interest",
                "report",
                "same",
                "which",
                "compile",
                "format",
                "help")) {
            COMMANDS.put("help-" + command, List.of("help", command));
        }
        COMMANDS.put("help-code", List.of("help", "TAR0501"));
        COMMANDS.put("help-unknown", List.of("help", "clac"));
        COMMANDS.put("check-good", List.of("check", Run.RADIO));
        COMMANDS.put("check-bad", List.of("check", "bad.tariff", "missing.tariff"));
        COMMANDS.put("test-good", List.of("test", Run.RADIO, Run.EVENTS));
        COMMANDS.put("test-bad", List.of("test", "wrong.tariff"));
        COMMANDS.put("format-check", List.of("format", "--check", "loose.tariff"));
        COMMANDS.put(
                "calc-explain",
                List.of(
                        "calc",
                        Run.RADIO,
                        "--for=2018-04",
                        "--explain",
                        "gross income=1200.50",
                        "music hours=300",
                        "all hours=672",
                        "company=Acme",
                        "gross income so far=600",
                        "gross income of the group=5000"));
        COMMANDS.put(
                "calc-json",
                List.of("calc", Run.RADIO, "--for=2018-04", "--json", "gross income=100", "talk station=yes"));
        COMMANDS.put("calc-refused", List.of("calc", Run.RADIO, "--for=2018-04", "gros income=1", "music hours=maybe"));
        COMMANDS.put("calc-not-paid", List.of("calc", Run.RADIO, "--for=2018", "gross income=1"));
        COMMANDS.put("calc-event", List.of("calc", Run.EVENTS, "--for=2018-Q2", "--facts=facts.json", "--explain"));
        COMMANDS.put("assess", List.of("assess", Run.RADIO, "--returns=returns.csv"));
        COMMANDS.put(
                "assess-payments",
                List.of("assess", LATE, "--returns=late.csv", "--payments=payments.csv", "--bank-rate=rates.csv"));
        COMMANDS.put(
                "account",
                List.of(
                        "account",
                        "--tariff=levy.tariff",
                        "--returns=levy.csv",
                        "--tariff=" + LATE,
                        "--returns=late.csv",
                        "--payments=both.csv",
                        "--bank-rate=rates.csv",
                        "--fiscal-year-from=02-01"));
        COMMANDS.put(
                "account-refused",
                List.of(
                        "account",
                        "--tariff=levy.tariff",
                        "--returns=late.csv",
                        "--tariff=hall.tariff",
                        "--returns=levy.csv",
                        "--payments=missing.csv"));
        COMMANDS.put("assess-no-column", List.of("assess", Run.RADIO, "--returns=short.csv"));
        COMMANDS.put("deadlines", List.of("deadlines", LATE, "--from=2018-01-01", "--to=2018-04-30"));
        COMMANDS.put(
                "interest",
                List.of(
                        "interest",
                        LATE,
                        "--amount=10000",
                        "--due=2018-03-01",
                        "--received=2018-04-15",
                        "--bank-rate=rates.csv"));
        COMMANDS.put("report", List.of("report", LATE));
        COMMANDS.put("which", List.of("which", "apart", "--payer=station", "--on=2018-07-15"));
        COMMANDS.put("which-none", List.of("which", "apart", "--payer=satellite", "--on=2018-07-15"));
        for (String text : List.of(ENGLISH_TEXT, FRENCH_TEXT)) {
            String ending = text.substring(text.lastIndexOf('.') + 1);
            COMMANDS.put(
                    "both-calc-" + ending,
                    List.of(
                            "calc",
                            text,
                            "--for=2009-05",
                            "--explain",
                            "gross income=100000",
                            "gross income so far=600000",
                            text.equals(FRENCH_TEXT) ? "low-use station=non" : "low-use station=no"));
            COMMANDS.put("both-refused-" + ending, List.of("calc", text, "--for=2009-05", "revenus bruts=beaucoup"));
            COMMANDS.put(
                    "both-deadlines-" + ending, List.of("deadlines", text, "--from=2009-02-01", "--to=2009-02-28"));
            COMMANDS.put("both-report-" + ending, List.of("report", text));
        }
        COMMANDS.put("both-same", List.of("same", "hall.tariff", "salle.tarif"));
        COMMANDS.put("check-bad-french", List.of("check", "mauvais.tarif"));
        COMMANDS.put("misuse", List.of("assess", Run.RADIO));
    }

    @TempDir
    private Path folder;

    static Set<String> names() {
        return COMMANDS.keySet();
    }

    @BeforeEach
    void files() throws IOException {
        Run.in(folder);
        Files.copy(Run.class.getResourceAsStream(LATE), folder.resolve(LATE));
        Files.copy(BOTH.resolve(ENGLISH_TEXT), folder.resolve(ENGLISH_TEXT));
        Files.copy(BOTH.resolve(FRENCH_TEXT), folder.resolve(FRENCH_TEXT));
        Run.write(folder, "mauvais.tarif", SALLE.replace("des ventes.", "des vantes."));
        Run.write(folder, "hall.tariff", HALL);
        Run.write(folder, "salle.tarif", SALLE);
        String radio = Files.readString(folder.resolve(Run.RADIO));
        Path apart = Files.createDirectories(folder.resolve("apart"));
        Files.copy(folder.resolve(Run.RADIO), apart.resolve(Run.RADIO));
        Files.copy(folder.resolve(LATE), apart.resolve(LATE));
        Run.write(folder, "bad.tariff", radio.replace("and 1% of the rest", "and 1% of the resst"));
        Run.write(folder, "wrong.tariff", radio.replace("is $5.00.", "is $5.01."));
        Run.write(folder, "loose.tariff", radio.replace("\n    0.5%", " 0.5%"));
        Run.write(
                folder,
                "facts.json",
                "{\"shop sales\": 200, \"event\": [{\"name\": \"ball\", \"guests\": 120, \"dancing\": true}]}");
        Run.write(folder, "returns.csv", """
            payer,period,gross income,music hours,all hours,company
            North,2018-01,1000,100,672,Acme
            North,2018-02,2000,,672,Acme
            South,2018-01,300,300,672,
            South,2018-02,-40,300,672,
            """);
        Run.write(folder, "short.csv", "payer,period,gros income\nNorth,2018-01,1000\n");
        Run.write(folder, "late.csv", "payer,period,gross income,plays,talk\nNorth,2018-01,100000,5,yes\n");
        Run.write(folder, "levy.tariff", LEVY);
        Run.write(folder, "levy.csv", "payer,period,discs\nNorth,2018-01,1\nNorth,2018-02,100\n");
        Run.write(folder, "both.csv", """
            payer,received,amount,tariff
            North,2018-01-31,1000.29,
            North,2018-02-28,10.00,Levy
            Nroth,2018-02-28,1.00,
            """);
        Run.write(folder, "payments.csv", "payer,received,amount\nNorth,2018-03-15,1000.00\n");
        Run.write(
                folder,
                "rates.csv",
                "date,V39078\n2017-12-29,1.25\n2018-01-31,1.50\n2018-02-28,1.50\n2018-03-29,1.50\n2018-04-30,1.50\n");
    }

    private String screen(String name, String language) {
        List<String> command = COMMANDS.get(name);
        Run run = Run.with(Map.of("LANG", language), folder, command.toArray(String[]::new));
        return "$ tariffc " + String.join(" ", command) + "\n" + run.out() + "--- " + run.status() + "\n" + run.err();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsRecorded(String name) throws IOException {
        String english = screen(name, "en_CA");
        String french = screen(name, "fr_CA");
        Path inEnglish = SCREENS.resolve(name + ".en");
        Path inFrench = SCREENS.resolve(name + ".fr");
        boolean first = record(inEnglish, english);
        if (record(inFrench, french) || first) {
            fail("recorded, read them: " + inEnglish + ", " + inFrench);
        }
        assertEquals(Files.readString(inEnglish), english);
        assertEquals(Files.readString(inFrench), french);
    }

    private static boolean record(Path file, String shown) throws IOException {
        boolean wanted = !Files.exists(file) || Boolean.getBoolean("snapshots.overwrite");
        if (wanted) {
            Files.createDirectories(SCREENS);
            Files.write(file, shown.getBytes(StandardCharsets.UTF_8));
        }
        return wanted;
    }

    @Test
    void everyFileIsOfAScreen() throws IOException {
        Set<String> expected = names().stream()
                .flatMap(name -> Stream.of(name + ".en", name + ".fr"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(SCREENS)) {
            assertEquals(
                    new TreeSet<>(expected),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** What only the reader's language decides; keys, columns, names and the tariff's own text stay. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(error|warning|note|usage|missing|there|which|given|should|prints|shows)(?![\\p{L}-])");

    @ParameterizedTest
    @MethodSource("names")
    void noEnglishIsLeftInFrench(String name) {
        String own = screen(name, "fr_CA")
                .replaceAll(
                        "(?m)^(\\$|\\d+ \\|| +texte\u00A0:| +interprétation\u00A0:).*$|^(tariffc | "
                                + " )which|`[^`]*`|«[^»]*»|missing\\.(tariff|csv)",
                        "");
        assertTrue(!ENGLISH.matcher(own).find(), own);
    }
}
