package dev.tariffc.cli;

import dev.tariffc.cli.cache.CalculatorCache;
import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a command writes to, in which words, and what is kept for it between commands. */
public final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Path folder;
    private final boolean interactive;
    private final Optional<CalculatorCache> cache;

    /**
     * Where nothing is kept.
     *
     * @param folder that relative paths start from
     * @param interactive whether somebody watches standard error
     */
    public Terminal(OutputStream out, OutputStream err, Words words, Path folder, boolean interactive) {
        this(out, err, words, folder, interactive, Optional.empty());
    }

    /** The same with compiled tariffs that are kept, if there is a place for them. */
    Terminal(
            OutputStream out,
            OutputStream err,
            Words words,
            Path folder,
            boolean interactive,
            Optional<CalculatorCache> cache) {
        this.out = stream(out, StandardCharsets.UTF_8);
        this.err = stream(err, StandardCharsets.UTF_8);
        this.words = words;
        this.folder = folder;
        this.interactive = interactive;
        this.cache = cache;
    }

    private static PrintStream stream(OutputStream stream, Charset charset) {
        return new PrintStream(stream, false, charset);
    }

    /** The same folder in other words, where nothing is shown. */
    Terminal silentIn(Words others) {
        return new Terminal(
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), others, folder, false, cache);
    }

    public Words words() {
        return words;
    }

    /** Where compiled tariffs are kept. */
    Optional<CalculatorCache> cache() {
        return cache;
    }

    /** A file as the user names it. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** One line of what was asked for. */
    public void print(String line) {
        out.println(Visible.line(line));
    }

    /** One line that says what is wrong. */
    public void error(String message) {
        err.println(words.say("error", Map.of("text", "")) + Visible.line(message));
    }

    /** One line that the user should read although nothing is wrong. */
    public void warn(String message) {
        err.println(words.say("warning", Map.of("text", "")) + Visible.line(message));
    }

    /** One line about what happens. */
    public void note(String message) {
        err.println(words.say("note", Map.of("text", "")) + Visible.line(message));
    }

    /** One line of a summary. */
    public void tell(String line) {
        err.println(Visible.line(line));
    }

    /** Shows how far the work is, over what it showed before; nothing where nobody watches. */
    public void progress(String line) {
        if (interactive) {
            err.print("\r" + Visible.line(line) + "\u001b[K");
            err.flush();
        }
    }

    /** Takes the last progress away. */
    public void endProgress() {
        if (interactive) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether a person sits at the terminal; redirected output is none. */
    static boolean isWatched(Console console) {
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where none is; it says so itself.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
