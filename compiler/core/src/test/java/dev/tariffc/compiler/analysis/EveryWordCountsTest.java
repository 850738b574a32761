package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No component of any sentence can be altered without the meaning altering with it, or a problem being told. */
class EveryWordCountsTest {

    private static final Path PROGRAMS = Path.of("src/test/tariffs/accepted");
    private static final Path TARIFFS = Path.of("../../tariffs");

    /** Changes that mean nothing, each with the reason: the component and the change, as a mutant shows them. */
    private static final Map<String, String> MEAN_NOTHING = Map.ofEntries(
            Map.entry(
                    "(?s)(LawText\\.text|Quoted\\.text|Heading\\.title): .*",
                    "words that are shown and do not compute"),
            Map.entry(
                    "(?s)Tariff\\.elements: (LawText|Heading|Interpretation|Divergence)\\[.* -> nothing",
                    "the same; what a section with sentences is called is in its clauses"),
            Map.entry("Heading\\.number: .*", "a section without sentences, to which nothing refers"),
            Map.entry("Limb\\.letter: .*", "limbs are told apart by their order"),
            Map.entry(
                    "(Due|DueOnEstimate)\\.creditedIfNegative: .*", "an amount below zero is credited, said or unsaid"),
            Map.entry(
                    ".*: (DAY|MONTH|TWO_MONTHS|QUARTER|HALF_YEAR|YEAR|SEASON) -> PERIOD",
                    "the period is the one that is paid"),
            Map.entry(
                    ".*: PERIOD -> (DAY|MONTH|TWO_MONTHS|QUARTER|HALF_YEAR|YEAR|SEASON)",
                    "the same, the other way round"),
            Map.entry("Understated\\.any: Optional\\[.*] -> Optional.empty", "any of the periods that are paid"),
            Map.entry(
                    "(InARow|SumOfParts)\\.of: Optional\\[The\\[unit=(QUARTER|YEAR)]] -> Optional.empty",
                    "the months of the period that is paid; where nothing is paid for such periods, it is told"),
            Map.entry(
                    "(Reference\\.name|Field\\.what): revenue -> sales",
                    "another form of a name is that name: revenue means sales"),
            Map.entry("Setting\\.in: .* -> Optional.empty", "the period that the name alone means"),
            Map.entry("Setting\\.periodUnit: .*", "a period that holds the one named; a longer value is told"),
            Map.entry("Example\\.settings: .* -> before the one before it", "facts are given in any order"),
            Map.entry(
                    "Example\\.settings: Setting\\[name=Optional.empty.* -> nothing", "the first period that is paid"),
            Map.entry("(Holding|HoldingDay|The)\\.unit: .*", "in an example, a period is named by one that it holds"),
            Map.entry("Month\\.month: .*", "in an example, the month of a longer period that is paid"),
            Map.entry("Per\\.orPart: false -> true", "a count of ones has no parts"),
            Map.entry("Band\\.whole: .*", "1 to 100 and up to 100 are one band of whole numbers"),
            Map.entry("Alternative\\.selector: Optional\\[Otherwise.*", "no text has alternatives without it"),
            Map.entry(
                    "Money\\.currency: Optional\\[.*] -> Optional.empty",
                    "the currency of the tariff, in which $ is read"),
            Map.entry(
                    "ForAnyOther\\.name: (fair -> organizer|organizer -> fair)",
                    "what is no class is one of an occasion and of its payer alike"),
            Map.entry(
                    "Given\\.of: .*",
                    "of what items hold all is added up, whichever holds it; anything else is refused"),
            Map.entry(
                    "Given\\.item: Optional\\[Name.key=Key.words=(fair|concert|licence year|exercice).* -> Optional.empty",
                    "of an occasion that is paid for, its facts are given"),
            Map.entry(
                    "(Definition|Due)\\.qualifiers: ForEach\\[item=Name.key=Key.words=concert.* -> nothing",
                    "of an occasion that is paid for, each is the one that is paid"),
            Map.entry(
                    "Setting\\.name: Optional\\[Name.key=Key.words=concert.* -> Optional.empty",
                    "the day of an occasion is the period that is paid"),
            Map.entry(
                    "Value\\.limits: OrIf\\[value=Money\\[value=0, [^>]*condition=Holds.* -> before the one before it",
                    "of the first known of several: a fallback of a fallback belongs there, wherever it stands"),
            Map.entry("PaymentOrder\\.order: .* -> nothing", "what is left comes last"),
            Map.entry(
                    "(BearsInterest\\.every|Rate\\.per): Optional\\[.* -> Optional.empty",
                    "over so many days, or 12 months, is a rate of a year, by the day or by the month"),
            Map.entry(
                    "Rate\\.(from|to): Optional\\[.* -> Optional.empty",
                    "a rate begins on the day after the one before ends: each of the two says so"),
            Map.entry("FactDeclaration\\.bounds: Step\\[step=Money\\[value=0.01.* -> nothing", "money is in cents"));

    static Stream<Path> programs() throws IOException {
        List<Path> programs = new ArrayList<>();
        for (Path folder : List.of(PROGRAMS, TARIFFS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(EveryWordCountsTest::isTried).sorted().forEach(programs::add);
            }
        }
        return programs.stream();
    }

    /** The French texts of the repository's tariffs mean what the English ones mean, which another test says. */
    private static boolean isTried(Path file) {
        String name = file.toString().replace('\\', '/');
        return !name.contains("/target/") && (name.endsWith(".tariff") || name.matches(".*/accepted/.*\\.tarif"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyComponentMatters(Path file) throws IOException {
        SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        Meaning meaning = meaning(tariff);
        assertTrue(meaning.model().isPresent(), () -> meaning.problems().toString());
        String survivors = TreeMutants.of(tariff).parallelStream()
                .filter(mutant -> MEAN_NOTHING.keySet().stream()
                        .noneMatch((mutant.component() + ": " + mutant.change())::matches))
                .flatMap(mutant -> survives(mutant, meaning)
                        .map(how -> source.place(mutant.at().start()) + ": " + mutant.component() + ": "
                                + mutant.change() + how)
                        .stream())
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals("", survivors);
    }

    /** How a change came through; none where it was noticed. */
    private static Optional<String> survives(TreeMutants.Mutant mutant, Meaning meaning) {
        try {
            return meaning(mutant.tree()).equals(meaning) ? Optional.of("") : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // a tree that no text has
        }
    }

    private record Meaning(Optional<TariffModel> model, List<Problem> problems) {}

    private static Meaning meaning(Tariff tariff) {
        Problems problems = new Problems(tariff.source());
        Optional<TariffModel> model = Analyzer.analyze(tariff, problems);
        return new Meaning(model, problems.list());
    }
}
