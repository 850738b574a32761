package dev.tariffc.cli;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.same.Comparison;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Tells whether two tariffs mean the same. */
@CommandLine.Command(name = "same")
final class SameCommand extends Command {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "same.one")
    private String one;

    @Parameters(index = "1", paramLabel = "${bundle:label.OTHER}", descriptionKey = "same.other")
    private String other;

    SameCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Tariffs tariffs = new Tariffs(terminal());
        Optional<Compilation> first = tariffs.accepted(one);
        Optional<Compilation> second = tariffs.accepted(other);
        if (first.isEmpty() || second.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Comparison comparison = Comparison.of(first.get().text(), second.get().text());
        new SamePrinter(terminal(), first.get(), second.get()).print(comparison);
        return comparison.isSame() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
}
