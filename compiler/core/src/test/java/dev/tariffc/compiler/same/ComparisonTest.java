package dev.tariffc.compiler.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.analysis.Analyzer;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String HALL = """
        tariff "Halls"
        In force from January 1, 2026.
        A hall pays the royalty each month, in CAD, rounded half up to 1¢.
        section 2
        Given each month: sales (money), seats (number), dancing (yes or no), cinema (yes or no).
        Guests means seats.
        section 3
        > Two per cent.
        The royalty for a dance hall is 2% of sales, at least $15, at most $900.
        The royalty for any other hall is 1% of sales.
        A dance hall is a hall where (a) dancing; or (b) seats are more than 100.
        section 4
        The payment is due 20 days after the end of the month.
        """;

    private static Tariff parse(String text) {
        SourceFile source = SourceFile.of("hall.tariff", text);
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertEquals("[]", problems.list().toString());
        return tariff;
    }

    private static Text text(Tariff tariff) {
        return new Text(tariff, Analyzer.analyze(tariff, new Problems(tariff.source())));
    }

    private static void assertDiffers(String one, String other, String... differences) {
        Tariff first = parse(one);
        Tariff second = parse(other);
        assertEquals(
                List.of(differences),
                differences(Comparison.of(text(first), text(second)).differences(), first, second));
    }

    private static List<String> differences(List<Difference> found, Tariff first, Tariff second) {
        return found.stream()
                .map(each -> each.kind() + ": " + text(first, each.one()) + " | " + text(second, each.other()))
                .toList();
    }

    private static String text(Tariff tariff, Span span) {
        return tariff.source().text(span).replaceAll("\\s+", " ");
    }

    private static String changed(String before, String after) {
        assertEquals(2, (HALL + " ").split(Pattern.quote(before)).length, before);
        return HALL.replace(before, after);
    }

    // --- what makes no difference --------------------------------------------------------------------------------

    @Test
    void orderOfFactsLimbsAndCasesIsNoDifference() {
        assertDiffers(HALL, changed("sales (money), seats (number)", "seats (number), sales (money)"));
        assertDiffers(
                HALL, changed("(a) dancing; or (b) seats are more than 100", "seats are more than 100 or dancing"));
        String cases = "The royalty is $5 if dancing, $6 if cinema, otherwise $7.";
        assertDiffers(
                HALL + cases.replace("The royalty", "The fee"),
                HALL + "The fee is $6 if cinema, $5 if dancing, otherwise $7.");
        assertDiffers(
                HALL,
                HALL.replace("The royalty for any other hall is 1% of sales.\n", "")
                        .replace("section 4", "The royalty for any other hall is 1% of sales.\nsection 4"));
    }

    @Test
    void wordsAndWaysOfWritingAreNoDifference() {
        assertDiffers(HALL, changed("> Two per cent.", "> Three per cent.\n-- Slip."));
        assertDiffers(HALL, changed("2% of sales", "2.0 per cent of (sales)"));
        assertDiffers(HALL, changed("seats are more", "guests are more"));
        assertDiffers(HALL, HALL + "Interpretation: \"Calendar days.\"\n");
        assertDiffers(HALL, HALL + "example \"x\": sales is $5, then the royalty is $15.\n");
    }

    @Test
    void oneSentenceOrTwoOfWhatIsPaidIsNoDifference() {
        String fees = HALL + "The door fee is $5.\n";
        String pays = "A hall pays the royalty each month, in CAD, rounded half up to 1¢.";
        assertDiffers(
                fees.replace(pays, pays.replace("the royalty", "the royalty and the door fee")),
                fees.replace(pays, pays + " " + pays.replace("the royalty", "the door fee")));
    }

    @Test
    void yearsFromJanuaryAreYears() {
        String yearly = HALL.replace("end of the month", "end of the period")
                + "The door fee is $5.\nA hall pays the door fee each year, in CAD.\n";
        assertDiffers(yearly, yearly.replace("each year,", "each year from January 1,"));
        assertDiffers(
                yearly,
                yearly.replace("each year,", "each year from February 1,"),
                "SAYS: each year | each year from February 1");
    }

    @Test
    void sidesOfBandsAreToldInWords() {
        String table = HALL + """
                The door fee is, by seats:
                  | up to 5 | $1 |
                  | more than 5 up to 9 | $2 |
                  | more than 9 | $3 |.
                """;
        assertDiffers(table, table.replace("| up to 5 |", "| less than 5 |"), "SAYS: up to 5 | less than 5");
        assertDiffers(table, table.replace("5 up to 9 |", "5 less than 9 |"), "SAYS: up to 9 | less than 9");
        assertDiffers(table, table.replace("more than 9 |", "at least 9 |"), "SAYS: more than 9 | at least 9");
        assertDiffers(table, table.replace("| up to 5 |", "| up to 6 |"), "SAYS: 5 | 6");
    }

    // --- what does -----------------------------------------------------------------------------------------------

    @Test
    void whatIsPaidCountsAndItsOrderDoesNot() {
        String both =
                changed("pays the royalty each", "pays the royalty and the door fee each") + "The door fee is $5.\n";
        assertDiffers(both, both.replace("the royalty and the door fee each", "the door fee and the royalty each"));
        assertDiffers(
                both,
                both.replace("the royalty and the door fee each", "the royalty each"),
                "ONLY_ONE_SAYS: door fee | \"Halls\"");
    }

    @Test
    void tellsTheFigureThatDiffers() {
        assertDiffers(HALL, changed("1% of", "1.5% of"), "SAYS: 1% | 1.5%");
        assertDiffers(
                HALL,
                changed("20 days", "21 days"),
                "SAYS: 20 days after the end of the month | 21 days after the end of the month");
    }

    @Test
    void orderOfLimitsCounts() {
        assertDiffers(
                HALL,
                changed("at least $15, at most $900", "at most $900, at least $15"),
                "SAYS: at least $15 | at most $900",
                "SAYS: at most $900 | at least $15");
    }

    @Test
    void tellsWhatOnlyOneSays() {
        assertDiffers(HALL, changed(", at most $900", ""), "ONLY_ONE_SAYS: at most $900 | 2% of sales, at least $15");
        assertDiffers(
                changed("dancing (yes or no), cinema (yes or no)", "dancing (yes or no)"),
                HALL,
                "ONLY_OTHER_SAYS: section 2 | cinema (yes or no)");
        assertDiffers(
                HALL,
                changed("The payment is due 20 days after the end of the month.", ""),
                "ONLY_ONE_SAYS: payment is due 20 days after the end of the month. | section 4");
    }

    @Test
    void tellsOfSectionsAndWhatStandsInThem() {
        assertDiffers(HALL, HALL + "section 5\n> Text.\n", "SECTION_ONLY_IN_OTHER: \"Halls\" | section 5");
        assertDiffers(
                HALL + "section 5\n",
                changed("section 4\n", "section 4\nsection 5\n"),
                "STANDS_ELSEWHERE: payment is due 20 days after the end of the month."
                        + " | payment is due 20 days after the end of the month.");
        String first = "section 5 (certified July 18, 2014)\n";
        assertDiffers(
                HALL + first,
                HALL + first.replace("2014", "2015"),
                "SAYS: (certified July 18, 2014) | (certified July 18, 2015)");
    }

    // --- what means the same in other words ----------------------------------------------------------------------

    /** Whether a fee that is laid down in one way is the same as one that is laid down in another. */
    private static void assertSame(String one, String other) {
        String halls = HALL + "Given each month: rent (money), visits (number).\n";
        assertDiffers(halls + one, halls + other);
    }

    @Test
    void operandsOfSumsAndProductsHaveNoOrder() {
        assertSame("The fee is 1% of sales + 2% of rent.", "The fee is 2% of rent + 1% of sales.");
        assertSame("The fee is sales - rent + $5.", "The fee is $5 + sales - rent.");
        assertSame("The fee is 1% × sales.", "The fee is sales × 1%.");
        assertSame("The fee is 1% of (sales + rent).", "The fee is 1% of rent + 1% of sales.");
        assertSame(
                "The fee is the greater of $5 and (sales + rent).", "The fee is the greater of (rent + sales) and $5.");
    }

    @Test
    void figuresAreWorkedOut() {
        assertSame("The fee is 1% of sales + 2% of sales.", "The fee is 3% of sales.");
        assertSame("The fee is sales / 4.", "The fee is 25% of sales.");
        assertSame("The fee is $2 + $3.", "The fee is $5.");
        assertSame("The fee is sales - 10% of sales.", "The fee is 90% of sales.");
    }

    @Test
    void conditionsAreComparedByWhatTheyAsk() {
        assertSame(
                "The fee is $5 if sales are more than rent, otherwise $0.",
                "The fee is $5 if rent is less than sales, otherwise $0.");
        assertSame(
                "A full hall is a hall where dancing and cinema and seats are more than 5.",
                "A full hall is a hall where seats are more than 5 and cinema and dancing.");
    }

    @Test
    void ofASumInAnotherOrderTheFigureThatDiffersIsTold() {
        String halls = HALL + "Given each month: rent (money), visits (number).\n";
        assertDiffers(
                halls + "The fee is 1% of sales + 2% of rent.",
                halls + "The fee is 2.5% of rent + 1% of sales.",
                "SAYS: 2% | 2.5%");
        assertDiffers(
                halls + "The fee is sales - rent.",
                halls + "The fee is rent - sales.",
                "SAYS: sales | rent",
                "SAYS: rent | sales");
    }

    @Test
    void whatOnlyComesToTheSameForSomeFactsDiffers() {
        String halls = HALL + "Given each month: rent (money), visits (number).\n";
        assertDiffers(halls + "The fee is 0% of sales.", halls + "The fee is 0% of rent.", "SAYS: sales | rent");
        assertDiffers(
                halls + "The fee is $5 if sales are more than rent, otherwise $0.",
                halls + "The fee is $5 if sales are at least rent, otherwise $0.",
                "SAYS: sales are more than rent | sales are at least rent");
        assertDiffers(
                halls + "The seats fee is $5 per seats.",
                halls + "The seats fee is $5 per visits.",
                "SAYS: seats | visits");
    }

    // --- ties ----------------------------------------------------------------------------------------------------

    private static Tariff parseFrench(String text) {
        SourceFile source = SourceFile.of("salle.tarif", text);
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertEquals("[]", problems.list().toString());
        return tariff;
    }

    private static void assertTied(String one, String other, String... differences) {
        Tariff first = parse(one);
        Tariff second = parseFrench(other);
        assertEquals(
                List.of(differences),
                differences(Comparison.of(text(first), text(second)).differences(), first, second));
    }

    private static final String ONE = """
        tariff "Halls"
        In force from January 1, 2026.
        A hall « salle » pays the royalty each month, in CAD, rounded half up to 1¢.
        Given each month: sales « recette » (money).
        The royalty « redevance » is 2% of sales.
        The notice « avis » is sent to SOCAN.
        """;

    private static final String OTHER = """
        tarif « Salles »
        En vigueur à compter du 1er janvier 2026.
        Une salle « hall » verse la redevance chaque mois, en CAD, arrondie au plus près à 1 ¢.
        Donnée chaque mois : recette « sales » (argent).
        La redevance « royalty » est de 2 % de la recette.
        L'avis « notice » est envoyé à la SOCAN.
        """;

    @Test
    void tiesThatLeadBothWaysAreNoDifference() {
        assertTied(ONE, OTHER);
        assertTied(ONE, OTHER.replace("2 %", "3 %"), "SAYS: 2% | 3 %");
        assertTied(ONE + "Vente means sales.\n", OTHER);
    }

    @Test
    void sumsHaveNoOrderInTheOtherLanguageEither() {
        String one = ONE.replace("sales « recette » (money)", "sales « recette » (money), rent « loyer » (money)")
                .replace("2% of sales", "2% of sales + 1% of rent");
        String other =
                OTHER.replace("recette « sales » (argent)", "recette « sales » (argent), loyer « rent » (argent)");
        assertTied(one, other.replace("2 % de la recette", "1 % du loyer + 2 % de la recette"));
        assertTied(one, other.replace("2 % de la recette", "2 % de la recette + 1 % du loyer"));
        assertTied(one, other.replace("2 % de la recette", "1 % du loyer + 3 % de la recette"), "SAYS: 2% | 3 %");
    }

    @Test
    void tellsOfTiesThatLeadNowhere() {
        assertTied(
                ONE.replace("« avis »", "« rapport »"),
                OTHER,
                "TIE_OF_OTHER_NOT_RETURNED: notice | « notice »",
                "TIE_OF_ONE_ENDS_NOWHERE: « rapport » | « Salles »");
    }

    @Test
    void tellsOfTiesThatOnlyOneKnows() {
        assertTied(ONE, OTHER.replace(" « notice »", ""), "TIE_OF_ONE_NOT_RETURNED: « avis » | avis");
        assertTied(ONE.replace(" « avis »", ""), OTHER, "TIE_OF_OTHER_NOT_RETURNED: notice | « notice »");
    }

    @Test
    void tellsOfNamesWithoutTie() {
        assertTied(
                ONE.replace(" « avis »", ""),
                OTHER.replace(" « notice »", ""),
                "NOT_TIED_IN_OTHER: \"Halls\" | avis",
                "NOT_TIED_IN_ONE: notice | « Salles »",
                "SAYS: notice | avis");
    }

    @Test
    void namesAreTheirOwnCounterpartsInOneLanguage() {
        assertDiffers(ONE, ONE.replace(" « avis »", ""));
    }

    // --- declared divergences ------------------------------------------------------------------------------------

    private static List<String> declared(String one, String other) {
        Tariff first = parse(one);
        Tariff second = parse(other);
        Comparison comparison = Comparison.of(text(first), text(second));
        assertEquals(List.of(), differences(comparison.differences(), first, second));
        return comparison.declared().stream()
                .map(each -> (each.isIdle() ? "idle " : "")
                        + (each.inOne() ? "one: " : "other: ")
                        + each.reason().text() + ": " + differences(each.differences(), first, second))
                .toList();
    }

    private static final String DIVERGENCE = "Divergence: \"Slip.\"\n";

    @Test
    void whatDiffersInADivergentSentenceIsDeclared() {
        String fee = "The fee is $1.\n";
        assertEquals(
                List.of("one: Slip.: [SAYS: $1 | $2]"),
                declared(HALL + fee + DIVERGENCE, HALL + fee.replace("$1", "$2")));
        assertEquals(
                List.of("other: Slip.: [SAYS: $1 | $2]"),
                declared(HALL + fee, HALL + fee.replace("$1", "$2") + "Interpretation: \"x\"\n" + DIVERGENCE));
        assertEquals(
                List.of("one: Slip.: [SAYS: $1 | $2]", "one: Slip.: []", "other: Slip.: []"),
                declared(HALL + fee + DIVERGENCE + DIVERGENCE, HALL + fee.replace("$1", "$2") + DIVERGENCE));
        assertEquals(
                List.of("one: Slip.: [ONLY_ONE_SAYS: fee is $1. | section 4]"),
                declared(HALL + fee + DIVERGENCE, HALL));
    }

    @Test
    void aDivergenceThatCoversNothingIsIdle() {
        String fee = "The fee is $1.\n";
        assertEquals(List.of("idle one: Slip.: []"), declared(HALL + fee + DIVERGENCE, HALL + fee));
        assertEquals(List.of("idle one: Slip.: []"), declared(HALL + "section 5\n" + DIVERGENCE, HALL + "section 5\n"));
        assertEquals(List.of("idle other: Slip.: []"), declared(HALL, HALL + "Fees means sales.\n" + DIVERGENCE));
        assertEquals(List.of("one: Slip.: []"), declared(HALL + "> Text.\n" + DIVERGENCE + fee, HALL + fee));
    }

    /** What takes the warning away that a sentence says otherwise than the legal text is of use, though both texts say it. */
    @Test
    void aDivergenceFromTheLegalTextIsNotIdle() {
        String fee = "section 5\n> A hall pays $2.\nThe fee is $1.\n";
        String slip = "Divergence: \"The English text says $2, and $1 is meant.\"\n";
        assertTrue(declared(HALL + fee + slip, HALL + fee).stream().noneMatch(each -> each.startsWith("idle")));
        String agrees = fee.replace("$2", "$1");
        assertTrue(declared(HALL + agrees + slip, HALL + agrees).get(0).startsWith("idle"));
    }

    @Test
    void aDivergentSectionMayStandElsewhereButSaysTheSame() {
        String one = HALL.replace("section 4\n", "section 4\n> Text.\n" + DIVERGENCE) + "section 5\n";
        String other = changed("section 4\n", "section 4\nsection 5\n");
        String moved = "payment is due 20 days after the end of the month.";
        assertEquals(List.of("one: Slip.: [STANDS_ELSEWHERE: " + moved + " | " + moved + "]"), declared(one, other));
        assertEquals(
                List.of("other: Slip.: [SECTION_ONLY_IN_OTHER: \"Halls\" | section 5]"),
                declared(HALL, HALL + "section 5\n" + DIVERGENCE));
        assertDiffers(HALL, HALL + "section 5\n> Text.\n" + DIVERGENCE, "SECTION_ONLY_IN_OTHER: \"Halls\" | section 5");
        assertDiffers(
                one,
                HALL.replace("20 days", "21 days") + "section 5\n",
                "SAYS: 20 days after the end of the month | 21 days after the end of the month");
    }
}
