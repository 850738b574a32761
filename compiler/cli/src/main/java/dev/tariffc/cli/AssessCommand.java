package dev.tariffc.cli;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.returns.ReturnsAssessment;
import dev.tariffc.cli.statements.StatementFolder;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what many payers owe, from their returns. */
@CommandLine.Command(name = "assess")
final class AssessCommand extends Command {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Option(
            names = "--returns",
            paramLabel = "${bundle:label.RETURNS}",
            required = true,
            descriptionKey = "assess.returns")
    private String returns;

    @Mixin
    private final AssessingOptions options = new AssessingOptions();

    @Option(names = "--expected", paramLabel = "${bundle:label.PAYERS}", descriptionKey = "assess.expected")
    private Optional<String> expected = Optional.empty();

    @Option(names = "--statements", paramLabel = "${bundle:label.DIR}", descriptionKey = "assess.statements")
    private Optional<String> statements = Optional.empty();

    AssessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        List<String> inputs = new ArrayList<>(List.of(file, returns));
        inputs.addAll(options.payments().files());
        expected.ifPresent(inputs::add);
        options.out().ifPresent(to -> refuseOverwriting(to, inputs));
        refuseWhatIsForPayments();
        Optional<Calculators.Ready> ready = new Calculators(terminal()).ready(file);
        if (ready.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator made = ready.get().calculator();
        Calculator calculator = options.knownOn().map(made::asKnownOn).orElse(made);
        TariffNames names = new TariffNames(
                calculator, Language.ofFileName(file), ready.get().lines());
        Provenance provenance = Provenance.of(calculator, file, options.knownOn(), terminal());
        StatementsToSend.Assessing assessing = inWords -> ReturnsAssessment.of(
                returns,
                calculator,
                names,
                options.payments().source(file, calculator, options.asOf(), inWords),
                expected,
                options.alike(),
                statements.isPresent(),
                inWords);
        if (options.payments().areGiven() || statements.isPresent()) {
            refuseSeveralCurrencies(calculator);
        }
        if (statements.isPresent()) {
            StatementsToSend.refuseStreams(inputs, terminal());
        }
        ReturnsAssessment assessment = assessing.in(terminal());
        new TextFiles(terminal()).writeOrPrint(options.out(), assessment::writeTo);
        List<String> read = inputs.subList(1, inputs.size());
        if (options.out().isPresent()) {
            Provenance.writeBeside(
                    options.out().get(),
                    table -> provenance.beside(table, Provenance.Source.of(read, terminal()), options.manner()),
                    terminal());
        }
        assessment.printProblems();
        assessment.printSummary(provenance.standing().said(words()));
        terminal().tell(provenance.said(words()));
        if (statements.isPresent()) {
            StatementsToSend sent = new StatementsToSend(calculator, provenance, options.asOf(), terminal());
            refuseOverwriting(statements.get() + "/" + StatementFolder.LIST, inputs);
            writeStatements(statements.get(), sent, assessment, assessing, provenance, read);
        }
        return assessment.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private void refuseWhatIsForPayments() {
        options.asOf().ifPresent(this::refuseFar);
        if (options.payments().areRatesAlone()) {
            throw misused(words().say("assess.ratesAlone"));
        } else if (options.asOf().isPresent() && !options.payments().areGiven()) {
            throw misused(words().say("assess.asOfAlone"));
        }
    }

    private void writeStatements(
            String name,
            StatementsToSend sent,
            ReturnsAssessment assessment,
            StatementsToSend.Assessing assessing,
            Provenance provenance,
            List<String> read)
            throws InputProblem {
        String list = name + "/" + StatementFolder.LIST;
        List<Provenance.Source> inputs = Provenance.Source.of(read, terminal());
        StatementFolder folder = StatementFolder.of(name, assessment.accounts().payers(), terminal());
        try {
            sent.write(assessment, assessing, folder);
        } finally {
            String text = provenance.list(folder, inputs, options.manner());
            new TextFiles(terminal()).write(list, terminal().path(list), writer -> writer.write(text));
        }
        folder.tell();
    }
}
