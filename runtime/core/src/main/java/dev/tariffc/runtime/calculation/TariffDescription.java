package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.ErrorRule;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a tariff says of itself and asks for: all of it that does not compute.
 *
 * @param title as in the first line of the file
 * @param source the file it was compiled from
 * @param inForce from when to when, once or several times
 * @param partlyPaid how a period is paid in which it begins or ends; none where the tariff does not say: then the first day
 *     decides
 * @param publications in the order of the file
 * @param knownFrom the days from which other texts are known, in order; empty where the tariff has one text
 * @param glossary the words of the tariff in both official languages, as far as its texts say them
 * @param clauses the sentences that compute, in the order of the file
 * @param asked what each charge asks for
 * @param businessDays the place whose business days the tariff counts; none where it does not say
 * @param interest what the tariff says of money that comes late: what is not among it bears none
 * @param interestSeries the published series that interest follows; none where it follows none
 * @param reportReceived the day on which a report is received, where interest runs until then; none where it does not
 * @param interestFloor how small interest is not due; none where the tariff does not say
 * @param order what a payment extinguishes first; none where the tariff does not say
 * @param errors which errors are adjusted, those of any other kind last; none where the tariff does not say
 * @param adjustmentDue by when the adjustment for each error is due; none where the tariff does not say, or tells it from a day
 *     that no account knows
 * @param audit when an audit's costs shift; none where the tariff does not say
 * @param divisions how payable amounts are divided among payees
 * @param payees whom amounts are paid to; what is not among them the tariff does not say
 * @param reports the reports that the tariff asks for
 * @param limits the figures at which its sentences pass from one case to another, in the order of the rules
 * @param claims what it claims of what its rules come to
 */
