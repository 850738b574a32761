package dev.tariffc.compiler.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Trees;
import dev.tariffc.compiler.parser.Script;
import dev.tariffc.compiler.parser.Script.Kind;
import dev.tariffc.compiler.parser.Script.Part;
import dev.tariffc.compiler.parser.Script.Piece;
import dev.tariffc.compiler.parser.Script.Role;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a tariff is laid out, formatting it keeps its tree and its words, and formatting it again changes nothing. */
class FormatterPropertyTest {

    private static final List<String> SPACES = List.of(" ", " ", " ", "  ", "\t", "\n", "\n    ", "\r\n", "\n\n");

    @Provide
    Arbitrary<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (String folder : List.of("src/test/tariffs/samples", "src/test/tariffs/trees")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.tariff?"))
                        .sorted()
                        .forEach(samples::add);
            }
        }
        return Arbitraries.of(samples);
    }

    @Property(tries = 60)
    void theTreeAndTheWordsStay(@ForAll("samples") Path sample, @ForAll long seed) throws IOException {
        SourceFile original = SourceFile.of(sample.getFileName().toString(), Files.readString(sample));
        SourceFile source = SourceFile.of(original.name(), disorder(original, new Random(seed)));
        String tree = Trees.print(source);
        assertEquals(Trees.print(original), tree);

        SourceFile formatted = format(source);
        assertEquals(tree, Trees.print(formatted));
        assertEquals(words(source.text()), words(formatted.text()));
        assertEquals(formatted.text(), format(formatted).text());
        assertTrue(formatted.text().lines().noneMatch(line -> line.endsWith(" ")), formatted::text);
    }

    /** The same words with other spaces between them. */
    private static String disorder(SourceFile source, Random random) {
        StringBuilder text = new StringBuilder();
        for (Part part : Script.of(source).parts()) {
            boolean table = part.pieces().stream().anyMatch(piece -> piece.role() == Role.BAR);
            for (int i = 0; i < part.pieces().size(); i++) {
                Piece piece = part.pieces().get(i);
                if (i > 0) {
                    text.append(space(source, part.pieces().get(i - 1), piece, table, random));
                }
                text.append(source.text(piece.span()));
            }
            text.append(part.kind() == Kind.LAW_TEXT ? "\n\n" : random.nextBoolean() ? "\n" : "\n\n\n");
        }
        return text.toString();
    }

    private static String space(SourceFile source, Piece before, Piece piece, boolean table, Random random) {
        String written =
                source.text().substring(before.span().end(), piece.span().start());
        if (before.role() == Role.NOTE || before.role() == Role.LAW_LINE) {
            return "\n";
        } else if (written.isEmpty()) {
            return "";
        }
        return table ? " ".repeat(1 + random.nextInt(3)) : SPACES.get(random.nextInt(SPACES.size()));
    }

    private static SourceFile format(SourceFile source) {
        return SourceFile.of(source.name(), Formatter.format(source, new Problems(source)));
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }
}
