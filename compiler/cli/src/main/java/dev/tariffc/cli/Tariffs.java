package dev.tariffc.cli;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.trial.Trial;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads tariff files, and compiles them or says what is wrong with them. */
final class Tariffs {

    /** No tariff comes near: all sixty-six of the study together are smaller. */
    private static final int LARGEST_MIB = 4;

    private final Terminal terminal;

    Tariffs(Terminal terminal) {
        this.terminal = terminal;
    }

    SourceFile read(String file) throws InputProblem {
        return SourceFile.of(file, new TextFiles(terminal).read(file, LARGEST_MIB));
    }

    /** The compiled tariff; its problems, also the mere warnings, are printed. */
    Compilation compile(String file) throws InputProblem {
        return compile(file, Optional.empty());
    }

    /** The same into a given package. */
    Compilation compile(String file, Optional<String> packageName) throws InputProblem {
        Optional<String> twin = twin(file);
        Compilation compilation = twin.isEmpty()
                ? compileSilently(file, packageName)
                : TariffCompiler.compile(
                        read(file), read(twin.get()), packageOf(file, packageName), CalculatorName.of(fileName(file)));
        print(compilation.problems());
        if (compilation.isAccepted() && twin.isPresent() && !compilation.isInBothLanguages()) {
            terminal.warn(terminal.words().say("twin.differs", Map.of("file", file, "twin", twin.get())));
        }
        return compilation;
    }

    /** The text in the other language beside it, if there is one. */
    private Optional<String> twin(String file) {
        return Language.ofFileName(file).twin(file).filter(name -> Files.isRegularFile(terminal.path(name)));
    }

    /** A tariff that compiles; its warnings are left to {@code check}. None where it does not, which is printed. */
    Optional<Compilation> accepted(String file) {
        try {
            Compilation compilation = compileSilently(file, Optional.empty());
            if (compilation.isAccepted()) {
                return Optional.of(compilation);
            }
            print(compilation.problems());
        } catch (InputProblem e) {
            e.print(terminal);
        }
        return Optional.empty();
    }

    private Compilation compileSilently(String file, Optional<String> packageName) throws InputProblem {
        return TariffCompiler.compile(read(file), packageOf(file, packageName), CalculatorName.of(fileName(file)));
    }

    private String packageOf(String file, Optional<String> packageName) {
        return packageName.orElseGet(() -> CalculatorName.packageOf(folder(file)));
    }

    private String fileName(String file) {
        return terminal.path(file).getFileName().toString();
    }

    /** A tariff whose limits and claims have been tried. */
    record Tried(Compilation compilation, Optional<CalculatorLoader.Loaded> loaded) {}

    /** The compiled tariff and its calculator, tried; all problems are printed, also those that the trial found. */
    Tried compileAndTry(String file) throws InputProblem {
        Compilation compilation = compileSilently(file, Optional.empty());
        try {
            Optional<CalculatorLoader.Loaded> loaded = loaded(compilation);
            loaded.ifPresent(
                    made -> Trial.run(compilation.model().orElseThrow(), made.calculator(), compilation.problems()));
            return new Tried(compilation, loaded);
        } finally {
            print(compilation.problems());
        }
    }

    /** Prints all problems, also mere warnings, each with its place. */
    void print(Problems problems) {
        String printed = new ProblemPrinter(terminal.words().ofProblems()).print(problems);
        if (!printed.isEmpty()) {
            terminal.err().println(printed);
        }
    }

    /** A calculator of the tariff; none where it has errors, which are printed. */
    Optional<Calculator> load(String file) throws InputProblem {
        return calculator(compile(file));
    }

    /** The calculator of what is compiled, with the business days of the place that the tariff names. */
    Optional<Calculator> calculator(Compilation compilation) throws InputProblem {
        return loaded(compilation).map(CalculatorLoader.Loaded::calculator);
    }

    /** The same with the worked examples. */
    private Optional<CalculatorLoader.Loaded> loaded(Compilation compilation) throws InputProblem {
        Optional<GeneratedCalculator> generated = compilation.generated();
        if (generated.isEmpty()) {
            return Optional.empty();
        }
        try {
            CalculatorLoader.Loaded loaded = CalculatorLoader.load(
                    generated.get().qualifiedName(), generated.get().code());
            Calculator calculator = new BusinessDays(terminal.words())
                    .given(compilation.source().name(), loaded.calculator());
            return Optional.of(new CalculatorLoader.Loaded(calculator, loaded.examples()));
        } catch (CalculatorLoader.NoCompilerException e) {
            throw new InputProblem(
                    terminal.words().say("java.noCompiler", Map.of("home", System.getProperty("java.home", ""))));
        }
    }

    /** The same with the texts that were known on a day, if one is given. */
    Optional<Calculator> load(String file, Optional<LocalDate> knownOn) throws InputProblem {
        return load(file).map(calculator -> knownOn.map(calculator::asKnownOn).orElse(calculator));
    }

    private String folder(String file) {
        Path folder = terminal.path(file).toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }
}
