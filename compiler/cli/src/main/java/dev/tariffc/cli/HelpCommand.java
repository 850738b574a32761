package dev.tariffc.cli;

import dev.tariffc.compiler.problem.ProblemCatalogue;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Explains a command or a problem. */
@CommandLine.Command(name = "help")
final class HelpCommand extends Command {

    /** Asks for a list of all codes. */
    private static final String CODES = "codes";

    private static final Pattern CODE = Pattern.compile("(?i)TAR[0-9]+");

    @Parameters(paramLabel = "${bundle:label.SUBJECT}", arity = "0..1", descriptionKey = "help.subject")
    private Optional<String> subject = Optional.empty();

    HelpCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        CommandLine program = line().getParent();
        if (subject.isEmpty()) {
            usage(program);
        } else if (CODE.matcher(subject.get()).matches()) {
            explain(subject.get());
        } else if (subject.get().equalsIgnoreCase(CODES)) {
            list();
        } else {
            Map<String, CommandLine> commands = program.getSubcommands();
            if (!commands.containsKey(subject.get())) {
                throw misused(words().say(
                                "help.unknown",
                                Map.of(
                                        "subject",
                                        subject.get(),
                                        "commands",
                                        words().or(commands.keySet().stream().toList()))));
            }
            usage(commands.get(subject.get()));
        }
        return ExitStatus.DONE;
    }

    private void usage(CommandLine command) {
        PrintWriter out = line().getOut();
        command.usage(out);
        out.flush();
    }

    /** Every code with its message, in the order of the codes. */
    private void list() {
        ProblemCatalogue problems = words().ofProblems();
        problems.codes().stream()
                .flatMap(code -> problems.explain(code).stream())
                .forEach(each -> terminal().print(each.code() + ": " + each.message()));
    }

    private void explain(String code) {
        ProblemCatalogue.Explanation explanation = words().ofProblems()
                .explain(code)
                .orElseThrow(() -> misused(words().say("help.noCode", Map.of("code", code))));
        terminal().print(explanation.code() + ": " + explanation.message());
        terminal().print("");
        explanation.text().lines().forEach(terminal()::print);
    }
}
