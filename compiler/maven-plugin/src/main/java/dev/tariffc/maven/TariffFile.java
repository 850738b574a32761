package dev.tariffc.maven;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of one tariff.
 *
 * @param path where it stands
 * @param name as messages and generated comments call it, the same on every machine: {@code radio/fm-2018.tariff}
 */
record TariffFile(Path path, String name) {

    /**
     * The tariffs in the folders below a folder, in the order of their names; none in {@code src}, in folders whose name
     * begins with a dot, or in the folder that the build writes to. Of a tariff in both languages the English file.
     */
    static List<TariffFile> below(Path root, Path build) throws IOException {
        List<TariffFile> files = new ArrayList<>();
        for (Path folder : sorted(root)) {
            String name = folder.getFileName().toString();
            if (!Files.isDirectory(folder) || name.startsWith(".") || name.equals("src") || build.startsWith(folder)) {
                continue;
            }
            for (Path file : sorted(folder)) {
                if (isTariff(file)) {
                    files.add(new TariffFile(file, name + "/" + file.getFileName()));
                }
            }
        }
        return files;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static boolean isTariff(Path file) {
        String name = file.getFileName().toString();
        Language language = Language.ofFileName(name);
        boolean stands = language.twin(name)
                .filter(twin -> language.counterpart().comesBefore(language))
                .filter(twin -> Files.exists(file.resolveSibling(twin)))
                .isEmpty();
        return language.isOf(name) && stands && Files.isRegularFile(file);
    }

    String fileName() {
        return path.getFileName().toString();
    }

    String folder() {
        return path.getParent().getFileName().toString();
    }

    /** The text in the other language beside it, if there is one. */
    Optional<TariffFile> twin() {
        return Language.ofFileName(fileName())
                .twin(fileName())
                .map(path::resolveSibling)
                .filter(Files::isRegularFile)
                .map(other -> new TariffFile(other, folder() + "/" + other.getFileName()));
    }

    /** The text, with a replacement character for what is not UTF-8: the compiler says where. */
    SourceFile read() throws IOException {
        return SourceFile.of(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }
}
