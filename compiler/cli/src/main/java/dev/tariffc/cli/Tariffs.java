package dev.tariffc.cli;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The texts that one calculator is made of: a tariff, and what stands beside it in the other language. */
    record Texts(SourceFile tariff, Optional<SourceFile> twin, String packageName, String className) {

        Compilation compile() {
            return twin.isPresent()
                    ? TariffCompiler.compile(tariff, twin.get(), packageName, className)
                    : TariffCompiler.compile(tariff, packageName, className);
        }

        Texts alone() {
            return new Texts(tariff, Optional.empty(), packageName, className);
        }
    }

    /** The texts of a tariff. */
    Texts texts(String file, Optional<String> packageName) throws InputProblem {
        Optional<String> twin = twin(file);
        return new Texts(
                read(file),
                twin.isPresent() ? Optional.of(read(twin.get())) : Optional.empty(),
                packageName.orElseGet(() -> CalculatorName.packageOf(folder(file))),
                CalculatorName.of(terminal.path(file).getFileName().toString()));
    }

    /** The compiled tariff, in a given package if there is one; its problems, also the mere warnings, are printed. */
    Compilation compile(String file, Optional<String> packageName) throws InputProblem {
        return compile(texts(file, packageName));
    }

    /** The same of texts that were read. */
    Compilation compile(Texts texts) {
        Compilation compilation = texts.compile();
        print(compilation.problems());
        if (twinDiffers(texts, compilation)) {
            warnOfTwin(texts);
        }
        return compilation;
    }

    /** Whether the text in the other language is there, and does not mean the same. */
    static boolean twinDiffers(Texts texts, Compilation compilation) {
        return compilation.isAccepted() && texts.twin().isPresent() && !compilation.isInBothLanguages();
    }

    void warnOfTwin(Texts texts) {
        texts.twin()
                .ifPresent(twin -> terminal.warn(terminal.words()
                        .say("twin.differs", Map.of("file", texts.tariff().name(), "twin", twin.name()))));
    }

    /** The text in the other language beside it, if there is one. */
    private Optional<String> twin(String file) {
        return Language.ofFileName(file).twin(file).filter(name -> Files.isRegularFile(terminal.path(name)));
    }

    /** A tariff that compiles; its warnings are left to {@code check}. None where it does not, which is printed. */
    Optional<Compilation> accepted(String file) {
        try {
            Compilation compilation = texts(file, Optional.empty()).alone().compile();
            if (compilation.isAccepted()) {
                return Optional.of(compilation);
            }
            print(compilation.problems());
        } catch (InputProblem e) {
            e.print(terminal);
        }
        return Optional.empty();
    }

    /** Prints all problems, also mere warnings, each with its place. */
    void print(Problems problems) {
        String printed = new ProblemPrinter(terminal.words().ofProblems()).print(problems);
        if (!printed.isEmpty()) {
            terminal.err().println(printed);
        }
    }

    private String folder(String file) {
        Path folder = terminal.path(file).toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }
}
