package dev.tariffc.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of one tariff in Java.
 *
 * @param calculator the class that users call
 * @param description what does not compute, in a class beside it that nobody else sees
 * @param examples the worked examples, in a class that only those need who run them
 */
public record GeneratedCalculator(GeneratedSource calculator, GeneratedSource description, GeneratedSource examples) {

    /** The name under which a class loader knows the calculator. */
    public String qualifiedName() {
        return calculator.qualifiedName();
    }

    /** The text of each class by its name, with the worked examples: all that it takes to load and test the calculator. */
    public Map<String, String> code() {
        Map<String, String> code = new LinkedHashMap<>();
        withExamples().forEach(source -> code.put(source.qualifiedName(), source.code()));
        return code;
    }

    /** All that a user's build needs. */
    public List<GeneratedSource> forUse() {
        return List.of(calculator, description);
    }

    /** The same with the worked examples. */
    public List<GeneratedSource> withExamples() {
        return List.of(calculator, description, examples);
    }
}
