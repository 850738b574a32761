package dev.tariffc.compiler.model;

import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.number.LastCent;
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
 * @param instalments in how many equal ones an amount is due, of which the day is told of each; none where it is not
 * @param share which part of an amount is due on that day; none where all of it is, or where there are instalments
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
        DayTerm day,
        Optional<Instalments> instalments,
        Optional<Obligation.Instalment> share) {

    /** One for each part of the period that is paid. */
    public record Instalments(Parts parts, LastCent lastCent) {}

    /** The same in equal instalments. */
    public ObligationModel in(Instalments several) {
        return new ObligationModel(
                clause, kind, what, payable, item, never, recipients, guard, day, Optional.of(several), share);
    }

    /** The same of a part of the amount. */
    public ObligationModel in(Obligation.Instalment part) {
        return new ObligationModel(
                clause, kind, what, payable, item, never, recipients, guard, day, instalments, Optional.of(part));
    }

    /** The same on another day. */
    public ObligationModel on(DayTerm other) {
        return new ObligationModel(
                clause, kind, what, payable, item, never, recipients, guard, other, instalments, share);
    }

    public ObligationModel {
        never = Set.copyOf(never);
        recipients = List.copyOf(recipients);
    }
}
