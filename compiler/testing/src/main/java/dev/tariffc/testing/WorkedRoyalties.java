package dev.tariffc.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests from a file of royalties worked by hand. Each row must hold on every path: with its explanation, without, and as one
 * of many returns.
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicTest&gt; royalties() {
 *     return WorkedRoyalties.tests(Path.of("radio/fm-2018.royalties"), new Fm2018());
 * }
 * </pre>
 */
public final class WorkedRoyalties {

    private WorkedRoyalties() {}

    /** One test for each row of the file. */
    public static Stream<DynamicTest> tests(Path file, Calculator calculator) {
        List<DynamicTest> tests = new ArrayList<>();
        for (WorkedCase each : read(file, calculator)) {
            Map<Integer, RowOutcome> returns = returns(each);
            for (RoyaltyRow row : each.rows()) {
                String title =
                        file.getFileName() + ": " + row.title() + (each.title().isEmpty() ? "" : ", " + each.title());
                tests.add(dynamicTest(title, file.toUri(), () -> check(each, row, returns.get(row.line()))));
            }
        }
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("no royalties in " + file);
        }
        return tests.stream();
    }

    private static List<WorkedCase> read(Path file, Calculator calculator) {
        try {
            return RoyaltyFile.read(file, calculator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, RowOutcome> returns(WorkedCase worked) {
        List<Row> rows = worked.rows().stream()
                .map(row ->
                        Row.sound(row.line(), row.payer().isEmpty() ? "payer" : row.payer(), row.about(), row.facts()))
                .toList();
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        Returns.assess(
                worked.calculator(),
                worked.charge(),
                rows,
                outcome -> outcomes.put(outcome.row().line(), outcome));
        return outcomes;
    }

    private static void check(WorkedCase worked, RoyaltyRow row, RowOutcome returned) {
        Outcome explained = worked.assess(row);
        check(row, explained, "explained");
        check(row, worked.assessUnexplained(row), "unexplained");
        check(row, returned.accept(new OutcomeAmongReturns(explained)), "among returns");
    }

    private static void check(RoyaltyRow row, Outcome outcome, String path) {
        RoyaltyRow.Expected actual =
                outcome.match(assessment -> amount(assessment, row.expected()), WorkedRoyalties::kinds);
        assertEquals(row.expected(), actual, path);
    }

    private static RoyaltyRow.Expected amount(Assessment assessment, RoyaltyRow.Expected expected) {
        return new RoyaltyRow.Expected.Amount(
                assessment.payable().amount(),
                assessment.exact(),
                expected.due().flatMap(day -> assessment.results().get(0).due()));
    }

    private static RoyaltyRow.Expected kinds(List<Refusal> refusals) {
        return new RoyaltyRow.Expected.Refusals(refusals.stream()
                .map(refusal -> refusal.getClass().getSimpleName())
                .collect(Collectors.toSet()));
    }
}
