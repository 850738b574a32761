package dev.tariffc.cli;

import dev.tariffc.cli.facts.EventArguments;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.rates.RateReader;
import dev.tariffc.cli.returns.AuditReport;
import dev.tariffc.cli.returns.PaymentsSource;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.series.RateSeries;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what payers reported with what an audit found, and says what follows. */
@CommandLine.Command(name = "audit")
final class AuditCommand extends Command {

    @Spec
    private CommandSpec spec;

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

    @Option(names = "--payments", paramLabel = "${bundle:label.PAYMENTS}", descriptionKey = "assess.payments")
    private Optional<String> payments = Optional.empty();

    @Option(names = "--bank-rate", paramLabel = "${bundle:label.RATES}", descriptionKey = "assess.bankRate")
    private Optional<String> bankRate = Optional.empty();

    @Option(names = "--event", paramLabel = "${bundle:label.EVENT}", descriptionKey = "deadlines.event")
    private List<String> events = new ArrayList<>();

    @Option(names = "-o", paramLabel = "${bundle:label.OUT}", descriptionKey = "assess.out")
    private Optional<String> out = Optional.empty();

    AuditCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        refuseWhatCannotBe();
        Optional<Calculator> loaded = new Tariffs(terminal()).load(file, Optional.empty());
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        TariffNames names = new TariffNames(calculator, Language.ofFileName(file));
        EventArguments given = EventArguments.read(events, calculator, names, words().with(calculator));
        if (!given.mistakes().isEmpty()) {
            throw new InputProblem(given.mistakes());
        }
        Provenance provenance = Provenance.of(calculator, file, Optional.empty(), terminal());
        AuditReport report = AuditReport.of(
                new AuditReport.Sources(returns, audited, payments(calculator)),
                calculator,
                names,
                on,
                given.days(),
                terminal());
        if (out.isPresent()) {
            new TextFiles(terminal()).write(out.get(), terminal().path(out.get()), report::writeTo);
        } else {
            print(report);
        }
        report.printProblems();
        report.printSummary(provenance.standing().said(words()));
        terminal().tell(provenance.said(words()));
        return report.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private void refuseWhatCannotBe() {
        List<String> inputs = new ArrayList<>(List.of(file, returns, audited));
        payments.ifPresent(inputs::add);
        bankRate.ifPresent(inputs::add);
        for (String input : inputs) {
            if (out.isPresent() && new TextFiles(terminal()).areSame(input, out.get())) {
                throw misused(words().say("assess.overwrites", Map.of("out", out.get())));
            }
        }
        if (!CalendarYears.hold(on)) {
            throw misused(words().say(
                            "day.far", Map.of("day", on, "first", CalendarYears.FIRST, "last", CalendarYears.LAST)));
        } else if (bankRate.isPresent() && payments.isEmpty()) {
            throw misused(words().say("assess.ratesAlone"));
        }
    }

    private CommandLine.ParameterException misused(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private Optional<PaymentsSource> payments(Calculator calculator) throws InputProblem {
        if (payments.isEmpty()) {
            return Optional.empty();
        }
        Optional<RateSeries> rates = Optional.empty();
        if (bankRate.isPresent()) {
            String series =
                    calculator.tariff().interestSeries().map(Fact::label).orElse("");
            rates = Optional.of(RateReader.read(bankRate.get(), series, terminal()));
        }
        ValueReader values = new ValueReader(Language.ofFileName(file), words());
        return Optional.of(new PaymentsSource(payments.get(), values, rates, Optional.of(on)));
    }

    private void print(AuditReport report) throws InputProblem {
        try {
            Writer writer = new OutputStreamWriter(terminal().out(), StandardCharsets.UTF_8);
            report.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new InputProblem(words().say("out.closed"));
        }
        if (terminal().out().checkError()) {
            throw new InputProblem(words().say("out.closed"));
        }
    }
}
