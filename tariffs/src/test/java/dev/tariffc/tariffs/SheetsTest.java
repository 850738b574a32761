package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import connect_soproq.CommercialRadio2018;
import cpcc.PrivateCopying2025_2027;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.jqwik.FactSheet;
import dev.tariffc.jqwik.FactSheets;
import dev.tariffc.jqwik.Group;
import dev.tariffc.jqwik.GroupSheet;
import dev.tariffc.jqwik.Payer;
import dev.tariffc.jqwik.TariffLaws;
import dev.tariffc.jqwik.WholeYear;
import dev.tariffc.jqwik.YearSheet;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.ExampleRunner;
import dev.tariffc.runtime.calculation.Limit;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import socan.Tariff8_2018_2022;

/** The sheets that property tests get of a tariff: they love its limits, and can be pasted into its file. */
class SheetsTest {

    private static final String HALL = """
            tariff "Halls"

            In force from January 1, 2026.

            A hall pays the royalty each month, in CAD, rounded half up to 1¢.

            Given each month: sales (money), seats (number).

            The royalty is 2% of sales if seats are less than 100, otherwise 1% of sales.

            The royalty never falls when seats rise.

            Always: the royalty is at most $500.
            """;

    private static final String SALLE = """
            tarif « Salles »

            En vigueur à compter du 1er janvier 2026.

            Une salle verse la redevance chaque trimestre, en CAD, arrondie au plus près à 1 ¢.

            Données pour chaque événement chaque trimestre : recettes (argent), danse (oui ou non).

            Le droit pour chaque événement est de 2 % des recettes si danse, sinon 1 % des recettes.

            La redevance est la somme du droit pour chaque événement.
            """;

    // --- where they look --------------------------------------------------------------------------------------------

    @Property(seed = "2018")
    void bothSidesOfALimitAreMet(@ForAll @Payer(CommercialRadio2018.class) FactSheet sheet) {
        Rational soFar = sheet.position()
                .sums(CommercialRadio2018.Running.GROSS_INCOME_OF_THE_YEAR)
                .orElseThrow()
                .soFar();
        int side = soFar.compareTo(Rational.of(625_000));
        Statistics.label("so far, beside $625,000").collect(side).coverage(met -> {
            met.check(-1).count(count -> count > 0);
            met.check(0).count(count -> count > 0);
            met.check(1).count(count -> count > 0);
        });
    }

