package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.Map;

/** Tells somebody who waits how many rows are assessed. */
final class Progress {

    private static final int TELL_EVERY = 1_000;

    private final Terminal terminal;
    private final Words words;
    private int done;
    private int all;

    Progress(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /** So many rows follow, of one charge. */
    void begin(int rows) {
        done = 0;
        all = rows;
    }

    void next() {
        done++;
        if (done % TELL_EVERY == 0) {
            terminal.progress(
                    words.say("assess.progress", Map.of("done", words.grouped(done), "all", words.grouped(all))));
        }
    }

    void end() {
        terminal.endProgress();
    }
}
