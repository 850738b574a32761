package dev.tariffc.compiler.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.law.Slips.Place;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.LawProblem;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tariffs of this project agree with the legal texts that they quote, and whatever slip of the pen is made in a sentence
 * beside such a text is told, unless the text says nothing that the slip contradicts.
 */
class LawSlipsTest {

    private static final Path TARIFFS = Path.of("../../tariffs");

    private static final ProblemPrinter PRINTER = new ProblemPrinter(ProblemCatalogue.english());

    static List<SourceFile> tariffs() throws IOException {
        try (Stream<Path> files = Files.walk(TARIFFS)) {
            List<SourceFile> tariffs = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().matches(".*\\.tariff?"))
                    .filter(each -> !each.toString().contains("target"))
                    .sorted()
                    .toList()) {
                tariffs.add(SourceFile.of(TARIFFS.relativize(file).toString(), Files.readString(file)));
            }
            return tariffs;
        }
    }

    @ParameterizedTest
    @MethodSource("tariffs")
    void theTariffSaysWhatItsLegalTextsSay(SourceFile tariff) {
        assertEquals("", PRINTER.print(compare(read(tariff))));
    }

    /** One slip in each passage at a time, so that what is told beside a legal text is told of the slip beside it. */
    @ParameterizedTest
    @MethodSource("tariffs")
    void everySlipThatContradictsTheTextIsTold(SourceFile tariff) {
        List<String> untold = new ArrayList<>();
        Map<Place, Integer> already = new HashMap<>();
        Map<Integer, List<Slip>> rounds = new TreeMap<>();
        for (Slip slip : Slips.of(read(tariff))) {
            if (slip.isToBeTold()) {
                int round = already.merge(slip.place(), 1, Integer::sum);
                rounds.computeIfAbsent(round, none -> new ArrayList<>()).add(slip);
            }
        }
        for (List<Slip> round : rounds.values()) {
            Tariff slipped = read(with(round, tariff));
            Problems problems = compare(slipped);
            for (Slip slip : round) {
                if (problems.list().stream().noneMatch(problem -> isToldIn(slip.place(), problem, slipped))) {
                    untold.add(slip.describe(tariff));
                }
            }
        }
        assertEquals("", String.join("\n", untold));
    }

    @ParameterizedTest
    @MethodSource("tariffs")
    void noOtherSlipIsTold(SourceFile tariff) {
        Map<Integer, Slip> bySpan = new TreeMap<>();
        Slips.of(read(tariff)).stream()
                .filter(slip -> !slip.isToBeTold())
                .forEach(slip -> bySpan.put(slip.span().start(), slip));
        List<Slip> slips = List.copyOf(bySpan.values());
        assertEquals(
                "",
                PRINTER.print(compare(read(with(slips, tariff)))),
                () -> slips.stream().map(slip -> slip.describe(tariff)).toList().toString());
    }

    /** So that the tests above do not become tests of nothing. */
    @Test
    void manySlipsOfEachKindAreMade() throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (SourceFile tariff : tariffs()) {
            slips.addAll(Slips.of(read(tariff)));
        }
        for (Slip.Kind kind : Slip.Kind.values()) {
            long all = slips.stream().filter(slip -> slip.kind() == kind).count();
            long told = slips.stream()
                    .filter(slip -> slip.kind() == kind && slip.isToBeTold())
                    .count();
            assertTrue(told >= kind.least(), kind + ": " + told + " of " + all + " are to be told");
        }
    }

    private static String withAll(List<Slip> slips, String text) {
        StringBuilder slipped = new StringBuilder(text);
        slips.stream()
                .sorted(Comparator.comparingInt((Slip slip) -> slip.span().start())
                        .reversed())
                .forEach(
                        slip -> slipped.replace(slip.span().start(), slip.span().end(), slip.instead()));
        return slipped.toString();
    }

    private static SourceFile with(List<Slip> slips, SourceFile tariff) {
        return new SourceFile(tariff.name(), tariff.language(), withAll(slips, tariff.text()));
    }

    /** The tariff as it is read; whether it is still one that computes is not asked. */
    private static Tariff read(SourceFile tariff) {
        Problems problems = new Problems(tariff);
        Tariff read = TariffParser.parse(tariff, problems);
        assertEquals(
                "", problems.hasErrors() ? PRINTER.print(problems) : "", () -> "not read any more: " + tariff.name());
        return read;
    }

    private static Problems compare(Tariff tariff) {
        Problems problems = new Problems(tariff.source());
        LawComparison.compare(tariff, problems);
        return problems;
    }

    private static boolean isToldIn(Place place, Problem problem, Tariff tariff) {
        List<Element> elements = tariff.elements().subList(place.first(), place.last() + 1);
        return problem instanceof LawProblem
                && elements.stream().anyMatch(element -> isIn(problem.span(), element.span()));
    }

    private static boolean isIn(Span part, Span whole) {
        return part.start() >= whole.start() && part.end() <= whole.end();
    }
}
