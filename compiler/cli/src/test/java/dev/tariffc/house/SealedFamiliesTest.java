package dev.tariffc.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.house.SealedFamilies.Finding;
import dev.tariffc.house.SealedFamilies.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A new kind of a sealed family fails to compile in every consumer: no method of ours asks for several kinds, none casts
 * to one, and no {@code default} hides a constant.
 */
class SealedFamiliesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final List<String> MODULES = List.of(
            "runtime/core",
            "runtime/calendars",
            "runtime/jqwik",
            "compiler/core",
            "compiler/loader",
            "compiler/testing",
            "compiler/cli",
            "compiler/maven-plugin");

    /** Packages in which some methods still do. It only gets shorter. */
    private static final Set<String> NOT_YET = Set.of();

    private static Report report;

    @BeforeAll
    static void readEverySource() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.endsWith("module-info.java")
                                && !file.endsWith("package-info.java"))
                        .forEach(sources::add);
            }
        }
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            report = SealedFamilies.of(
                    files.getJavaFileObjectsFromPaths(sources),
                    source -> ROOT.relativize(Path.of(source.toUri())).toString());
        }
    }

    @Test
    void everySourceAsksAFamilyThroughItsVisitor() {
        List<Finding> left = report.findings().stream()
                .filter(finding -> !NOT_YET.contains(finding.inPackage()))
                .toList();
        assertTrue(
                left.isEmpty(),
                () -> String.join("\n", left.stream().map(Finding::toString).toList()));
    }

    @Test
    void theListOfWhatIsNotDoneOnlyGetsShorter() {
        Set<String> found = new TreeSet<>();
        report.findings().forEach(finding -> found.add(finding.inPackage()));
        Set<String> done = new TreeSet<>(NOT_YET);
        done.removeAll(found);
        assertEquals(Set.of(), done, "done: take them off the list");
    }

    /** How often each module still says {@code instanceof} stands in {@code target/instanceof.txt} after a build. */
    @Test
    void everyModuleIsRead() throws IOException {
        Map<String, Integer> byModule = report.tests().entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getKey().substring(0, entry.getKey().indexOf("/src/main/java")),
                        TreeMap::new,
                        summingInt(Map.Entry::getValue)));
        assertEquals(new TreeSet<>(MODULES), byModule.keySet());
        List<String> lines = new ArrayList<>();
        byModule.forEach((module, count) -> lines.add(module + " " + count));
        report.tests().forEach((file, count) -> {
            if (count > 0) {
                lines.add(file + " " + count);
            }
        });
        Files.write(Path.of("target/instanceof.txt"), lines);
    }

    // ---- the check finds what it should

    private static final String FAMILY = """
            package dev.tariffc.sample;
            import java.util.stream.Stream;
            sealed interface Shape {
                record Round(int radius) implements Shape {}
                record Square(int side) implements Shape {}
                enum Colour { RED, GREEN }
            %s
            }
            """;

    private static List<String> findings(String method) {
        String text = FAMILY.formatted(method.indent(4).stripTrailing());
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Shape.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        return SealedFamilies.of(List.of(source), any -> "Shape.java").findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aChain() {
        assertEquals(
                List.of("Shape.java:8: tests Shape.Round and Shape.Square of Shape in one method: use Shape.Visitor"),
                findings("""
                        static int size(Shape shape) {
                            return shape instanceof Round round ? round.radius() : shape instanceof Square square ? square.side() : 0;
                        }
                        """));
    }

    @Test
    void aChainOverLambdasAndClassLiterals() {
        assertEquals(
                List.of("Shape.java:8: tests Shape.Round and Shape.Square of Shape in one method: use Shape.Visitor"),
                findings("""
                        static boolean both(Shape shape, Stream<Shape> others) {
                            return shape.getClass() == Round.class || others.anyMatch(Square.class::isInstance);
                        }
                        """));
    }

    @Test
    void aCast() {
        assertEquals(List.of("Shape.java:8: casts to Shape.Square of Shape: use Shape.Visitor"), findings("""
                        static int side(Shape shape) {
                            return ((Square) shape).side();
                        }
                        """));
        assertEquals(List.of("Shape.java:8: casts to Shape.Square of Shape: use Shape.Visitor"), findings("""
                        static Stream<Square> squares(Stream<Shape> shapes) {
                            return shapes.filter(Square.class::isInstance).map(Square.class::cast);
                        }
                        """));
    }

    @Test
    void aDefault() {
        assertEquals(
                List.of("Shape.java:8: a default takes in every new constant of Shape.Colour: list them"),
                findings("""
                        static int light(Colour colour) {
                            return switch (colour) { case RED -> 620; default -> 530; };
                        }
                        """));
    }

    @Test
    void oneKindMayBeAskedFor() {
        assertEquals(List.of(), findings("""
                        static boolean rolls(Shape shape) {
                            return shape instanceof Round round && round.radius() > 0;
                        }
                        static boolean stands(Object any) {
                            return any instanceof Square || any instanceof String;
                        }
                        static int light(Colour colour) {
                            return switch (colour) { case RED -> 620; case GREEN -> 530; };
                        }
                        """));
    }
}
