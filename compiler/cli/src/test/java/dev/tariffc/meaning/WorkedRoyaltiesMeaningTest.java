package dev.tariffc.meaning;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The evaluator gives every royalty that was worked by hand, with its refusals and due days. */
class WorkedRoyaltiesMeaningTest {

    /** Bytes of a stack. */
    private static final long DEEP = 1 << 26;

    private static final Set<NotCoveredByTheEvaluator.What> NOT_COVERED =
            Set.of(NotCoveredByTheEvaluator.What.PARTS_THAT_ARE_PAID);

    @TestFactory
    Stream<DynamicTest> everyRow() throws IOException {
        List<TariffTexts> texts = TariffTexts.all().stream()
                .filter(each -> !each.royalties().isEmpty())
                .toList();
        int[] rows = {0};
        return Stream.concat(
                texts.stream().map(text -> dynamicTest(text.source().name(), () -> rows[0] += check(text))),
                Stream.of(dynamicTest("rows", () -> assertTrue(rows[0] >= 1080, rows[0] + " rows"))));
    }

    /** Nothing of what the evaluator says it does not cover. */
    private static int check(TariffTexts text) {
        try {
            return checked(text);
        } catch (NotCoveredByTheEvaluator e) {
            assertTrue(NOT_COVERED.contains(e.what()), e.getMessage());
            return 0;
        }
    }

    /** What is chained over many years is as many calls deep. */
    private static int checked(TariffTexts text) {
        FutureTask<Integer> checking = new FutureTask<>(() -> compared(text));
        new Thread(null, checking, "deep", DEEP).start();
        try {
            return checking.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        }
    }

    private static int compared(TariffTexts text) {
        List<RoyaltyRows.Row> rows = new RoyaltyRows(text.meaning()).read(text.royalties());
        assertEquals(
                rows.stream().map(row -> row.line() + ": " + expected(row)).collect(joining("\n")),
                rows.stream().map(row -> row.line() + ": " + actual(row)).collect(joining("\n")));
        return rows.size();
    }

    private static String expected(RoyaltyRows.Row row) {
        String payable = row.expected().get("payable");
        String exact = row.expected().get("exact");
        if (payable.isEmpty()) {
            return "NotInForce";
        } else if (payable.equals("refused")) {
            return String.join(" ", new TreeSet<>(List.of(exact.split(" ", -1))));
        }
        return Fraction.parse(payable) + " " + Fraction.parse(exact) + " " + due(row);
    }

    private static String actual(RoyaltyRows.Row row) {
        Answer<List<Charges.Payable>> answer = row.meaning().charges.assess(row.at());
        if (answer.isRefused()) {
            return answer.refusals().stream()
                    .map(refusal -> words(refusal.kind()))
                    .distinct()
                    .sorted()
                    .collect(joining(" "));
        }
        List<Charges.Payable> payables = answer.value().orElseThrow();
        Fraction rounded = payables.stream().map(Charges.Payable::rounded).reduce(Fraction.ZERO, Fraction::plus);
        Fraction exact = payables.stream().map(Charges.Payable::exact).reduce(Fraction.ZERO, Fraction::plus);
        String due = due(row).isEmpty()
                ? ""
                : row.meaning().duties.ofPayable(payables.get(0).name(), row.at()).value().stream()
                        .flatMap(day -> day.stream())
                        .map(Object::toString)
                        .collect(joining());
        return rounded + " " + exact + " " + due;
    }

    private static String due(RoyaltyRows.Row row) {
        return row.expected().getOrDefault("due", "");
    }

    /** As the files have it: {@code MissingFact}. */
    private static String words(Refusal.Kind kind) {
        return Stream.of(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }
}
