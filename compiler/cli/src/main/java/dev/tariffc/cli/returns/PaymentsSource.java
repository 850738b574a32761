package dev.tariffc.cli.returns;

import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where payments come from, and the rates that late ones bear.
 *
 * @param file as the user calls it
 * @param rates none where the user brought none
 * @param asOf the day up to which statements are drawn, and what is unpaid bears interest; none for all that came
 */
public record PaymentsSource(String file, ValueReader values, Optional<RateSeries> rates, Optional<LocalDate> asOf) {}
