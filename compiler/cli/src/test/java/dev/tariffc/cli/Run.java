package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** One run of the program in a folder, and what it left. */
record Run(int status, String out, String err) {

    static final String RADIO = "small-radio.tariff";
    static final String EVENTS = "events.tariff";

    /** Runs a command; both test tariffs are in the folder. */
    static Run in(Path folder, String... arguments) {
        return with(Map.of(), folder, arguments);
    }

    static Run with(Map<String, String> environment, Path folder, String... arguments) {
        try {
            provide(folder, RADIO);
            provide(folder, EVENTS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments, out, err, environment, folder, false);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void provide(Path folder, String name) throws IOException {
        if (!Files.exists(folder.resolve(name))) {
            try (InputStream in = Run.class.getResourceAsStream(name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same run without the provenance of what it prints as JSON, which has a test of its own. */
    Run withoutProvenance() {
        String left = out.replaceAll("(?s),\\n( *)\"provenance\": \\{.*?\\n\\1\\}", "")
                .replaceAll(", \"provenance\": \\{.*?\\}\\}(?=\\}[,\\]])", "");
        return new Run(status, left, err);
    }

    /** What assess says of where its figures come from, at its end. */
    static String computedFrom(Path folder, String file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file)));
            return "computed by tariffc (not packaged) from " + file + ", SHA-256 "
                    + HexFormat.of().formatHex(digest) + "\n";
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The run went like this, to the letter. */
    void assertLeft(int expectedStatus, String expectedOut, String expectedErr) {
        assertEquals(expectedErr, err);
        assertEquals(expectedOut, out);
        assertEquals(expectedStatus, status);
    }
}
