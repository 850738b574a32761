package dev.tariffc.cli;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.returns.ReturnsAssessment;
import dev.tariffc.compiler.source.SourceFile.Language;
import dev.tariffc.runtime.calculation.Calculator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes what many payers owe, from their returns. */
@CommandLine.Command(name = "assess")
final class AssessCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "tariff")
    private String file;

    @Option(names = "--returns", paramLabel = "RETURNS.csv", required = true, descriptionKey = "assess.returns")
    private String returns;

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "knownOn")
    @SuppressWarnings("UnusedVariable") // every tariff has one text until versions are built; the date is still checked
    private LocalDate knownOn;

    @Option(names = "-o", paramLabel = "OUT", descriptionKey = "assess.out")
    private Optional<String> out = Optional.empty();

    AssessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        for (String input : List.of(file, returns)) {
            if (out.isPresent() && isSame(input, out.get())) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), words().say("assess.overwrites", out.get()));
            }
        }
        Optional<Calculator> calculator = new Tariffs(terminal()).load(file);
        if (calculator.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        TariffNames names = new TariffNames(calculator.get(), Language.ofFileName(file));
        ReturnsAssessment assessment = ReturnsAssessment.of(returns, calculator.get(), names, terminal());
        if (out.isPresent()) {
            new TextFiles(terminal()).write(out.get(), terminal().path(out.get()), assessment::writeTo);
        } else {
            print(assessment);
        }
        assessment.printProblems();
        assessment.printSummary();
        return assessment.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean isSame(String one, String other) {
        Path first = terminal().path(one);
        Path second = terminal().path(other);
        try {
            return Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second);
        } catch (IOException e) {
            return false;
        }
    }

    private void print(ReturnsAssessment assessment) throws InputProblem {
        try {
            Writer writer = new OutputStreamWriter(terminal().out(), StandardCharsets.UTF_8);
            assessment.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new InputProblem(words().say("out.closed"));
        }
        if (terminal().out().checkError()) {
            throw new InputProblem(words().say("out.closed"));
        }
    }
}
