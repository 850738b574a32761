package dev.tariffc.tariffs;

import dev.tariffc.testing.WorkedExamples;
import dev.tariffc.testing.WorkedRoyalties;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import socan.Tariff22D1_2007_2013;
import socan.Tariff22D3_2014_2024;

/** What was worked by hand from the two SOCAN tariffs: in the files beside them, and in the tariffs themselves. */
class WorkedSocanTest {

    @TestFactory
    Stream<DynamicTest> royaltiesOf22D1() {
        return WorkedRoyalties.tests(Path.of("socan/22.D.1-2007-2013.royalties"), new Tariff22D1_2007_2013());
    }

    @TestFactory
    Stream<DynamicTest> examplesOf22D1() {
        return WorkedExamples.tests(new Tariff22D1_2007_2013());
    }

    @TestFactory
    Stream<DynamicTest> royaltiesOf22D3() {
        return WorkedRoyalties.tests(Path.of("socan/22.D.3-2014-2024.royalties"), new Tariff22D3_2014_2024());
    }

    @TestFactory
    Stream<DynamicTest> examplesOf22D3() {
        return WorkedExamples.tests(new Tariff22D3_2014_2024());
    }
}
