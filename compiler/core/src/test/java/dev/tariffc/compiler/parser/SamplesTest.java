package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.tree.SentenceParser;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, the tariffs of this project and the sentences of the catalogue: all are read, and in one way only. */
class SamplesTest {

    static List<Path> tariffs() throws IOException {
        List<Path> tariffs = new ArrayList<>();
        for (String folder : List.of("src/test/tariffs/samples", "src/test/tariffs/trees", "../../tariffs")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.tarif{1,2}"))
                        .filter(file -> !file.toString().contains("target"))
                        .forEach(tariffs::add);
            }
        }
        return tariffs;
    }

    @ParameterizedTest
    @MethodSource("tariffs")
    void itIsReadWithoutProblems(Path tariff) throws IOException {
        Problems problems = new Problems(source(tariff));
        TariffParser.parse(problems.source(), problems);
        assertEquals("", new ProblemPrinter(ProblemCatalogue.english()).print(problems));
    }

    /** SLL alone: nothing falls back to the slower LL. */
    @ParameterizedTest
    @MethodSource("tariffs")
    void oneLookAheadIsEnough(Path tariff) throws IOException {
        for (Passage passage : passages(tariff)) {
            parser(passage, PredictionMode.SLL).part();
        }
    }

    @ParameterizedTest
    @MethodSource("tariffs")
    void noSentenceCanBeReadInTwoWays(Path tariff) throws IOException {
        List<String> ambiguous = new ArrayList<>();
        String text = source(tariff).text();
        for (Passage passage : passages(tariff)) {
            var parser = parser(passage, PredictionMode.LL_EXACT_AMBIG_DETECTION);
            parser.addErrorListener(new BaseErrorListener() {
                @Override
                public void reportAmbiguity(
                        Parser recognizer,
                        DFA dfa,
                        int startIndex,
                        int stopIndex,
                        boolean exact,
                        BitSet ambigAlts,
                        ATNConfigSet configs) {
                    String rule = dev.tariffc.grammar.TariffParser.ruleNames[dfa.atnStartState.ruleIndex];
                    int from = passage.lexemes().get(startIndex).span().start();
                    int to = passage.lexemes().get(stopIndex).span().end();
                    ambiguous.add(rule + ": " + text.substring(from, to));
                }
            });
            parser.part();
        }
        assertEquals(List.of(), ambiguous);
    }

    private static dev.tariffc.grammar.TariffParser parser(Passage passage, PredictionMode mode) {
        var tokens = new CommonTokenStream(new ListTokenSource(SentenceParser.tokens(passage)));
        var parser = new dev.tariffc.grammar.TariffParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return parser;
    }

    private static List<Passage> passages(Path tariff) throws IOException {
        SourceFile source = source(tariff);
        return Script.merge(source, Tokenizer.tokenize(source.text(), Speech.of(source.language()), problem -> {}));
    }

    private static SourceFile source(Path tariff) throws IOException {
        return SourceFile.of(tariff.getFileName().toString(), Files.readString(tariff));
    }
}
