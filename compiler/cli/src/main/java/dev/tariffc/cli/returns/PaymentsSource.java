package dev.tariffc.cli.returns;

import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.runtime.series.RateSeries;
import java.util.Optional;

/**
 * Where payments come from, and the rates that late ones bear.
 *
 * @param file as the user calls it
 * @param rates none where the user brought none
 */
public record PaymentsSource(String file, ValueReader values, Optional<RateSeries> rates) {}
