package dev.tariffc.loader;

import java.util.Map;

/**
 * The compiled classes of one calculator.
 *
 * @param qualifiedName of the calculator's class
 * @param bytes of each class, by its binary name
 */
public record CalculatorClasses(String qualifiedName, Map<String, byte[]> bytes) {
    public CalculatorClasses {
        bytes = Map.copyOf(bytes);
    }
}
