package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/** What a duty hangs on. */
public sealed interface DutyCondition {
    Span span();

    <R> R accept(DutyCondition.Visitor<R> visitor);

    /** The understatement that it asks for; none for everything else. */
    default Optional<Understated> asUnderstated() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(If node);

        R visit(Understated node);
    }

    /** {@code if CONDITION}. */
    record If(Span span, Condition condition) implements DutyCondition {
        @Override
        public <R> R accept(DutyCondition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code if the understatement is more than 10% of the royalty due in any month}.
     *
     * @param any the unit of <em>in any</em>; none where the author wrote none: the period of <em>pays</em>
     */
    record Understated(
            Span span,
            Name understatement,
            Expression threshold,
            Name royalty,
            Measure measure,
            Optional<Cycle.Unit> any)
            implements DutyCondition {
        /** Whether the percentage is one of what was due or of what was reported. */
        public enum Measure {
            DUE,
            REPORTED
        }

        @Override
        public Optional<Understated> asUnderstated() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(DutyCondition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
