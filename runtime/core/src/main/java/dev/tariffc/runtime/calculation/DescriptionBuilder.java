package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.ErrorRule;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.calculation.TariffDescription.AdjustmentDue;
import dev.tariffc.runtime.calculation.TariffDescription.Audit;
import dev.tariffc.runtime.calculation.TariffDescription.Bearing;
import dev.tariffc.runtime.calculation.TariffDescription.Division;
import dev.tariffc.runtime.calculation.TariffDescription.Floor;
import dev.tariffc.runtime.calculation.TariffDescription.Payee;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what a tariff says of itself, one thing after another; what it does not say is left out. */
public final class DescriptionBuilder {

    private final String title;
    private final String source;
    private final List<InForce.Stretch> inForce = new ArrayList<>();
    private Optional<TariffDescription.PartlyPaid> partlyPaid = Optional.empty();
    private final List<Publication> publications = new ArrayList<>();
    private List<LocalDate> knownFrom = List.of();
    private Glossary glossary = Glossary.of(Language.ENGLISH);
    private final Map<Charge, Asked> asked = new LinkedHashMap<>();
    private List<Fact> facts = List.of();
    private List<Rule> rules = List.of();
    private List<Total> totals = List.of();
    private List<Clause> clauses = List.of();
    private Optional<String> businessDays = Optional.empty();
    private final List<Bearing> interest = new ArrayList<>();
    private Optional<Fact> interestSeries = Optional.empty();
    private Optional<Floor> interestFloor = Optional.empty();
    private Optional<Fact> reportReceived = Optional.empty();
    private Optional<PaymentOrder> order = Optional.empty();
    private final List<ErrorRule> errors = new ArrayList<>();
    private Optional<AdjustmentDue> adjustmentDue = Optional.empty();
    private Optional<Audit> audit = Optional.empty();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Payee> payees = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    DescriptionBuilder(String title, String source, LocalDate inForceFrom) {
        this.title = title;
        this.source = source;
        inForceFrom(inForceFrom);
    }

    /** The last day. */
    public DescriptionBuilder inForceTo(LocalDate last) {
        int latest = inForce.size() - 1;
        inForce.set(latest, new InForce.Stretch(inForce.get(latest).from(), Optional.of(last)));
        return this;
    }

    /** The day from which it is in force again, after the days said before. */
    public DescriptionBuilder inForceAgainFrom(LocalDate first) {
        inForceFrom(first);
        return this;
    }

    private void inForceFrom(LocalDate first) {
        inForce.add(new InForce.Stretch(first, Optional.empty()));
    }

    /** How a period is paid in which it begins or ends, and the sentence that says so. */
    public DescriptionBuilder partlyInForce(Clause clause, PartlyInForce paid) {
        partlyPaid = Optional.of(new TariffDescription.PartlyPaid(clause, paid));
        return this;
    }

    public DescriptionBuilder published(Publication.Kind kind, LocalDate date, String in) {
        publications.add(new Publication(kind, date, in));
        return this;
    }

    /** The days from which other texts are known, in order. */
    public DescriptionBuilder knownFrom(LocalDate... days) {
        knownFrom = List.of(days);
        return this;
    }

    public DescriptionBuilder glossary(Glossary words) {
        glossary = words;
        return this;
    }

    /** One more charge, after those before. */
    public DescriptionBuilder charge(Charge charge, Asked of) {
        asked.put(charge, of);
        return this;
    }

    /** All that has to be known, in order. */
    public DescriptionBuilder facts(Fact... all) {
        facts = List.of(all);
        return this;
    }

    /** All that is defined, in order. */
    public DescriptionBuilder rules(Rule... all) {
        rules = List.of(all);
        return this;
    }

    /** All running totals, in order. */
    public DescriptionBuilder totals(Total... all) {
        totals = List.of(all);
        return this;
    }

    /** All sentences that compute, in the order of the file. */
    public DescriptionBuilder clauses(Clause... all) {
        clauses = List.of(all);
        return this;
    }

    /** The place whose business days are counted. */
    public DescriptionBuilder businessDays(String place) {
        businessDays = Optional.of(place);
        return this;
    }

    public DescriptionBuilder interest(Bearing bearing) {
        interest.add(bearing);
        return this;
    }

    /** Interest that follows a published series. */
    public DescriptionBuilder interest(Bearing bearing, Fact series) {
        interestSeries = Optional.of(series);
        return interest(bearing);
    }

    /** The day on which a report is received, until which interest runs. */
    public DescriptionBuilder reportReceived(Fact day) {
        reportReceived = Optional.of(day);
        return this;
    }

    /** Which interest of one debt is not due. */
    public DescriptionBuilder interestFloor(Floor floor) {
        interestFloor = Optional.of(floor);
        return this;
    }

    /** What a payment extinguishes first. */
    public DescriptionBuilder payments(PaymentOrder first) {
        order = Optional.of(first);
        return this;
    }

    public DescriptionBuilder error(ErrorRule rule) {
        errors.add(rule);
        return this;
    }

    public DescriptionBuilder adjustmentDue(AdjustmentDue by) {
        adjustmentDue = Optional.of(by);
        return this;
    }

    public DescriptionBuilder audit(Audit how) {
        audit = Optional.of(how);
        return this;
    }

    /** One more division, after those before. */
    public DescriptionBuilder division(Division division) {
        divisions.add(division);
        return this;
    }

    /** Whom some more amounts are paid to. */
    public DescriptionBuilder payee(Payee payee) {
        payees.add(payee);
        return this;
    }

    /** One more report, after those before. */
    public DescriptionBuilder report(Report report) {
        reports.add(report);
        return this;
    }

    /** One more figure at which a sentence passes from one case to another. */
    public DescriptionBuilder limit(Limit limit) {
        limits.add(limit);
        return this;
    }

    /** One more thing that is claimed of what the rules come to. */
    public DescriptionBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    public TariffDescription build() {
        return new TariffDescription(
                title,
                source,
                new InForce(inForce),
                partlyPaid,
                publications,
                knownFrom,
                glossary,
                List.copyOf(asked.keySet()),
                facts,
                rules,
                totals,
                clauses,
                asked,
                businessDays,
                interest,
                interestSeries,
                reportReceived,
                interestFloor,
                order,
                errors,
                adjustmentDue,
                audit,
                divisions,
                payees,
                reports,
                limits,
                claims);
    }
}
