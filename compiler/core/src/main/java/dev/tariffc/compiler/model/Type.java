package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import java.util.Optional;

/** What a term gives. */
public sealed interface Type {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of type. */
    interface Visitor<R> {
        R visit(Number type);

        R visit(YesNo type);

        R visit(Day type);

        R visit(Text type);

        R visit(Choice type);
    }

    /**
     * A number.
     *
     * @param about the period that it is about; none for what is about nothing in particular, such as a rate
     */
    record Number(Unit unit, Optional<PeriodTerm> about) implements Type {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Number> asNumber() {
            return Optional.of(this);
        }

        public boolean isMoney() {
            return unit.isMoney();
        }

        /** The kind of value that a fact of this type would have. */
        public Domain.Kind kind() {
            if (isMoney()) {
                return Domain.Kind.MONEY;
            }
            return unit.isNone() ? Domain.Kind.PERCENTAGE : Domain.Kind.NUMBER;
        }
    }

    record YesNo() implements Type {
        @Override
        public Optional<Number> asNumber() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Day() implements Type {
        @Override
        public Optional<Number> asNumber() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A free text, which cannot be computed with. */
    record Text() implements Type {
        @Override
        public Optional<Number> asNumber() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One of a fact's values. */
    record Choice(DeclaredName fact) implements Type {
        @Override
        public Optional<Number> asNumber() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    Type YES_NO = new YesNo();
    Type DAY = new Day();
    Type TEXT = new Text();

    /** A number that is about nothing in particular. */
    static Number number(Unit unit) {
        return new Number(unit, Optional.empty());
    }

    /** The number that it is; none for every other kind of type. */
    Optional<Number> asNumber();
}
