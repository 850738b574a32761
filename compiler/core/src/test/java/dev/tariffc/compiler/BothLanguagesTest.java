package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One calculator of a tariff whose text stands in both languages. */
class BothLanguagesTest {

    private static final SourceFile ENGLISH = SourceFile.of("hall.tariff", """
        tariff "Halls"
        In force from January 1, 2026.
        A hall « salle » pays the royalty each month, in CAD, rounded half up to 1¢.
        Given each month: ticket sales « ventes de billets » (money), concerts « représentations » (number).
        section 3 "Royalty"
        The royalty « redevance » is 2% of ticket sales, at least $15 per concert.
        """);

    private static final String FRENCH = """
        tarif « Salles »
        En vigueur à compter du 1er janvier 2026.
        Une salle « hall » verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
        Données chaque mois : représentations « concerts » (nombre), ventes de billets « ticket sales » (argent).
        article 3 « Redevance »
        La redevance « royalty » est de 2 % des ventes de billets, au moins 15 $ par représentation.
        """;

    private static Compilation compile(SourceFile one, SourceFile other) {
        return TariffCompiler.compile(one, other, "halls", "Hall");
    }

    private static SourceFile french(String text) {
        return SourceFile.of("hall.tarif", text);
    }

    @Test
    void theClassIsTheSameWhicheverFileItComesFrom() {
        Compilation fromEnglish = compile(ENGLISH, french(FRENCH));
        Compilation fromFrench = compile(french(FRENCH), ENGLISH);
        assertTrue(fromEnglish.isInBothLanguages());
        assertEquals(fromEnglish.generated(), fromFrench.generated());
    }

    @Test
    void aDivergenceThatCoversNothingIsTold() {
        String divergent = FRENCH + "Divergence : « Le texte anglais dit autre chose. »\n";
        for (Compilation compilation : List.of(
                compile(french(divergent), ENGLISH),
                compile(french(divergent.replace("2 %", "3 %")), ENGLISH),
                compile(ENGLISH, french(divergent)))) {
            boolean idle = compilation.source().language().equals(Language.FRENCH)
                    && compilation.source().text().contains("2 %");
            assertEquals(
                    idle ? List.of("IdleDivergence") : List.of(),
                    compilation.problems().list().stream()
                            .map(problem -> problem.getClass().getSimpleName())
                            .toList());
        }
    }

    @Test
    void itIsDocumentedAndExplainedInBoth() {
        GeneratedCalculator source =
                compile(ENGLISH, french(FRENCH)).generated().orElseThrow();
        assertTrue(
                source.calculator().code().contains("ticket sales (ventes de billets)"),
                source.calculator().code());
        assertTrue(
                source.calculator().code().contains("public Builder ticketSales("),
                source.calculator().code());

        Calculator calculator =
                CalculatorLoader.load(source.qualifiedName(), source.code()).calculator();
        Clause royalty = calculator.tariff().charges().get(0).clause();
        Wording french = Wording.of(Language.FRENCH).with(calculator.tariff().glossary());
        assertEquals("Salles", french.title(calculator.tariff()));
        assertEquals(
                "Une salle verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.",
                french.sentence(royalty).words().replace(" « hall »", ""));
        Wording english = Wording.of(Language.ENGLISH).with(calculator.tariff().glossary());
        assertEquals(royalty.words(), english.sentence(royalty).words());
    }

    @Test
    void theFrenchFileAloneHasTheSameNamesInJava() {
        GeneratedCalculator source = TariffCompiler.compile(french(FRENCH), "halls", "Hall")
                .generated()
                .orElseThrow();
        assertTrue(
                source.calculator().code().contains("public Builder ticketSales("),
                source.calculator().code());
        assertTrue(
                source.calculator().code().contains("class Hall extends"),
                source.calculator().code());
    }

    @Test
    void whatDoesNotMeanTheSameIsNotPutTogether() {
        Compilation one = compile(ENGLISH, french(FRENCH.replace("15 $", "16 $")));
        assertTrue(one.isAccepted());
        assertFalse(one.isInBothLanguages());
        assertEquals(TariffCompiler.compile(ENGLISH, "halls", "Hall").generated(), one.generated());
    }
}
