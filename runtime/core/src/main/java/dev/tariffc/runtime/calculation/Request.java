package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.time.Period;

/**
 * What an evaluation is asked: for whom, for which period and from where.
 *
 * @param paid the period that is paid
 * @param standpoint where the calculator looks from
 * @param inForce when the tariff is in force, whose rates are those of these days
 * @param explained whether lines are kept; without, the amounts are the same
 */
public record Request(
        Period paid, Facts facts, Position position, Standpoint standpoint, InForce inForce, boolean explained) {}
