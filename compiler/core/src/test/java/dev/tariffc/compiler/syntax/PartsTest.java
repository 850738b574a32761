package dev.tariffc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked for in a tree is found wherever it is, though not every component is looked into. */
class PartsTest {

    static Stream<Path> constructs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/tariffs/trees"))) {
            return files.filter(file -> file.toString().matches(".*\\.tariff?")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void everyKindIsFound(Path file) {
        Tariff tariff = parse(file);
        Set<Class<?>> kinds = new LinkedHashSet<>();
        kinds(tariff.elements(), kinds);
        assertTrue(kinds.contains(Sentence.class) && kinds.contains(String.class), kinds::toString);
        for (Class<?> kind : kinds) {
            List<Object> expected = new ArrayList<>();
            everywhere(tariff.elements(), kind, expected);
            assertEquals(expected, Parts.all(tariff.elements(), kind), kind::toString);
        }
    }

    private static Tariff parse(Path file) {
        try {
            SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
            return TariffParser.parse(source, new Problems(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of all that a tree holds, and all that these are. */
    private static void kinds(Object part, Set<Class<?>> kinds) {
        if (part instanceof Collection<?> several) {
            several.forEach(each -> kinds(each, kinds));
        } else if (part instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> kinds(each, kinds));
        } else {
            add(part.getClass(), kinds);
            if (part instanceof Record node) {
                Parts.components(node).forEach(component -> kinds(Parts.value(node, component), kinds));
            }
        }
    }

    private static void add(Class<?> type, Set<Class<?>> kinds) {
        kinds.add(type);
        Stream.concat(Stream.of(type.getInterfaces()), Optional.ofNullable(type.getSuperclass()).stream())
                .forEach(each -> add(each, kinds));
    }

    /** Looks into everything. */
    private static void everywhere(Object part, Class<?> kind, List<Object> found) {
        if (part instanceof Collection<?> several) {
            several.forEach(each -> everywhere(each, kind, found));
        } else if (part instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> everywhere(each, kind, found));
        } else if (kind.isInstance(part)) {
            found.add(part);
        } else if (part instanceof Record node) {
            Parts.components(node).forEach(component -> everywhere(Parts.value(node, component), kind, found));
        }
    }
}
