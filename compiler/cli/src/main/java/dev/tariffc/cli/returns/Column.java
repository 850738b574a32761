package dev.tariffc.cli.returns;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/**
 * One column of returns.
 *
 * @param index from 0
 * @param written the name in the header
 */
record Column(int index, String written, Use use) {

    /** What the cells of a column say. */
    sealed interface Use {

        <R> R accept(Visitor<R> visitor);

        /** One method for each kind: the compiler lists what a new kind forgot. */
        interface Visitor<R> {
            R visit(Payer payer);

            R visit(About about);

            R visit(Reported reported);

            R visit(FoundBy foundBy);

            R visit(Discovered discovered);

            R visit(Language language);

            R visit(Item item);

            R visit(Occasion occasion);

            R visit(OfFact fact);

            R visit(OfRule rule);

            R visit(Unknown unknown);
        }

        /** Who reports. */
        record Payer() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** What period the facts are about. */
        record About() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** When the row was reported. */
        record Reported() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** Who found that an earlier row was wrong. */
        record FoundBy() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** When that was discovered. */
        record Discovered() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** In which language the payer is written to. */
        record Language() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** Which item the row is about, such as one event of several. */
        record Item(String label) implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** Which of several occasions on one day the row is about. */
        record Occasion(Charge.Occasion of) implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** A fact; {@code about} is none where the name alone says of which period. */
        record OfFact(Fact fact, Optional<Period> about) implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** The name of a definition, which is computed, whatever the cells say. */
        record OfRule(Rule rule) implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** The tariff has no such name. */
        record Unknown() implements Use {
            @Override
            public <R> R accept(Use.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }

    /** What values its cells have; none of those that say whom, what or when a row is about. */
    Optional<Values> values() {
        return use.accept(new ValuesOf());
    }

    /**
     * The values of a column.
     *
     * @param fact what they are values of
     */
    record Values(Fact fact) {

        Domain domain() {
            return fact.domain();
        }

        /** The section that asks for them; empty where none does. */
        String section() {
            return fact.section();
        }

        /** The label of the items that they are of; none where they are the payer's own. */
        Optional<String> item() {
            return fact.item();
        }
    }

    private static final class ValuesOf implements Use.Visitor<Optional<Values>> {

        @Override
        public Optional<Values> visit(Use.Payer payer) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.About about) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Reported reported) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.FoundBy foundBy) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Discovered discovered) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Language language) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Item item) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Occasion occasion) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.OfFact fact) {
            return Optional.of(new Values(fact.fact()));
        }

        @Override
        public Optional<Values> visit(Use.OfRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<Values> visit(Use.Unknown unknown) {
            return Optional.empty();
        }
    }
}
