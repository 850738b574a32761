package dev.tariffc.cli;

import dev.tariffc.compiler.format.Formatter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out the text of tariffs. */
@CommandLine.Command(name = "format")
final class FormatCommand extends Command {

    @Parameters(paramLabel = "${bundle:label.FILE}", arity = "1..*", descriptionKey = "tariffs")
    private List<String> files;

    @Option(names = "--check", descriptionKey = "format.check")
    private boolean check;

    FormatCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        boolean good = true;
        for (String file : files) {
            try {
                good &= format(file);
            } catch (InputProblem e) {
                e.print(terminal());
                good = false;
            }
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean format(String file) throws InputProblem {
        Tariffs tariffs = new Tariffs(terminal());
        SourceFile source = tariffs.read(file);
        Problems problems = new Problems(source);
        String formatted = Formatter.format(source, problems);
        tariffs.print(problems);
        if (problems.hasErrors()) {
            return false;
        } else if (formatted.equals(source.text())) {
            terminal().print(words().say("format.same", Map.of("file", file)));
            return true;
        } else if (check) {
            terminal().error(words().say("format.wrong", Map.of("file", file)));
            return false;
        }
        new TextFiles(terminal()).write(file, terminal().path(file), writer -> writer.write(formatted));
        terminal().print(words().say("format.changed", Map.of("file", file)));
        return true;
    }
}
