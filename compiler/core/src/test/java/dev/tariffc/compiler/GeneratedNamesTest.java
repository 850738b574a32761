package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.TypedFacts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a file or anything in it is called, as far as the language takes it for a name: the calculator compiles. */
class GeneratedNamesTest {

    private static final String JAVA = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected
            public return short static strictfp super switch synchronized this throw throws transient try void volatile while
            true false null yield record var sealed permits non-sealed when exports module open opens provides requires to
            transitive uses with
            """;
    private static final String JAVA_LANG = """
            Boolean Byte Character Class Comparable Deprecated Double Enum Error Exception Float Generated
            IllegalArgumentException Integer Iterable Long Math Number Object Override Package Process Record Runnable
            SafeVarargs Short String StringBuilder SuppressWarnings System Thread Throwable Void ArrayList BigDecimal List
            LocalDate Map MonthDay Optional Supplier YearMonth Example Given Defined Payable Running Sentence Reckoning Builder
            """;

    private static final Set<String> NAMES = names();

    /** Words with spaces where a name of Java has a capital. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String word : (JAVA + JAVA_LANG).split("\\s+", -1)) {
            names.add(spaced(word));
        }
        for (JavaClass type : new ClassFileImporter().importPackages("dev.tariffc.runtime")) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnonymousClass()) {
                names.add(spaced(type.getSimpleName()));
            }
        }
        for (Class<?> inherited : List.of(Evaluation.class, Calculator.class, TypedFacts.Builder.class)) {
            for (Class<?> type = inherited; type != null; type = type.getSuperclass()) {
                for (Method method : type.getDeclaredMethods()) {
                    names.add(spaced(method.getName()));
                }
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String spaced(String name) {
        return name.replaceAll("\\W|lambda|access", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static final String FEE = """
            tariff "Names"
            In force from January 1, 2015.
            A hall pays the fee due each year, in CAD, rounded half up to 1¢.
            Given each year: sales due (money).
            The fee due is 1% of the sales due.
            """;

    @Test
    void files() {
        Map<String, GeneratedSource> sources = new LinkedHashMap<>();
        for (String name : NAMES) {
            String file = name.replace(' ', '-') + ".tariff";
            Compilation compilation =
                    TariffCompiler.compile(SourceFile.of(file, FEE), "files", CalculatorName.of(file));
            compilation
                    .generated()
                    .orElseThrow()
                    .withExamples()
                    .forEach(each -> sources.putIfAbsent(each.qualifiedName(), each));
        }
        JavacLint.assertSilent(List.copyOf(sources.values()));
    }

    @Test
    void payers() {
        check(
                40,
                names -> names.stream()
                        .map(name -> FEE.replace("A hall pays the fee due", "A " + name + " pays the fee due"))
                        .toList());
    }

    @Test
    void facts() {
        check(
                100,
                names -> List.of("""
                tariff "Names"
                In force from January 1, 2015.
                A hall pays the fee due each year, in CAD, rounded half up to 1¢.
                Given each year:
                  %s.
                The fee due is %s.
                """.formatted(
                                joined(names, ",\n  ", name -> name + " (money)"),
                                joined(names, " + ", name -> "the " + name))));
    }

    @Test
    void definitions() {
        check(
                100,
                names -> List.of("""
                tariff "Names"
                In force from January 1, 2015.
                A hall pays the fee due each year, in CAD, rounded half up to 1¢.
                Given each year: sales due (money).
                %s
                The fee due is %s.
                """.formatted(
                                joined(names, "\n", name -> "The " + name + " is 1% of the sales due."),
                                joined(names, " + ", name -> "the " + name))));
    }

    @Test
    void items() {
        check(
                60,
                names -> List.of("""
                tariff "Names"
                In force from January 1, 2015.
                A hall pays the fee due each year, in CAD, rounded half up to 1¢.
                %s
                The fee due is $1.
                """.formatted(joined(
                        names,
                        "\n",
                        name -> "Given for each " + name + " each year: size of the " + name + " (money)."))));
    }

    @Test
    void choices() {
        check(100, names -> List.of("""
                tariff "Names"
                In force from January 1, 2015.
                A hall pays the fee due each year, in CAD, rounded half up to 1¢.
                Given each year: sort due (one of %s or other).
                The fee due is $1.
                """.formatted(String.join(", ", names))));
    }

    private static String joined(Collection<String> names, String between, Function<String, String> each) {
        return names.stream().map(each).collect(Collectors.joining(between));
    }

    /** @param least names that the language takes in that place: fewer would test nothing */
    private static void check(int least, Function<List<String>, List<String>> tariffs) {
        List<String> names = NAMES.stream()
                .filter(name -> tariffs.apply(List.of(name)).stream()
                        .allMatch(text -> compile(text, 0).isAccepted()))
                .toList();
        assertTrue(names.size() >= least, () -> "only " + names.size() + " names: " + names);
        List<GeneratedSource> sources = new ArrayList<>();
        collect(names, tariffs, sources);
        JavacLint.assertSilent(sources);
    }

    /** As many names as go together in one tariff: some are alike to its readers, or run into what stands beside them. */
    private static void collect(
            List<String> names, Function<List<String>, List<String>> tariffs, List<GeneratedSource> sources) {
        List<GeneratedSource> together = new ArrayList<>();
        for (String text : tariffs.apply(names)) {
            Compilation compilation = compile(text, sources.size() + together.size());
            compilation.generated().ifPresent(made -> together.addAll(made.withExamples()));
            if (!compilation.isAccepted()) {
                collect(names.subList(0, names.size() / 2), tariffs, sources);
                collect(names.subList(names.size() / 2, names.size()), tariffs, sources);
                return;
            }
        }
        sources.addAll(together);
    }

    private static Compilation compile(String tariff, int number) {
        return TariffCompiler.compile(SourceFile.of("names.tariff", tariff), "names", "Names" + number);
    }
}
