package dev.tariffc.maven;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.compiler.Compilation;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Compiles the tariffs in the folders beside the pom to Java sources, which the build then compiles with its own. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The folder whose folders hold the tariffs. */
    @Parameter(property = "tariffc.tariffs", defaultValue = "${project.basedir}", required = true)
    private File tariffs;

    @Parameter(defaultValue = "${project.build.directory}/generated-sources/tariffc", readonly = true, required = true)
    private File generated;

    private final ProblemPrinter printer = new ProblemPrinter(ProblemCatalogue.english());

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            new SourceFolder(generated.toPath()).replaceBy(compileAll());
        } catch (IOException e) {
            throw new MojoExecutionException("could not read or write: " + e.getMessage(), e);
        }
        project.addCompileSourceRoot(generated.getPath());
    }

    private List<GeneratedSource> compileAll() throws IOException, MojoFailureException {
        List<GeneratedSource> sources = new ArrayList<>();
        Map<String, TariffFile> classes = new HashMap<>();
        int rejected = 0;
        for (TariffFile file :
                TariffFile.below(tariffs.toPath(), Path.of(project.getBuild().getDirectory()))) {
            Compilation compilation = compile(file);
            tell(compilation.problems());
            if (!compilation.isAccepted()) {
                rejected++;
                continue;
            }
            GeneratedSource source = compilation.generated().orElseThrow();
            TariffFile other = classes.put(source.qualifiedName(), file);
            if (other != null) {
                getLog().error(other.name() + " and " + file.name() + " would both become " + source.qualifiedName()
                        + ": rename one of them.");
                rejected++;
            }
            sources.add(source);
        }
        if (rejected > 0) {
            throw new MojoFailureException(rejected == 1 ? "A tariff has errors." : rejected + " tariffs have errors.");
        }
        return sources;
    }

    private Compilation compile(TariffFile file) throws IOException {
        String packageName = CalculatorName.packageOf(file.folder());
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
