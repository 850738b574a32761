package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutantsTest {

    /** Words that say nothing but what the names and figures around them have to do with one another. */
    private static final Set<Integer> JOINING = Set.of(
            TariffParser.TARIFF,
            TariffParser.SET_ASIDE,
            TariffParser.INTERPRETATION,
            TariffParser.DIVERGENCE,
            TariffParser.IN_FORCE,
            TariffParser.PAYS,
            TariffParser.EACH,
            TariffParser.EACH_SEASON,
            TariffParser.IN,
            TariffParser.GIVEN,
            TariffParser.NUMBER_OF,
            TariffParser.ONE_OF,
            TariffParser.MAY_BE_NEGATIVE,
            TariffParser.IS,
            TariffParser.MEANS,
            TariffParser.WHERE,
            TariffParser.FROM,
            TariffParser.TO,
            TariffParser.IF,
            TariffParser.EXCEPT_UNDER,
            TariffParser.ON,
            TariffParser.ACCUMULATED_OVER,
            TariffParser.REST,
            TariffParser.BY,
            TariffParser.OF,
            TariffParser.PER,
            TariffParser.EXCESS_OF,
            TariffParser.BEGINNING_WITH,
            TariffParser.OVER,
            TariffParser.SUM_OF,
            TariffParser.FIRST_KNOWN_OF,
            TariffParser.USING,
            TariffParser.IN_ANY,
            TariffParser.HALF_OF,
            TariffParser.ERROR_FOUND_BY_PAYER,
            TariffParser.ERROR_FOUND_BY_COLLECTIVE,
            TariffParser.ANY_OTHER_ERROR,
            TariffParser.THAT_REDUCES,
            TariffParser.THAT_INCREASES,
            TariffParser.IS_ADJUSTED,
            TariffParser.IS_NOT_ADJUSTED,
            TariffParser.IF_DISCOVERED,
            TariffParser.IF_NOTIFIED,
            TariffParser.AFTER_IT_OCCURRED,
            TariffParser.IN_INSTALMENTS,
            TariffParser.LAST_CENT_IN_FIRST,
            TariffParser.LAST_CENT_IN_LAST,
            TariffParser.STILL_OWED,
            TariffParser.BEARS_INTEREST,
            TariffParser.IS_NOT_DUE,
            TariffParser.OR_LESS_IS_NOT_DUE,
            TariffParser.AT,
            TariffParser.COMPOUNDING,
            TariffParser.UNTIL,
            TariffParser.IS_COMBINED_FOR,
            TariffParser.WITH_SAME,
            TariffParser.SHARED_IN_PROPORTION_TO,
            TariffParser.ADD_UP_TO,
            TariffParser.PAYMENT_GOES_FIRST_TO,
            TariffParser.THEN,
            TariffParser.IS_REFUSED,
            TariffParser.BUSINESS_DAYS_ARE,
            TariffParser.CONTAINS,
            TariffParser.IS_SENT_TO,
            TariffParser.MAY_FALL_AT,
            TariffParser.EXAMPLE,
            TariffParser.AS_KNOWN_ON,
            TariffParser.ALWAYS,
            TariffParser.NEVER_FALLS_WHEN,
            TariffParser.RISES,
            TariffParser.IN_MONTHS_IN_A_ROW,
            TariffParser.IN_EACH_OF_MONTHS_IN_A_ROW);

    @Test
    void everyWordHasARivalOrOnlyJoinsOthers() {
        assertEquals(names(JOINING), names(Mutants.joining(Speech.of(Language.ENGLISH))));
    }

    private static Set<String> names(Set<Integer> types) {
        return types.stream()
                .map(dev.tariffc.grammar.TariffParser.VOCABULARY::getSymbolicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void changesEveryDigitWordAndPart() {
        String text = """
            tariff "9"
            > 9
            section 3 (b)
            The fee is 19% of sales, at least $2. -- 9
            Given: sales (money).
            The fee is due June 1, 2018.
            """;
        List<String> changes = Mutants.of(SourceFile.of("x.tariff", text)).stream()
                .filter(mutant -> mutant.kind() != Mutants.Kind.SENTENCE && mutant.kind() != Mutants.Kind.PART)
                .map(Mutants.Mutant::change)
                .toList();
        assertEquals(
                List.of(
                        "3 -> 4",
                        "b -> c",
                        "1 -> 2",
                        "9 -> 0",
                        "at least -> less than",
                        "at least -> more than",
                        "at least -> at most",
                        "at least -> up to",
                        "2 -> 3",
                        "money -> number",
                        "money -> percentage",
                        "money -> date",
                        "money -> text",
                        "money -> yes or no",
                        "is due -> is received",
                        "is due -> are kept for",
                        "1 -> 2",
                        "2 -> 3",
                        "0 -> 1",
                        "1 -> 2",
                        "8 -> 9",
                        "June -> july"),
                changes);
    }
}
