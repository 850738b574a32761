package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tariffc.compiler.parser.FactReader.Reading;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Counted;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.runtime.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$50,000 | 50000",
                "$0.05 | 0.05",
                "-$285.24 | -285.24",
                "7.5¢ | 0.075",
                "1.3 cents | 0.013",
                "€22.80 | 22.80",
            })
    void money(String text, BigDecimal amount) {
        Expression.Money money = assertInstanceOf(Expression.Money.class, figure(text));
        assertEquals(0, amount.compareTo(money.value()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.5 | 1234.5", "-12.34 | -12.34", "1,234,567 | 1234567", "2018 | 2018", "0 | 0", " 5  | 5"})
    void numbers(String text, BigDecimal value) {
        Expression.Number number = assertInstanceOf(Expression.Number.class, figure(text));
        assertEquals(value, number.value());
    }

    @Test
    void otherFigures() {
        assertEquals(
                new BigDecimal("20"),
                assertInstanceOf(Expression.Percent.class, figure("20%")).value());
        assertEquals(
                new BigDecimal("12"),
                assertInstanceOf(Expression.Number.class, figure("1/12"))
                        .denominator()
                        .orElseThrow());
        assertEquals(
                Counted.TimeUnit.HOUR,
                assertInstanceOf(Counted.class, figure("10.5 hours")).unit().orElseThrow());
        assertEquals(
                "paying guests",
                assertInstanceOf(Counted.class, figure("5 paying guests"))
                        .noun()
                        .orElseThrow()
                        .written());
    }

    @Test
    void whatIsNoFigure() {
        assertEquals(true, assertInstanceOf(Literal.YesNo.class, value("Yes")).value());
        assertEquals(false, assertInstanceOf(Literal.YesNo.class, value("no")).value());
        assertInstanceOf(Literal.NotAvailable.class, value("not available"));
        assertEquals(
                LocalDate.of(2018, 3, 1),
                assertInstanceOf(Literal.Day.class, value("2018-03-01")).value());
        assertEquals(
                LocalDate.of(2018, 3, 1),
                assertInstanceOf(Literal.Day.class, value("March 1, 2018")).value());
        assertEquals(
                "without dancing",
                assertInstanceOf(Literal.Choice.class, value("Without  dancing"))
                        .value()
                        .key()
                        .words());
        assertEquals(
                "Acme, Inc.",
                assertInstanceOf(Literal.Text.class, value("\"Acme, Inc.\""))
                        .value()
                        .text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 000,00 | Did you mean `50,000.00`?",
                "50 000,00 $ | Did you mean `$50,000.00`?",
                "1.234,56 | Did you mean `1,234.56`?",
                "0,134 % | Did you mean `0.134%`?",
                "1e5 | Did you mean `100,000`?",
                "1.5E3 | Did you mean `1,500`?",
                "12,34 | Did you mean `12.34`?",
                "1'234.50 | Did you mean `1,234.50`?",
                "24 June 2017 | Did you mean `June 24, 2017`?",
            })
    void anotherLanguagesFormIsOffered(String text, String help) {
        assertEquals(
                help,
                ProblemCatalogue.english().help(refused(text), Language.ENGLISH).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NaN", "-Infinity", "@", "--5", "- yes", "2018-02-30", "1/0", "5 5", "$", "()"})
    void noValue(String text) {
        refused(text);
    }

    @Test
    void aFigureOfManyDigits() {
        assertEquals("FigureTooLong", refused("1".repeat(1_000_000)).getClass().getSimpleName());
        assertEquals("FigureTooLong", refused("$" + "1".repeat(19)).getClass().getSimpleName());
    }

    private static Literal value(String text) {
        return assertInstanceOf(Reading.Value.class, FactReader.read(text, Language.ENGLISH), text)
                .literal();
    }

    private static Expression figure(String text) {
        return assertInstanceOf(Literal.Figure.class, value(text), text).value();
    }

    private static Problem refused(String text) {
        return assertInstanceOf(Reading.Refused.class, FactReader.read(text, Language.ENGLISH), text)
                .problem();
    }
}
