package dev.tariffc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: shows what there is. */
@CommandLine.Command(
        name = "tariffc",
        versionProvider = Tariffc.Version.class,
        subcommands = {
            CheckCommand.class,
            CalcCommand.class,
            TestCommand.class,
            AssessCommand.class,
            DeadlinesCommand.class,
            InterestCommand.class,
            ReportCommand.class,
            SameCommand.class,
            WhichCommand.class,
            CompileCommand.class,
            FormatCommand.class,
            HelpCommand.class
        })
final class Tariffc implements Runnable {

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Tariffc.class.getPackage().getImplementationVersion();
            return new String[] {"tariffc " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** The languages of messages. */
    enum Language {
        EN,
        FR
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    @SuppressWarnings("UnusedVariable") // read before all others, by Main
    private Language language;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), spec.resourceBundle().getString("usage.noCommand"));
    }
}
