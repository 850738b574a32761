package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.List;
import org.junit.jupiter.api.Test;

class TariffParserTest {

    @Test
    void decomposedLettersAreOneWithComposedOnesAndPlacesAreThoseOfTheText() {
        String text =
                "tariff \"x\"\nThe cafe\u0301 fee is $5.\nThe levy is the caf\u00E9 fee.\nThe tax is the e\u0301 x.\n";
        Problems problems = problems(text);
        assertEquals(List.of("UnknownName"), names(problems));
        assertEquals("e\u0301 x", problems.source().text(problems.list().get(0).span()));
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsMakeNoDifference() {
        String text = "\uFEFFtariff \"x\"\r\n> one\r\n> two\r\nThe rate\r\n  is 2%.\r\n";
        Problems problems = new Problems(SourceFile.of("x.tariff", text));
        Tariff tariff = TariffParser.parse(problems.source(), problems);
        assertEquals(List.of(), problems.list());
        assertEquals(2, tariff.elements().size());
    }

    @Test
    void typographicQuotesAndApostrophes() {
        assertEquals(
                List.of(),
                problems("tariff “x”\nThe authors’ share is 5%.\nThe levy is the authors' share of $5.\n")
                        .list());
    }

    @Test
    void aCapitalAInsideASentenceIsAName() {
        String text = "tariff \"x\"\nA is 2%.\nA levy is $5.\nThe fee is A of the levy × (1 - A).\n";
        assertEquals(List.of(), problems(text).list());
    }

    @Test
    void theLongestNameCounts() {
        Problems problems = new Problems(SourceFile.of("x.tariff", """
            tariff "x"
            The rate is 2%.
            The rate for 2018 is 3%.
            The royalty rate is 4%.
            The fee is the royalty rate of $5.
            """));
        Tariff tariff = TariffParser.parse(problems.source(), problems);
        assertEquals(List.of(), problems.list());
        assertEquals(
                List.of("rate", "rate", "royalty rate", "fee"),
                tariff.elements().stream()
                        .map(element ->
                                ((Sentence.Definition) element).name().key().words())
                        .toList());
    }

    @Test
    void aNameInQuotesIsUsedWithoutThem() {
        assertEquals(
                List.of(),
                problems("tariff \"x\"\n\"Fees for music\" is $5.\nThe levy is 2 × the fees for music.\n")
                        .list());
    }

    @Test
    void everyBadSentenceIsToldAndEveryGoodOneRead() {
        Problems problems = new Problems(SourceFile.of("x.tariff", """
            tariff "x"
            The rate is 2% of.
            The fee is $5.
            The levy is the rat of the fee.
            The tax is is $5.
            """));
        Tariff tariff = TariffParser.parse(problems.source(), problems);
        assertEquals(List.of("Unfinished", "UnknownName", "Unexpected"), names(problems));
        assertEquals(2, tariff.elements().size());
    }

    @Test
    void aMissingStopIsOneProblem() {
        assertEquals(List.of("MissingStop", "MissingStop", "MissingStop"), names(problems("""
            tariff "x"
            The rate is 2%
            The fee is $5
            The levy is the rate of the fee

            section 4
            """)));
    }

    @Test
    void anUnknownWordIsNotToldTwice() {
        assertEquals(
                List.of("UnknownName"),
                names(problems("tariff \"x\"\nThe fee is $5.\nThe levy is 2% of of the fea fee.\n")));
    }

    private static Problems problems(String text) {
        Problems problems = new Problems(SourceFile.of("x.tariff", text));
        TariffParser.parse(problems.source(), problems);
        return problems;
    }

    private static List<String> names(Problems problems) {
        return problems.list().stream()
                .map(Problem::getClass)
                .map(Class::getSimpleName)
                .toList();
    }
}
