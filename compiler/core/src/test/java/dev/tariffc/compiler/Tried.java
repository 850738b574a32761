package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.trial.Trial;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;

/** Tariffs as the command line checks them: compiled, and tried where that went well. */
final class Tried {

    private Tried() {}

    /** Compiles into the unnamed package and tries what was made. */
    static Compilation compile(SourceFile source) {
        return tried(TariffCompiler.compile(source, "", "Tried"));
    }

    /** The same compilation, with what the trial found among its problems. */
    static Compilation tried(Compilation compilation) {
        compilation
                .generated()
                .ifPresent(made -> Trial.run(
                        compilation.model().orElseThrow(),
                        CalculatorLoader.load(made.qualifiedName(), made.code()).calculator(),
                        compilation.problems()));
        return compilation;
    }

    /** Fails where the trial of an accepted tariff finds anything. */
    static void assertSilent(Compilation compilation, Calculator calculator) {
        Problems found = new Problems(compilation.source());
        Trial.run(compilation.model().orElseThrow(), calculator, found);
        assertEquals("", new ProblemPrinter(ProblemCatalogue.english()).print(found));
    }

    /** All problems as the command line prints them. */
    static String told(Compilation compilation) {
        return new ProblemPrinter(ProblemCatalogue.english()).print(compilation.problems());
    }
}
