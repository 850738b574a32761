package dev.tariffc.cli;

import dev.tariffc.cli.facts.FactArguments;
import dev.tariffc.cli.facts.FactSheet;
import dev.tariffc.cli.facts.FactsJson;
import dev.tariffc.cli.facts.Given;
import dev.tariffc.cli.facts.PaidFor;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what is owed for one period. */
@CommandLine.Command(name = "calc")
final class CalcCommand extends Command {

    private static final int LARGEST_JSON_MIB = 16;

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:label.VALUE}", descriptionKey = "calc.given")
    private List<String> given = List.of();

    @Option(names = "--for", paramLabel = "${bundle:label.PERIOD}", descriptionKey = "calc.for")
    private Optional<String> period = Optional.empty();

    @Option(names = "--known-on", paramLabel = "${bundle:label.DATE}", descriptionKey = "knownOn")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--facts", paramLabel = "${bundle:label.FACTS}", descriptionKey = "calc.facts")
    private Optional<String> json = Optional.empty();

    @Option(names = "--explain", descriptionKey = "calc.explain")
    private boolean explained;

    @Option(names = "--json", descriptionKey = "calc.json")
    private boolean asJson;

    CalcCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        Optional<Calculator> loaded = new Calculators(terminal()).load(file, knownOn);
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        Words words = words().with(calculator);
        TariffNames names = new TariffNames(calculator, Language.ofFileName(file));
        Optional<Period> named = period.map(text -> parse(text, names));
        Set<String> mistakes = new LinkedHashSet<>();
        PaidFor paidFor = PaidFor.of(named, given(names, mistakes), names, words);
        if (!paidFor.mistakes().isEmpty()) {
            throw new InputProblem(paidFor.mistakes());
        }
        Optional<Period> paid = named.or(paidFor::day);
        List<Charge> charges = charges(calculator, paid, paidFor, words);
        List<Assessment> assessments = new ArrayList<>();
        List<FactSheet> sheets = new ArrayList<>();
        Set<Deadlines.Deadline> told = new LinkedHashSet<>();
        Map<String, String> refusals = new LinkedHashMap<>();
        for (Charge charge : charges) {
            Period owed = paid.or(() -> calculator.tariff().firstPaid(charge))
                    .orElseThrow(() -> misused(whichPeriod(calculator, words)));
            FactSheet sheet = FactSheet.of(calculator, charge, owed, names, paidFor.facts(), words);
            sheets.add(sheet);
            mistakes.addAll(sheet.mistakes());
            assess(calculator, charge, owed, sheet, mistakes, refusals, words).ifPresent(assessments::add);
            told.addAll(Deadlines.told(calculator, charge, owed, sheet.table()));
        }
        mistakes.addAll(FactSheet.readByNone(sheets));
        if (assessments.isEmpty() || !mistakes.isEmpty()) {
            mistakes.forEach(terminal()::error);
            refusals.keySet().forEach(terminal()::error);
            return ExitStatus.PROBLEMS;
        }
        // Of what is paid for one period, some may be known before the rest is.
        refusals.forEach((why, what) -> terminal().note(words().say("calc.notYet", Map.of("what", what, "why", why))));
        CalcPrinter printer =
                new CalcPrinter(terminal(), calculator, Provenance.of(calculator, file, knownOn, terminal()));
        if (asJson) {
            printer.json(assessments, List.copyOf(told));
        } else {
            printer.text(assessments, List.copyOf(told), explained);
        }
        return ExitStatus.DONE;
    }

    private Period parse(String text, TariffNames names) {
        return names.years()
                .period(text)
                .orElseThrow(() -> misused(words().say("calc.noPeriod", Map.of("text", text))));
    }

    private static String whichPeriod(Calculator calculator, Words words) {
        return calculator.tariff().charges().stream()
                .flatMap(charge -> charge.occasion().stream())
                .findFirst()
                .map(occasion -> words.say("calc.whichOccasion", Map.of("occasion", words.term(occasion.label()))))
                .orElseGet(() -> words.say("calc.whichPeriod"));
    }

    private List<Charge> charges(Calculator calculator, Optional<Period> paid, PaidFor paidFor, Words words) {
        if (paid.isEmpty() && calculator.tariff().charges().size() > 1) {
            throw misused(whichPeriod(calculator, words));
        }
        List<Charge> fitting = calculator.tariff().charges().stream()
                .filter(charge -> paid.isEmpty() || charge.isPaidFor(paid.get()))
                .filter(paidFor::isFor)
                .toList();
        if (fitting.isEmpty()) {
            List<String> kinds = calculator.tariff().charges().stream()
                    .map(charge -> kind(charge, paid.orElseThrow()))
                    .distinct()
                    .toList();
            throw misused(
                    words().say("calc.notPaid", Map.of("paid", paid.orElseThrow(), "kinds", String.join("; ", kinds))));
        }
        return fitting;
    }

    /** What is paid for; where that begins on a day of its own, with one as it is typed. */
    private String kind(Charge charge, Period near) {
        String kind = words().ofRuntime().kind(charge.cycle());
        return charge.pays()
                .from()
                .flatMap(from -> charge.firstFrom(near.start()))
                .map(typed -> kind + " (" + typed + ")")
                .orElse(kind);
    }

    /** What the file gives, and what the arguments do, which stands before it. */
    private List<List<Given>> given(TariffNames names, Set<String> mistakes) throws InputProblem {
        List<String> found = new ArrayList<>();
        List<List<Given>> sources = new ArrayList<>();
        if (json.isPresent()) {
            String text = new TextFiles(terminal()).read(json.get(), LARGEST_JSON_MIB);
            sources.add(FactsJson.read(json.get(), text, names, words(), found));
        }
        sources.add(FactArguments.once(FactArguments.read(given, names, words(), found), names, words(), found));
        mistakes.addAll(found);
        return sources;
    }

    private Optional<Assessment> assess(
            Calculator calculator,
            Charge charge,
            Period paid,
            FactSheet sheet,
            Set<String> mistakes,
            Map<String, String> refusals,
            Words words) {
        Opening opening = Opening.of(calculator, charge, paid, sheet, words);
        mistakes.addAll(opening.mistakes());
        return calculator
                .assess(charge, paid, sheet.table(), opening.position())
                .match(
                        assessment -> {
                            for (Warning warning : warnings(opening, assessment)) {
                                terminal().warn(words.ofRuntime().warning(warning));
                            }
                            return Optional.of(assessment);
                        },
                        reasons -> {
                            tell(reasons, charge, sheet, refusals, words);
                            return Optional.empty();
                        });
    }

    private static void tell(
            List<Refusal> reasons, Charge charge, FactSheet sheet, Map<String, String> refusals, Words words) {
        String what =
                charge.payables().stream().map(Rule::label).map(words::term).collect(Collectors.joining(", "));
        for (Refusal refusal : reasons) {
            if (!sheet.isTold(refusal)) {
                String why = words.ofRuntime().refusal(refusal, charge);
                refusals.putIfAbsent(
                        sheet.remedy(refusal).map(remedy -> why + " " + remedy).orElse(why), what);
            }
        }
    }

    private static Set<Warning> warnings(Opening opening, Assessment assessment) {
        Set<Warning> warnings = new LinkedHashSet<>(opening.warnings());
        warnings.addAll(assessment.warnings());
        return warnings;
    }
}
