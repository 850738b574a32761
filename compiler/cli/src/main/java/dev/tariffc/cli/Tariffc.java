package dev.tariffc.cli;

import dev.tariffc.runtime.language.Language;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: shows what there is. */
@CommandLine.Command(
        name = "tariffc",
        synopsisSubcommandLabel = "${bundle:label.COMMAND}",
        versionProvider = Tariffc.Version.class,
        subcommands = {
            CheckCommand.class,
            CalcCommand.class,
            TestCommand.class,
            AssessCommand.class,
            AuditCommand.class,
            AccountCommand.class,
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
            return new String[] {"tariffc " + version()};
        }
    }

    /** The version of the compiler, as the jar has it. */
    static String version() {
        return packaged().orElse("(not packaged)");
    }

    /** The same; none where it was not made into a jar. */
    static Optional<String> packaged() {
        return Optional.ofNullable(Tariffc.class.getPackage().getImplementationVersion());
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

    /** The language of messages that somebody asks for. */
    static Optional<Language> language(String code) {
        return Language.all().stream()
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), spec.resourceBundle().getString("usage.noCommand"));
    }
}
