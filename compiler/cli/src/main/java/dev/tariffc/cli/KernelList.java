package dev.tariffc.cli;

import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.Kernels;
import dev.tariffc.compiler.fast.FastCharge;
import dev.tariffc.compiler.fast.FastPaths;
import dev.tariffc.compiler.fast.NoFastForm;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.TariffModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The charges of a tariff that have a fast path, and why the others have none. */
final class KernelList {

    private final Terminal terminal;
    private final String file;
    private final Kernels kernels;

    KernelList(Terminal terminal, String file, TariffModel model) {
        this.terminal = terminal;
        this.file = file;
        this.kernels = Kernels.of(model);
    }

    Optional<GeneratedSource> source(GeneratedCalculator calculator) {
        return kernels.source(calculator);
    }

    void print() {
        kernels.paths().fast().forEach(this::print);
        kernels.paths().slow().forEach(this::print);
    }

    private void print(FastCharge fast) {
        String amounts =
                labels(fast.amounts().stream().map(FastCharge.Amount::rule).toList());
        terminal.print(
                say(fast.inGroup() ? "kernels.fastInGroup" : "kernels.fast", Map.of("file", file, "amounts", amounts)));
    }

    private void print(FastPaths.Slow slow) {
        ChargeModel charge = slow.charge();
        for (NoFastForm reason : slow.reasons()) {
            String section = reason.clause().section();
            terminal.print(say(
                    section.isEmpty() ? "kernels.slow" : "kernels.slowInSection",
                    Map.of(
                            "file", file,
                            "amounts", labels(charge.payables()),
                            "section", section,
                            "line", Integer.toString(reason.clause().line()),
                            "why", say(key(reason.why()), Map.of()))));
        }
    }

    private static String labels(List<DeclaredName> rules) {
        return rules.stream().map(DeclaredName::label).collect(Collectors.joining(", "));
    }

    private static String key(NoFastForm.Why why) {
        return switch (why) {
            case ITEMS -> "kernels.items";
            case PARTS -> "kernels.parts";
            case CHAINED -> "kernels.chained";
            case SHARED_BY_DAYS -> "kernels.sharedByDays";
            case OTHER_PERIOD -> "kernels.otherPeriod";
            case CALENDAR -> "kernels.calendar";
            case YEARS_OF_EACH_PAYER -> "kernels.yearsOfEachPayer";
            case TEXT -> "kernels.text";
            case VOUCHED_ELSEWHERE -> "kernels.vouchedElsewhere";
            case NOT_ROUNDED -> "kernels.notRounded";
            case MANY_FACTS -> "kernels.manyFacts";
            case NO_RANGE -> "kernels.noRange";
        };
    }

    private String say(String key, Map<String, Object> told) {
        return terminal.words().say(key, told);
    }
}
