package dev.tariffc.meaning;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A second opinion is worth something only if it comes from the texts: it may not see how the compiler or the runtime compute. */
class MeaningStandsAloneTest {

    private static final ArchRule KNOWS_NOTHING = noClasses()
            .that()
            .resideInAPackage("dev.tariffc.meaning")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "dev.tariffc.compiler",
                    "dev.tariffc.compiler.analysis..",
                    "dev.tariffc.compiler.model..",
                    "dev.tariffc.compiler.codegen..",
                    "dev.tariffc.compiler.same..",
                    "dev.tariffc.compiler.trial..",
                    "dev.tariffc.compiler.law..",
                    "dev.tariffc.loader..",
                    "dev.tariffc.runtime.calculation..",
                    "dev.tariffc.runtime.fact..",
                    "dev.tariffc.runtime.number..",
                    "dev.tariffc.runtime.returns..",
                    "dev.tariffc.runtime.account.."));

    @Test
    void knowsNothing() {
        ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            KNOWS_NOTHING.check(new ClassFileImporter().importPackagesOf(MeaningStandsAloneTest.class));
        });
    }
}
