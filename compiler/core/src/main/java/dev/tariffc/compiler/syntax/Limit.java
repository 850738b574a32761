package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;

/** What follows a value, in the order written. */
public sealed interface Limit {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(AtLeast node);

        R visit(AtMost node);

        R visit(OrIf node);

        R visit(Rounded node);
    }

    /** {@code , at least 1.3¢ per program}. */
    record AtLeast(Span span, Expression limit) implements Limit {
        @Override
        public <R> R accept(Limit.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code , at most X}. */
    record AtMost(Span span, Expression limit) implements Limit {
        @Override
        public <R> R accept(Limit.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code , or 100% if page impressions are 0}. */
    record OrIf(Span span, Expression value, Condition condition) implements Limit {
        @Override
        public <R> R accept(Limit.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code , rounded half up to $0.0001}. */
    record Rounded(Span span, Mode mode, Expression step) implements Limit {
        public enum Mode {
            HALF_UP,
            HALF_EVEN,
            HALF_DOWN,
            UP,
            DOWN
        }

        @Override
        public <R> R accept(Limit.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
