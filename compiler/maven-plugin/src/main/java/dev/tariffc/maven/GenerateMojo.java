package dev.tariffc.maven;

import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Compiles the tariffs in the folders beside the pom to Java sources, which the build then compiles with its own. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends TariffMojo {

    @Parameter(defaultValue = "${project.build.directory}/generated-sources/tariffc", readonly = true, required = true)
    File generated;

    @Override
    File folder() {
        return generated;
    }

    @Override
    void addTo(MavenProject build) {
        build.addCompileSourceRoot(generated.getPath());
    }

    @Override
    List<GeneratedSource> wanted(GeneratedCalculator calculator) {
        return calculator.forUse();
    }

    @Override
    boolean tells() {
        return true;
    }
}
