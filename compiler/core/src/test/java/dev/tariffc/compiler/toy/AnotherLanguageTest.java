package dev.tariffc.compiler.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.format.Formatter;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.grammar.TariffVocabulary;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.testing.WorkedRoyalties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A language that the compiler never heard of is read, told of and computed, once it is registered. */
class AnotherLanguageTest {

    private static final Path FILE = Path.of("src/test/tariffs/toy/theatrum.tariffa");

    private final String theatre = read();

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(String text) {
        return TariffCompiler.compile(SourceFile.of("theatrum.tariffa", text), "theatra", "Theatrum");
    }

    private static String told(Compilation compilation) {
        return new ProblemPrinter(ProblemCatalogue.english()).print(compilation.problems());
    }

    @Test
    void itsLexerHasTheVocabularyOfTheParser() {
        for (int type = 1; type <= TariffVocabulary.VOCABULARY.getMaxTokenType(); type++) {
            assertEquals(TariffVocabulary.VOCABULARY.getSymbolicName(type), ToyLexer.VOCABULARY.getSymbolicName(type));
        }
    }

    @Test
    void itIsKnownByTheSuffixOfItsFiles() {
        assertEquals(ToyGrammar.TOY, Language.ofFileName("theatrum.tariffa"));
        assertEquals(Language.ENGLISH, Language.ofFileName("theatre.tariff"));
    }

    @TestFactory
    Stream<DynamicTest> aTariffInItComesToWhatWasWorkedByHand() {
        Compilation compilation = compile(theatre);
        assertEquals("", told(compilation));
        GeneratedCalculator source = compilation.generated().orElseThrow();
        Calculator calculator =
                CalculatorLoader.load(source.qualifiedName(), source.code()).calculator();
        assertEquals(ToyGrammar.TOY, calculator.tariff().glossary().written());
        return WorkedRoyalties.tests(FILE.resolveSibling("theatrum.royalties"), calculator);
    }

    @Test
    void aSlipIsToldWithItsOwnWords() {
        Compilation compilation = compile(theatre.replace("Theatrum solvit", "Theatrum solvitt"));
        assertEquals("""
                error[TAR0201]: `solvitt` is not defined in this tariff.
                  --> theatrum.tariffa:5:10
                5 | Theatrum solvitt merces quoque anno, in CAD, rotundata ad 1¢.
                  |          ^^^^^^^
                help: Did you mean `solvit`?
                """, told(compilation));
    }

    @Test
    void aSentenceThatIsMissingIsShownInIt() {
        String told = told(compile(theatre.replace("Valet ab 2018-01-01 ad 2018-12-31.", "")));
        assertTrue(told.contains("Valet ab 2018-01-01 ad 2018-12-31."), told);
    }

    @Test
    void itIsLaidOut() {
        SourceFile source = SourceFile.of("theatrum.tariffa", theatre);
        assertEquals(theatre, Formatter.format(source, new Problems(source)));
    }
}
