package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lies within an assessment: single rules, running totals, and what has to hold. For returns, worked examples and the
 * compiler's trials, which have to look inside; whoever assesses needs none of it.
 */
public interface Probe {

    /** What a single rule comes to. */
    Answer answer(Rule rule, Subject subject, Period paid, Facts facts, Position position);

    /** What a running total adds for a period, of one payer. */
    Figure running(Total total, Period paid, Facts facts);

    /** The period that a running total fills when a period is paid. */
    Period over(Total total, Period paid, Facts facts);

    /** The group whose payers are combined with this one when a period is paid; none where it stands alone. */
    Optional<String> group(Total total, Period paid, Facts facts);

    /** Why the paid year is not one of the payer's, where these begin on the anniversaries of a date. */
    Set<Refusal> notBegun(Charge charge, Period paid, Facts facts);

    /** The sentences that must hold for any facts and do not, each as it is refused. */
    Set<Refusal> inconsistent(Charge charge, Period paid, Facts facts, Position position);

    /** The sentences that claim something of what the rules come to, and whether it holds for these facts. */
    Map<Clause, Truth> claims(Period paid, Facts facts, Position position);

    /** What each payee of a charge receives, whether or not the charge applies to the payer; nothing where that is refused. */
    List<Assessment.Share> shares(Charge charge, Period paid, Facts facts, Position position);

    /** The sentences about parts of what a charge pays that do not hold, each as it is refused. */
    Set<Refusal> notAddingUp(Charge charge, Period paid, Facts facts, Position position);

    /** The facts that days and conditions of obligations are told by, as far as nothing is known. */
    List<TariffDescription.Reading> readByObligations(Period paid);

    /** What is payable for a period whatever the facts, for whoever pays the charge. */
    List<Assessment.Result> fixed(Charge charge, Period paid);

    /** What the tariff obliges to for a period, when certain days are known, whatever period or item asks for them. */
    List<Obligation> obligationsAfter(Period paid, Map<Fact, Value> events);
}
