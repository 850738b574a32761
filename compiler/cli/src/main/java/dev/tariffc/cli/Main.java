package dev.tariffc.cli;

import dev.tariffc.cli.cache.CalculatorCache;
import dev.tariffc.runtime.language.Language;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** The program {@code tariffc}. */
public final class Main {

    private static final String LANGUAGE = "--lang";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(
                arguments, System.out, System.err, System.getenv(), Path.of(""), Terminal.isWatched(System.console())));
    }

    /**
     * Runs one command.
     *
     * @param environment of the process
     * @param folder that relative paths start from
     * @param interactive whether somebody watches standard error
     * @return the exit status
     */
    public static int run(
            String[] arguments,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path folder,
            boolean interactive) {
        Terminal terminal = new Terminal(
                out,
                err,
                Words.of(language(arguments, environment)),
                folder,
                interactive,
                CalculatorCache.of(environment));
        try {
            return commandLine(terminal, environment).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            terminal.error(terminal.words()
                    .say("bug.exhausted", Map.of("what", e.getClass().getSimpleName())));
            return ExitStatus.BUG;
        } catch (Throwable e) { // the one place of last resort: a user never sees a stack trace
            terminal.error(terminal.words().say("bug", Map.of("what", describe(e))));
            return ExitStatus.BUG;
        } finally {
            terminal.flush();
        }
    }

    /** The language of the messages has to be known before the arguments can be read, as it is also theirs. */
    private static Language language(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            Optional<Language> asked = Optional.empty();
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                asked = Tariffc.language(arguments[i + 1]);
            } else if (arguments[i].startsWith(LANGUAGE + "=")) {
                asked = Tariffc.language(arguments[i].substring(LANGUAGE.length() + 1));
            }
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return Words.language(environment);
    }

    private static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
        CommandLine line = new CommandLine(new Tariffc(), new Commands(terminal));
        line.setResourceBundle(terminal.words().usage());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        ? CommandLine.Help.Ansi.AUTO
                        : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.registerConverter(Language.class, text -> Tariffc.language(text).orElseThrow(() -> unreadable(text)));
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((e, arguments) -> misused(e, terminal));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
        return line;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    /** {@link Misuse} has the words for it. */
    private static CommandLine.TypeConversionException unreadable(String text) {
        return new CommandLine.TypeConversionException(text);
    }

    private static int misused(CommandLine.ParameterException e, Terminal terminal) {
        terminal.error(Misuse.describe(e, terminal.words()));
        CommandLine command = e.getCommandLine();
        boolean whole = command.getParent() == null;
        terminal.tell(terminal.words()
                .say(whole ? "usage.hintAll" : "usage.hint", Map.of("command", command.getCommandName())));
        return ExitStatus.USAGE;
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof InputProblem problem) {
            problem.print(terminal);
            return ExitStatus.PROBLEMS;
        }
        terminal.error(terminal.words().say("bug", Map.of("what", describe(e))));
        return ExitStatus.BUG;
    }

    private static String describe(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
