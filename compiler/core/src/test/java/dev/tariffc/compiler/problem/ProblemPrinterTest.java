package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.problem.NameProblem.NameInName;
import dev.tariffc.compiler.problem.NameProblem.UnknownName;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    private final ProblemPrinter printer = new ProblemPrinter(ProblemCatalogue.english());

    @Test
    void aProblemWithItsSectionAndItsRemedy() {
        Problems problems = problems("section 4 \"Low-use stations\"\n\n    on gros income over the year,\n");
        problems.section(new Section(0, "4", "Low-use stations"));
        assertEquals("""
                error[TAR0201]: `gros income` is not defined in this tariff.
                  --> radio.tariff:3:8, section 4 "Low-use stations"
                3 |     on gros income over the year,
                  |        ^^^^^^^^^^^
                help: Did you mean `gross income`, `income` or `gross`?
                """, print(problems, "gros income", List.of("gross income", "income", "gross")));
    }

    @Test
    void twoPlaces() {
        Problems problems = problems("The rate is 2%.\r\nThe rate of 2016 is 1%.\r\n");
        assertEquals(
                """
                note[TAR0204]: `rate of 2016` always means this name, never `rate` followed by other words.
                  --> radio.tariff:2:5
                2 | The rate of 2016 is 1%.
                  |     ^^^^^^^^^^^^
                  ::: radio.tariff:1:5
                1 | The rate is 2%.
                  |     ---- The shorter name is declared here.
                help: Rename it if that is not what you want.
                """,
                printer.print(
                        new NameInName(new Span(21, 33), "rate of 2016", "rate", List.of(new Span(4, 8))), problems));
    }

    @Test
    void signsThatWouldMoveTheCursorAreShown() {
        Problems problems = problems("a\tb\u001B[31m\u202Egros");
        assertEquals("""
                error[TAR0201]: `gros` is not defined in this tariff.
                  --> radio.tariff:1:10
                1 | a b␛[31m<U+202E>gros
                  |                 ^^^^
                help: Did you mean `gross`?
                """, print(problems, "gros", List.of("gross")));
    }

    @Test
    void wideLettersAndMarksKeepTheMarksInPlace() {
        Problems problems = problems("音楽 cafe\u0301 gros");
        assertEquals("""
                error[TAR0201]: `gros` is not defined in this tariff.
                  --> radio.tariff:1:10
                1 | 音楽 cafe\u0301 gros
                  |           ^^^^
                help: Did you mean `gross`?
                """, print(problems, "gros", List.of("gross")));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        Problems problems = problems("x ".repeat(500) + "gros " + "y ".repeat(500));
        assertEquals(
                """
                error[TAR0201]: `gros` is not defined in this tariff.
                  --> radio.tariff:1:1001
                1 | …%sgros %sy…
                  |  %s^^^^
                help: Did you mean `gross`?
                """.formatted("x ".repeat(20), "y ".repeat(37), " ".repeat(40)),
                print(problems, "gros", List.of("gross")));
    }

    @Test
    void noneIsToldTwice() {
        Problems problems = problems("gros gros");
        problems.report(new UnknownName(new Span(5, 9), "gros", List.of()));
        problems.report(new UnknownName(new Span(0, 4), "gros", List.of()));
        problems.report(new UnknownName(new Span(5, 9), "gros", List.of()));
        assertEquals(
                List.of(0, 5),
                problems.list().stream().map(problem -> problem.span().start()).toList());
    }

    @Test
    void manyAreCounted() {
        Problems problems = problems("x".repeat(300));
        for (int i = 0; i < 103; i++) {
            problems.report(new UnknownName(new Span(i, i + 1), "x", List.of()));
        }
        assertEquals(100, problems.list().size());
        assertEquals(
                "3 more problems are not shown.",
                printer.print(problems).lines().reduce((one, next) -> next).orElseThrow());
    }

    private static Problems problems(String text) {
        return new Problems(SourceFile.of("radio.tariff", text));
    }

    private String print(Problems problems, String name, List<String> similar) {
        int start = problems.source().text().indexOf(name);
        return printer.print(new UnknownName(new Span(start, start + name.length()), name, similar), problems);
    }
}
