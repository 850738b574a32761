package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes. Each ends, and in a problem; the time is generous, as it only tells "at all" from "never". */
class HostileInputTest {

    private static final Duration GENEROUS = Duration.ofMinutes(2);
    private static final int MANY = 100_000;

    private static final String HEAD = """
            tariff "Radio"
            A station pays the royalty each month, in CAD.
            Given each month: gross income (money), seats (number), mailing (date).
            The royalty is \
            """;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("FileTooLarge", garbage(10 * 1024 * 1024, 0x10000)),
                Arguments.of("ComparisonSign", garbage(1024 * 1024, 128)),
                Arguments.of("NoVerb", garbage(1024 * 1024, "abc de.f,(")),
                Arguments.of("TooDeep", HEAD + "(".repeat(MANY) + "$5" + ")".repeat(MANY) + "."),
                Arguments.of("TooDeep", HEAD + "(".repeat(MANY)),
                Arguments.of("TooDeep", HEAD + "2% of ".repeat(MANY) + "gross income."),
                Arguments.of("TooDeep", HEAD + "- ".repeat(MANY) + "gross income."),
                Arguments.of("TooDeep", HEAD + "the greater of $5 and ".repeat(MANY) + "gross income."),
                Arguments.of("TooDeep", HEAD + "1 day after ".repeat(MANY) + "mailing."),
                Arguments.of("FigureTooLong", HEAD + "$" + "1".repeat(1_000_000) + "."),
                Arguments.of("FigureTooLong", HEAD + "0." + "1".repeat(1_000_000) + "%."),
                Arguments.of("TooManyWords", HEAD + "gross income ".repeat(300_000)),
                Arguments.of("EmptyFile", ""),
                Arguments.of("EmptyFile", " \n".repeat(MANY) + "-- nothing"),
                Arguments.of("NotUtf8", "tariff \uFFFD"),
                Arguments.of("UnclosedQuote", "\"\n\n".repeat(MANY)),
                Arguments.of("UnknownSign", "\0".repeat(MANY)),
                Arguments.of("UnknownSign", "'".repeat(1_000_000)),
                Arguments.of("MissingTitle", ".".repeat(MANY)),
                Arguments.of("MissingTitle", "given: ".repeat(MANY)),
                Arguments.of("MissingTitle", "|".repeat(MANY)),
                Arguments.of("MissingTitle", "except under " + "section 1 ".repeat(MANY)),
                Arguments.of("UnmarkedText", HEAD + "x ".repeat(MANY)),
                Arguments.of("MissingStop", HEAD + "$5\n" + "The rate is $5\n".repeat(50)),
                Arguments.of("Unfinished", HEAD + "$5.\n" + "The rate is on $5.\n".repeat(10_000)));
    }

    private static String garbage(int length, int characters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(characters));
        }
        return text.toString();
    }

    private static String garbage(int length, String characters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itEndsInAProblem(String problem, String text) {
        Problems problems = new Problems(SourceFile.of("hostile.tariff", text));
        String printed = assertTimeoutPreemptively(GENEROUS, () -> {
            TariffParser.parse(problems.source(), problems);
            return new ProblemPrinter(ProblemCatalogue.english()).print(problems);
        });
        assertFalse(printed.isEmpty());
        List<String> names = problems.list().stream()
                .map(each -> each.getClass().getSimpleName())
                .distinct()
                .toList();
        assertEquals(List.of(problem), names.stream().filter(problem::equals).toList(), printed);
    }

    @Test
    void aSumOfManyTermsIsRead() {
        String text = HEAD + "gross income" + " + gross income".repeat(MANY - 1) + ".";
        Problems problems = new Problems(SourceFile.of("sum.tariff", text));
        Tariff tariff = assertTimeoutPreemptively(GENEROUS, () -> TariffParser.parse(problems.source(), problems));
        assertEquals(List.of(), problems.list());
        assertEquals(3, tariff.elements().size());
    }

    @Test
    void manyProblemsAreCountedAndNotShown() {
        String text = HEAD + "$5.\n" + "The rate is on $5.\n".repeat(150);
        Problems problems = new Problems(SourceFile.of("many.tariff", text));
        TariffParser.parse(problems.source(), problems);
        assertEquals(Problems.LIMIT, problems.list().size());
        assertEquals(50, problems.more());
        String printed = new ProblemPrinter(ProblemCatalogue.english()).print(problems);
        assertEquals(
                "50 more problems are not shown.",
                printed.lines().reduce((one, next) -> next).orElseThrow());
    }
}
