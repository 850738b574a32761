package dev.tariffc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {

    private final Terminal terminal;

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    final Terminal terminal() {
        return terminal;
    }

    final Words words() {
        return terminal.words();
    }

    /** Does the work and says how it went. */
    @Override
    public abstract Integer call() throws InputProblem;
}
