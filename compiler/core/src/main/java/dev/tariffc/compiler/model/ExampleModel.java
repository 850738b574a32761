package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worked example, bound.
 *
 * @param otherwise what every figure is of which nothing is said; none where it is missing
 */
public record ExampleModel(
        String title,
        int line,
        Optional<LocalDate> knownOn,
        ChargeModel charge,
        Period paid,
        List<Given> given,
        Optional<Rational> otherwise,
        List<Expected> expected) {

    public ExampleModel {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** Whose value is given or expected. */
    public sealed interface Of {

        <R> R accept(Of.Visitor<R> visitor);

        /** One method for each kind. */
        interface Visitor<R> {
            R visit(Payer of);

            R visit(OneItem of);

            R visit(Part of);

            R visit(ItemThen of);
        }

        /** A payer of the group, by the name that the example gives it; empty for the only one. */
        record Payer(String name) implements Of {
            @Override
            public <R> R accept(Of.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** An item of the only payer. */
        record OneItem(String name) implements Of {
            @Override
            public <R> R accept(Of.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** An item of the only payer, in one of the periods that make up what is paid. */
        record ItemThen(String name, Period period) implements Of {
            @Override
            public <R> R accept(Of.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** One of the periods that make up what is paid, of that payer. */
        record Part(String payer, Period period) implements Of {
            @Override
            public <R> R accept(Of.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }

    /** What an example sets. */
    public sealed interface Given {

        <R> R accept(Given.Visitor<R> visitor);

        /** One method for each kind. */
        interface Visitor<R> {
            R visit(OfFact given);

            R visit(OfRule given);
        }

        /** A fact; {@code about} is none for what stands. */
        record OfFact(FactModel fact, Of of, Optional<Period> about, Value value) implements Given {
            @Override
            public <R> R accept(Given.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }

        /** A rule, which is then not worked out. */
        record OfRule(DeclaredName rule, Of of, Value value) implements Given {
            @Override
            public <R> R accept(Given.Visitor<R> visitor) {
                return visitor.visit(this);
            }
        }
    }

    /**
     * One result.
     *
     * @param value none where it is refused
     * @param decimals how exactly it is written; none for a fraction, which is exact
     * @param notCovered whether it is refused because the tariff leaves the case to others
     */
    public record Expected(
            DeclaredName rule, Of of, Optional<Value> value, Optional<Integer> decimals, boolean notCovered) {}
}
