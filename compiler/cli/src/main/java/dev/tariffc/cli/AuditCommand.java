package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.cli.facts.EventArguments;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.returns.AuditReport;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what payers reported with what an audit found, and says what follows. */
@CommandLine.Command(name = "audit")
final class AuditCommand extends Command {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Option(
            names = "--returns",
            paramLabel = "${bundle:label.RETURNS}",
            required = true,
            descriptionKey = "audit.returns")
    private String returns;

    @Option(
            names = "--audited",
            paramLabel = "${bundle:label.FOUND}",
            required = true,
            descriptionKey = "audit.audited")
    private String audited;

    @Option(names = "--on", paramLabel = "${bundle:label.DATE}", required = true, descriptionKey = "audit.on")
    private LocalDate on;

    @Mixin
    private final PaymentOptions payments = new PaymentOptions();

    @Option(names = "--event", paramLabel = "${bundle:label.EVENT}", descriptionKey = "deadlines.event")
    private List<String> events = new ArrayList<>();

    @Option(names = "-o", paramLabel = "${bundle:label.OUT}", descriptionKey = "assess.out")
    private Optional<String> out = Optional.empty();

    @Option(names = "--json", descriptionKey = "audit.json")
    private boolean json;

    AuditCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        refuseWhatCannotBe();
        Optional<Calculator> loaded = new Calculators(terminal()).load(file, Optional.empty());
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        refuseSeveralCurrencies(calculator);
        TariffNames names = new TariffNames(calculator, Language.ofFileName(file));
        EventArguments given = EventArguments.read(events, calculator, names, words().with(calculator));
        if (!given.mistakes().isEmpty()) {
            throw new InputProblem(given.mistakes());
        }
        Provenance provenance = Provenance.of(calculator, file, Optional.empty(), terminal());
        AuditReport report = new AuditReport(
                new AuditReport.Sources(
                        returns, audited, payments.source(file, calculator, Optional.of(on), terminal())),
                calculator,
                names,
                on,
                given.days(),
                terminal());
        new TextFiles(terminal()).writeOrPrint(out, writer -> {
            if (json) {
                write(report, provenance, writer);
            } else {
                report.writeTo(writer);
            }
        });
        report.printProblems();
        report.printSummary(provenance.standing().said(words()));
        terminal().tell(provenance.said(words()));
        return report.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private static void write(AuditReport report, Provenance provenance, Writer writer) throws IOException {
        // What is written to is closed by who opened it.
        JsonWriter object = new JsonWriter(writer);
        object.setFormattingStyle(FormattingStyle.PRETTY);
        object.beginObject();
        report.writeTo(object);
        object.name("provenance");
        provenance.write(object);
        object.endObject();
        object.flush();
        writer.write("\n");
    }

    private void refuseWhatCannotBe() {
        List<String> inputs = new ArrayList<>(List.of(file, returns, audited));
        inputs.addAll(payments.files());
        out.ifPresent(to -> refuseOverwriting(to, inputs));
        refuseFar(on);
        if (payments.areRatesAlone()) {
            throw misused(words().say("assess.ratesAlone"));
        }
    }
}
