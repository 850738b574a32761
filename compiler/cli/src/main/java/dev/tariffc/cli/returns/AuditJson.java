package dev.tariffc.cli.returns;

import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Audit;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an audit shows, for programs: each finding, then what follows for each payer.
 *
 * @param costsDue the day by which costs that shift are paid; none where the tariff names none, or its day is not given
 * @param withAccounts whether payments were given, so that accounts say anything
 * @param looked how many periods of payers were looked at
 */
record AuditJson(
        TariffDescription tariff, Audit audit, Optional<LocalDate> costsDue, boolean withAccounts, long looked) {

    /** Writes the members of an object that was begun. */
    void writeTo(JsonWriter json) throws IOException {
        json.name("tariff").value(tariff.title());
        json.name("on").value(audit.on().toString());
        json.name("currency").value(tariff.currency().code());
        json.name("looked").value(looked);
        json.name("findings").beginArray();
        for (Audit.Finding finding : audit.findings()) {
            write(finding, json);
        }
        json.endArray();
        json.name("payers").beginArray();
        for (Map.Entry<String, List<Audit.Finding>> each : byPayer().entrySet()) {
            write(each.getKey(), each.getValue(), json);
        }
        json.endArray();
    }

    private Map<String, List<Audit.Finding>> byPayer() {
        return audit.findings().stream()
                .collect(Collectors.groupingBy(Audit.Finding::payer, LinkedHashMap::new, Collectors.toList()));
    }

    private void write(Audit.Finding finding, JsonWriter json) throws IOException {
        FindingsFollowed followed = new FindingsFollowed(audit);
        json.beginObject();
        json.name("payer").value(finding.payer());
        json.name("period").value(finding.about().toString());
        json.name("paymentPeriod").value(finding.period().toString());
        json.name("amount").value(finding.amount().label());
        Unrounded unrounded = Unrounded.of(tariff);
        write("reported", finding.reported(), unrounded.has(finding.amount()), json);
        write("due", finding.due(), unrounded.has(finding.amount()), json);
        write("understatement", finding.understatement(), unrounded.has(finding.amount()), json);
        write("adjustment", audit.adjustment(finding), unrounded.has(finding.amount()), json);
        write("adjustmentDue", followed.goesWith(finding), json);
        write("barredBy", followed.barredBy(finding), json);
        write("sections", finding.sections(), json);
        json.endObject();
    }

    private void write(String payer, List<Audit.Finding> findings, JsonWriter json) throws IOException {
        boolean areUnrounded = Unrounded.of(tariff).areAny();
        json.beginObject();
        json.name("payer").value(payer);
        write(
                "understatement",
                sum(findings.stream().map(Audit.Finding::understatement).toList()),
                areUnrounded,
                json);
        write("adjustment", sum(findings.stream().map(audit::adjustment).toList()), areUnrounded, json);
        Optional<AuditCosts> costs = Optional.ofNullable(audit.costs().get(payer))
                .filter(told -> !audit.unknownCosts().contains(payer));
        if (costs.isPresent()) {
            write(costs.get(), json);
        }
        Optional<Statement> statement = audit.statements().of(payer).filter(drawn -> withAccounts);
        if (statement.isPresent()) {
            json.name("account").beginObject();
            write("interest", statement.get().interest(), areUnrounded, json);
            write("balance", statement.get().balance(), areUnrounded, json);
            json.endObject();
        }
        json.endObject();
    }

    private void write(AuditCosts costs, JsonWriter json) throws IOException {
        json.name("costs").beginObject();
        json.name("borneByPayer").value(costs.shifted());
        json.name("section")
                .value(tariff.audit()
                        .map(TariffDescription.Audit::clause)
                        .map(clause -> clause.section())
                        .orElse(""));
        write("periods", new TreeSet<Period>(costs.understated()), json);
        if (costs.shifted() && costsDue.isPresent()) {
            json.name("due").value(costsDue.get().toString());
        }
        json.endObject();
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(tariff.currency(), amounts);
    }

    /** What the tariff does not round is told to the smallest coin, and exactly. */
    private static void write(String name, Money amount, boolean isUnrounded, JsonWriter json) throws IOException {
        json.name(name).value((isUnrounded ? amount.toCoins() : amount).toDecimalString());
        if (isUnrounded) {
            json.name(name + "Exact").value(Unrounded.exactly(amount));
        }
    }

    private static void write(String name, Collection<?> all, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Object each : all) {
            json.value(each.toString());
        }
        json.endArray();
    }
}
