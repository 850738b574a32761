package dev.tariffc.cli;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.rates.RateReader;
import dev.tariffc.cli.returns.Alike;
import dev.tariffc.cli.returns.PaymentsSource;
import dev.tariffc.cli.returns.ReturnsAssessment;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.series.RateSeries;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes what many payers owe, from their returns. */
@CommandLine.Command(name = "assess")
final class AssessCommand extends Command {

    private static final String PROVENANCE = ".provenance.json";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Option(
            names = "--returns",
            paramLabel = "${bundle:label.RETURNS}",
            required = true,
            descriptionKey = "assess.returns")
    private String returns;

    @Option(names = "--known-on", paramLabel = "${bundle:label.DATE}", descriptionKey = "knownOn")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--payments", paramLabel = "${bundle:label.PAYMENTS}", descriptionKey = "assess.payments")
    private Optional<String> payments = Optional.empty();

    @Option(names = "--bank-rate", paramLabel = "${bundle:label.RATES}", descriptionKey = "assess.bankRate")
    private Optional<String> bankRate = Optional.empty();

    @Option(names = "--as-of", paramLabel = "${bundle:label.DATE}", descriptionKey = "assess.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--expected", paramLabel = "${bundle:label.PAYERS}", descriptionKey = "assess.expected")
    private Optional<String> expected = Optional.empty();

    @Option(names = "--alike", paramLabel = "refuse|tell|join", descriptionKey = "assess.alike")
    private Alike alike = Alike.TELL;

    @Option(names = "-o", paramLabel = "${bundle:label.OUT}", descriptionKey = "assess.out")
    private Optional<String> out = Optional.empty();

    AssessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        List<String> inputs = new ArrayList<>(List.of(file, returns));
        payments.ifPresent(inputs::add);
        bankRate.ifPresent(inputs::add);
        expected.ifPresent(inputs::add);
        for (String input : inputs) {
            if (out.isPresent() && new TextFiles(terminal()).areSame(input, out.get())) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), words().say("assess.overwrites", Map.of("out", out.get())));
            }
        }
        refuseWhatIsForPayments();
        Tariffs tariffs = new Tariffs(terminal());
        Compilation compilation = tariffs.compile(file);
        Optional<Calculator> calculator = tariffs.calculator(compilation)
                .map(made -> knownOn.map(made::asKnownOn).orElse(made));
        if (calculator.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        TariffNames names =
                new TariffNames(calculator.get(), Language.ofFileName(file), linesOfDefinitions(compilation));
        Provenance provenance = Provenance.of(calculator.get(), file, knownOn, terminal());
        ReturnsAssessment assessment = ReturnsAssessment.of(
                returns, calculator.get(), names, payments(calculator.get()), expected, alike, terminal());
        if (out.isPresent()) {
            new TextFiles(terminal()).write(out.get(), terminal().path(out.get()), assessment::writeTo);
            if (Files.isRegularFile(terminal().path(out.get()))) {
                writeProvenance(out.get(), provenance, inputs);
            }
        } else {
            print(assessment);
        }
        assessment.printProblems();
        assessment.printSummary(provenance.standing().said(words()));
        terminal().tell(provenance.said(words()));
        return assessment.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private void refuseWhatIsForPayments() {
        if (payments.isPresent()) {
            asOf.filter(day -> !CalendarYears.hold(day)).ifPresent(day -> {
                throw misused(words().say(
                                "day.far",
                                Map.of("day", day, "first", CalendarYears.FIRST, "last", CalendarYears.LAST)));
            });
        } else if (bankRate.isPresent()) {
            throw misused(words().say("assess.ratesAlone"));
        } else if (asOf.isPresent()) {
            throw misused(words().say("assess.asOfAlone"));
        }
    }

    private CommandLine.ParameterException misused(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static Map<String, Integer> linesOfDefinitions(Compilation compilation) {
        Map<String, Integer> lines = new HashMap<>();
        compilation
                .model()
                .ifPresent(model -> model.rules()
                        .forEach(rule -> rule.cases().stream()
                                .map(each -> each.clause().place().start())
                                .min(Comparator.naturalOrder())
                                .ifPresent(start -> lines.put(
                                        rule.name().label(),
                                        compilation.source().place(start).line()))));
        return lines;
    }

    /** A table that is read by machines keeps its columns; where it comes from stands in a file beside it. */
    private void writeProvenance(String table, Provenance provenance, List<String> inputs) throws InputProblem {
        List<Provenance.Source> read = new ArrayList<>();
        for (String input : inputs.subList(1, inputs.size())) {
            read.add(Provenance.Source.of(input, terminal()));
        }
        String text = provenance.beside(
                Provenance.Source.of(table, terminal()), read, alike.name().toLowerCase(Locale.ROOT));
        String name = table + PROVENANCE;
        new TextFiles(terminal()).write(name, terminal().path(name), writer -> writer.write(text));
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
        return Optional.of(new PaymentsSource(payments.get(), values, rates, asOf));
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
