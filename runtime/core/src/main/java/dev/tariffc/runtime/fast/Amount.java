package dev.tariffc.runtime.fast;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Rational;

/**
 * One number that a kernel computes for each row.
 *
 * @param rule what is paid, or a payee's part of it
 * @param unit what one of it is: {@code 1/100} where money is counted in cents
 */
public record Amount(Rule rule, Rational unit) {}
