package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.number.Currency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

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

    /** The line of all commands. */
    final CommandLine line() {
        return spec.commandLine();
    }

    /** Why the command cannot be run as it was given. */
    final ParameterException misused(String message) {
        return new ParameterException(line(), message);
    }

    /** Refuses a day of no year that calendars have. */
    final void refuseFar(LocalDate day) {
        if (!CalendarYears.hold(day)) {
            throw misused(words().say(
                            "day.far", Map.of("day", day, "first", CalendarYears.FIRST, "last", CalendarYears.LAST)));
        }
    }

    /** Refuses to write where something is read from. */
    final void refuseOverwriting(String out, Collection<String> inputs) {
        TextFiles files = new TextFiles(terminal);
        if (inputs.stream().anyMatch(input -> files.areSame(input, out))) {
            throw misused(words().say("out.overwrites", Map.of("out", out)));
        }
    }

    /** Refuses to draw an account of amounts in several currencies. */
    final void refuseSeveralCurrencies(Calculator calculator) throws InputProblem {
        Set<Currency> currencies = calculator.tariff().currencies();
        if (currencies.size() > 1) {
            throw new InputProblem(words().say(
                            "account.severalCurrencies",
                            Map.of(
                                    "currencies",
                                    currencies.stream().map(Currency::code).collect(Collectors.joining(", ")))));
        }
    }

    /** Does the work and says how it went. */
    @Override
    public abstract Integer call() throws InputProblem;
}
