package dev.tariffc.compiler.model;

import dev.tariffc.runtime.calculation.Obligation;
import java.util.Optional;

/**
 * Something that has to be done, kept or presumed by a day.
 *
 * @param what the words of the sentence before its verb
 * @param payable key of the payable that it is the due date of, where it is one
 * @param item key of the item that it is of each of; none for the payer
 * @param guard none where it holds always
 */
public record ObligationModel(
        ClauseModel clause,
        Obligation.Kind kind,
        String what,
        Optional<String> payable,
        Optional<String> item,
        Optional<Term> guard,
        Term day) {}
