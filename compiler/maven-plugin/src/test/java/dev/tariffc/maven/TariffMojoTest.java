package dev.tariffc.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build gets of each goal, and how its parameters change it. */
class TariffMojoTest {

    private static final String TARIFF = """
            tariff "Halls"
            In force from January 1, 2020.
            A hall pays the fee each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The fee is 2% of sales.
            example "two per cent": sales is $100, then the fee is $2.00.
            """;

    @TempDir
    private Path root;

    private final MavenProject project = new MavenProject();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void buildsBelowTheTariffs() {
        project.getModel().setBuild(new Build());
        project.getBuild().setDirectory(root.resolve("target").toString());
    }

    private GenerateMojo calculators() {
        GenerateMojo mojo = new GenerateMojo();
        mojo.generated = root.resolve("target/main").toFile();
        return set(mojo);
    }

    private GenerateExamplesMojo examples() {
        GenerateExamplesMojo mojo = new GenerateExamplesMojo();
        mojo.generated = root.resolve("target/test").toFile();
        return set(mojo);
    }

    private <M extends TariffMojo> M set(M mojo) {
        mojo.project = project;
        mojo.tariffs = root.toFile();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence content) {
                told.add(content.toString());
            }

            @Override
            public void warn(CharSequence content) {
                told.add(content.toString());
            }
        });
        return mojo;
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> written(String folder) throws IOException {
        Path written = root.resolve("target").resolve(folder);
        if (!Files.exists(written)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(written)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> written.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void calculatorsAreSourcesOfTheBuildInPackagesOfTheirFolders() throws Exception {
        write("halls/small.tariff", TARIFF);
        write("fairs/large.tariff", TARIFF);

        calculators().execute();

        assertEquals(
                List.of("fairs/Large.java", "fairs/LargeTariff.java", "halls/Small.java", "halls/SmallTariff.java"),
                written("main"));
        assertEquals(List.of(root.resolve("target/main").toString()), project.getCompileSourceRoots());
        assertEquals(List.of(), project.getTestCompileSourceRoots());
    }

    @Test
    void examplesAreSourcesOfItsTests() throws Exception {
        write("halls/small.tariff", TARIFF);

        examples().execute();

        assertEquals(List.of("halls/SmallExamples.java"), written("test"));
        assertEquals(List.of(root.resolve("target/test").toString()), project.getTestCompileSourceRoots());
        assertEquals(List.of(), project.getCompileSourceRoots());
    }

    @Test
    void onePackageMayHoldThemAll() throws Exception {
        write("halls/small.tariff", TARIFF);
        write("fairs/large.tariff", TARIFF);
        GenerateMojo calculators = calculators();
        calculators.packageName = "org.example";
        GenerateExamplesMojo examples = examples();
        examples.packageName = "org.example";

        calculators.execute();
        examples.execute();

        assertEquals(
                List.of(
                        "org/example/Large.java",
                        "org/example/LargeTariff.java",
                        "org/example/Small.java",
                        "org/example/SmallTariff.java"),
                written("main"));
        assertEquals(List.of("org/example/LargeExamples.java", "org/example/SmallExamples.java"), written("test"));
        assertTrue(Files.readString(root.resolve("target/main/org/example/Small.java"))
                .contains("package org.example;"));
    }

    @Test
    void aPackageThatJavaDoesNotKnowIsRefused() throws Exception {
        write("halls/small.tariff", TARIFF);
        GenerateMojo calculators = calculators();
        calculators.packageName = "org.2020";

        assertEquals("packageName is no package for a calculator: org.2020", failure(calculators));
        assertEquals(List.of(), written("main"));
    }

    @Test
    void twoTariffsOfOneNameCannotShareAPackage() throws Exception {
        write("halls/small.tariff", TARIFF);
        write("fairs/small.tariff", TARIFF);
        GenerateMojo calculators = calculators();
        calculators.packageName = "org.example";

        assertEquals("A tariff has errors.", failure(calculators));
        assertEquals(
                List.of("fairs/small.tariff and halls/small.tariff would both become org.example.Small:"
                        + " rename one of them."),
                told);
        assertEquals(List.of(), written("main"));
    }

    @Test
    void problemsAreToldOnceInABuild() throws Exception {
        write("halls/small.tariff", TARIFF.replace("sales.", "takings."));

        assertEquals("A tariff has errors.", failure(calculators()));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("error[TAR0201]"), told::toString);

        assertEquals("A tariff has errors.", failure(examples()));
        assertEquals(1, told.size());
    }

    private static String failure(TariffMojo mojo) throws MojoExecutionException {
        return assertThrows(MojoFailureException.class, mojo::execute).getMessage();
    }
}
