package dev.tariffc.cli;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Report;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what reports a tariff asks for. */
@CommandLine.Command(name = "report")
final class ReportCommand extends Command {

    /** What a program wants of one report. */
    static final class Form {

        @Option(names = "--csv", descriptionKey = "report.csv")
        private boolean csv;

        @Option(names = "--json-schema", descriptionKey = "report.schema")
        @SuppressWarnings("UnusedVariable") // the other of two
        private boolean schema;

        /** @param source what made it, and from which file */
        String of(Report report, String source) {
            return csv ? report.csvHeader() : report.jsonSchema(source);
        }
    }

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.NAME}", descriptionKey = "report.name")
    private Optional<String> name = Optional.empty();

    @ArgGroup
    private Form form;

    ReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        Optional<Calculator> loaded = new Calculators(terminal()).load(file, Optional.empty());
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        Provenance provenance = Provenance.of(calculator, file, Optional.empty(), terminal());
        List<Report> reports = chosen(calculator);
        if (form == null) {
            print(calculator, reports, provenance);
        } else if (reports.size() == 1) {
            terminal().print(form.of(reports.get(0), provenance.said(words())));
        } else {
            throw misused(words().say("report.which", Map.of("reports", words().or(labels(reports)))));
        }
        return ExitStatus.DONE;
    }

    private List<Report> chosen(Calculator calculator) throws InputProblem {
        List<Report> all = calculator.tariff().reports();
        if (all.isEmpty()) {
            throw new InputProblem(words().say("report.none", Map.of("file", file)));
        } else if (name.isEmpty()) {
            return all;
        }
        TariffNames names = new TariffNames(calculator, Language.ofFileName(file));
        String key = names.key(name.get());
        List<Report> named = all.stream()
                .filter(report -> names.key(report.what()).equals(key))
                .toList();
        if (named.isEmpty()) {
            throw new InputProblem(
                    words().say("report.unknown", Map.of("name", name.get(), "reports", words().or(labels(all)))));
        }
        return named;
    }

    private static List<String> labels(List<Report> reports) {
        return reports.stream().map(Report::what).distinct().toList();
    }

    private void print(Calculator calculator, List<Report> reports, Provenance provenance) {
        Currency currency = calculator.tariff().currency();
        Words words = words().with(calculator);
        Wording wording = words.ofRuntime();
        terminal().print(wording.title(calculator.tariff()));
        provenance.standing().said(words).forEach(terminal()::print);
        for (Report report : reports) {
            String section = wording.heading(wording.sentence(report.clause()).section(), "");
            String what = DeadlineWords.what(report.what(), report.clause(), words);
            terminal().print("");
            terminal()
                    .print(
                            report.recipients().isEmpty()
                                    ? words.say("report.head", Map.of("what", what, "section", section))
                                    : words.say(
                                            "report.headTo",
                                            Map.of(
                                                    "what",
                                                    what,
                                                    "section",
                                                    section,
                                                    "recipients",
                                                    DeadlineWords.recipients(report.recipients(), words))));
            int width = report.fields().stream()
                    .mapToInt(field -> words.term(field.label()).length())
                    .max()
                    .orElse(0);
            report.fields().forEach(field -> print(field, width, currency, words));
        }
    }

    private void print(Report.Field field, int width, Currency currency, Words words) {
        String type = field.fact()
                .map(fact -> words.ofRuntime().domain(fact.domain(), currency))
                .orElseGet(() -> words.say("report.text"));
        String said = field.ifAvailable() ? words.say("report.ifAvailable", Map.of("type", type)) : type;
        String name = words.term(field.label());
        terminal().print("  " + name + " ".repeat(width - name.length() + 2) + said);
    }
}
