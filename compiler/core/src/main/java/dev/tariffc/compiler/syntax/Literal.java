package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;

/** A value as an example gives it. */
public sealed interface Literal {

    Span span();

    /** A figure, with its sign: {@code -$285.24}, {@code 20%}, {@code 10 hours}, {@code 0.4}. */
    record Figure(Span span, Expression value) implements Literal {}

    /** {@code yes}, {@code no}. */
    record YesNo(Span span, boolean value) implements Literal {}

    /** {@code not available}. */
    record NotAvailable(Span span) implements Literal {}

    /** {@code March 1, 2018}. */
    record Day(Span span, LocalDate value) implements Literal {}

    /** {@code April 2018}, {@code 2018}: the period of an example. */
    record InPeriod(Span span, PeriodExpression value) implements Literal {}

    /** A declared name: one of a choice's values. */
    record Choice(Span span, Name value) implements Literal {}

    /** {@code "Acme"}: a text. */
    record Text(Span span, Quoted value) implements Literal {}
}
