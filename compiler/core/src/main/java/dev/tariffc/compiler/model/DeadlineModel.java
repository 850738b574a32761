package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * A day by which something has to be done.
 *
 * @param what the words of the sentence before its verb
 * @param payable key of the payable that it is the due date of, where it is one
 * @param guard none where it holds always
 */
public record DeadlineModel(
        ClauseModel clause, String what, Optional<String> payable, Optional<Term> guard, Term day) {}
