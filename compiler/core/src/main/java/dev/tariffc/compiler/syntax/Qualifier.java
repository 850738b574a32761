package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who a rule is for, and when: what stands between a name and its verb. */
public sealed interface Qualifier {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** The class or plain yes or no that the sentence is for; none for everything else. */
    default Optional<ForClass> asForClass() {
        return Optional.empty();
    }

    /** Those that the sentences beside it are not for; none for everything else. */
    default Optional<ForAnyOther> asForAnyOther() {
        return Optional.empty();
    }

    /** What it says of items that the sentence is repeated for; none for everything else. */
    default Optional<ForEach> asForEach() {
        return Optional.empty();
    }

    /** What it says of periods that the sentence is repeated for; none for everything else. */
    default Optional<ForEachPart> asForEachPart() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(ForClass node);

        R visit(ForAnyOther node);

        R visit(ForYears node);

        R visit(Dates node);

        R visit(If node);

        R visit(ExceptUnder node);

        R visit(ForEach node);

        R visit(ForEachPart node);

        R visit(Otherwise node);
    }

    /** {@code for a low-use station}: a class of payers or items, or a plain yes/no name. */
    record ForClass(Span span, Name name) implements Qualifier {
        @Override
        public Optional<ForClass> asForClass() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for any other station}. */
    record ForAnyOther(Span span, Name name) implements Qualifier {
        @Override
        public Optional<ForAnyOther> asForAnyOther() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for 2018, 2019 and 2022 to 2024}. */
    record ForYears(Span span, @AnyOrder List<YearRange> years) implements Qualifier {
        public ForYears {
            years = List.copyOf(years);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code 2022 to 2024}; one year has both alike. */
    record YearRange(Span span, int from, int to) {}

    /** {@code from January 1, 2015 to June 30, 2015}; either may be missing, not both. */
    record Dates(Span span, Optional<LocalDate> from, Optional<LocalDate> to) implements Qualifier {
        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code , if CONDITION,}. */
    record If(Span span, Condition condition) implements Qualifier {
        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code , except under section 4,}: {@code sections} are numbers as headings write them. */
    record ExceptUnder(Span span, @AnyOrder List<String> sections) implements Qualifier {
        public ExceptUnder {
            sections = List.copyOf(sections);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for each aircraft}. */
    record ForEach(Span span, Name item) implements Qualifier {
        @Override
        public Optional<ForEach> asForEach() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for each month}. */
    record ForEachPart(Span span, Cycle.Unit unit) implements Qualifier {
        @Override
        public Optional<ForEachPart> asForEachPart() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code otherwise}: in the alternatives of a value only. */
    record Otherwise(Span span) implements Qualifier {
        @Override
        public <R> R accept(Qualifier.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
