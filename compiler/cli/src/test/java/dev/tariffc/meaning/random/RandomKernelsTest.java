package dev.tariffc.meaning.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.fast.Agreement;
import dev.tariffc.fast.LoadedKernels;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fast path of random tariffs says what their calculators say, which say what the evaluator says. */
class RandomKernelsTest {

    private static final long SEED = 2018;
    private static final int TARIFFS = 80;
    private static final int ROWS = 30;

    @Test
    void kernelsSayWhatCalculatorsSay() throws ReflectiveOperationException {
        Random random = new Random(SEED);
        Set<Construct> constructs = Construct.all();
        constructs.remove(Construct.ON_ESTIMATE);
        Writer writer = new Writer(constructs);
        List<SourceFile> texts = Stream.generate(() -> writer.write(random))
                .limit(TARIFFS)
                .map(RandomTariff::file)
                .filter(text -> TariffCompiler.compile(text, "random", "Random").isAccepted())
                .toList();
        long computed = 0;
        for (LoadedKernels tariff : LoadedKernels.of(texts)) {
            Agreement agreement = new Agreement(tariff, random);
            agreement.check(ROWS);
            computed += agreement.computed();
        }
        assertTrue(computed > TARIFFS, computed + " rows computed of " + texts.size() + " tariffs");
    }
}
