package dev.tariffc.fast;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.Kernels;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fast.Kernel;
import dev.tariffc.runtime.time.Period;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calculator with the fast path beside it.
 *
 * @param name of the tariff's file
 * @param makers one method for each kernel, which makes it for a period
 * @param figures all whole numbers that stand in the kernels: limits and rates in their units
 */
public record LoadedKernels(String name, Calculator calculator, List<Method> makers, List<Long> figures) {

    private static final Pattern FIGURE = Pattern.compile("\\b(\\d[\\d_]*)L\\b");

    private record Written(SourceFile text, GeneratedCalculator calculator, Optional<GeneratedSource> kernels) {}

    /** Loads many at once, which costs little more than to load one. */
    public static List<LoadedKernels> of(List<SourceFile> texts) throws ReflectiveOperationException {
        Map<String, String> code = new LinkedHashMap<>();
        List<Written> all = new ArrayList<>();
        for (SourceFile text : texts) {
            Compilation compilation = TariffCompiler.compile(text, "t" + all.size(), "Made");
            if (!compilation.isAccepted()) {
                throw new IllegalArgumentException(
                        text.name() + ": " + compilation.problems().list());
            }
            GeneratedCalculator generated = compilation.generated().orElseThrow();
            Optional<GeneratedSource> kernels =
                    Kernels.of(compilation.model().orElseThrow()).source(generated);
            generated.forUse().forEach(source -> code.put(source.qualifiedName(), source.code()));
            kernels.ifPresent(source -> code.put(source.qualifiedName(), source.code()));
            all.add(new Written(text, generated, kernels));
        }
        ClassLoader classes = CalculatorLoader.load(all.get(0).calculator().qualifiedName(), code)
                .calculator()
                .getClass()
                .getClassLoader();
        List<LoadedKernels> loaded = new ArrayList<>();
        for (Written each : all) {
            loaded.add(loaded(each, classes));
        }
        return loaded;
    }

    private static LoadedKernels loaded(Written written, ClassLoader classes) throws ReflectiveOperationException {
        Calculator calculator = classes.loadClass(written.calculator().qualifiedName())
                .asSubclass(Calculator.class)
                .getConstructor()
                .newInstance();
        List<Method> makers = new ArrayList<>();
        Set<Long> figures = new LinkedHashSet<>();
        if (written.kernels().isPresent()) {
            GeneratedSource source = written.kernels().get();
            Arrays.stream(classes.loadClass(source.qualifiedName()).getMethods())
                    .filter(method ->
                            Arrays.equals(method.getParameterTypes(), new Class<?>[] {Period.class, LocalDate.class}))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(makers::add);
            Matcher figure = FIGURE.matcher(source.code());
            while (figure.find()) {
                figures.add(Long.parseLong(figure.group(1).replace("_", "")));
            }
        }
        return new LoadedKernels(written.text().name(), calculator, makers, List.copyOf(figures));
    }

    /** The kernel of that place for a period; none where that is not one which is paid in whole. */
    Optional<Kernel> kernel(Method maker, Period paid, LocalDate knownOn) throws ReflectiveOperationException {
        return ((Optional<?>) maker.invoke(null, paid, knownOn)).map(Kernel.class::cast);
    }
}
