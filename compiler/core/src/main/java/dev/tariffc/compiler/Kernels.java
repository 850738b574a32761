package dev.tariffc.compiler;

import dev.tariffc.compiler.codegen.CalculatorGenerator;
import dev.tariffc.compiler.fast.FastLowering;
import dev.tariffc.compiler.fast.FastPaths;
import dev.tariffc.compiler.model.TariffModel;
import java.util.Optional;

/** The fast path of a tariff: what has one, why the rest has none, and its source. */
public record Kernels(TariffModel model, FastPaths paths) {

    public static Kernels of(TariffModel model) {
        return new Kernels(model, FastLowering.of(model));
    }

    /** The class that stands beside a calculator; none where nothing of the tariff has a fast form. */
    public Optional<GeneratedSource> source(GeneratedCalculator calculator) {
        return CalculatorGenerator.kernels(
                model,
                paths,
                calculator.calculator().packageName(),
                calculator.calculator().className());
    }
}
