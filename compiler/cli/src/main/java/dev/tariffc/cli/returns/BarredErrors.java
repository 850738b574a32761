package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Account;
import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Parts;
import dev.tariffc.runtime.account.Statement.Correction;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which later reports a tariff does not let adjust what is owed, and what stands in their place. */
final class BarredErrors {

    /**
     * What stands of a debt of which not every later report is adjusted.
     *
     * @param parts what each payee has of it; none where that is not known
     * @param barred the reports that are not adjusted, by the day on which they came
     */
    private record Standing(Money amount, Optional<Parts> parts, List<Correction> barred) {}

    private final Map<String, Map<DebtKey, Standing>> byPayer = new LinkedHashMap<>();

    private BarredErrors() {}

    /** Nothing is barred where nothing is restated, or the tariff bars no error. */
    static BarredErrors of(Calculator calculator, Filings filings) {
        BarredErrors errors = new BarredErrors();
        if (!calculator.tariff().errors().isEmpty() && !filings.first().equals(filings.latest())) {
            Statements.reported(calculator, filings)
                    .forEach((payer, debts) -> debts.forEach(debt -> errors.take(payer, debt)));
        }
        return errors;
    }

    private void take(String payer, Account.Reported debt) {
        List<Correction> barred = debt.corrections().stream()
                .filter(correction -> correction.barredBy().isPresent())
                .toList();
        if (!barred.isEmpty()) {
            byPayer.computeIfAbsent(payer, key -> new HashMap<>())
                    .put(debt.first().debt(), new Standing(debt.standing(), parts(debt), barred));
        }
    }

    private static Optional<Parts> parts(Account.Reported debt) {
        return debt.first()
                .parts()
                .filter(parts -> debt.corrections().stream()
                        .allMatch(correction -> correction.allowed().amount().isZero()));
    }

    /** What is owed of what was reported last. */
    Assessment standing(String payer, Assessment latest) {
        Map<DebtKey, Standing> standing = byPayer.getOrDefault(payer, Map.of());
        List<Assessment.Result> results = latest.results().stream()
                .map(result -> standing(result, latest, standing))
                .toList();
        return results.equals(latest.results())
                ? latest
                : new Assessment(
                        latest.charge(), latest.paid(), latest.about(), results, latest.lines(), latest.warnings());
    }

    private static Assessment.Result standing(
            Assessment.Result result, Assessment latest, Map<DebtKey, Standing> standing) {
        List<Assessment.Instalment> instalments = new ArrayList<>();
        Optional<Parts> parts = Optional.empty();
        for (int i = 0; i < result.instalments().size(); i++) {
            Assessment.Instalment part = result.instalments().get(i);
            Optional<Standing> of = Optional.ofNullable(standing.get(new DebtKey(result.rule(), latest.paid(), i + 1)));
            instalments.add(of.map(owed -> new Assessment.Instalment(part.due(), owed.amount()))
                    .orElse(part));
            parts = of.flatMap(Standing::parts);
        }
        if (instalments.equals(result.instalments())) {
            return result;
        }
        Money owed = instalments.stream()
                .map(Assessment.Instalment::amount)
                .reduce(Money.zero(result.payable().currency()), Money::plus);
        return new Assessment.Result(result.rule(), owed.amount(), owed, shares(result, parts), instalments);
    }

    private static List<Assessment.Share> shares(Assessment.Result result, Optional<Parts> parts) {
        return parts.map(known -> result.payees().stream()
                        .flatMap(share -> known.of(share.rule()).stream()
                                .map(amount -> new Assessment.Share(share.rule(), amount)))
                        .toList())
                .orElse(List.of());
    }

    /** The reports of a payer that are not adjusted. */
    List<Correction> of(String payer) {
        return byPayer.getOrDefault(payer, Map.of()).values().stream()
                .flatMap(standing -> standing.barred().stream())
                .sorted(Comparator.comparing(Correction::notified)
                        .thenComparing(correction -> correction.debt().period())
                        .thenComparing(correction -> correction.debt().amount().label())
                        .thenComparing(correction -> correction.debt().instalment()))
                .toList();
    }

    /** What was reported last of an assessment less what is owed, and the sections by which that is so; none where it is nothing. */
    Optional<Cut> cut(String payer, Assessment latest) {
        Assessment standing = standing(payer, latest);
        Set<String> sections = new TreeSet<>();
        of(payer).stream()
                .filter(barred -> barred.debt().period().equals(latest.paid())
                        && latest.charge().payables().contains(barred.debt().amount()))
                .forEach(barred -> sections.add(barred.barredBy().orElseThrow()));
        Money cut = latest.payable().minus(standing.payable());
        return cut.amount().isZero() ? Optional.empty() : Optional.of(new Cut(cut, List.copyOf(sections)));
    }

    /** What is not adjusted of what was reported last. */
    record Cut(Money amount, List<String> sections) {}

    /** One sentence for each report that is not adjusted. */
    List<String> told(Words words) {
        return byPayer.keySet().stream()
                .flatMap(payer -> of(payer).stream().map(correction -> told(payer, correction, words)))
                .toList();
    }

    private static String told(String payer, Correction correction, Words words) {
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
