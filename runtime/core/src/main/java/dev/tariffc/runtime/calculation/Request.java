package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.time.Period;

/**
 * What an evaluation is asked: for whom, for which period and from where.
 *
 * @param paid the period that is paid
 * @param standpoint where the calculator looks from
 * @param explained whether lines are kept; without, the amounts are the same
 */
public record Request(Period paid, Facts facts, Position position, Standpoint standpoint, boolean explained) {}
