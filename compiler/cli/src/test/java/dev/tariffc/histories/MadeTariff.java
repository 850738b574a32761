package dev.tariffc.histories;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made tariff of one to three amounts, each paid for periods of its own, on days of its own, in instalments or whole, with
 * interest or without.
 *
 * @param adjustsAll whether every error is adjusted, whoever found it and whenever
 */
record MadeTariff(String text, boolean adjustsAll) {

    private static final List<String> NAMES = List.of("royalty", "levy", "licence");

    private static final Map<String, List<String>> AMOUNTS = Map.of(
            "month",
            List.of(
                    "2% of sales",
                    "3% of sales, at least $5",
                    "1% of sales in the month before",
                    "1% of sales + 1% of sales in the month before",
                    "on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest"),
            "quarter",
            List.of(
                    "1% of the sum of sales for each month of the quarter",
                    "$10 + 1% of the sum of sales for each month of the quarter before"),
            "year",
            List.of(
                    "1% of rent",
                    "$120.05 + 1% of rent in the year before", "1% of the sum of sales for each month of the year"));

    private static final Map<String, List<String>> DUE = Map.of(
            "month",
            List.of(
                    "The # is due no later than 20 days after the end of the month.",
                    "The # is due no later than the last day of the month after the month.",
                    "The # is due no later than 30 days after the invoice."),
            "quarter",
            List.of(
                    "The # is due no later than 30 days after the end of the quarter.",
                    "The # is due in three equal instalments on the first day of each month, the last cent in the last."),
            "year",
            List.of(
                    "The # is due no later than January 31 of the year.",
                    "Half of the # is due on January 31 of the year, the rest on July 31.",
                    "The # is due in twelve equal instalments on the first day of each month, the last cent in the first."));

    private static final List<String> INTEREST = List.of(
            "The # bears interest daily at 5%, simple, over 365 days, until receipt of the payment.",
            "The # bears interest daily at 6%, compounding monthly, over 365 days, until receipt of the payment.",
            "The # bears interest at 1.5% per month, for each month or part of a month, simple, until receipt of the payment.");

    private static final List<String> ORDERS = List.of(
            "A payment goes first to the oldest royalty, then to interest.",
            "A payment goes first to interest, then to the oldest royalty.");

    static MadeTariff of(Random random) {
        int amounts = 1 + random.nextInt(NAMES.size());
        boolean areDue = random.nextInt(8) > 0;
        boolean adjustsAll = random.nextInt(3) > 0;
        List<String> pays = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (String name : NAMES.subList(0, amounts)) {
            String cycle = any(List.of("month", "month", "quarter", "year"), random);
            pays.add("A hall pays the " + name + " each " + cycle + ", in CAD, rounded half up to 1¢.");
            rules.add("The " + name + " is " + any(AMOUNTS.get(cycle), random) + ".");
            if (areDue) {
                rules.add(any(DUE.get(cycle), random).replace("#", name));
                if (random.nextInt(3) > 0) {
                    rules.add(any(INTEREST, random).replace("#", name));
                }
            }
        }
        String all = String.join("\n", rules);
        if (all.contains("interest") && random.nextBoolean()) {
            rules.add(any(ORDERS, random));
        }
        if (all.contains("interest") && random.nextInt(3) == 0) {
            rules.add("Interest of $1 or less is not due.");
        }
        if (!adjustsAll) {
            rules.add("section 7");
            rules.add(
                    "An error found by the payer is adjusted if it is notified no later than 6 months after it occurred.");
            rules.add("Any other error is adjusted.");
        }
        List<String> text = new ArrayList<>(List.of("tariff \"Accounts\"", "In force from January 1, 2018."));
        text.addAll(pays);
        text.addAll(given(all));
        text.addAll(rules);
        return new MadeTariff(String.join("\n", text) + "\n", adjustsAll);
    }

    /** What the sentences speak of. */
    private static Set<String> given(String rules) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sales", "Given each month: sales (money).");
        facts.put("rent", "Given each year: rent (money).");
        facts.put("invoice", "Given each month: invoice (date).");
        facts.put("receipt", "Given: receipt of the payment (date).");
        Set<String> given = new LinkedHashSet<>();
        facts.forEach((name, sentence) -> {
            if (rules.contains(name)) {
                given.add(sentence);
            }
        });
        return given;
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** @throws AssertionError if it is refused */
    Calculator calculator() {
        Compilation compilation = TariffCompiler.compile(SourceFile.of("made.tariff", text), "made", "Made");
        GeneratedCalculator generated = compilation
                .generated()
                .orElseThrow(() -> new AssertionError(
                        new ProblemPrinter(ProblemCatalogue.english()).print(compilation.problems()) + "\n" + text));
        Map<String, String> code = new LinkedHashMap<>();
        for (GeneratedSource source : generated.forUse()) {
            code.put(source.qualifiedName(), source.code());
        }
        return CalculatorLoader.load(generated.qualifiedName(), code).calculator();
    }
}
