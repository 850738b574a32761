package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of what payers owe: {@code payer,period,payment_period,due,royalty,payable,sections}, and before the last of them what
 * is exactly payable where the tariff does not round, what each payee has and to whom it is paid, where the tariff says so, and
 * what of the latest reports is not adjusted, and by which section, where the tariff speaks of errors and returns of reports.
 */
final class AssessedRows {

    private record AssessedRow(
            int order,
            String payer,
            Period about,
            List<String> occasions,
            Period paid,
            String due,
            Money payable,
            List<String> tail) {}

    private static final List<String> BEFORE = List.of("payer", "period", "payment_period", "due");
    /** Before what comes after the period. */
    private static final int AFTER_PERIOD = 2;

    private static final String PAYABLE = "payable";
    private static final String SECTIONS = "sections";
    private static final String NOT_ADJUSTED = "not_adjusted";
    private static final String BARRED_BY = "barred_by";

    private static final Comparator<AssessedRow> ORDER = Comparator.comparingInt(AssessedRow::order)
            .thenComparing(AssessedRow::about)
            .thenComparing(AssessedRow::paid);

    private final List<Rule> results;
    private final Unrounded unrounded;
    private final PayeeCells payees;
    private final OccasionCells occasions;
    private final Map<String, Integer> payers;
    private final boolean saysBarred;
    private final List<AssessedRow> rows = new ArrayList<>();

    /**
     * @param results one column each
     * @param occasions what tells several occasions on one day apart
     * @param payers with their place in the order
     * @param saysBarred whether later reports may be told of which the tariff does not let all be adjusted
     */
    AssessedRows(
            TariffDescription tariff,
            List<Rule> results,
            OccasionCells occasions,
            Map<String, Integer> payers,
            boolean saysBarred) {
        this.results = results;
        this.unrounded = Unrounded.of(tariff);
        this.payees = new PayeeCells(tariff, results);
        this.occasions = occasions;
        this.payers = payers;
        this.saysBarred = saysBarred;
    }

    /** @param cut what of the latest reports is not adjusted */
    void add(String payer, Assessment assessment, Optional<BarredErrors.Cut> cut) {
        Set<String> due = new LinkedHashSet<>();
        assessment.results().stream()
                .flatMap(result -> result.instalments().stream())
                .forEach(part -> part.due().ifPresent(day -> due.add(day.toString())));
        List<String> tail = new ArrayList<>();
        for (Rule rule : results) {
            Optional<Money> payable = assessment.results().stream()
                    .filter(result -> result.rule().equals(rule))
                    .findFirst()
                    .map(Assessment.Result::payable);
            tail.add(payable.map(amount -> unrounded.shown(rule, amount)).orElse(""));
            if (isExactBeside(rule)) {
                tail.add(payable.map(Unrounded::exactly).orElse(""));
            }
        }
        Money payable = assessment.payable();
        tail.add(unrounded.shown(payable));
        if (unrounded.areAny()) {
            tail.add(Unrounded.exactly(payable));
        }
        tail.addAll(payees.of(assessment));
        if (payees.areSent()) {
            tail.add(Csv.text(payees.sentTo(assessment.charge().payables())));
        }
        if (saysBarred) {
            tail.add(cut.map(barred -> Csv.money(barred.amount().toCoins())).orElse(""));
            tail.add(cut.map(barred -> String.join("; ", barred.sections())).orElse(""));
        }
        tail.add(String.join("; ", assessment.sections()));
        rows.add(new AssessedRow(
                payers.getOrDefault(payer, Integer.MAX_VALUE),
                payer,
                assessment.about(),
                occasions.of(assessment.about(), Optional.of(assessment.charge())),
                assessment.paid(),
                String.join("; ", due),
                payable,
                List.copyOf(tail)));
    }

    /** Whether an amount has its exact column beside; what is payable alone has one already. */
    private boolean isExactBeside(Rule rule) {
        return results.size() > 1 && unrounded.has(rule);
    }

    int size() {
        return rows.size();
    }

    /** What the rows come to together, in a currency. */
    Money payable(Currency currency) {
        return Money.sum(
                currency,
                rows.stream()
                        .map(AssessedRow::payable)
                        .filter(payable -> payable.currency().equals(currency))
                        .toList());
    }

    /** Writes the table, by payer as they first appear in the returns, then by period. */
    void writeTo(Writer writer) throws IOException {
        rows.sort(ORDER);
        CsvWriter csv = Csv.writer(writer);
        List<String> header = new ArrayList<>(BEFORE);
        header.addAll(AFTER_PERIOD, occasions.columns());
        for (Rule rule : results) {
            header.add(name(rule));
            if (isExactBeside(rule)) {
                header.add(Csv.text(rule.label() + ": " + Unrounded.EXACT));
            }
        }
        header.add(PAYABLE);
        if (unrounded.areAny()) {
            header.add(Unrounded.EXACT);
        }
        payees.payees().forEach(payee -> header.add(name(payee)));
        if (payees.areSent()) {
            header.add(PayeeCells.PAID_TO.name());
        }
        if (saysBarred) {
            header.add(NOT_ADJUSTED);
            header.add(BARRED_BY);
        }
        header.add(SECTIONS);
        csv.writeRecord(header);
        for (AssessedRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(
                    Csv.text(row.payer()), row.about().toString(), row.paid().toString(), row.due()));
            cells.addAll(AFTER_PERIOD, row.occasions());
            cells.addAll(row.tail());
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    /** No two columns have one name: an amount that is called like one of them says that it is an amount. */
    private static String name(Rule rule) {
        boolean taken = BEFORE.contains(rule.label())
                || List.of(PAYABLE, Unrounded.EXACT, PayeeCells.PAID_TO.name(), NOT_ADJUSTED, BARRED_BY, SECTIONS)
                        .contains(rule.label());
        return Csv.text(taken ? rule.label() + " (amount)" : rule.label());
    }
}
