package dev.tariffc.maven;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Compiles the tariffs in the folders beside the pom to Java sources. */
abstract class TariffMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The folder whose folders hold the tariffs. */
    @Parameter(property = "tariffc.tariffs", defaultValue = "${project.basedir}", required = true)
    File tariffs;

    /** The package of all calculators; without it each has one that is named after its folder. */
    @Parameter(property = "tariffc.packageName")
    String packageName;

    private final ProblemPrinter printer = new ProblemPrinter(ProblemCatalogue.english());

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        checkPackage();
        try {
            new SourceFolder(folder().toPath()).replaceBy(compileAll());
        } catch (IOException e) {
            throw new MojoExecutionException("could not read or write: " + e.getMessage(), e);
        }
        addTo(project);
    }

    /** Where the sources are written to. */
    abstract File folder();

    /** Has the build compile what was written. */
    abstract void addTo(MavenProject build);

    /** Which classes of a calculator are written. */
    abstract List<GeneratedSource> wanted(GeneratedCalculator generated);

    /** Whether problems are told: once in a build. */
    abstract boolean tells();

    private void checkPackage() throws MojoFailureException {
        if (packageName != null && !CalculatorName.isPackage(packageName)) {
            throw new MojoFailureException("packageName is no package for a calculator: " + packageName);
        }
    }

    private List<GeneratedSource> compileAll() throws IOException, MojoFailureException {
        List<GeneratedSource> sources = new ArrayList<>();
        Map<String, TariffFile> classes = new HashMap<>();
        Set<TariffFile> rejected = new HashSet<>();
        for (TariffFile file :
                TariffFile.below(tariffs.toPath(), Path.of(project.getBuild().getDirectory()))) {
            Compilation compilation = compile(file);
            if (tells()) {
                tell(compilation.problems());
            }
            if (!compilation.isAccepted()) {
                rejected.add(file);
                continue;
            }
            for (GeneratedSource source : compilation.generated().orElseThrow().withExamples()) {
                TariffFile other = classes.putIfAbsent(source.qualifiedName(), file);
                if (other != null && rejected.add(file)) {
                    getLog().error(other.name() + " and " + file.name() + " would both become " + source.qualifiedName()
                            + ": rename one of them.");
                }
            }
            sources.addAll(wanted(compilation.generated().get()));
        }
        if (!rejected.isEmpty()) {
            throw new MojoFailureException(
                    rejected.size() == 1 ? "A tariff has errors." : rejected.size() + " tariffs have errors.");
        }
        return sources;
    }

    private Compilation compile(TariffFile file) throws IOException {
        String packageName = this.packageName != null ? this.packageName : CalculatorName.packageOf(file.folder());
        String className = CalculatorName.of(file.fileName());
        Optional<TariffFile> twin = file.twin();
        if (twin.isEmpty()) {
            return TariffCompiler.compile(file.read(), packageName, className);
        }
        Compilation both = TariffCompiler.compile(file.read(), twin.get().read(), packageName, className);
        if (both.isAccepted() && !both.isInBothLanguages()) {
            getLog().warn(file.name() + " and " + twin.get().name()
                    + " do not mean the same, so the calculator has the words of the first alone: see tariffc same.");
        }
        return both;
    }

    private void tell(Problems problems) {
        String words = printer.print(problems).stripTrailing();
        Severity worst = problems.list().stream()
                .map(Problem::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        if (words.isEmpty()) {
            return;
        }
        switch (worst) {
            case ERROR -> getLog().error(words);
            case WARNING -> getLog().warn(words);
            case NOTE -> getLog().info(words);
        }
    }
}
