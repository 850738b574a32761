package dev.tariffc.cli.cache;

import dev.tariffc.loader.CalculatorClasses;
import java.util.Map;

/**
 * What a tariff was compiled to, as far as commands need it once the compiler is gone.
 *
 * @param problems the warnings as they are printed, by the code of the reader's language; empty where there are none
 * @param twinDiffers whether the text in the other language beside it does not mean the same
 * @param lines where the file first defines what it defines, by name
 */
public record Compiled(
        CalculatorClasses calculator, Map<String, String> problems, boolean twinDiffers, Map<String, Integer> lines) {
    public Compiled {
        problems = Map.copyOf(problems);
        lines = Map.copyOf(lines);
    }
}
