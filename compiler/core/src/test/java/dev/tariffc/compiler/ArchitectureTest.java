package dev.tariffc.compiler;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.stream.Collectors.toCollection;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may import whom: the house's one direction. */
@AnalyzeClasses(
        packages = {"dev.tariffc.grammar", "dev.tariffc.compiler", "dev.tariffc.runtime"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMPILER = "dev.tariffc.compiler";
    private static final String RUNTIME = "dev.tariffc.runtime";
    private static final String GRAMMAR = "dev.tariffc.grammar";

    /** Each may import those before it and never those after it; rooms within a room stand beside it, in their order. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            COMPILER,
            List.of(
                    "name",
                    "source",
                    "problem",
                    "syntax",
                    "law",
                    "parser.text",
                    "parser.words",
                    "parser.hints",
                    "parser.names",
                    "parser.tree",
                    "parser.mend",
                    "parser",
                    "model",
                    "analysis.names",
                    "analysis.terms",
                    "analysis.rules",
                    "analysis.cases",
                    "analysis.duties",
                    "analysis",
                    "mend",
                    "fast",
                    "codegen",
                    "format",
                    "same",
                    "trial"),
            RUNTIME,
            List.of(
                    "number",
                    "time",
                    "language",
                    "fact",
                    "series",
                    "interest",
                    "account",
                    "calculation",
                    "fast",
                    "returns",
                    "wording"));

    /** What a cycle of classes may be at most; in one of that size everything depends on everything. */
    private static final int LONGEST_CYCLE = 5;

    /** Terms hold terms of every kind, as sentences do: data that is recursive by nature, with no work in it. */
    private static final Set<String> RECURSIVE_DATA = Set.of(COMPILER + ".model", COMPILER + ".syntax");

    @ArchTest
    static void theRoomsAreThoseOfTheHouse(JavaClasses classes) {
        ROOMS.forEach((house, rooms) -> {
            Set<String> found = new TreeSet<>();
            classes.that(resideInAnyPackage(house + ".*.."))
                    .forEach(each -> found.add(each.getPackageName().substring(house.length() + 1)));
            assertEquals(new TreeSet<>(rooms), found);
        });
    }

    @ArchTest
    static void nothingFlowsBack(JavaClasses classes) {
        ROOMS.forEach((house, rooms) -> {
            for (int i = 0; i < rooms.size(); i++) {
                String[] forbidden = rooms.subList(i + 1, rooms.size()).stream()
                        .map(room -> house + "." + room)
                        .toArray(String[]::new);
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage(house + "." + rooms.get(i))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden)
                                .or(resideInAnyPackage(COMPILER)
                                        .and(type(GeneratedSource.class)
                                                .or(type(GeneratedCalculator.class))
                                                .negate())))
                        .because("each room may import those before it: " + rooms);
                rule.check(classes);
            }
        });
    }

    @ArchTest
    static void noCycleIsLong(JavaClasses classes) {
        Map<Set<String>, List<String>> cycles = new HashMap<>();
        ClassCycles.of(classes).stream()
                .filter(cycle -> cycle.size() > LONGEST_CYCLE)
                .forEach(cycle -> cycles.put(
                        cycle.stream().map(each -> each.getPackageName()).collect(toCollection(TreeSet::new)),
                        cycle.stream().map(each -> each.getName()).sorted().toList()));
        Set<String> tied = cycles.keySet().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(RECURSIVE_DATA), tied, () -> "cycles: " + cycles.values());
    }

    @ArchTest
    static final ArchRule MEANING_NEEDS_NO_TEXT = noClasses()
            .that()
            .resideInAnyPackage(COMPILER + ".model..", COMPILER + ".codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    COMPILER + ".syntax..", COMPILER + ".parser..", COMPILER + ".problem..", COMPILER + ".source..");

    @ArchTest
    static final ArchRule THE_GRAMMAR_STANDS_ON_ANTLR_ALONE = classes()
            .that()
            .resideInAPackage(GRAMMAR + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.antlr.v4.runtime..", GRAMMAR + "..");

    @ArchTest
    static final ArchRule ONLY_THE_PARSER_KNOWS_ANTLR = noClasses()
            .that()
            .resideOutsideOfPackages(COMPILER + ".parser..", GRAMMAR + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr..", GRAMMAR + "..");

    @ArchTest
    static final ArchRule ONLY_THE_GENERATOR_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage(COMPILER + ".codegen..")
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
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "dev.tariffc.runtime..");

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
