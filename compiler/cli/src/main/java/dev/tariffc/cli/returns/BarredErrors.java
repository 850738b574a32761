package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which later reports a tariff does not let adjust what is payable: what they say stands in the table of amounts all the same. */
final class BarredErrors {

    private BarredErrors() {}

    /** One sentence for each; none where nothing is restated, the tariff bars no error, or has amounts in several currencies. */
    static List<String> told(Calculator calculator, Filings filings, Words words) {
        if (calculator.tariff().errors().isEmpty()
                || calculator.tariff().currencies().size() > 1
                || filings.first().equals(filings.latest())) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        Statements.draw(Statements.firstKnown(calculator), filings, Map.of(), Optional.empty(), Optional.empty())
                .byPayer()
                .forEach((payer, statement) -> Stream.concat(
                                statement.debts().stream().flatMap(debt -> debt.corrections().stream()),
                                statement.pending().stream())
                        .filter(correction -> correction.barredBy().isPresent())
                        .forEach(correction -> told.add(told(payer, correction, words))));
        return told;
    }

    private static String told(String payer, Statement.Correction correction, Words words) {
        return words.say(
                "assess.barred",
                Map.of(
                        "payer",
                        payer,
                        "period",
                        words.ofRuntime().period(correction.debt().period()),
                        "amount",
                        words.term(correction.debt().amount().label()),
                        "found",
                        words.ofRuntime().money(correction.found().minus(correction.allowed())),
                        "day",
                        correction.notified(),
                        "section",
                        words.ofRuntime().section(correction.barredBy().orElse(""))));
    }
}
