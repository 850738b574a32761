package dev.tariffc.cli.cache;

import dev.tariffc.cli.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiled tariffs in a folder of the user's cache, so that a tariff that did not change is not compiled again.
 *
 * <p>Each is kept under the digest of all that it depends on: the texts, the compiler and the Java. What cannot be read or
 * written is compiled as if nothing were kept: a cache is no reason for a command to fail. As what is kept is run, a folder
 * that somebody else may write to is not used.
 */
public final class CalculatorCache {

    private static final String FOLDER = "tariffc/calculators";

    private static final String ENDING = ".calculator";

    private static final String UNFINISHED = ".new";

    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Several hundred tariffs. What was not used for longest goes first. */
    private static final long MOST_BYTES = 64L << 20;

    /** What nobody writes any more: a process ended in between. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;
    private final String compiler;
    private final long mostBytes;

    /**
     * One in a folder, which is made once something is kept.
     *
     * @param compiler what tells the compiler from another
     * @param mostBytes of all that is kept
     */
    public CalculatorCache(Path folder, String compiler, long mostBytes) {
        this.folder = folder;
        this.compiler = compiler;
        this.mostBytes = mostBytes;
    }

    /**
     * The user's: below {@code XDG_CACHE_HOME}, otherwise below {@code .cache} in the home folder. None where there is
     * neither, or where this program is not one file that can be told from an older one.
     *
     * @param environment of the process
     */
    public static Optional<CalculatorCache> of(Map<String, String> environment) {
        return CompilerIdentity.current()
                .flatMap(compiler ->
                        home(environment).map(home -> new CalculatorCache(home.resolve(FOLDER), compiler, MOST_BYTES)));
    }

    private static Optional<Path> home(Map<String, String> environment) {
        return absolute(environment, "XDG_CACHE_HOME")
                .or(() -> absolute(environment, "HOME").map(home -> home.resolve(".cache")));
    }

    /** As the XDG Base Directory Specification has it, a relative folder is none. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        try {
            return Optional.of(Path.of(environment.getOrDefault(name, ""))).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Under what something is kept that depends on these texts, in their order, and on nothing else. */
    public String key(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text :
                    Stream.concat(Stream.of(compiler), texts.stream()).toList()) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    /** What is kept under a key. */
    public Optional<Compiled> find(String key) {
        Path file = file(key);
        try {
            if (!isOurs() || Files.size(file) > mostBytes) {
                return Optional.empty();
            }
            Optional<Compiled> found = CompiledFormat.read(key, Files.readAllBytes(file));
            if (found.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else {
                Files.deleteIfExists(file);
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes away what turned out to be of no use. */
    public void forget(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            // It is compiled each time, then.
            return;
        }
    }

    /** Keeps what was compiled, at once or not at all; what was not used for longest makes room. */
    public void keep(String key, Compiled compiled) {
        byte[] bytes = CompiledFormat.write(key, compiled);
        if (bytes.length > mostBytes) {
            return;
        }
        try {
            make(folder);
            if (!isOurs()) {
                return;
            }
            Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            makeRoom();
        } catch (IOException e) {
            // It is compiled the next time, then.
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        try {
            Files.createDirectory(folder, onlyForTheOwner(folder));
        } catch (FileAlreadyExistsException e) {
            // Made before, or by another process at this moment.
            return;
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path folder) {
        return hasPermissions(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether nobody but the user writes to the folder, as far as the system has owners and permissions. */
    private boolean isOurs() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!hasPermissions(folder)) {
            return true;
        }
        boolean owned = Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
        return owned && Files.getPosixFilePermissions(folder).stream().noneMatch(OF_OTHERS::contains);
    }

    /** A file as it was when its folder was read. */
    private record Kept(Path file, Instant used, long bytes) {}

    private void makeRoom() throws IOException {
        List<Kept> kept = new ArrayList<>();
        Instant abandoned = Instant.now().minus(LEFT_BEHIND);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Instant used = Files.getLastModifiedTime(file).toInstant();
                if (file.toString().endsWith(ENDING)) {
                    kept.add(new Kept(file, used, Files.size(file)));
                } else if (file.toString().endsWith(UNFINISHED) && used.isBefore(abandoned)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        kept.sort(Comparator.comparing(Kept::used)
                .reversed()
                .thenComparing(each -> each.file().toString()));
        long bytes = 0;
        for (Kept each : kept) {
            bytes += each.bytes();
            if (bytes > mostBytes) {
                Files.deleteIfExists(each.file());
            }
        }
    }
}
