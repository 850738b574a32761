package dev.tariffc.compiler;

import dev.tariffc.compiler.analysis.Analyzer;
import dev.tariffc.compiler.codegen.CalculatorGenerator;
import dev.tariffc.compiler.law.LawComparison;
import dev.tariffc.compiler.mend.Mending;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.same.Divergences;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.List;
import java.util.Optional;

/** From the text of a tariff to its calculator. Touches no file, console, clock or locale. */
public final class TariffCompiler {

    private TariffCompiler() {}

    /**
     * Compiles one tariff.
     *
     * @param packageName of the generated class; empty for the unnamed package
     * @param className of the generated class
     */
    public static Compilation compile(SourceFile source, String packageName, String className) {
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        Optional<TariffModel> model = understood(tariff, problems);
        if (model.isEmpty()) {
            return Compilation.rejected(
                    tariff, Mending.mend(problems, TariffCompiler::check).gathered());
        }
        LawComparison.compare(tariff, problems);
        Divergences.check(tariff, problems);
        return Compilation.accepted(
                tariff, model.get(), CalculatorGenerator.generate(model.get(), packageName, className), problems);
    }

    /**
     * Compiles a tariff whose text stands in both official languages to one calculator with the words of both, the same
     * whichever text is named first. Where the other text has errors or does not mean the same, it is the calculator of the
     * first alone.
     *
     * @param other the text in the other language
     */
    public static Compilation compile(SourceFile source, SourceFile other, String packageName, String className) {
        Compilation one = compile(source, packageName, className);
        return BothLanguages.model(one, compile(other, packageName, className))
                .map(model -> Compilation.accepted(
                        one.written(),
                        model,
                        CalculatorGenerator.generate(model, packageName, className),
                        one.problems()))
                .orElse(one);
    }

    private static Optional<TariffModel> understood(Tariff tariff, Problems problems) {
        if (problems.hasErrors()) {
            tellOfTheRest(tariff, problems);
            return Optional.empty();
        }
        return Analyzer.analyze(tariff, problems);
    }

    /** What is wrong with a text, the law beside it aside. */
    private static Problems check(SourceFile source) {
        Problems problems = new Problems(source);
        understood(TariffParser.parse(source, problems), problems);
        return problems;
    }

    /** What is wrong with the sentences that could be read, as far as it has nothing to do with the others. */
    private static void tellOfTheRest(Tariff tariff, Problems problems) {
        Problems found = new Problems(problems.source());
        Analyzer.inspect(tariff, found);
        List<Span> spoilt = tariff.elements().stream()
                .map(Element::span)
                .filter(sentence -> problems.list().stream().anyMatch(told -> isWithin(told.span(), sentence)))
                .toList();
        found.list().stream()
                .filter(Problem::standsAlone)
                .filter(problem -> spoilt.stream().noneMatch(sentence -> isWithin(problem.span(), sentence)))
                .forEach(problems::report);
    }

    private static boolean isWithin(Span part, Span whole) {
        return part.start() >= whole.start() && part.end() <= whole.end();
    }
}
