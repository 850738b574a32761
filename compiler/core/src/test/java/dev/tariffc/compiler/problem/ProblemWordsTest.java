package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three sets are equal: the problems, their words, and the programs that show them. */
class ProblemWordsTest {

    /** Told of files too large to keep here, of other suffixes, and of values that no file holds; tested with the parser. */
    private static final Set<String> WITHOUT_PROGRAM = Set.of("FileTooLarge", "TooManyWords", "UnreadableValue");

    private static final Map<String, String> FAMILIES = Map.of(
            "TextProblem", "TAR01",
            "NameProblem", "TAR02",
            "SyntaxProblem", "TAR03",
            "TypeProblem", "TAR04",
            "RuleProblem", "TAR05",
            "TimeProblem", "TAR06",
            "ExampleProblem", "TAR07",
            "LawProblem", "TAR08");

    private final ResourceBundle words = ResourceBundle.getBundle("dev.tariffc.compiler.problem.problems_en");

    private static Map<String, Class<?>> problems() {
        return Arrays.stream(Problem.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(Collectors.toMap(Class::getSimpleName, problem -> problem, (one, other) -> one, TreeMap::new));
    }

    @Test
    void everyProblemHasWordsAndThereAreNoOthers() {
        assertEquals(problems().keySet(), ProblemCatalogue.english().names());
    }

    @Test
    void everyProblemHasAProgramThatShowsItAndThereAreNoOthers() throws IOException {
        Set<String> shown = new TreeSet<>(WITHOUT_PROGRAM);
        try (Stream<Path> files = Files.walk(Path.of("src/test/tariffs/rejected"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tariff"))
                    .forEach(name -> shown.add(name.substring(0, name.length() - ".tariff".length())));
        }
        assertEquals(problems().keySet(), shown);
    }

    @Test
    void everyProblemHasACodeOfItsFamilyAndNoTwoHaveOne() {
        Map<String, String> owners = new HashMap<>();
        problems().forEach((name, problem) -> {
            String code = words.getString(name + ".code");
            String family = problem.getDeclaringClass().getSimpleName();
            assertTrue(code.matches(FAMILIES.get(family) + "\\d\\d"), name + " " + code);
            assertEquals(null, owners.put(code, name), code);
        });
    }

    @Test
    void placeholdersAreComponents() {
        Pattern placeholder = Pattern.compile("\\{(\\w+)(:and)?}");
        problems().forEach((name, problem) -> {
            Set<String> components = Arrays.stream(problem.getRecordComponents())
                    .filter(component -> component.getType() != Span.class)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            for (String part : Set.of("message", "help", "otherHelp", "related")) {
                String key = name + "." + part;
                Matcher used = placeholder.matcher(words.containsKey(key) ? words.getString(key) : "");
                while (used.find()) {
                    assertTrue(components.contains(used.group(1)), key + " has " + used.group());
                }
            }
        });
    }

    @Test
    void everyMessageIsASentenceAndEveryProblemIsExplained() {
        for (String name : ProblemCatalogue.english().names()) {
            String message = words.getString(name + ".message");
            assertTrue(message.endsWith("."), message);
            assertFalse(message.contains("illegal") || message.contains("invalid"), message);
            assertFalse(words.getString(name + ".explanation").isBlank(), name);
        }
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> parts = Set.of("code", "message", "help", "otherHelp", "related", "explanation");
        Set<String> known = problems().keySet();
        Set<String> strange = words.keySet().stream()
                .filter(key -> parts.contains(key.substring(key.indexOf('.') + 1)))
                .filter(key -> !known.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strange);
    }

    /** What is not computed is refused with the sentence to write instead. */
    @ParameterizedTest
    @EnumSource(Phrase.Construct.class)
    void whatIsNotComputedHasARemedyOfItsOwn(Phrase.Construct construct) {
        Problem refused = new RuleProblem.NotSupported(new Span(0, 1), construct);
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            assertTrue(ProblemCatalogue.of(language).help(refused, language).isPresent());
        }
    }
}
