package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/**
 * {@code gross income for "A" in January 2018 is $600,000}; {@code the month is April 2018} has no name but a
 * period of its unit on the left.
 */
public record Setting(
        Span span,
        Optional<Name> name,
        Optional<Cycle.Unit> periodUnit,
        Optional<Quoted> item,
        Optional<PeriodExpression> in,
        Literal value) {}
