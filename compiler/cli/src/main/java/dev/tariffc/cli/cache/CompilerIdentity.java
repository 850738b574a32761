package dev.tariffc.cli.cache;

import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.runtime.calculation.Calculator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What tells one compiler, on one Java, from another. */
final class CompilerIdentity {

    /** At the end of a jar stands the list of all its entries, each with its checksum; it is shorter. */
    private static final int LIST_BYTES = 4 << 20;

    private CompilerIdentity() {}

    /** Of this process; none where it is not in one jar, as where it is being worked on. */
    static Optional<String> current() {
        return jar().flatMap(CompilerIdentity::of)
                .map(jar -> jar + " " + System.getProperty("java.vm.vendor") + " " + Runtime.version());
    }

    /** The one jar that all of this program is in. */
    private static Optional<Path> jar() {
        Set<Optional<Path>> jars = Stream.of(Calculator.class, TariffCompiler.class, CompilerIdentity.class)
                .map(CompilerIdentity::jar)
                .collect(Collectors.toSet());
        return jars.size() == 1 ? jars.iterator().next() : Optional.empty();
    }

    private static Optional<Path> jar(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Of a jar: its length, and a checksum of the list of its entries with theirs. */
    static Optional<String> of(Path jar) {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            long length = file.length();
            byte[] end = new byte[(int) Math.min(length, LIST_BYTES)];
            file.seek(length - end.length);
            file.readFully(end);
            CRC32 checksum = new CRC32();
            checksum.update(end);
            return Optional.of(length + " " + checksum.getValue());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
