package dev.tariffc.cli;

import dev.tariffc.cli.facts.EventArguments;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists by when what has to be done. */
@CommandLine.Command(name = "deadlines")
final class DeadlinesCommand extends Command {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "tariff")
    private String file;

    @Option(names = "--from", paramLabel = "${bundle:label.DATE}", required = true, descriptionKey = "deadlines.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "${bundle:label.DATE}", required = true, descriptionKey = "deadlines.to")
    private LocalDate to;

    @Option(names = "--event", paramLabel = "${bundle:label.EVENT}", descriptionKey = "deadlines.event")
    private List<String> events = List.of();

    @Option(names = "--known-on", paramLabel = "${bundle:label.DATE}", descriptionKey = "knownOn")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--json", descriptionKey = "deadlines.json")
    private boolean asJson;

    @Option(names = "--ics", paramLabel = "${bundle:label.ICS}", descriptionKey = "deadlines.ics")
    private Optional<String> calendar = Optional.empty();

    DeadlinesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        refuseImpossibleDays();
        calendar.ifPresent(out -> refuseOverwriting(out, List.of(file)));
        Optional<Calculator> loaded = new Calculators(terminal()).load(file, knownOn);
        if (loaded.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        Calculator calculator = loaded.get();
        TariffNames names = new TariffNames(calculator, Language.ofFileName(file));
        EventArguments given = EventArguments.read(events, calculator, names, words().with(calculator));
        if (!given.mistakes().isEmpty()) {
            throw new InputProblem(given.mistakes());
        }
        Deadlines deadlines = Deadlines.within(calculator, from, to, given.days(), given.occasions());
        if (calendar.isPresent()) {
            String text = DeadlineCalendar.of(calculator.tariff(), deadlines.dated(), words().with(calculator));
            new TextFiles(terminal())
                    .write(calendar.get(), terminal().path(calendar.get()), writer -> writer.write(text));
        }
        DeadlinesPrinter printer =
                new DeadlinesPrinter(terminal(), calculator, Provenance.of(calculator, file, knownOn, terminal()));
        if (asJson) {
            printer.json(deadlines.dated());
        } else {
            printer.text(deadlines.dated());
        }
        printer.notes(deadlines);
        tellOfOccasions(calculator, given.occasions().keySet());
        tellOfDates(calculator, given.days().keySet());
        return ExitStatus.DONE;
    }

    private void refuseImpossibleDays() {
        refuseFar(from);
        refuseFar(to);
        if (to.isBefore(from)) {
            throw misused(words().say("deadlines.turned", Map.of("to", to, "from", from)));
        }
    }

    /** On which day the years of a payer begin, neither. */
    private void tellOfDates(Calculator calculator, Set<Fact> given) {
        Words own = words().with(calculator);
        calculator
                .tariff()
                .charges()
                .forEach(charge -> charge.begins()
                        .filter(date -> !given.contains(date))
                        .ifPresent(date -> terminal()
                                .note(own.say(
                                        "deadlines.payersYear",
                                        Map.of("payer", own.term(charge.payer()), "date", own.term(date.label()))))));
    }

    /** Which days they are paid for stands in no calendar. */
    private void tellOfOccasions(Calculator calculator, Set<Charge.Occasion> given) {
        for (Charge charge : calculator.tariff().charges()) {
            Words own = words().with(calculator);
            charge.occasion()
                    .filter(occasion -> !given.contains(occasion))
                    .ifPresent(occasion -> terminal()
                            .note(own.say(
                                    "deadlines.occasion",
                                    Map.of(
                                            "payer",
                                            own.term(charge.payer()),
                                            "occasion",
                                            own.term(occasion.label())))));
        }
    }
}
