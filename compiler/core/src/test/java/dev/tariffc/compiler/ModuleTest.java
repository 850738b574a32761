package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module says of itself is what the class path says: tests and the command line know nothing of modules. */
class ModuleTest {

    private static final Path CLASSES = classes();

    private static final ModuleDescriptor MODULE =
            ModuleFinder.of(CLASSES).find("dev.tariffc.compiler").orElseThrow().descriptor();

    private static Path classes() {
        try {
            return Path.of(TariffCompiler.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void providesTheServicesThatTheClassPathHas() throws IOException {
        Map<String, Set<String>> provided = new TreeMap<>();
        MODULE.provides().forEach(each -> provided.put(each.service(), new TreeSet<>(each.providers())));
        Map<String, Set<String>> onClassPath = new TreeMap<>();
        try (Stream<Path> services = Files.list(CLASSES.resolve("META-INF/services"))) {
            for (Path service : services.toList()) {
                onClassPath.put(service.getFileName().toString(), new TreeSet<>(Files.readAllLines(service)));
            }
        }
        assertEquals(onClassPath, provided);
        assertEquals(onClassPath.keySet(), MODULE.uses());
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Set<String> described;
        try (Stream<Path> files = Files.walk(CLASSES)) {
            described = files.filter(file -> file.endsWith("package-info.class"))
                    .map(file -> CLASSES.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toSet());
        }
        Set<String> silent = new TreeSet<>(MODULE.packages());
        silent.removeAll(described);
        silent.removeIf(each -> !hasClasses(each));
        assertEquals(Set.of(), silent);
    }

    private static boolean hasClasses(String packageName) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
