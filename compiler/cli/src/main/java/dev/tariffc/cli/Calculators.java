package dev.tariffc.cli;

import dev.tariffc.cli.cache.CalculatorCache;
import dev.tariffc.cli.cache.Compiled;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.Severity;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.trial.Trial;
import dev.tariffc.loader.CalculatorClasses;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the calculators of tariff files; one that was made before, of the same texts, is not compiled again. */
final class Calculators {

    private final Terminal terminal;
    private final Tariffs tariffs;

    Calculators(Terminal terminal) {
        this.terminal = terminal;
        this.tariffs = new Tariffs(terminal);
    }

    /**
     * A calculator that is ready, with the business days of the place that its tariff names.
     *
     * @param lines where the file first defines what it defines, by name
     */
    record Ready(Calculator calculator, List<Example> examples, Map<String, Integer> lines) {}

    /** A tariff whose limits and claims have been tried: how many errors it has, and its calculator where it has none. */
    record Tried(long errors, Optional<Ready> ready) {}

    /** A calculator of the tariff; none where it has errors. All problems are printed. */
    Optional<Ready> ready(String file) throws InputProblem {
        Tariffs.Texts texts = tariffs.texts(file, Optional.empty());
        Optional<String> key = key("compiled", texts);
        Optional<Ready> kept = kept(key, texts);
        if (kept.isPresent()) {
            return kept;
        }
        Compilation compilation = tariffs.compile(texts);
        if (!compilation.isAccepted()) {
            return Optional.empty();
        }
        Compiled compiled = compiled(compilation, texts);
        Ready ready = ready(file, compiled);
        keep(key, compiled);
        return Optional.of(ready);
    }

    /** The same with the texts that were known on a day, if one is given. */
    Optional<Calculator> load(String file, Optional<LocalDate> knownOn) throws InputProblem {
        return ready(file)
                .map(Ready::calculator)
                .map(calculator -> knownOn.map(calculator::asKnownOn).orElse(calculator));
    }

    /** The tariff, tried as it stands without its other language; all problems are printed, also what the trial found. */
    Tried tried(String file) throws InputProblem {
        Tariffs.Texts texts = tariffs.texts(file, Optional.empty()).alone();
        Optional<String> key = key("tried", texts);
        Optional<Ready> kept = kept(key, texts);
        if (kept.isPresent()) {
            return new Tried(0, kept);
        }
        Compilation compilation = texts.compile();
        try {
            if (!compilation.isAccepted()) {
                return new Tried(errors(compilation.problems()), Optional.empty());
            }
            CalculatorClasses classes = classes(compilation);
            Ready ready = ready(file, new Compiled(classes, Map.of(), false, lines(compilation)));
            Trial.run(compilation.model().orElseThrow(), ready.calculator(), compilation.problems());
            long errors = errors(compilation.problems());
            if (errors == 0) {
                keep(key, new Compiled(classes, printed(compilation.problems()), false, ready.lines()));
            }
            return new Tried(errors, Optional.of(ready));
        } finally {
            tariffs.print(compilation.problems());
        }
    }

    private static long errors(Problems problems) {
        return problems.more()
                + problems.list().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .count();
    }

    private Optional<String> key(String purpose, Tariffs.Texts texts) {
        List<String> parts = Stream.concat(Stream.of(texts.tariff()), texts.twin().stream())
                .flatMap(text -> Stream.of(text.name(), text.text()))
                .toList();
        List<String> all = Stream.of(List.of(purpose, texts.packageName(), texts.className()), parts)
                .flatMap(List::stream)
                .toList();
        return terminal.cache().map(cache -> cache.key(all));
    }

    /** What was made before, with the words that were printed then. */
    private Optional<Ready> kept(Optional<String> key, Tariffs.Texts texts) throws InputProblem {
        Optional<CalculatorCache> cache = terminal.cache();
        if (cache.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Compiled> kept = cache.get().find(key.get());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Ready ready;
        try {
            ready = ready(texts.tariff().name(), kept.get());
        } catch (IllegalArgumentException e) { // classes that this Java does not take
            cache.get().forget(key.get());
            return Optional.empty();
        }
        String problems =
                kept.get().problems().getOrDefault(terminal.words().language().code(), "");
        if (!problems.isEmpty()) {
            terminal.err().println(problems);
        }
        if (kept.get().twinDiffers()) {
            tariffs.warnOfTwin(texts);
        }
        return Optional.of(ready);
    }

    private void keep(Optional<String> key, Compiled compiled) {
        key.ifPresent(under -> terminal.cache().ifPresent(cache -> cache.keep(under, compiled)));
    }

    private Compiled compiled(Compilation compilation, Tariffs.Texts texts) throws InputProblem {
        return new Compiled(
                classes(compilation),
                printed(compilation.problems()),
                Tariffs.twinDiffers(texts, compilation),
                lines(compilation));
    }

    private CalculatorClasses classes(Compilation compilation) throws InputProblem {
        GeneratedCalculator generated = compilation.generated().orElseThrow();
        try {
            return CalculatorLoader.compile(generated.qualifiedName(), generated.code());
        } catch (CalculatorLoader.NoCompilerException e) {
            throw new InputProblem(
                    terminal.words().say("java.noCompiler", Map.of("home", System.getProperty("java.home", ""))));
        }
    }

    /** The problems as readers of each language see them. */
    private static Map<String, String> printed(Problems problems) {
        return Language.all().stream()
                .collect(Collectors.toMap(
                        Language::code, language -> new ProblemPrinter(ProblemCatalogue.of(language)).print(problems)));
    }

    private static Map<String, Integer> lines(Compilation compilation) {
        SourceFile source = compilation.source();
        Map<String, Integer> lines = new HashMap<>();
        compilation
                .model()
                .ifPresent(model -> model.rules()
                        .forEach(rule -> rule.cases().stream()
                                .map(each -> each.clause().place().start())
                                .min(Comparator.naturalOrder())
                                .ifPresent(start -> lines.put(
                                        rule.name().label(), source.place(start).line()))));
        return lines;
    }

    private Ready ready(String file, Compiled compiled) throws InputProblem {
        CalculatorLoader.Loaded loaded = CalculatorLoader.load(compiled.calculator());
        Calculator calculator = new BusinessDays(terminal.words()).given(file, loaded.calculator());
        return new Ready(calculator, loaded.examples(), compiled.lines());
    }
}
