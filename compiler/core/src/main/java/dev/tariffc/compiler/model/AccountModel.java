package dev.tariffc.compiler.model;

import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.ErrorRule;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a tariff says of what is paid, late, wrong or audited.
 *
 * @param businessDays the place whose business days are counted
 */
public record AccountModel(
        Optional<String> businessDays,
        List<Interest> interest,
        Optional<Floor> floor,
        Optional<PaymentOrder> order,
        List<Adjusted> adjusted,
        Optional<AdjustmentDue> adjustmentDue,
        Optional<Audit> audit,
        List<ReportModel> reports,
        List<Payee> payees,
        List<Division> divisions) {

    public AccountModel {
        interest = List.copyOf(interest);
        adjusted = List.copyOf(adjusted);
        reports = List.copyOf(reports);
        payees = List.copyOf(payees);
        divisions = List.copyOf(divisions);
    }

    /** How a payable amount is divided among payees. */
    public record Division(ClauseModel clause, DeclaredName whole, List<DeclaredName> parts, LastCent lastCent) {
        public Division {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Interest on amounts.
     *
     * @param series the published rate that it follows, if any
     * @param report the day on which the report is received until which it runs, if it does
     */
    public record Interest(
            ClauseModel clause,
            List<DeclaredName> amounts,
            InterestTerms terms,
            Optional<FactModel> series,
            Optional<FactModel> report) {
        public Interest {
            amounts = List.copyOf(amounts);
        }
    }

    /** Which interest of one debt is not due. */
    public record Floor(ClauseModel clause, InterestFloor least) {}

    /** The published rate that interest follows, if any. */
    public Optional<FactModel> series() {
        return interest.stream().flatMap(each -> each.series().stream()).findFirst();
    }

    /** Which errors a sentence has adjusted, or not. */
    public record Adjusted(Place place, ErrorRule rule) {}

    /**
     * By when the adjustment for each error is due.
     *
     * @param event the day from which it is told
     */
    public record AdjustmentDue(ClauseModel clause, Item error, FactModel day, ErrorRule.Until event) {}

    /** When an audit's costs shift; {@code amount} is what may be understated. */
    public record Audit(ClauseModel clause, DeclaredName amount, AuditCosts.Terms terms, Period.Kind per) {}

    /** Whom amounts are paid to. */
    public record Payee(ClauseModel clause, List<DeclaredName> amounts, List<String> recipients) {
        public Payee {
            amounts = List.copyOf(amounts);
            recipients = List.copyOf(recipients);
        }
    }

    /** A report, its fields and who receives it. */
    public record ReportModel(ClauseModel clause, String what, List<Field> fields, List<String> recipients) {
        public ReportModel {
            fields = List.copyOf(fields);
            recipients = List.copyOf(recipients);
        }

        /** One piece of information; {@code fact} is none for what is only text. */
        public record Field(String label, Optional<FactModel> fact, boolean ifAvailable) {}
    }
}
