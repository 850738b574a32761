package dev.tariffc.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calendars.HolidayCalendars;
import dev.tariffc.runtime.number.Money;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module says of itself is what the class path says: tests and the command line know nothing of modules. */
class ModuleDescriptorsTest {

    private static final String SERVICES = "META-INF/services/";

    /** All but the grammar, which ANTLR writes. */
    private static Stream<ModuleReference> modules() {
        return Stream.of(Money.class, HolidayCalendars.class, TariffCompiler.class, CalculatorLoader.class)
                .flatMap(each -> ModuleFinder.of(place(each)).findAll().stream());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void providesTheServicesThatTheClassPathHas(ModuleReference module) throws IOException {
        ModuleDescriptor descriptor = module.descriptor();
        Map<String, Set<String>> provided = new TreeMap<>();
        descriptor.provides().forEach(each -> provided.put(each.service(), new TreeSet<>(each.providers())));
        Map<String, Set<String>> onClassPath = new TreeMap<>();
        try (ModuleReader reader = module.open()) {
            for (String file : files(reader)) {
                if (file.startsWith(SERVICES)) {
                    onClassPath.put(file.substring(SERVICES.length()), lines(reader, file));
                }
            }
        }
        assertEquals(onClassPath, provided);
        assertEquals(onClassPath.keySet(), descriptor.uses());
    }

    private static Set<String> lines(ModuleReader reader, String file) throws IOException {
        try (InputStream content = reader.open(file).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static List<String> files(ModuleReader reader) throws IOException {
        try (Stream<String> files = reader.list()) {
            return files.filter(file -> !file.endsWith("/")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPackageSaysWhatItIsFor(ModuleReference module) throws IOException {
        Set<String> withClasses = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        try (ModuleReader reader = module.open()) {
            for (String file : files(reader)) {
                if (file.contains("/") && file.endsWith(".class")) {
                    String folder = file.substring(0, file.lastIndexOf('/'));
                    (file.endsWith("/package-info.class") ? described : withClasses).add(folder);
                }
            }
        }
        assertEquals(withClasses, described);
    }
}
