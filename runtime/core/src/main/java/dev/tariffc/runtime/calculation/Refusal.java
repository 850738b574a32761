package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Why nothing can be assessed (semantics 7). The list is closed. */
public sealed interface Refusal {

    /** One method for each kind of refusal: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(MissingFact refusal);

        R visit(UnknownItems refusal);

        R visit(OutOfDomain refusal);

        R visit(InconsistentFacts refusal);

        R visit(NotInForce refusal);

        R visit(PaidOtherwise refusal);

        R visit(NotPaidFor refusal);

        R visit(YearBeginsOtherwise refusal);

        R visit(NoTextKnown refusal);

        R visit(NotCovered refusal);

        R visit(UndefinedRatio refusal);

        R visit(EmptyBracket refusal);

        R visit(CountedBackwards refusal);

        R visit(NotCounted refusal);

        R visit(NoneToChooseFrom refusal);

        R visit(PartsDoNotAddUp refusal);

        R visit(NoCalendar refusal);

        R visit(WrongPosition refusal);
    }

    <R> R accept(Visitor<R> visitor);

    /** The fact that it is about, and of which period; none where it is about none in particular. */
    default Optional<Asked> asked() {
        return Optional.empty();
    }

    /** Whether something was left out by whoever asks, so that the tariff itself may well say an amount. */
    default boolean isForWantOfData() {
        return false;
    }

    /** A fact, and what it is asked about. */
    record Asked(Fact fact, About about) {}

    /** The section that the refusal comes from; empty where there is none. */
    String section();

    /** A fact that a rule in force reads was not given, or is not available where no rule says what then. */
    record MissingFact(Fact fact, About about, Subject subject, boolean notAvailable) implements Refusal {
        @Override
        public boolean isForWantOfData() {
            return !notAvailable;
        }

        @Override
        public Optional<Asked> asked() {
            return Optional.of(new Asked(fact, about));
        }

        @Override
        public String section() {
            return fact.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Nothing is said of any item of that label in a period, or in any, nor that there is none. */
    record UnknownItems(String label, About about) implements Refusal {
        @Override
        public boolean isForWantOfData() {
            return true;
        }

        @Override
        public String section() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A value outside what the tariff declares for the fact. */
    record OutOfDomain(Fact fact, About about, Subject subject, Value value, Domain.Breach breach) implements Refusal {
        @Override
        public Optional<Asked> asked() {
            return Optional.of(new Asked(fact, about));
        }

        @Override
        public String section() {
            return fact.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Facts that a sentence with <em>always</em> excludes: of the payer, or of an item. */
    record InconsistentFacts(Clause clause, Subject subject) implements Refusal {
        public InconsistentFacts(Clause clause) {
            this(clause, Subject.payer());
        }

        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The period is not one that the tariff is in force for. */
    record NotInForce(Period paid, InForce inForce) implements Refusal {
        @Override
        public String section() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The payer pays for periods of another kind, because of what a condition says. */
    record PaidOtherwise(Charge charge, Period paid) implements Refusal {
        @Override
        public String section() {
            return charge.clause().section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The period is of another kind than the charge is paid for. */
    record NotPaidFor(Period paid, Period.Kind cycle) implements Refusal {
        @Override
        public String section() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The year begins on no anniversary of the date from which the payer's years are counted.
     *
     * @param begins the date that was given
     */
    record YearBeginsOtherwise(Charge charge, Fact fact, LocalDate begins, Period paid) implements Refusal {
        @Override
        public String section() {
            return charge.clause().section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** On the day whose knowledge counts, no text of the rule was published, or it was set aside. */
    record NoTextKnown(Clause clause, Rule rule, LocalDate knownOn) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A case that the tariff leaves to others; {@code rule} is empty inside a day or a condition of a duty. */
    record NotCovered(Clause clause, Optional<Rule> rule) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A division by zero where no rule says what then. */
    record UndefinedRatio(Clause clause) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A bracket of computed width that is not wider than zero. */
    record EmptyBracket(Clause clause, Rational width) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A day comes so many days, months or years after another, and the figure is no such number: below zero, no whole one, too large. */
    record NotCounted(Clause clause, Rational number) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Days or months are counted to a day that comes before the one they are counted from. */
    record CountedBackwards(Clause clause, LocalDate from, LocalDate to) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The greatest or the least is taken of several, and it is known that there is none. */
    record NoneToChooseFrom(Clause clause) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What a sentence says to add up to a whole comes to something else for these facts. */
    record PartsDoNotAddUp(Clause clause, Money sum, Money whole) implements Refusal {
        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Business days have to be counted, and nobody gave the calendar of the place that the tariff names. */
    record NoCalendar(Clause clause, String place) implements Refusal {
        @Override
        public boolean isForWantOfData() {
            return true;
        }

        @Override
        public String section() {
            return clause.section();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A running total of another year than the one that the paid period continues. */
    record WrongPosition(Total total, Period expected, Period given) implements Refusal {
        @Override
        public String section() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
