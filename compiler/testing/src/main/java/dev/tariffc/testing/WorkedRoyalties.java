package dev.tariffc.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.number.Money;
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
import java.util.Optional;
import java.util.Set;
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
        check(row, outcome(returned, explained), "among returns");
    }

    /** What the engine for returns says, as an outcome; a row that only fills its year is refused everywhere else. */
    private static Outcome outcome(RowOutcome returned, Outcome explained) {
        if (returned instanceof RowOutcome.Assessed assessed) {
            return new Outcome.Assessed(assessed.assessment());
        }
        if (returned instanceof RowOutcome.Refused refused) {
            return new Outcome.Refused(refused.refusals());
        }
        return returned instanceof RowOutcome.FillsYear ? explained : fail("among returns: " + returned);
    }

    private static void check(RoyaltyRow row, Outcome outcome, String path) {
        RoyaltyRow.Expected expected = row.expected();
        if (expected instanceof RoyaltyRow.Expected.Amount amount) {
            if (outcome instanceof Outcome.Assessed assessed) {
                check(amount, assessed.assessment(), path);
            } else {
                fail(path + ": " + outcome);
            }
        } else if (expected instanceof RoyaltyRow.Expected.Refusals refusals) {
            assertEquals(refusals.kinds(), kinds(outcome), path);
        } else {
            assertEquals(Set.of(Refusal.NotInForce.class.getSimpleName()), kinds(outcome), path);
        }
    }

    private static void check(RoyaltyRow.Expected.Amount amount, Assessment assessment, String path) {
        assertEquals(amount.exact(), assessment.exact(), path + ", before rounding");
        assertEquals(Money.of(assessment.charge().currency(), amount.payable()), assessment.payable(), path);
        amount.due()
                .ifPresent(due -> assertEquals(
                        Optional.of(due), assessment.results().get(0).due(), path + ", due"));
    }

    private static Set<String> kinds(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Refused, () -> "an amount where none was expected: " + outcome);
        return ((Outcome.Refused) outcome)
                .refusals().stream()
                        .map(refusal -> refusal.getClass().getSimpleName())
                        .collect(Collectors.toSet());
    }
}
