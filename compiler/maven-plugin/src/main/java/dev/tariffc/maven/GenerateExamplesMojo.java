package dev.tariffc.maven;

import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Writes the worked examples of the tariffs as sources of the build's tests, which may then run them. */
@Mojo(name = "generate-examples", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateExamplesMojo extends TariffMojo {

    @Parameter(
            defaultValue = "${project.build.directory}/generated-test-sources/tariffc",
            readonly = true,
            required = true)
    File generated;

    @Override
    File folder() {
        return generated;
    }

    @Override
    void addTo(MavenProject build) {
        build.addTestCompileSourceRoot(generated.getPath());
    }

    @Override
    List<GeneratedSource> wanted(GeneratedCalculator calculator) {
        return List.of(calculator.examples());
    }

    @Override
    boolean tells() {
        return false;
    }
}
