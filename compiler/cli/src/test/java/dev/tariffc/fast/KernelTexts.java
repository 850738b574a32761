package dev.tariffc.fast;

import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tariffs whose fast path is compared with the explaining one. */
final class KernelTexts {

    private static final Path TARIFFS = Path.of("../../tariffs");
    private static final Path ACCEPTED = Path.of("../core/src/test/tariffs/accepted");

    private KernelTexts() {}

    /** Those that are shipped, in the one language or the other. */
    static List<SourceFile> shipped() throws IOException {
        return in(TARIFFS, "/src/");
    }

    /** One for each feature of the language. */
    static List<SourceFile> accepted() throws IOException {
        return in(ACCEPTED, "/target/");
    }

    private static List<SourceFile> in(Path folder, String without) throws IOException {
        List<SourceFile> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.tariff?"))
                    .filter(each -> !each.toString().contains(without))
                    .filter(each -> !each.toString().contains("/target/"))
                    .sorted()
                    .toList()) {
                texts.add(SourceFile.of(file.toString(), Files.readString(file)));
            }
        }
        return texts;
    }
}
