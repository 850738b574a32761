package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Audit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an audit shows of each payer, in sentences: what was found, who bears the costs, and how the account stands.
 *
 * @param costsDue the day by which costs that shift are paid; none where the tariff names none, or its day is not given
 * @param withAccounts whether payments were given, so that accounts say anything
 */
record AuditSummary(
        TariffDescription tariff, Audit audit, Optional<LocalDate> costsDue, boolean withAccounts, Words words) {

    List<String> sentences() {
        Map<String, List<Audit.Finding>> byPayer = audit.findings().stream()
                .collect(Collectors.groupingBy(Audit.Finding::payer, LinkedHashMap::new, Collectors.toList()));
        List<String> sentences = new ArrayList<>();
        byPayer.forEach((payer, findings) -> {
            sentences.add(found(payer, findings));
            costs(payer).ifPresent(costs -> sentences.add("  " + costs));
            audit.statements()
                    .of(payer)
                    .filter(statement -> withAccounts)
                    .ifPresent(statement -> sentences.add("  " + account(statement)));
        });
        if (!byPayer.isEmpty() && !Audit.canTellCosts(tariff)) {
            sentences.add(words.say(tariff.audit().isPresent() ? "audit.costsByShorter" : "audit.costsUnsaid"));
        }
        return sentences;
    }

    private String found(String payer, List<Audit.Finding> findings) {
        Money none = Money.zero(findings.get(0).due().currency());
        Money found = findings.stream().map(Audit.Finding::understatement).reduce(none, Money::plus);
        Money adjusted = findings.stream().map(audit::adjustment).reduce(none, Money::plus);
        boolean isOver = found.amount().signum() < 0;
        return words.say(
                isOver ? "audit.payerOver" : "audit.payer",
                Map.of(
                        "payer",
                        payer,
                        "found",
                        words.ofRuntime().money(isOver ? found.negate() : found),
                        "adjusted",
                        words.ofRuntime().money(isOver ? adjusted.negate() : adjusted)));
    }

    private Optional<String> costs(String payer) {
        return audit.unknownCosts().contains(payer)
                ? Optional.of(words.say("audit.costsUnknown"))
                : Optional.ofNullable(audit.costs().get(payer)).map(this::costs);
    }

    private String costs(AuditCosts costs) {
        TariffDescription.Audit terms = tariff.audit().orElseThrow();
        String section = words.ofRuntime()
                .section(words.ofRuntime().sentence(terms.clause()).section());
        if (!costs.shifted()) {
            return words.say("audit.costsStay", Map.of("section", section));
        }
        Map<String, Object> said = Map.of(
                "section",
                section,
                "periods",
                new TreeSet<>(costs.understated())
                        .stream()
                                .map(period -> words.ofRuntime().period(period))
                                .collect(Collectors.joining(", ")),
                "day",
                costsDue.map(LocalDate::toString).orElse(""));
        return words.say(costsDue.isPresent() ? "audit.costsShiftBy" : "audit.costsShift", said);
    }

    private String account(Statement statement) {
        return words.say(
                "audit.account",
                Map.of(
                        "interest",
                        words.ofRuntime().money(statement.interest()),
                        "balance",
                        words.ofRuntime().money(statement.balance()),
                        "day",
                        audit.on()));
    }
}
