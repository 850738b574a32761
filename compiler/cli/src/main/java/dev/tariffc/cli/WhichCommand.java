package dev.tariffc.cli;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the tariffs of a folder that apply to a payer on a day. */
@CommandLine.Command(name = "which")
final class WhichCommand extends Command {

    @Parameters(index = "0", paramLabel = "${bundle:label.DIR}", descriptionKey = "which.folder")
    private String folder;

    @Option(names = "--payer", paramLabel = "${bundle:label.KIND}", required = true, descriptionKey = "which.payer")
    private String payer;

    @Option(names = "--on", paramLabel = "${bundle:label.DATE}", required = true, descriptionKey = "which.on")
    private LocalDate on;

    @Option(names = "--known-on", paramLabel = "${bundle:label.DATE}", descriptionKey = "knownOn")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--json", descriptionKey = "which.json")
    private boolean asJson;

    WhichCommand(Terminal terminal) {
        super(terminal);
    }

    /** A tariff that applies. */
    record Applying(
            String file, TariffModel tariff, List<ChargeModel> charges, Knowledge knowledge, Provenance provenance) {}

    @Override
    public Integer call() throws InputProblem {
        TariffFolder found = TariffFolder.of(folder, terminal());
        List<String> mistakes = new ArrayList<>(found.mistakes());
        List<Applying> applying = new ArrayList<>();
        Set<String> payers = new TreeSet<>();
        boolean good = mistakes.isEmpty();
        mistakes.forEach(terminal()::error);
        for (String file : found.tariffs()) {
            Optional<Compilation> compilation = new Tariffs(terminal()).accepted(file);
            good &= compilation.isPresent();
            if (compilation.isPresent()) {
                add(compilation.get(), applying, payers);
            }
        }
        WhichPrinter printer = new WhichPrinter(terminal());
        if (asJson) {
            printer.json(applying);
        } else {
            printer.text(applying);
        }
        if (applying.isEmpty()) {
            terminal().note(words().say("which.none", Map.of("folder", folder, "payer", payer, "on", on)));
            if (!payers.isEmpty()) {
                terminal().note(words().say("which.payers", Map.of("payers", words().or(List.copyOf(payers)))));
            }
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private void add(Compilation compilation, List<Applying> applying, Set<String> payers) throws InputProblem {
        TariffModel tariff = compilation.model().orElseThrow();
        Language language = compilation.source().language();
        Key wanted = Names.key(payer, language);
        tariff.charges().forEach(charge -> payers.add(charge.payer()));
        List<ChargeModel> charges = tariff.charges().stream()
                .filter(charge -> Names.key(charge.payer(), language).equals(wanted))
                .toList();
        if (tariff.inForce().holds(on) && !charges.isEmpty()) {
            Knowledge knowledge = Knowledge.on(knownOn.orElse(LocalDate.MAX), tariff);
            String file = compilation.source().name();
            Provenance provenance = Provenance.of(tariff, file, knownOn, knowledge.standing(), terminal());
            applying.add(new Applying(file, tariff, charges, knowledge, provenance));
        }
    }
}
