package dev.tariffc.compiler;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Who may import whom: the house's one direction. */
@AnalyzeClasses(
        packages = {"dev.tariffc.compiler", "dev.tariffc.runtime"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMPILER = "dev.tariffc.compiler";

    /** Each may import those before it and never those after it. */
    private static final List<String> ROOMS = List.of(
            "source", "problem", "syntax", "law", "parser", "model", "analysis", "codegen", "format", "same", "trial");

    @ArchTest
    static void theRoomsAreThoseOfTheHouse(JavaClasses classes) {
        Set<String> rooms = new TreeSet<>();
        classes.that(resideInAnyPackage(COMPILER + ".*"))
                .forEach(each -> rooms.add(each.getPackageName().substring(COMPILER.length() + 1)));
        assertEquals(new TreeSet<>(ROOMS), rooms);
    }

    @ArchTest
    static void nothingFlowsBack(JavaClasses classes) {
        for (int i = 0; i < ROOMS.size(); i++) {
            List<String> later = ROOMS.subList(i + 1, ROOMS.size());
            String[] forbidden =
                    later.stream().map(room -> COMPILER + "." + room).toArray(String[]::new);
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(COMPILER + "." + ROOMS.get(i))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden)
                            .or(resideInAnyPackage(COMPILER)
                                    .and(type(GeneratedSource.class).negate())))
                    .because("each room may import those before it: " + ROOMS);
            rule.check(classes);
        }
    }

    @ArchTest
    static final ArchRule MEANING_NEEDS_NO_TEXT = noClasses()
            .that()
            .resideInAnyPackage(COMPILER + ".model", COMPILER + ".codegen")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    COMPILER + ".syntax", COMPILER + ".parser", COMPILER + ".problem", COMPILER + ".source");

    @ArchTest
    static final ArchRule ONLY_THE_PARSER_KNOWS_ANTLR = noClasses()
            .that()
            .resideOutsideOfPackage(COMPILER + ".parser")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr..", "dev.tariffc.grammar..");

    @ArchTest
    static final ArchRule ONLY_THE_GENERATOR_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage(COMPILER + ".codegen")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule THE_CORE_TOUCHES_NO_FILE = noClasses()
            .that()
            .resideInAPackage(COMPILER + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging..");

    @ArchTest
    static final ArchRule THE_CORE_TOUCHES_NOTHING_ELSE = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule THE_RUNTIME_STANDS_ON_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.tariffc.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.tariffc.runtime..");

    @ArchTest
    static final ArchRule NO_AMOUNT_IS_KEPT_AS_A_DOUBLE = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.tariffc.runtime..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(Double.class);

    @ArchTest
    static final ArchRule NO_AMOUNT_IS_GIVEN_AS_A_DOUBLE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.tariffc.runtime..")
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(Double.class);
}