    @Example
    void limitsAreThoseOfTheText() {
        Set<Rational> ofTheYear = new CommercialRadio2018()
                .tariff().limits().stream()
                        .filter(limit -> limit.side() == Limit.Side.BELOW)
                        .map(Limit::at)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(Rational.of(625_000), Rational.of(1_250_000)), ofTheYear);
    }

    @Property(seed = "2018")
    void whatAlwaysHoldsIsKept(@ForAll @Payer(value = CommercialRadio2018.class, near = 2) FactSheet sheet) {
        Rational repertoire = number(sheet, CommercialRadio2018.Given.REPERTOIRE_AIRTIME);
        Rational total = number(sheet, CommercialRadio2018.Given.TOTAL_AIRTIME);
        assertTrue(repertoire.compareTo(total) <= 0, sheet::toString);
    }

    private static Rational number(FactSheet sheet, CommercialRadio2018.Given fact) {
        return sheet.value(fact).flatMap(Value::asNumber).orElseThrow();
    }

    @Property(seed = "2018")
    void withGapsFactsAreMissingOrNotAvailable(
            @ForAll @Payer(value = Tariff8_2018_2022.class, gaps = true) FactSheet sheet) {
        boolean unavailable = sheet.told().stream().map(FactSheet.Told::value).anyMatch(Value.notAvailable()::equals);
        boolean refused = sheet.assess().match(assessment -> false, refusals -> true);
        Statistics.label("not available").collect(unavailable).coverage(met -> {
            met.check(true).count(count -> count > 0);
            met.check(false).count(count -> count > 0);
        });
        Statistics.label("refused").collect(refused).coverage(met -> {
            met.check(true).count(count -> count > 0);
            met.check(false).count(count -> count > 0);
        });
    }

    @Property(tries = 20, seed = "2018")
    void aYearHasTwelveMonths(@ForAll @WholeYear(CommercialRadio2018.class) YearSheet year) {
        assertEquals(12, year.rows().size());
        assertEquals(12, year.assess().size());
    }

    @Property(tries = 20, seed = "2018")
    void everyRowOfAGroupHasOneOutcome(@ForAll @Group(value = CommercialRadio2018.class, max = 2) GroupSheet group) {
        assertTrue(group.members().size() <= 2);
        assertEquals(group.rows().size(), group.assess().size());
    }

    // --- what they say ----------------------------------------------------------------------------------------------

    @Property(tries = 8, seed = "2018")
    void sheetsOfRadioCanBePasted(@ForAll @Payer(CommercialRadio2018.class) FactSheet sheet) throws IOException {
        holdsIn(Files.readString(Path.of("connect-soproq/commercial-radio-2018.tariff")), "radio.tariff", sheet);
    }

    @Property(tries = 8, seed = "2018")
    void sheetsOfItemsCanBePasted(@ForAll @Payer(Tariff8_2018_2022.class) FactSheet sheet) throws IOException {
        holdsIn(Files.readString(Path.of("socan/8-2018-2022.tariff")), "socan-8.tariff", sheet);
    }

    @Property(tries = 8, seed = "2018")
    void sheetsOfTwoCyclesCanBePasted(@ForAll @Payer(PrivateCopying2025_2027.class) FactSheet sheet)
            throws IOException {
        holdsIn(Files.readString(Path.of("cpcc/private-copying-2025-2027.tariff")), "copying.tariff", sheet);
    }

    @Example
    void sheetsOfAFrenchTariffCanBePasted() {
        FactSheets.of(calculator(SALLE, "salle.tarif"))
                .sheets()
                .sampleStream()
                .limit(8)
                .forEach(sheet -> holdsIn(SALLE, "salle.tarif", sheet));
    }

    private static void holdsIn(String text, String name, FactSheet sheet) {
        Compilation compilation = compiled(text + "\n" + sheet + "\n", name);
        CalculatorLoader.Loaded loaded = loaded(compilation);
        List<String> failures = loaded.examples().stream()
                .flatMap(example -> ExampleRunner.run(loaded.calculator(), example).stream())
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), failures, sheet::toString);
    }

    private static Compilation compiled(String text, String name) {
        Compilation compilation = TariffCompiler.compile(SourceFile.of(name, text), "made", "Made");
        assertTrue(compilation.isAccepted(), () -> compilation.problems().list() + "\n" + text);
        return compilation;
    }

    private static CalculatorLoader.Loaded loaded(Compilation compilation) {
        GeneratedCalculator generated = compilation.generated().orElseThrow();
        return CalculatorLoader.load(generated.qualifiedName(), generated.code());
    }

    private static Calculator calculator(String text, String name) {
        return loaded(compiled(text, name)).calculator();
    }

    // --- what laws find ---------------------------------------------------------------------------------------------

    /** 2% of $100 for 99 seats are $2, 1% for 100 are $1: it falls. */
    @Example
    void whatFallsIsFound() {
        Calculator hall = calculator(HALL, "hall.tariff");
        Optional<AssertionError> found = firstFailure(hall);
        assertTrue(found.isPresent());
    }

    @Example
    void whatHoldsIsNotFound() {
        String rising = HALL.replace("2% of sales if", "1% of sales if").replace("otherwise 1%", "otherwise 2%");
        String small = rising.replace("sales (money)", "sales (money, at most $25,000)");
        assertEquals(Optional.empty(), firstFailure(calculator(small, "hall.tariff")));
    }

    /** 2% of $25,000.50 are $500.01. */
    @Example
    void whatDoesNotAlwaysHoldIsFound() {
        String rising = HALL.replace("2% of sales if", "1% of sales if").replace("otherwise 1%", "otherwise 2%");
        AssertionError found = firstFailure(calculator(rising, "hall.tariff")).orElseThrow();
        assertTrue(found.getMessage().contains("Always: the royalty is at most $500."), found::getMessage);
    }

    private static Optional<AssertionError> firstFailure(Calculator tariff) {
        Laws laws = new Laws();
        return FactSheets.of(tariff)
                .sheets()
                .sampleStream()
                .limit(1000)
                .flatMap(sheet -> laws.failure(sheet).stream())
                .findFirst();
    }

    private static final class Laws extends TariffLaws<CommercialRadio2018> {

        private Optional<AssertionError> failure(FactSheet sheet) {
            try {
                claimsHold(sheet);
                return Optional.empty();
            } catch (AssertionError e) {
                return Optional.of(e);
            }
        }
    }

    @Example
    void aClassOfLawsSaysOfWhichTariff() {
        @SuppressWarnings({"rawtypes", "unchecked"})
        TariffLaws<?> nameless = new TariffLaws() {};
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, nameless::sheets);
        assertFalse(thrown.getMessage().isBlank());
    }
}
