package dev.tariffc.meaning.random;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * What a calculator says is what the evaluator says, whatever the tariff and the facts. A tariff that fails is made smaller by
 * what it is made of, and not by what made it.
 */
class RandomTariffsTest {

    private static final Tally TALLY = new Tally();

    @Property(tries = 25, seed = "2018", shrinking = ShrinkingMode.OFF)
    void calculatorsSayWhatTariffsMean(@ForAll("tariffs") List<RandomTariff> tariffs) {
        TALLY.add(tariffs, Differential.verdicts(tariffs));
    }

    @Provide
    Arbitrary<List<RandomTariff>> tariffs() {
        Writer writer = new Writer(Construct.all());
        return Arbitraries.randomValue(random -> Stream.generate(() -> writer.write(random))
                .limit(Differential.TOGETHER)
                .toList());
    }

    @AfterContainer
    static void mostAreCompiled() {
        TALLY.checkThatMostAreCompiled();
    }
}
