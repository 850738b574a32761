package dev.tariffc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tariff with deadlines, interest, reports and several publications. */
final class LateRadio {

    static final String FILE = "late-radio.tariff";

    private LateRadio() {}

    static void provide(Path folder) {
        try (InputStream in = LateRadio.class.getResourceAsStream(FILE)) {
            Run.write(folder, FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with other words in one place. */
    static void provide(Path folder, String words, String others) {
        provide(folder);
        try {
            String text = Files.readString(folder.resolve(FILE));
            Run.write(folder, FILE, text.replace(words, others));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
