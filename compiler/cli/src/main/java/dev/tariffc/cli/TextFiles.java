package dev.tariffc.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** Reads and writes whole files, and has words for whatever keeps it from doing so. */
public final class TextFiles {

    private static final int MEBI = 1024 * 1024;

    private final Terminal terminal;

    public TextFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Opens a file that is no larger than so many MiB. */
    public InputStream open(String name, int mebibytes) throws InputProblem {
        Path file = terminal.path(name);
        if (Files.isDirectory(file)) {
            throw problem("file.isFolder", Map.of("file", name));
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > (long) mebibytes * MEBI) {
                throw problem("file.tooLarge", Map.of("file", name, "most", mebibytes));
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The SHA-256 of a file as it is; none of one that can be read once only, such as a pipe. */
    public Optional<String> digest(String name) throws InputProblem {
        Path file = terminal.path(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(Sha256.of(in));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Whether both names are of one existing file. */
    boolean areSame(String one, String other) {
        Path first = terminal.path(one);
        Path second = terminal.path(other);
        try {
            return Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second);
        } catch (IOException e) {
            return false;
        }
    }

    /** The text of a file in UTF-8, without a byte-order mark. */
    public String read(String name, int mebibytes) throws InputProblem {
        byte[] bytes;
        try (InputStream in = open(name, mebibytes)) {
            bytes = in.readNBytes(mebibytes * MEBI + 1);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (bytes.length > mebibytes * MEBI) {
            throw problem("file.tooLarge", Map.of("file", name, "most", mebibytes));
        }
        String text = decode(name, bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String decode(String name, byte[] bytes) throws InputProblem {
        if (Utf8Reader.looksLikeUtf16(bytes)) {
            throw problem("file.isUtf16", Map.of("file", name));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw problem("file.notUtf8", Map.of("file", name, "offset", in.position()));
        }
        return out.flip().toString();
    }

    /** What is written to a file. */
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** What is written to a file that is no text. */
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces a file, or prints where none is named. */
    void writeOrPrint(Optional<String> name, Content content) throws InputProblem {
        if (name.isPresent()) {
            write(name.get(), terminal.path(name.get()), content);
            return;
        }
        try {
            Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw problem("out.closed", Map.of());
        }
        if (terminal.out().checkError()) {
            throw problem("out.closed", Map.of());
        }
    }

    /** Replaces a file by a text at once, or not at all; makes the folders that it lies in. */
    public void write(String name, Path file, Content content) throws InputProblem {
        writeBytes(name, file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** The same of what is no text. */
    public void writeBytes(String name, Path file, Bytes content) throws InputProblem {
        if (Files.isDirectory(file)) {
            throw problem("file.isFolder", Map.of("file", name));
        }
        Path target = file.toAbsolutePath();
        Path temporary = null;
        try {
            Files.createDirectories(target.getParent());
            // A link, a device or a pipe stays what it is; only a plain file is replaced.
            if (Files.isSymbolicLink(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
                write(target, content);
                return;
            }
            temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            write(temporary, content);
            move(temporary, target);
        } catch (IOException e) {
            discard(temporary);
            throw problem("file.unwritable", Map.of("file", name, "why", reason(e)));
        }
    }

    private static void write(Path file, Bytes content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // It is ours and hidden; that the file could not be written is what the user has to know.
                return;
            }
        }
    }

    /** Why a file cannot be read. */
    public InputProblem unreadable(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return problem("file.missing", Map.of("file", name));
        } else if (cause instanceof AccessDeniedException) {
            return problem("file.denied", Map.of("file", name));
        }
        return problem("file.unreadable", Map.of("file", name, "why", reason(cause)));
    }

    private String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return terminal.words().say("file.reason.denied");
        } else if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private InputProblem problem(String key, Map<String, ?> facts) {
        return new InputProblem(terminal.words().say(key, facts));
    }
}
