package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers in words that a lexer reads are those that its language has a figure for, and say that figure in a tariff. */
class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, tariff \"x\" The reference is the @ month before the month.",
        "fr, tarif « x » La référence est le @ mois précédant le mois."
    })
    void anOrdinalIsSoManyPeriodsAway(String code, String tariff) {
        Map<String, Integer> read = new TreeMap<>();
        for (String word : words(code, TariffParser.ORDINAL)) {
            PeriodExpression.Relative period = only(parsed(code, tariff, word), PeriodExpression.Relative.class);
            read.put(word, -period.offset());
        }
        assertEquals(figures(code, read.keySet()), read);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'tariff \"x\" The fee is $5. A shop pays the fee @ from January, in CAD.'",
        "fr, 'tarif « x » Le droit est de 5 $. Un magasin verse le droit @ à compter de janvier, en CAD.'"
    })
    void aCardinalIsSoManyMonths(String code, String tariff) {
        Map<String, Integer> read = new TreeMap<>();
        for (String phrase : words(code, TariffParser.EACH_MONTHS)) {
            Cycle.Months cycle = only(parsed(code, tariff, phrase), Cycle.Months.class);
            read.put(number(code, phrase), cycle.months());
        }
        assertEquals(figures(code, read.keySet()), read);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'tariff \"x\" The fee is due @ on the first day of each month, the last cent in the last.'",
        "fr, 'tarif « x » Le droit est exigible @ le premier jour de chaque mois, le dernier cent au dernier.'"
    })
    void aCardinalIsSoManyInstalments(String code, String tariff) {
        Map<String, Integer> read = new TreeMap<>();
        for (String phrase : words(code, TariffParser.IN_INSTALMENTS)) {
            Sentence.DueInInstalments due = only(parsed(code, tariff, phrase), Sentence.DueInInstalments.class);
            read.put(number(code, phrase), due.count());
        }
        assertEquals(figures(code, read.keySet()), read);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void eachNumberIsReadSomewhere(String code) {
        Set<String> read = new TreeSet<>(words(code, TariffParser.ORDINAL));
        words(code, TariffParser.EACH_MONTHS).forEach(phrase -> read.add(number(code, phrase)));
        words(code, TariffParser.IN_INSTALMENTS).forEach(phrase -> read.add(number(code, phrase)));
        assertEquals(new TreeSet<>(speech(code).numbers().keySet()), read);
    }

    private static Speech speech(String code) {
        return Speech.of(Language.of(code));
    }

    private static List<String> words(String code, int type) {
        return Lexicon.of(speech(code).lexer("")).words(type);
    }

    /** The word of a phrase that says how many: {@code two} of {@code each two months}. */
    private static String number(String code, String phrase) {
        return only(Stream.of(phrase.split(" ", -1))
                .filter(speech(code).numbers()::containsKey)
                .toList());
    }

    private static Map<String, Integer> figures(String code, Set<String> words) {
        Map<String, Integer> figures = new TreeMap<>(speech(code).numbers());
        figures.keySet().retainAll(words);
        return figures;
    }

    private static Tariff parsed(String code, String tariff, String words) {
        SourceFile source = SourceFile.of("x." + Language.of(code).suffix(), tariff.replace("@", words));
        Problems problems = new Problems(source);
        Tariff parsed = dev.tariffc.compiler.parser.TariffParser.parse(source, problems);
        assertEquals(List.of(), problems.list(), words);
        return parsed;
    }

    private static <N> N only(Tariff tariff, Class<N> kind) {
        return only(Parts.all(tariff.elements(), kind));
    }

    private static <N> N only(List<N> all) {
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }
}
