package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where a divisor may be zero is of the kind of the ratio, and of the divisor: written, it compiles. */
class DivisorRemedyTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    private static final String ENGLISH = """
            tariff "Ratios"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money), costs (money), guests (number), seats (number), members (number of seats).
            The royalty is 2% of sales.
            """;

    private static final String FRENCH = """
            tarif « Rapports »
            En vigueur à compter du 1er janvier 2026.
            Une salle verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
            Donnés chaque mois : ventes (argent), frais (argent), spectateurs (nombre), places (nombre), membres (nombre de places).
            La redevance est de 2 % des ventes.
            """;

    private static List<String> proposed(SourceFile source, Language language) {
        List<Problem> problems =
                TariffCompiler.compile(source, "", "Ratios").problems().list();
        ProblemCatalogue words =
                language.equals(Language.FRENCH) ? ProblemCatalogue.french() : ProblemCatalogue.english();
        assertEquals("[TAR0411]", problems.stream().map(words::code).toList().toString());
        Matcher quoted = QUOTED.matcher(words.help(problems.get(0), language).orElseThrow());
        return quoted.results().map(each -> each.group(1)).toList();
    }

    private static void assertCompiles(String name, String text) {
        Compilation compilation = TariffCompiler.compile(SourceFile.of(name, text), "", "Ratios");
        assertTrue(compilation.isAccepted(), () -> text + compilation.problems().list());
    }

    @ParameterizedTest
    @CsvSource({"sales, guests", "sales, costs", "seats, guests", "members, seats", "5, guests"})
    void english(String dividend, String divisor) {
        String rule = "The ratio is " + dividend + " / " + divisor + ".\n";
        List<String> proposed = proposed(SourceFile.of("ratios.tariff", ENGLISH + rule), Language.ENGLISH);
        assertCompiles(
                "ratios.tariff", ENGLISH + "The ratio is " + proposed.get(0).replace("...", dividend) + ".");
        assertCompiles("ratios.tariff", ENGLISH + rule + proposed.get(1) + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "les ventes, les spectateurs",
        "les ventes, les frais",
        "les places, les spectateurs",
        "les membres, les places",
        "5, les spectateurs"
    })
    void french(String dividend, String divisor) {
        String rule = "Le rapport est de " + dividend + " / " + divisor + ".\n";
        List<String> proposed = proposed(SourceFile.of("rapports.tarif", FRENCH + rule), Language.FRENCH);
        assertCompiles(
                "rapports.tarif",
                FRENCH + "Le rapport est de " + proposed.get(0).replace("...", dividend) + ".");
        assertCompiles("rapports.tarif", FRENCH + rule + proposed.get(1) + ".");
    }
}
