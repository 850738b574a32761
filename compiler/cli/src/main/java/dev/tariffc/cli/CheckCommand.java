package dev.tariffc.cli;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.problem.Severity;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Says what is wrong with tariffs. */
@CommandLine.Command(name = "check")
final class CheckCommand extends Command {

    @Parameters(paramLabel = "${bundle:label.FILE}", arity = "1..*", descriptionKey = "tariffs")
    private List<String> files;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Tariffs tariffs = new Tariffs(terminal());
        boolean good = true;
        for (String file : files) {
            good &= check(tariffs, file);
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean check(Tariffs tariffs, String file) {
        try {
            Compilation compilation = tariffs.compileAndTry(file).compilation();
            long errors = compilation.problems().list().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .count()
                    + compilation.problems().more();
            if (errors > 0) {
                terminal()
                        .tell(words().say(
                                        "check.errors",
                                        Map.of("file", file, "errors", words().count("errors", errors))));
            } else {
                terminal().print(words().say("check.good", Map.of("file", file)));
            }
            return errors == 0;
        } catch (InputProblem e) {
            e.print(terminal());
            return false;
        }
    }
}
