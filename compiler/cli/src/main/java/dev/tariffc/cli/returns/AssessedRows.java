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
 * each payee has and to whom it is paid, where the tariff says so.
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

    private static final Comparator<AssessedRow> ORDER = Comparator.comparingInt(AssessedRow::order)
            .thenComparing(AssessedRow::about)
            .thenComparing(AssessedRow::paid);

    private final List<Rule> results;
    private final PayeeCells payees;
    private final OccasionCells occasions;
    private final Map<String, Integer> payers;
    private final List<AssessedRow> rows = new ArrayList<>();

    /**
     * @param results one column each
     * @param occasions what tells several occasions on one day apart
     * @param payers with their place in the order
     */
    AssessedRows(TariffDescription tariff, List<Rule> results, OccasionCells occasions, Map<String, Integer> payers) {
        this.results = results;
        this.payees = new PayeeCells(tariff, results);
        this.occasions = occasions;
        this.payers = payers;
    }

    void add(String payer, Assessment assessment) {
        Set<String> due = new LinkedHashSet<>();
        assessment.results().stream()
                .flatMap(result -> result.instalments().stream())
                .forEach(part -> part.due().ifPresent(day -> due.add(day.toString())));
        List<String> tail = new ArrayList<>();
        for (Rule rule : results) {
            tail.add(assessment.results().stream()
                    .filter(result -> result.rule().equals(rule))
                    .findFirst()
                    .map(result -> Csv.money(result.payable()))
                    .orElse(""));
        }
        Money payable = assessment.payable();
        tail.add(Csv.money(payable));
        tail.addAll(payees.of(assessment));
        if (payees.areSent()) {
            tail.add(Csv.text(payees.sentTo(assessment.charge().payables())));
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

    int size() {
        return rows.size();
    }

    /** What the rows come to together, in a currency. */
    Money payable(Currency currency) {
        return rows.stream()
                .map(AssessedRow::payable)
                .filter(payable -> payable.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Writes the table, by payer as they first appear in the returns, then by period. */
    void writeTo(Writer writer) throws IOException {
        rows.sort(ORDER);
        CsvWriter csv = Csv.writer(writer);
        List<String> header = new ArrayList<>(BEFORE);
        header.addAll(AFTER_PERIOD, occasions.columns());
        results.forEach(rule -> header.add(name(rule)));
        header.add(PAYABLE);
        payees.payees().forEach(payee -> header.add(name(payee)));
        if (payees.areSent()) {
            header.add(PayeeCells.PAID_TO.name());
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
                || List.of(PAYABLE, PayeeCells.PAID_TO.name(), SECTIONS).contains(rule.label());
        return Csv.text(taken ? rule.label() + " (amount)" : rule.label());
    }
}