public record TariffDescription(
        String title,
        String source,
        InForce inForce,
        Optional<PartlyPaid> partlyPaid,
        List<Publication> publications,
        List<LocalDate> knownFrom,
        Glossary glossary,
        List<Charge> charges,
        List<Fact> facts,
        List<Rule> rules,
        List<Total> totals,
        List<Clause> clauses,
        Map<Charge, Asked> asked,
        Optional<String> businessDays,
        List<Bearing> interest,
        Optional<Fact> interestSeries,
        Optional<Fact> reportReceived,
        Optional<Floor> interestFloor,
        Optional<PaymentOrder> order,
        List<ErrorRule> errors,
        Optional<AdjustmentDue> adjustmentDue,
        Optional<Audit> audit,
        List<Division> divisions,
        List<Payee> payees,
        List<Report> reports,
        List<Limit> limits,
        List<Claim> claims) {

    public TariffDescription {
        publications = List.copyOf(publications);
        knownFrom = List.copyOf(knownFrom);
        charges = List.copyOf(charges);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        totals = List.copyOf(totals);
        clauses = List.copyOf(clauses);
        asked = Map.copyOf(asked);
        interest = List.copyOf(interest);
        errors = List.copyOf(errors);
        divisions = List.copyOf(divisions);
        payees = List.copyOf(payees);
        reports = List.copyOf(reports);
        limits = List.copyOf(limits);
        claims = List.copyOf(claims);
    }

    /** The description of a tariff that begins to be in force on a day and says nothing else yet. */
    public static DescriptionBuilder of(String title, String source, LocalDate inForceFrom) {
        return new DescriptionBuilder(title, source, inForceFrom);
    }

    /** The first day on which it is in force. */
    public LocalDate inForceFrom() {
        return inForce.from();
    }

    /** The last day on which it is in force; none where it is open. */
    public Optional<LocalDate> inForceTo() {
        return inForce.to();
    }

    /** What is told of each constant of an enum, told once. */
    public static <K extends Enum<K>, V> Map<K, V> each(Class<K> constants, Function<K, V> told) {
        Map<K, V> all = new EnumMap<>(constants);
        for (K constant : constants.getEnumConstants()) {
            all.put(constant, told.apply(constant));
        }
        return all;
    }

    /**
     * Where a text of the tariff was published.
     *
     * @param in the publication, as the file names it
     */
    public record Publication(Kind kind, LocalDate date, String in) {

        public enum Kind {
            PROPOSED,
            CERTIFIED,
            CORRECTED,
            PUBLISHED
        }
    }

    /** How a period is paid that is partly in force. */
    public record PartlyPaid(Clause clause, PartlyInForce paid) {}

    /** A fact that a charge reads, and what its name alone is about. */
    public record Reading(Fact fact, About about) {

        /** Of a fact of a period. */
        public Reading(Fact fact, Period about) {
            this(fact, About.of(about));
        }

        /** Of a fact that stands. */
        public static Reading standing(Fact fact) {
            return new Reading(fact, About.nothing());
        }
    }

    /**
     * When an audit's costs shift to the payer.
     *
     * @param amount what may be understated
     * @param per the periods of which any may show it
     */
    public record Audit(Clause clause, Rule amount, AuditCosts.Terms terms, Period.Kind per) {}

    /**
     * By when the adjustment for each error is due.
     *
     * @param error what the tariff calls an error
     * @param day of each, from which it is told
     * @param until what happens on that day
     */
    public record AdjustmentDue(Clause clause, String error, Fact day, ErrorRule.Until until) {}

    /**
     * How a payable amount is divided.
     *
     * @param whole what is payable
     * @param parts in the order named
     */
    public record Division(Clause clause, Rule whole, List<Rule> parts, LastCent lastCent) {
        public Division {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Whom amounts are paid to.
     *
     * @param amounts what is payable
     * @param recipients in the order named
     */
    public record Payee(Clause clause, List<Rule> amounts, List<String> recipients) {
        public Payee {
            amounts = List.copyOf(amounts);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Interest on amounts that are paid late.
     *
     * @param amounts what is payable and bears it
     */
    public record Bearing(Clause clause, List<Rule> amounts, InterestTerms terms) {
        public Bearing {
            amounts = List.copyOf(amounts);
        }
    }

    /** Which interest of one debt is not due. */
    public record Floor(Clause clause, InterestFloor least) {}

    /** The interest that an amount bears; none where it bears none. */
    public Optional<InterestTerms> interestOn(Rule amount) {
        return interest.stream()
                .filter(bearing -> bearing.amounts().contains(amount))
                .map(Bearing::terms)
                .findFirst();
    }

    /** Whom an amount is paid to; none where the tariff does not say. */
    public Optional<Payee> payee(Rule amount) {
        return payees.stream().filter(payee -> payee.amounts().contains(amount)).findFirst();
    }

    /** What is payable under any charge, in the order of the tariff. */
    public List<Rule> payables() {
        return charges.stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
    }

    /** The currencies of what is payable: one, of most tariffs. */
    public Set<Currency> currencies() {
        Set<Currency> currencies = new LinkedHashSet<>();
        charges.forEach(charge -> currencies.add(charge.currency()));
        return currencies;
    }

    /** The currency of what is payable, and of figures that say none; the first, where there are several. */
    public Currency currency() {
        return charges.get(0).currency();
    }

    /** The payees among whom an amount is divided, by their parts that are not divided again; empty where it is not divided. */
    public List<Rule> parts(Rule amount) {
        return divisions.stream()
                .filter(division -> division.whole() == amount)
                .flatMap(division -> division.parts().stream())
                .flatMap(part -> {
                    List<Rule> within = parts(part);
                    return within.isEmpty() ? Stream.of(part) : within.stream();
                })
                .toList();
    }

    /** The sentence by which an amount is divided among payees; none where it is not divided. */
    public Optional<Clause> division(Rule amount) {
        return divisions.stream()
                .filter(division -> division.whole() == amount)
                .map(Division::clause)
                .findFirst();
    }

    /** The facts that a charge reads when a period is paid, each with the period that its name alone means. */
    public List<Reading> readings(Charge charge, Period paid) {
        return asked(charge).readings().apply(paid);
    }

    /** All that a charge reads when a period is paid: its readings, and facts of other periods, as of each month of a year. */
    public List<Reading> reads(Charge charge, Period paid) {
        return asked(charge).all(paid);
    }

    /** What a charge computes with. */
    List<Reading> values(Charge charge, Period paid) {
        return asked(charge).values(paid);
    }

    /** What the facts of a charge are about, as returns name it, when a period is paid. */
    public Period about(Charge charge, Period paid) {
        return asked(charge).about().apply(paid);
    }

    /** The running totals that a charge fills. */
    public List<Total> totals(Charge charge) {
        return asked(charge).totals();
    }

    private Asked asked(Charge charge) {
        return Objects.requireNonNull(asked.get(charge), "a charge of another tariff");
    }

    /** What is wrong with a period, if anything is: not one of the charge's, or the tariff is not in force in it. */
    public Optional<Refusal> untimely(Charge charge, Period paid) {
        if (!charge.isPaidFor(paid)) {
            return Optional.of(new Refusal.NotPaidFor(paid, charge.cycle()));
        }
        return inForce.holds(paid, partlyPaid.map(PartlyPaid::paid))
                ? Optional.empty()
                : Optional.of(new Refusal.NotInForce(paid, inForce));
    }

    /** The first period that a charge is paid for; none of occasions, which no calendar knows. */
    public Optional<Period> firstPaid(Charge charge) {
        return charge.lastBegun(inForceFrom())
                .filter(begun -> untimely(charge, begun).isEmpty())
                .or(() -> charge.firstFrom(inForceFrom()));
    }

    /** The part of a period that is paid, by its days; the whole unless the tariff shares a period that is partly in force. */
    public Rational paidPart(Period paid) {
        return inProportion().isPresent() ? Rational.of(inForce.days(paid), paid.days()) : Rational.ONE;
    }

    /** The sentence by which a period that is partly in force is paid in proportion to its days; none where it is not. */
    Optional<Clause> inProportion() {
        return partlyPaid
                .filter(partly -> partly.paid() == PartlyInForce.IN_PROPORTION)
                .map(PartlyPaid::clause);
    }
}
