package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import connect_soproq.CommercialRadio2018;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made returns of 2018: every row is assessed, and some were worked by hand. */
class Returns2018Test {

    private static final CommercialRadio2018 CALCULATOR = new CommercialRadio2018();
    private static final List<RowOutcome> OUTCOMES = new ArrayList<>();
    private static final Map<String, Assessment> ASSESSMENTS = new HashMap<>();

    @BeforeAll
    static void assess() throws IOException {
        Returns.assess(CALCULATOR, CommercialRadio2018.Payable.ROYALTY, rows(), OUTCOMES::add);
        for (RowOutcome outcome : OUTCOMES) {
            if (outcome instanceof RowOutcome.Assessed assessed) {
                Row row = assessed.row();
                ASSESSMENTS.put(row.payer() + " " + row.about().orElseThrow(), assessed.assessment());
            }
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("connect-soproq/returns-2018.csv"))) {
            for (NamedCsvRecord each : csv) {
                Period month = Period.parse(each.getField("period")).orElseThrow();
                rows.add(Row.sound(
                        (int) each.getStartingLineNumber(), each.getField("payer"), month, facts(each, month)));
            }
        }
        return rows;
    }

    private static FactTable facts(NamedCsvRecord row, Period month) {
        FactTable facts = new FactTable();
        for (CommercialRadio2018.Given fact : CommercialRadio2018.Given.values()) {
            row.findField(fact.label())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> facts.put(fact, month, Subject.payer(), value(fact, text)));
        }
        return facts;
    }

    private static Value value(CommercialRadio2018.Given fact, String text) {
        return switch (fact.domain().kind()) {
            case MONEY, HOURS -> Value.of(Rational.parse(text));
            case YES_NO -> Value.of(text.equals("yes"));
            case TEXT -> Value.of(text);
            default -> throw new IllegalArgumentException("no such column is in the returns: " + fact.label());
        };
    }

    @Test
    void everyRowIsAssessedOrFillsItsYear() {
        Map<String, Long> kinds = OUTCOMES.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.getClass().getSimpleName(), Collectors.counting()));
        long before = OUTCOMES.stream()
                .filter(outcome -> outcome.row().about().orElseThrow().compareTo(Period.month(2017, 11)) < 0)
                .count();
        assertEquals(Map.of("FillsYear", before, "Assessed", OUTCOMES.size() - before), kinds);
        assertEquals(7006, OUTCOMES.size());
    }

    /**
     * Worked by hand; [a to b] is what the month fills.
     *
     * <pre>
     * QTSS  January [0 to 598,250.40] x 0.302% = 1,806.716208
     *       February [598,250.40 to 659,751.15] 26,749.60 x 0.302% = 80.783792, 34,751.15 x 0.593% = 206.0743195
     *       March, a credit, back to 611,450.90: -206.0743195, and 13,549.10 x 0.302% = -40.918282
     *       April, over the limit again [to 663,450.90] 40.918282, and 38,450.90 x 0.593% = 228.013837
     * QPXZ  [624,999.99 to 634,999.99] 0.01 x 0.302% = 0.0000302, 9,999.99 x 0.593% = 59.2999407
     * QBDD  -2,250 x 0.302% = -6.795; 1,250 x 0.302% = 3.775: half cents; 1,312.50 x 0.302% = 3.96375
     * QIIN  no hours at all are not less than 20 per cent of none: 412.50 x 0.302% = 1.24575
     * QLYF  144 of 720 hours are exactly 20 per cent: 15,810.03 x 0.302% = 47.7462906; then 16,134.89 x 0.134%
     * QFCX  -650 x 0.302% = -1.963, in a company far below the first limit
     * QTXT and QMNI, all low-use stations of a company: +8,000 and -8,000 at 237,181.60, so the first rate 0.134%
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "QTSS-FM Wrenby 2018-01, 1806.72, 1806.716208",
        "QTSS-FM Wrenby 2018-02, 286.86, 286.8581115",
        "QTSS-FM Wrenby 2018-03, -246.99, -246.9926015",
        "QTSS-FM Wrenby 2018-04, 268.93, 268.932119",
        "QINO-FM Greywick 2018-01, 1887.50, 1887.5",
        "QINO-FM Greywick 2018-02, 59.30, 59.3",
        "QPXZ-FM Stonewater 2018-02, 59.30, 59.2999709",
        "QESV-FM Saltby 2018-01, 5593.75, 5593.75",
        "QESV-FM Saltby 2018-02, 123.20, 123.2",
        "QBDD-FM Amberhollow 2018-01, -6.80, -6.795",
        "QBDD-FM Amberhollow 2018-02, 3.78, 3.775",
        "QBDD-FM Amberhollow 2018-03, 3.96, 3.96375",
        "QIIN-FM Loondale 2018-04, 1.25, 1.24575",
        "QLYF-AM Saltby 2017-11, 47.75, 47.7462906",
        "QLYF-AM Saltby 2017-12, 21.62, 21.6207526",
        "QFCX-FM Loonmere 2018-01, -1.96, -1.963",
        "QTXT-FM Amberby 2018-04, -10.72, -10.72",
        "'QMNI-FM \"The Stone\", Saltmere 2018-04', 10.72, 10.72",
    })
    void comesToWhatWasWorkedByHand(String row, String payable, String exact) {
        Assessment assessment = ASSESSMENTS.get(row);
        assertEquals(Rational.parse(exact), assessment.exact());
        assertEquals(Money.of(Currency.CAD, payable), assessment.payable());
    }

    @ParameterizedTest
    @CsvSource({"2017-11, 2018-01-01", "2018-01, 2018-03-01", "2018-10, 2018-12-01"})
    void isDueOnTheFirstOfTheMonthThatIsPaid(String month, LocalDate due) {
        assertEquals(
                due,
                ASSESSMENTS
                        .get("QINO-FM Greywick " + month)
                        .results()
                        .get(0)
                        .due()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"QLQE-FM Saltport 2018-01, 4", "QLQE-FM Saltport 2018-02, 5"})
    void namesTheSectionThatGaveTheAmount(String row, String section) {
        List<Line> lines = ASSESSMENTS.get(row).lines();
        assertEquals(section, lines.get(lines.size() - 1).clause().section());
    }
}
