package dev.tariffc.maven;

import dev.tariffc.compiler.GeneratedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of Java sources that nobody but us writes. */
final class SourceFolder {

    private final Path root;

    SourceFolder(Path root) {
        this.root = root;
    }

    /** Makes these its sources and no others. Leaves alone what is the same, so that javac need not compile it again. */
    void replaceBy(Collection<GeneratedSource> sources) throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (GeneratedSource source : sources) {
            Path file = root.resolve(source.qualifiedName().replace('.', '/') + ".java");
            wanted.add(file);
            write(file, source.code());
        }
        for (Path file : files()) {
            if (!wanted.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, String code) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(code)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, code);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
