package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/**
 * {@code gross income for "A" in January 2018 is $600,000}; {@code the month is April 2018} has no name but a
 * period of its unit on the left. {@code The concert is May 5, 2026} and {@code the day of the concert is May 5, 2026} are one.
 */
public record Setting(
        Span span,
        Optional<Name> name,
        Optional<Cycle.Unit> periodUnit,
        Optional<Quoted> item,
        Optional<PeriodExpression> in,
        Literal value) {}
