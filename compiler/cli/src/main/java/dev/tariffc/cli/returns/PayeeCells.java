package dev.tariffc.cli.returns;

import dev.tariffc.cli.returns.Table.About;
import dev.tariffc.cli.returns.Table.Heading;
import dev.tariffc.runtime.account.Parts;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom debts are paid to, and what each payee has of them, as far as the tariff says it. What is divided is the royalty, as it
 * was assessed and adjusted; interest is no payee's part. What a part of was paid is not divided: no tariff says how.
 *
 * @param amounts what is payable, in the order of the tariff
 */
record PayeeCells(TariffDescription tariff, List<Rule> amounts) {

    static final Heading PAID_TO = new Heading(About.PAID_TO, "paid_to");
    private static final Heading INTEREST_PAID = new Heading(About.INTEREST_PAID, "interest_paid");
    /** A payee that is called as one of these columns says that it is an amount. */
    private static final Set<String> FIXED = Stream.of(
                    DebtRows.COLUMNS.stream(),
                    Stream.of(DebtTable.TARIFF, DebtTable.FISCAL_YEAR, INTEREST_PAID, PAID_TO))
            .flatMap(columns -> columns)
            .map(Heading::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String PAID = ": paid";
    private static final String OWED = ": owed";

    PayeeCells {
        amounts = List.copyOf(amounts);
    }

    /** Whether the tariff says of any amount whom it is paid to. */
    boolean areSent() {
        return amounts.stream()
                .flatMap(amount -> Stream.concat(Stream.of(amount), tariff.parts(amount).stream()))
                .anyMatch(amount -> tariff.payee(amount).isPresent());
    }

    /** The payees among whom amounts are divided. */
    List<Rule> payees() {
        return amounts.stream()
                .flatMap(amount -> tariff.parts(amount).stream())
                .distinct()
                .toList();
    }

    /** The columns of a table of debts. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Rule payee : payees()) {
            headings.add(part(payee, ""));
            headings.add(part(payee, PAID));
            headings.add(part(payee, OWED));
        }
        if (!headings.isEmpty()) {
            headings.add(INTEREST_PAID);
        }
        if (areSent()) {
            headings.add(PAID_TO);
        }
        return headings;
    }

    private static Heading part(Rule payee, String of) {
        String name = payee.label() + of;
        return new Heading(About.PART, FIXED.contains(name) ? name + " (amount)" : name);
    }

    /** Whom an amount is paid to, or whom each part of it is, by its name; nothing where the tariff does not say. */
    String sentTo(Rule amount) {
        return sentWhole(amount)
                .orElseGet(() -> tariff.parts(amount).stream()
                        .flatMap(part -> sentWhole(part).stream().map(recipients -> part.label() + ": " + recipients))
                        .collect(Collectors.joining("; ")));
    }

    /** Whom all of an amount, or of a part, is paid to; none where the tariff does not say. */
    Optional<String> sentWhole(Rule amount) {
        return tariff.payee(amount).map(payee -> String.join(", ", payee.recipients()));
    }

    /** Whether parts of an amount are paid to recipients of their own. */
    boolean isSentInParts(Rule amount) {
        return sentWhole(amount).isEmpty()
                && tariff.parts(amount).stream()
                        .anyMatch(part -> sentWhole(part).isPresent());
    }

    /** Whom the amounts of a charge are paid to, each by its name where that is not one for all. */
    String sentTo(List<Rule> payables) {
        List<String> all = payables.stream().map(this::sentTo).distinct().toList();
        return all.size() == 1
                ? all.get(0)
                : payables.stream()
                        .filter(amount -> !sentTo(amount).isEmpty())
                        .map(amount -> amount.label() + ": " + sentTo(amount))
                        .collect(Collectors.joining("; "));
    }

    /** What is told of a debt. */
    Map<Heading, String> of(Statement.Debt debt, boolean lacksInterest) {
        Map<Heading, String> cells = new LinkedHashMap<>(sent(debt.key().amount()));
        debt.parts().ifPresent(parts -> put(parts, "", cells));
        debt.paidParts().ifPresent(paid -> {
            put(paid, PAID, cells);
            debt.parts().ifPresent(parts -> put(parts.minus(paid), OWED, cells));
        });
        if (!lacksInterest && !payees().isEmpty()) {
            cells.put(INTEREST_PAID, Csv.money(debt.interestPaid()));
        }
        return cells;
    }

    /** What is told of an adjustment that no payment falls due after: all of it is owed. */
    Map<Heading, String> of(Statement.Correction pending) {
        Map<Heading, String> cells = new LinkedHashMap<>(sent(pending.debt().amount()));
        pending.parts().ifPresent(parts -> {
            put(parts, "", cells);
            put(parts, OWED, cells);
        });
        return cells;
    }

    /** What is told of an amount of which no statement could be drawn. */
    Map<Heading, String> of(Assessment.Result result) {
        Map<Heading, String> cells = new LinkedHashMap<>(sent(result.rule()));
        if (result.instalments().size() == 1) {
            result.payees().forEach(share -> cells.put(part(share.rule(), ""), Csv.money(share.amount())));
        }
        return cells;
    }

    private Map<Heading, String> sent(Rule amount) {
        return areSent() ? Map.of(PAID_TO, Csv.text(sentTo(amount))) : Map.of();
    }

    private static void put(Parts parts, String of, Map<Heading, String> cells) {
        parts.amounts().forEach((payee, amount) -> cells.put(part(payee, of), Csv.money(amount)));
    }

    /** What each payee has of what is assessed, in the order of {@link #payees}; nothing of what is divided otherwise. */
    List<String> of(Assessment assessment) {
        return payees().stream()
                .map(payee -> assessment.results().stream()
                        .flatMap(result -> result.payees().stream())
                        .filter(share -> share.rule().equals(payee))
                        .map(Assessment.Share::amount)
                        .reduce(Money::plus)
                        .map(Csv::money)
                        .orElse(""))
                .toList();
    }

    /** Why a debt that is divided has no parts in the table; none where it has them, or is not divided. */
    Optional<Untold> untold(Statement.Debt debt) {
        if (tariff.parts(debt.key().amount()).isEmpty()) {
            return Optional.empty();
        } else if (debt.parts().isEmpty()) {
            return Optional.of(Untold.AN_INSTALMENT);
        }
        return debt.paidParts().isEmpty() ? Optional.of(Untold.PAID_IN_PART) : Optional.empty();
    }

    /** What the tariff does not say of a debt that it divides. */
    enum Untold {
        AN_INSTALMENT,
        PAID_IN_PART
    }
}
