package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.AccountTotals.By;
import dev.tariffc.cli.returns.AccountTotals.Total;
import dev.tariffc.runtime.number.Money;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What accounts come to, for programs and for people. */
record TotalsTable(AccountTotals totals, Words words) {

    private static final List<String> COLUMNS =
            List.of("total", "tariff", "name", "due", "interest", "paid", "balance");

    /** Writes a row for each total, those of payers last. */
    void writeTo(Writer writer) throws IOException {
        CsvWriter csv = Csv.writer(writer);
        csv.writeRecord(COLUMNS);
        for (By by : By.values()) {
            for (Total total : totals.totals(by)) {
                csv.writeRecord(
                        by.name().toLowerCase(Locale.ROOT),
                        Csv.text(total.tariff()),
                        Csv.text(total.name()),
                        cell(total.due()),
                        cell(total.interest()),
                        cell(total.paid()),
                        cell(total.balance()));
            }
        }
        csv.flush();
    }

    private static String cell(Optional<Money> amount) {
        return amount.map(Csv::money).orElse("");
    }

    /** Says all totals but those of payers, of whom there may be many. */
    void print(Terminal terminal) {
        print(By.TARIFF, "account.byTariff", "account.ofNoTariff", terminal);
        print(By.FISCAL_YEAR, "account.byYear", "account.ofNoYear", terminal);
        print(By.PAID_TO, "account.byPayee", "account.ofNoPayee", terminal);
        print(By.PART, "account.byPart", "account.ofNoPayee", terminal);
    }

    private void print(By by, String heading, String unnamed, Terminal terminal) {
        List<Total> told = totals.totals(by);
        if (!told.isEmpty()) {
            terminal.tell(words.say(heading));
        }
        for (Total total : told) {
            String name = total.name().isEmpty() ? words.say(unnamed) : total.name();
            terminal.tell("  "
                    + words.say(
                            by == By.PART ? "account.partTotal" : "account.total",
                            Map.of(
                                    "name",
                                    name,
                                    "tariff",
                                    total.tariff(),
                                    "due",
                                    said(total.due()),
                                    "interest",
                                    said(total.interest()),
                                    "paid",
                                    said(total.paid()),
                                    "balance",
                                    said(total.balance()))));
        }
    }

    private String said(Optional<Money> amount) {
        return amount.map(words::total).orElseGet(() -> words.say("account.untold"));
    }
}
