package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tariffc.compiler.parser.FactReader;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message tells the author to write is read by the compiler, in each language, where it belongs. */
class WrittenPhrasesTest {

    /** What somebody fills in: dots, a component, a word in capitals. */
    private static final Pattern GAP = Pattern.compile(
            "\\.\\.\\.|\\{\\w+}|\\b(NAME|NOM|VALUE|VALEUR|PERIOD|PÉRIODE|RATE|TAUX|N)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** They are lists, each of whose values is written by itself. */
    private static final Set<String> LISTS = Set.of("values", "exampleValues");

    private static final Tariff ENGLISH = new Tariff(Language.ENGLISH, "tariff \"Halls\"", """
            In force from January 1, 2018.
            A hall pays the fee and the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money), rent (money), seats (number), open (yes or no), kind (one of small, large).
            Given for each concert: takings (money).
            The reference month is the second month before the month.
            A large hall is a hall where seats is more than 100.
            The royalty is $1.
            section 4 "Rates"
            The fee is $1.
            The rate is 2%.
            The charge is $2.
            """);

    private static final Tariff FRENCH = new Tariff(Language.FRENCH, "tarif « Salles »", """
            En vigueur à compter du 1er janvier 2018.
            Une salle verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
            Donnés chaque mois : ventes (argent), loyer (argent), places (nombre), ouverte (oui ou non), genre (parmi petite, grande).
            Donnés pour chaque concert : recettes (argent).
            Le mois de référence est le deuxième mois avant le mois.
            Une grande salle est une salle où les places sont de plus de 100.
            article 4 « Taux »
            La redevance est de 1 $.
            Le taux est de 2 %.
            Le droit est de 2 $.
            """);

    /** A small tariff of a language. */
    private record Tariff(Language language, String title, String text) {

        Catalogue catalogue(String name) {
            return ProblemCatalogue.catalogue(name, language);
        }

        /** What is told where the sentence stands at its end. */
        String told(String title, String sentence) {
            SourceFile source = new SourceFile("x", language, title + "\n" + text + sentence + "\n");
            Problems problems = new Problems(source);
            TariffParser.parse(source, problems);
            return new ProblemPrinter(ProblemCatalogue.english()).print(problems);
        }
    }

    static Stream<Arguments> phrases() {
        return Stream.of(ENGLISH, FRENCH)
                .flatMap(tariff -> tariff.catalogue("written").keys().stream()
                        .sorted()
                        .map(key -> arguments(tariff.language().code(), key, tariff)));
    }

    @Test
    void eachPhraseHasAPlaceAndThereAreNoOthers() {
        for (Tariff tariff : List.of(ENGLISH, FRENCH)) {
            assertEquals(
                    new TreeSet<>(tariff.catalogue("written").keys()),
                    new TreeSet<>(tariff.catalogue("places").keys()));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("phrases")
    void thePhraseIsRead(String code, String key, Tariff tariff) {
        String[] place = tariff.catalogue("places").sentence(key).split(" ¦ ", -1);
        String phrase = tariff.catalogue("written").sentence(key);
        for (String written : LISTS.contains(key) ? phrase.split(", (?!\\d{4}\\b(?!-))") : new String[] {phrase}) {
            String filled = filled(written, Arrays.asList(place).subList(1, place.length));
            boolean title = key.equals("title");
            String sentence = title ? "" : place[0].replace("@", filled);
            assertEquals("", tariff.told(title ? filled : tariff.title(), sentence), sentence);
            if (key.equals("values")) {
                assertInstanceOf(FactReader.Reading.Value.class, FactReader.read(written, tariff.language()), written);
            }
        }
    }

    private static String filled(String phrase, List<String> fillings) {
        StringBuilder filled = new StringBuilder();
        Matcher gap = GAP.matcher(phrase);
        int next = 0;
        while (gap.find()) {
            gap.appendReplacement(filled, Matcher.quoteReplacement(fillings.get(next++)));
        }
        assertEquals(fillings.size(), next, phrase);
        return gap.appendTail(filled).toString();
    }
}
