package dev.tariffc.meaning.random;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.meaning.SecondOpinion;
import dev.tariffc.meaning.SecondOpinion.Question;
import dev.tariffc.meaning.SecondOpinion.SoFar;
import dev.tariffc.meaning.random.Verdict.Kind;
import dev.tariffc.runtime.calculation.Calculator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles tariffs and compares what their calculators say with what the evaluator says. */
final class Differential {

    /** How many are compiled at once. */
    static final int TOGETHER = 10;

    private static final int MOST_STEPS = 3000;
    private static final Pattern ERROR = Pattern.compile("error\\[(TAR\\d+)]");

    private Differential() {}

    private record Tried(RandomTariff tariff, Optional<Compilation> compilation, Optional<Verdict> verdict) {}

    /** One verdict for each, in their order. */
    static List<Verdict> verdicts(List<RandomTariff> tariffs) {
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < tariffs.size(); i++) {
            tried.add(compile(tariffs.get(i), "Random" + i));
        }
        List<Compilation> compiled =
                tried.stream().flatMap(each -> each.compilation().stream()).toList();
        List<Calculator> calculators = new ArrayList<>();
        try {
            calculators.addAll(Calculators.load(compiled));
        } catch (IllegalArgumentException e) {
            return tariffs.size() > 1
                    ? tariffs.stream().map(Differential::verdict).toList()
                    : List.of(Verdict.of(Kind.NO_JAVA, 0, e.getMessage()));
        }
        List<Verdict> verdicts = new ArrayList<>();
        int next = 0;
        for (Tried each : tried) {
            verdicts.add(each.verdict().isPresent() ? each.verdict().get() : compare(each, calculators.get(next)));
            next += each.compilation().isPresent() ? 1 : 0;
        }
        return verdicts;
    }

    static Verdict verdict(RandomTariff tariff) {
        return verdicts(List.of(tariff)).get(0);
    }

    /** The smallest tariff to be had that fails in the same way. */
    static RandomTariff smallest(RandomTariff failing, Kind kind) {
        RandomTariff smallest = failing;
        int steps = 0;
        while (true) {
            Optional<RandomTariff> smaller = smallest.smaller()
                    .limit(MOST_STEPS - steps)
                    .filter(each -> verdict(each).kind() == kind)
                    .findFirst();
            steps++;
            if (smaller.isEmpty() || steps >= MOST_STEPS) {
                return smallest;
            }
            smallest = smaller.get();
        }
    }

    private static Tried compile(RandomTariff tariff, String name) {
        try {
            Compilation compilation = TariffCompiler.compile(tariff.file(), "random", name);
            if (compilation.isAccepted()) {
                return new Tried(tariff, Optional.of(compilation), Optional.empty());
            }
            String problems = new ProblemPrinter(ProblemCatalogue.english()).print(compilation.problems());
            Matcher code = ERROR.matcher(problems);
            Verdict verdict = code.find()
                    ? new Verdict(Kind.REFUSED, 0, Optional.of(code.group(1)), problems)
                    : Verdict.of(Kind.COMPILER_FAILED, 0, "nothing was told");
            return new Tried(tariff, Optional.empty(), Optional.of(verdict));
        } catch (RuntimeException | StackOverflowError e) {
            return new Tried(tariff, Optional.empty(), Optional.of(Verdict.of(Kind.COMPILER_FAILED, 0, told(e))));
        }
    }

    private static Verdict compare(Tried tried, Calculator calculator) {
        int rows = 0;
        try {
            SecondOpinion opinion =
                    SecondOpinion.ofAllItems(tried.compilation().orElseThrow().written());
            Asked asked = new Asked(calculator, opinion);
            for (RandomTariff.Row row : tried.tariff().rows()) {
                Question question = row.question(tried.tariff().tongue());
                Set<String> expected = opinion.answer(question).stream()
                        .map(Differential::withoutOccasion)
                        .collect(Collectors.toCollection(TreeSet::new));
                Optional<SoFar> soFar = opinion.soFar(question);
                if (soFar.isEmpty() && asked.runs()) {
                    continue;
                }
                Set<String> actual;
                try {
                    actual = asked.answer(question, soFar);
                } catch (RuntimeException | StackOverflowError e) {
                    return Verdict.of(Kind.CALCULATOR_FAILED, rows, row + "\n" + told(e));
                }
                if (!Leniency.agree(expected, actual)) {
                    return Verdict.of(
                            Kind.DISAGREED, rows, row + "\nevaluator:  " + expected + "\ncalculator: " + actual);
                }
                rows++;
            }
            return Verdict.of(Kind.AGREED, rows, "");
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.of(kind(e), rows, told(e));
        }
    }

    /** A calculator tells what an occasion lacks without its day. */
    private static String withoutOccasion(String line) {
        return line.replaceAll(" in (\\d{4}-\\d\\d-\\d\\d)/\\1", "");
    }

    private static Kind kind(Throwable thrown) {
        return switch (thrown.getClass().getSimpleName()) {
            case "IllFormed" -> Kind.ILL_FORMED;
            case "NotCoveredByTheEvaluator" -> Kind.NOT_COVERED;
            default -> Kind.EVALUATOR_FAILED;
        };
    }

    private static String told(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
