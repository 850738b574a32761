package dev.tariffc.tariffs;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A tariff of this module, whose calculator the build has generated. */
record TariffFile(Path path) {

    private static final String SUFFIX = ".tariff";
    private static final Set<String> OTHERS = Set.of("src", "target");

    /** Every tariff in the folders of the collectives. */
    static List<TariffFile> all() {
        try (Stream<Path> folders = Files.list(Path.of("."))) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !OTHERS.contains(folder.getFileName().toString()))
                    .flatMap(TariffFile::in)
                    .sorted()
                    .map(TariffFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Calculator calculator() {
        return made("", Calculator.class);
    }

    /** The worked examples, from the class beside the calculator that is generated for tests alone. */
    List<Example> examples() {
        List<?> examples = (List<?>) made("Examples", Supplier.class).get();
        return examples.stream().map(Example.class::cast).toList();
    }

    private <T> T made(String suffix, Class<T> type) {
        String name = CalculatorName.packageOf(path.getParent().getFileName().toString())
                + "."
                + CalculatorName.of(path.getFileName().toString())
                + suffix;
        try {
            return Class.forName(name).asSubclass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path + " has no class " + name, e);
        }
    }

    /** The file of the same name with another suffix. */
    Path beside(String suffix) {
        String file = path.getFileName().toString();
        return path.resolveSibling(file.substring(0, file.length() - SUFFIX.length()) + suffix);
    }

    @Override
    public String toString() {
        return path.normalize().toString();
    }
}
