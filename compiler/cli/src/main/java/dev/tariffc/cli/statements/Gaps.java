package dev.tariffc.cli.statements;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.PayerAccount;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is left out of a statement, and why, in words. */
final class Gaps {

    private final Words words;

    Gaps(Words words) {
        this.words = words;
    }

    List<StatementPage.Gap> of(PayerAccount account) {
        List<StatementPage.Gap> gaps = new ArrayList<>();
        account.barred().ifPresent(barred -> gaps.add(new StatementPage.Gap("", List.of(why(barred)))));
        if (!account.missing().isEmpty()) {
            gaps.add(new StatementPage.Gap(
                    "",
                    List.of(words.say(
                            "page.missing",
                            Map.of(
                                    "periods",
                                    account.missing().stream()
                                            .map(words.ofRuntime()::period)
                                            .collect(Collectors.joining(", ")))))));
        }
        boolean isAlike = account.barred().map(PayerAccount.Barred::alike).orElse(false);
        account.left().stream()
                .filter(left -> !isAlike || !left.why().isEmpty())
                .map(this::gap)
                .forEach(gaps::add);
        return gaps;
    }

    private String why(PayerAccount.Barred barred) {
        return barred.alike()
                ? words.say("page.alike")
                : words.say(
                        "page.noRate",
                        Map.of(
                                "months",
                                barred.withoutRate().stream()
                                        .map(month -> words.ofRuntime().period(Period.month(month)))
                                        .collect(Collectors.joining(", "))));
    }

    private StatementPage.Gap gap(PayerAccount.Left left) {
        String line = words.grouped(left.line());
        String where = left.isPayment()
                ? words.say("page.linePaid", Map.of("line", line))
                : left.about()
                        .map(about -> words.say(
                                "page.lineOf",
                                Map.of("line", line, "period", words.ofRuntime().period(about))))
                        .orElseGet(() -> words.say("page.line", Map.of("line", line)));
        return new StatementPage.Gap(where, left.why().isEmpty() ? List.of(words.say("page.notAssessed")) : left.why());
    }
}
