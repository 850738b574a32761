package dev.tariffc.cli.cache;

import dev.tariffc.loader.CalculatorClasses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The bytes of a file that holds a compiled tariff: its key, so that a file under a wrong name is none; what was compiled; a
 * checksum of both, so that a damaged or a cut file is none.
 */
final class CompiledFormat {

    private static final int CHECKSUM_BYTES = Long.BYTES;

    private CompiledFormat() {}

    static byte[] write(String key, Compiled compiled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(key, out);
            write(compiled.calculator().qualifiedName(), out);
            Map<String, byte[]> classes = new TreeMap<>(compiled.calculator().bytes());
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                write(each.getKey(), out);
                write(each.getValue(), out);
            }
            out.writeInt(compiled.problems().size());
            for (Map.Entry<String, String> each : new TreeMap<>(compiled.problems()).entrySet()) {
                write(each.getKey(), out);
                write(each.getValue(), out);
            }
            out.writeBoolean(compiled.twinDiffers());
            out.writeInt(compiled.lines().size());
            for (Map.Entry<String, Integer> each : new TreeMap<>(compiled.lines()).entrySet()) {
                write(each.getKey(), out);
                out.writeInt(each.getValue());
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What was written under a key; none of any other bytes. */
    static Optional<Compiled> read(String key, byte[] bytes) {
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes, length, CHECKSUM_BYTES).getLong() != checksum(bytes, length)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            return text(in).equals(key) ? Optional.of(compiled(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Compiled compiled(DataInputStream in) throws IOException {
        String qualifiedName = text(in);
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(text(in), bytes(in));
        }
        Map<String, String> problems = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.put(text(in), text(in));
        }
        boolean twinDiffers = in.readBoolean();
        Map<String, Integer> lines = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.put(text(in), in.readInt());
        }
        return new Compiled(new CalculatorClasses(qualifiedName, classes), problems, twinDiffers, lines);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a length beyond the end");
        }
        return in.readNBytes(length);
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
