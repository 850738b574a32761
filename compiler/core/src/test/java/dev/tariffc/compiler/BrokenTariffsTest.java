package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever an author gets wrong, the compiler says it: a tariff is rejected with an error, or it has a calculator. */
class BrokenTariffsTest {

    private static final Path SAMPLES = Path.of("src/test/tariffs/samples");

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(String name, List<String> words) {}

    BrokenTariffsTest() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                List<String> words = List.of(Files.readString(file).split("(?<=[ .,\n])"));
                samples.add(new Sample(file.getFileName().toString(), words));
            }
        }
    }

    @Property(tries = 400, seed = "2018")
    void aTariffWithSlipsIsRejectedOrCompiled(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = samples.get(random.nextInt(samples.size()));
        List<String> words = new ArrayList<>(sample.words());
        int slips = 1 + random.nextInt(4);
        for (int i = 0; i < slips; i++) {
            slip(words, random);
        }
        SourceFile source = SourceFile.of(sample.name(), String.join("", words));
        Compilation compilation = TariffCompiler.compile(source, "broken", "Broken");
        assertEquals(!compilation.problems().hasErrors(), compilation.isAccepted());
    }

    private static void slip(List<String> words, Random random) {
        int place = random.nextInt(words.size());
        String other = words.get(random.nextInt(words.size()));
        switch (random.nextInt(4)) {
            case 0 -> words.remove(place);
            case 1 -> words.set(place, other);
            case 2 -> words.add(place, other);
            default -> Collections.swap(words, place, random.nextInt(words.size()));
        }
    }
}
