package dev.tariffc.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom, from module to module and within the command line; the compiler and the runtime have their own test. */
@AnalyzeClasses(packages = "dev.tariffc", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    private static final String COMMAND_LINE = "dev.tariffc.cli";
    private static final String COMPILER = "dev.tariffc.compiler";
    private static final String RUNTIME = "dev.tariffc.runtime";

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(COMMAND_LINE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE + "..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_ITS_LIBRARIES = noClasses()
            .that()
            .resideOutsideOfPackage(COMMAND_LINE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "picocli..",
                    "com.google.gson..",
                    "de.siegmar..",
                    "biweekly..",
                    "com.samskivert..",
                    "com.openhtmltopdf..",
                    "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule ONLY_STATEMENTS_KNOW_TEMPLATES_AND_PDF = noClasses()
            .that()
            .resideInAPackage(COMMAND_LINE + "..")
            .and()
            .resideOutsideOfPackage(COMMAND_LINE + ".statements..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.samskivert..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_STAYS_OUT_OF_THE_WORKSHOP = noClasses()
            .that()
            .resideInAPackage(COMMAND_LINE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER + ".analysis..", COMPILER + ".codegen..", COMPILER + ".law..", "org.antlr..");

    @ArchTest
    static final ArchRule FACTS_AND_RATES_KNOW_NO_RETURNS = noClasses()
            .that()
            .resideInAnyPackage(COMMAND_LINE + ".facts..", COMMAND_LINE + ".rates..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE + ".returns..");

    @ArchTest
    static final ArchRule RETURNS_KNOW_NO_STATEMENTS = noClasses()
            .that()
            .resideInAnyPackage(COMMAND_LINE + ".returns..", COMMAND_LINE + ".facts..", COMMAND_LINE + ".rates..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE + ".statements..");

    @ArchTest
    static final ArchRule RATES_KNOW_NO_FACTS = noClasses()
            .that()
            .resideInAPackage(COMMAND_LINE + ".rates..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE + ".facts..");

    @ArchTest
    static final ArchRule THE_LOADER_STANDS_ON_THE_RUNTIME = classes()
            .that()
            .resideInAPackage("dev.tariffc.loader..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "javax.tools..", RUNTIME + "..", "dev.tariffc.loader..");

    @ArchTest
    static final ArchRule CALENDARS_STAND_ON_THE_RUNTIME = classes()
            .that()
            .resideInAPackage(RUNTIME + ".calendars..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", RUNTIME + "..", "de.focus_shift.jollyday..");

    @ArchTest
    static final ArchRule ONLY_CALENDARS_KNOW_JOLLYDAY = noClasses()
            .that()
            .resideOutsideOfPackage(RUNTIME + ".calendars..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..");
}
