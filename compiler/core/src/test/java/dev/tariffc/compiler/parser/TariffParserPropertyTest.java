package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it is read to its end, and every place that is named lies in it. */
class TariffParserPropertyTest {

    private static final List<String> FRAGMENTS = List.of(
            "tariff",
            "\"title\"",
            "« titre »",
            "\"",
            "section 4",
            "(b)",
            "(i)",
            "> law",
            "-- note",
            "Given",
            "each",
            "month",
            ":",
            "(",
            ")",
            "money",
            "number of",
            ",",
            ".",
            ";",
            "The",
            "A",
            "its",
            "rate",
            "gross income",
            "is",
            "are",
            "if",
            "otherwise",
            "and",
            "or",
            "not",
            "5",
            "2018",
            "$5",
            "7.5¢",
            "2%",
            "1/12",
            "1/0",
            "per",
            "of",
            "the greater of",
            "+",
            "-",
            "×",
            "/",
            "|",
            "on",
            "in",
            "for",
            "for each",
            "from",
            "to",
            "June 24, 2017",
            "June 31, 2017",
            "January 31",
            "June 2016",
            "the second",
            "before",
            "after",
            "the end of",
            "is due",
            "example",
            "then",
            "always",
            "example \"x\":",
            "pays",
            "in CAD",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "e\u0301",
            "\u2026",
            "\uD83D\uDE00",
            "50 000,00 $",
            "1e5",
            ">=",
            "'",
            "at least",
            "rounded half up to",
            "0");

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> "tariff \"x\"\n" + String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> samples = Arbitraries.of(samples());
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 60);
        Arbitrary<String> insertions = Arbitraries.of(FRAGMENTS);
        return Combinators.combine(samples, places, lengths, insertions).as((sample, place, length, insertion) -> {
            int start = place % sample.length();
            int end = Math.min(sample.length(), start + length);
            return sample.substring(0, start) + insertion + sample.substring(end);
        });
    }

    @Property(tries = 500)
    void anyTextIsReadToItsEnd(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void anySentencesAreReadToTheirEnd(@ForAll("sentences") String text) {
        check(text);
    }

    @Property(tries = 200)
    void anyBrokenTariffIsReadToItsEnd(@ForAll("mutations") String text) {
        check(text);
    }

    private static void check(String text) {
        SourceFile source = SourceFile.of("any.tariff", text);
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        Span whole = new Span(0, source.text().length());
        for (Problem problem : problems.list()) {
            assertWithin(problem.span(), whole, problem);
            problem.related().forEach(span -> assertWithin(span, whole, problem));
        }
        new ProblemPrinter(ProblemCatalogue.english()).print(problems);
        assertWithin(tariff.title().span(), whole, tariff);
        for (Element element : tariff.elements()) {
            walk(element, whole);
        }
    }

    /** Each node lies within the one that holds it; the equivalent of a name stands after the name. */
    private static void walk(Object value, Span holder) {
        if (value instanceof Name name) {
            assertWithin(name.span(), holder, name);
            name.equivalent().ifPresent(term -> {
                assertWithin(term.span(), holder, name);
                assertTrue(term.span().start() >= name.span().end(), () -> "before its name: " + term);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(inner, holder));
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> walk(each, holder));
        } else if (value instanceof Record node) {
            Span span = holder;
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                if (component.getType() == Span.class) {
                    span = (Span) read(component, node);
                    assertWithin(span, holder, node);
                }
            }
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                if (component.getType() != Span.class) {
                    walk(read(component, node), span);
                }
            }
        }
    }

    private static Object read(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable: " + component, e);
        }
    }

    private static void assertWithin(Span inner, Span outer, Object of) {
        assertTrue(inner.start() >= outer.start() && inner.end() <= outer.end(), () -> of + " is not in " + outer);
    }

    static List<String> samples() {
        try (var files = Files.list(Path.of("src/test/tariffs/samples"))) {
            return files.sorted().map(TariffParserPropertyTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
