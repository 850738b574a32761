package dev.tariffc.compiler.model;

import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that has to be done, kept or presumed by a day.
 *
 * @param what the words of the sentence before its verb
 * @param payable the payable that it is the due date of, where it is one
 * @param item what it is of each of; none for the payer
 * @param never the kinds of periods whose payers it never holds for
 * @param recipients who receives what is due, in the order named; empty where the tariff does not say
 * @param guard none where it holds always
 */
public record ObligationModel(
        ClauseModel clause,
        Obligation.Kind kind,
        String what,
        Optional<DeclaredName> payable,
        Optional<Item> item,
        Set<Period.Kind> never,
        List<String> recipients,
        Optional<ConditionTerm> guard,
        DayTerm day) {

    public ObligationModel {
        never = Set.copyOf(never);
        recipients = List.copyOf(recipients);
    }
}
