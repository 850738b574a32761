package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NearWordsTest {

    @Property
    void withinSoMuchIsADistanceOfNoMore(
            @ForAll("words") String one, @ForAll("words") String other, @ForAll @IntRange(max = 6) int most) {
        assertEquals(Slips.distance(one, other) <= most, Slips.isWithin(one, other, most));
    }

    @Example
    void neighboursThatAreSwappedAreOneSlip() {
        assertEquals(1, Slips.distance("paymnet", "payment"));
        assertEquals(2, Slips.distance("raport of sale", "report of sales"));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc ").ofMaxLength(12);
    }
}
