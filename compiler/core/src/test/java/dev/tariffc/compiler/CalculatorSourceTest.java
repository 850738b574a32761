package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calculator of the radio tariff of 2018 as a text that people read. */
class CalculatorSourceTest {

    private static final Path RADIO = Path.of("../../tariffs/connect-soproq/commercial-radio-2018.tariff");
    private static final int LINES = 450;
    private static final int COLUMNS = 120;
    private static final Pattern QUALIFIED = Pattern.compile("\\b(dev|java|javax)(\\.[a-z]\\w*)+\\.[A-Z]");

    private static String tariff;
    private static GeneratedCalculator radio;

    @BeforeAll
    static void generate() throws IOException {
        tariff = Files.readString(RADIO);
        radio = compile(tariff);
    }

    private static GeneratedCalculator compile(String text) {
        SourceFile source = SourceFile.of("connect-soproq/commercial-radio-2018.tariff", text);
        return TariffCompiler.compile(source, "connect_soproq", "CommercialRadio2018")
                .generated()
                .orElseThrow();
    }

    @Test
    void itIsShort() {
        long lines = radio.calculator().code().lines().count();
        assertTrue(lines < LINES, () -> lines + " lines");
    }

    @Test
    void noLineIsLong() {
        for (GeneratedSource source : radio.withExamples()) {
            assertEquals(
                    List.of(),
                    source.code()
                            .lines()
                            .filter(line -> line.length() > COLUMNS)
                            .toList());
        }
    }

    @Test
    void whatGoesOnIsIndented() {
        for (GeneratedSource source : radio.withExamples()) {
            assertEquals(
                    List.of(),
                    source.code()
                            .lines()
                            .filter(line -> line.matches("[.,+\"(].*"))
                            .toList());
        }
    }

    @Test
    void noNameIsQualified() {
        for (GeneratedSource source : radio.withExamples()) {
            assertEquals(
                    List.of(),
                    source.code()
                            .lines()
                            .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                            .filter(line -> QUALIFIED.matcher(line).find())
                            .toList());
        }
    }

    /** Where a sentence stands is told beside the calculator and nowhere in it. */
    @Test
    void aBlankLineOrACommentChangesNothing() {
        GeneratedCalculator moved = compile(tariff.replace("\n\n", "\n\n\n-- A comment.\n\n"));
        assertEquals(radio.calculator(), moved.calculator());
        assertNotEquals(radio.description(), moved.description());
    }

    @Test
    void figuresStandAsTheyAreWritten() {
        String code = radio.calculator().code();
        assertTrue(code.contains("Scale.first(dollars(\"625,000\"), percent(\"0.134\"))"), code);
        assertTrue(code.contains(".rest(percent(\"1.232\"))"), code);
    }
}
