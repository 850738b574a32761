package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many payers, periods and rows there were, what they owe together, and what is left.
 *
 * @param landings where rows landed
 * @param payers how many there are
 * @param replaced how many rows others restate
 * @param accounts whether those restate earlier ones, and do not take their place
 * @param paid the periods
 * @param sums of each currency
 */
record RowsSummary(
        Landings landings,
        long payers,
        int replaced,
        boolean accounts,
        SortedSet<Period> paid,
        List<Money> sums,
        Words words) {

    RowsSummary {
        paid = new TreeSet<>(paid);
        sums = List.copyOf(sums);
    }

    /**
     * Prints it.
     *
     * @param title of the tariff
     * @param standing of the tariff
     * @param statements how accounts stand; none where none are drawn under this tariff alone
     */
    void print(String title, List<String> standing, Optional<StatementSummary> statements, Terminal terminal) {
        terminal.tell(title);
        standing.forEach(terminal::tell);
        terminal.tell(words.say(
                "assess.payers",
                Map.of(
                        "payers",
                        words.count("payers", payers),
                        "rows",
                        words.count("rows", (long) landings.rows() + replaced),
                        "periods",
                        String.join(", ", landed()))));
        if (!paid.isEmpty()) {
            terminal.tell(words.say(
                    paid.size() == 1 ? "assess.period" : "assess.periods",
                    Map.of(
                            "periods",
                            words.count("periods", paid.size()),
                            "first",
                            words.ofRuntime().period(paid.first()),
                            "last",
                            words.ofRuntime().period(paid.last()))));
        }
        for (Money sum : sums) {
            terminal.tell(words.say("assess.payable", Map.of("amount", words.total(sum))));
        }
        statements.ifPresent(drawn -> drawn.print(terminal));
        terminal.tell(left());
    }

    /** Which rows were taken for something. */
    private List<String> landed() {
        List<String> landed = new ArrayList<>();
        landed.add(words.say("assess.assessed", Map.of("assessed", counted(Landings.Total.ASSESSED))));
        if (landings.count(Landings.Total.IN_PART) > 0) {
            landed.add(words.say("assess.inPart", Map.of("assessed", counted(Landings.Total.IN_PART))));
        }
        if (landings.count(Landings.Total.FILLING) > 0) {
            landed.add(words.say("assess.filling", Map.of("filling", counted(Landings.Total.FILLING))));
        }
        if (landings.count(Landings.Total.SERVING) > 0) {
            landed.add(words.say("assess.serving", Map.of("serving", counted(Landings.Total.SERVING))));
        }
        if (landings.count(Landings.Total.UNASKED) > 0) {
            landed.add(words.say("assess.unasked", Map.of("unasked", counted(Landings.Total.UNASKED))));
        }
        if (replaced > 0) {
            landed.add(words.say(
                    accounts ? "assess.restating" : "assess.corrected", Map.of("replaced", words.grouped(replaced))));
        }
        return landed;
    }

    private String left() {
        Map<String, String> left = Map.of(
                "refused",
                counted(Landings.Total.REFUSED),
                "heldBack",
                counted(Landings.Total.HELD_BACK),
                "waiting",
                counted(Landings.Total.WAITING));
        return words.say(landings.count(Landings.Total.WAITING) > 0 ? "assess.leftWaiting" : "assess.left", left);
    }

    private String counted(Landings.Total total) {
        return words.grouped(landings.count(total));
    }
}
