package dev.tariffc.cli;

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
        Calculators calculators = new Calculators(terminal());
        boolean good = true;
        for (String file : files) {
            good &= check(calculators, file);
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean check(Calculators calculators, String file) {
        try {
            long errors = calculators.tried(file).errors();
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
