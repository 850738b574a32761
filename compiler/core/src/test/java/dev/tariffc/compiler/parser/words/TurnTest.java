package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static List<String> written(Turn turn, String text) {
        Matcher said = turn.said().matcher(text);
        return said.find() ? turn.written().apply(new Turn.Said(said.toMatchResult(), "")) : List.of();
    }

    @Test
    void anAmountIsNotTakenForAGroup() {
        Turn turn = Turn.of("between (\\S+) and (\\S+)", "at least $1, at most $2");
        assertEquals(List.of("at least $5, at most $1,000"), written(turn, "between $5 and $1,000"));
        assertEquals(List.of("at least $2, at most $30"), written(turn, "between $2 and $30"));
    }

    @Test
    void aGroupThatWasNotSaidLeavesNothing() {
        assertEquals(List.of("about 7"), written(Turn.of("(some )?about ([0-9])", "$1about $2"), "about 7"));
    }

    @Test
    void aSpaceIsAnySpaceAndWordsAreWhole() {
        Turn turn = Turn.of("not less than", "at least");
        assertEquals(List.of("at least"), written(turn, "Not  less\nthan"));
        assertEquals(List.of(), written(turn, "knot less than"));
    }
}
