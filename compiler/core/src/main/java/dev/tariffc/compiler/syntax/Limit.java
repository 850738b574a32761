package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;

/** What follows a value, in the order written. */
public sealed interface Limit {

    Span span();

    /** {@code , at least 1.3¢ per program}. */
    record AtLeast(Span span, Expression limit) implements Limit {}

    /** {@code , at most X}. */
    record AtMost(Span span, Expression limit) implements Limit {}

    /** {@code , or 100% if page impressions are 0}. */
    record OrIf(Span span, Expression value, Condition condition) implements Limit {}

    /** {@code , rounded half up to $0.0001}. */
    record Rounded(Span span, Mode mode, Expression step) implements Limit {
        public enum Mode {
            HALF_UP,
            HALF_EVEN,
            HALF_DOWN,
            UP,
            DOWN
        }
    }
}
