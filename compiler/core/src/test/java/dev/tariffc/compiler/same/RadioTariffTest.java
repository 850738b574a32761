package dev.tariffc.compiler.same;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.analysis.Analyzer;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The radio tariff in both official languages. */
class RadioTariffTest {

    private static final Path RADIO = Path.of("../../tariffs/avla-soproq");

    private static Tariff read(String file) throws IOException {
        SourceFile source = SourceFile.of(file, Files.readString(RADIO.resolve(file)));
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertEquals("[]", problems.list().toString());
        return tariff;
    }

    private static Text text(Tariff tariff) {
        return new Text(tariff, Analyzer.analyze(tariff, new Problems(tariff.source())));
    }

    /** The low-use station, the company, and the order of subsections 9 (2) and (3): nothing else, and no rule. */
    @Test
    void bothLanguagesMeanTheSameButForTheirDeclaredDivergences() throws IOException {
        Tariff english = read("commercial-radio-2008-2011.tariff");
        Tariff french = read("commercial-radio-2008-2011.tarif");
        Comparison comparison = Comparison.of(text(english), text(french));
        assertEquals(List.of(), comparison.differences());
        assertEquals(
                List.of(
                        "has contrôle (controls) where the English has owns: []",
                        "lacks in the repertoire: []",
                        "this is subsection (3): [STANDS_ELSEWHERE: receipt of the written request,"
                                + " STANDS_ELSEWHERE: repertoire information is due,"
                                + " STANDS_ELSEWHERE: repertoire information is sent]",
                        "this is subsection (2): [STANDS_ELSEWHERE: days listed in requests]",
                        "\"contrôle\" là où l'anglais dit \"owns\": []",
                        "n'a pas les mots \"in the repertoire\": []",
                        "Le paragraphe (2) du texte français est le paragraphe (3): []",
                        "Le paragraphe (3) du texte français est le paragraphe (2): []"),
                comparison.declared().stream()
                        .map(each -> reason(each) + ": " + moved(each, english))
                        .toList());
    }

    private static final List<String> REASONS = List.of(
            "has contrôle (controls) where the English has owns",
            "lacks in the repertoire",
            "this is subsection (3)",
            "this is subsection (2)",
            "\"contrôle\" là où l'anglais dit \"owns\"",
            "n'a pas les mots \"in the repertoire\"",
            "Le paragraphe (2) du texte français est le paragraphe (3)",
            "Le paragraphe (3) du texte français est le paragraphe (2)");

    private static String reason(Comparison.Declared declared) {
        String words = declared.reason().text();
        return REASONS.stream().filter(words::contains).findFirst().orElse(words);
    }

    private static final List<String> PROVISIONS = List.of(
            "receipt of the written request",
            "repertoire information is due",
            "repertoire information is sent",
            "days listed in requests");

    private static List<String> moved(Comparison.Declared declared, Tariff english) {
        return declared.differences().stream()
                .map(each -> each.kind() + ": " + start(english.source().text(each.one())))
                .toList();
    }

    private static String start(String words) {
        return PROVISIONS.stream().filter(words::startsWith).findFirst().orElse(words);
    }
}
