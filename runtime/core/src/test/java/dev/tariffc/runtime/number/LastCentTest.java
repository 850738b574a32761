package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was rounded as a whole is divided into parts of the same step, and no part is stretched. */
class LastCentTest {

    private static final Rational CENT = Rational.of(1, 100);

    private static List<Rational> numbers(String... numbers) {
        return Stream.of(numbers).map(Rational::parse).toList();
    }

    private static List<Rational> divide(LastCent last, String whole, String... parts) {
        return last.divide(Rational.parse(whole), numbers(parts), CENT);
    }

    @Test
    void whatIsLeftGoesWhereTheSentenceSays() {
        assertEquals(
                numbers("0.14", "0.09", "0.06"), divide(LastCent.LARGEST_REMAINDER, "0.29", "0.145", "0.087", "0.058"));
        assertEquals(numbers("0.16", "0.08", "0.05"), divide(LastCent.FIRST_NAMED, "0.29", "0.145", "0.087", "0.058"));
        assertEquals(numbers("5", "5.01"), divide(LastCent.LAST_NAMED, "10.01", "5.005", "5.005"));
    }

    @Test
    void ofEqualRemaindersTheFirstHasTheCent() {
        assertEquals(numbers("5.01", "5"), divide(LastCent.LARGEST_REMAINDER, "10.01", "5.005", "5.005"));
    }

    @Test
    void aPartBelowZeroStaysThere() {
        assertEquals(numbers("-1", "2"), divide(LastCent.LAST_NAMED, "1", "-1", "2"));
        assertEquals(numbers("-1.5", "2.5"), divide(LastCent.FIRST_NAMED, "1", "-1.504", "2.504"));
    }

    @Test
    void aWholeBelowZeroIsDividedAsTheSameAboveIt() {
        assertEquals(numbers("-5", "-5.01"), divide(LastCent.LAST_NAMED, "-10.01", "-5.005", "-5.005"));
    }

    @Test
    void theWholeMayHaveBeenRoundedUpOrDown() {
        assertEquals(numbers("0.01", "0"), divide(LastCent.FIRST_NAMED, "0.01", "0.001", "0.004"));
        assertEquals(numbers("0", "0"), divide(LastCent.FIRST_NAMED, "0", "0.001", "0.003"));
        assertEquals(numbers("0", "0"), divide(LastCent.FIRST_NAMED, "0", "0", "0"));
    }

    /** Of 0.5 cents that were given three, halves of 0.25 have two and one; 7 of three parts that come to nothing are 3, 2 and 2. */
    @Test
    void aPartThatWasGivenMoreGivesItOnInTurn() {
        assertEquals(numbers("0.02", "0.01"), divide(LastCent.LARGEST_REMAINDER, "0.03", "0.0025", "0.0025"));
        assertEquals(numbers("0.02", "0.03", "0.02"), divide(LastCent.LARGEST_REMAINDER, "0.07", "0", "0.001", "0"));
        assertEquals(numbers("0.03", "0"), divide(LastCent.FIRST_NAMED, "0.03", "0.0025", "0.0025"));
        assertEquals(numbers("-0.01", "-0.02"), divide(LastCent.LAST_NAMED, "-0.03", "-0.0125", "0.0075"));
    }

    @Test
    void aWholeThatIsLessThanItsPartsOrNoMultipleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> divide(LastCent.FIRST_NAMED, "0.50", "0.6", "0.4"));
        assertThrows(IllegalArgumentException.class, () -> divide(LastCent.FIRST_NAMED, "0.005", "0.005"));
    }
}
