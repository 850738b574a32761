package dev.tariffc.tariffs;

import avla_soproq.CommercialRadio2008_2011;
import connect_soproq.CommercialRadio2018;
import dev.tariffc.testing.WorkedExamples;
import dev.tariffc.testing.WorkedRoyalties;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was worked by hand from the two radio tariffs: in the files beside them, and in the tariffs themselves. */
class WorkedRadioTest {

    @TestFactory
    Stream<DynamicTest> royaltiesOf2018() {
        return WorkedRoyalties.tests(
                Path.of("connect-soproq/commercial-radio-2018.royalties"), new CommercialRadio2018());
    }

    @TestFactory
    Stream<DynamicTest> examplesOf2018() {
        return WorkedExamples.tests(new CommercialRadio2018());
    }

    @TestFactory
    Stream<DynamicTest> royaltiesOf2008To2011() {
        return WorkedRoyalties.tests(
                Path.of("avla-soproq/commercial-radio-2008-2011.royalties"), new CommercialRadio2008_2011());
    }

    @TestFactory
    Stream<DynamicTest> examplesOf2008To2011() {
        return WorkedExamples.tests(new CommercialRadio2008_2011());
    }
}
