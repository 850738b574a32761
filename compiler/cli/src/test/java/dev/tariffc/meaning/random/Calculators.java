package dev.tariffc.meaning.random;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads many calculators at once, which costs little more than to load one. */
final class Calculators {

    private Calculators() {}

    /** @throws IllegalArgumentException if one of them is no Java */
    static List<Calculator> load(List<Compilation> compilations) {
        Map<String, String> code = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Compilation compilation : compilations) {
            GeneratedCalculator generated = compilation.generated().orElseThrow();
            names.add(generated.qualifiedName());
            for (GeneratedSource source : generated.forUse()) {
                code.put(source.qualifiedName(), source.code());
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        Calculator first = CalculatorLoader.load(names.get(0), code).calculator();
        ClassLoader classes = first.getClass().getClassLoader();
        return names.stream().map(name -> instance(name, classes)).toList();
    }

    private static Calculator instance(String name, ClassLoader classes) {
        try {
            return classes.loadClass(name)
                    .asSubclass(Calculator.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException(name + " is no calculator", e);
        }
    }
}
