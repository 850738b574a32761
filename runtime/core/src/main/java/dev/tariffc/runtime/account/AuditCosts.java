package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who bears what an audit costs: the payer, if it shows any period understated by more than a threshold.
 *
 * @param understated the periods that show it, in order; none where the costs stay with those who audit
 */
public record AuditCosts(List<Period> understated) {

    public AuditCosts {
        understated = List.copyOf(understated);
    }

    /** What an understatement is a part of. */
    public enum Measure {
        OF_WHAT_WAS_DUE,
        OF_WHAT_WAS_REPORTED
    }

    /** @param threshold as a ratio; an understatement of exactly that part does not exceed it */
    public record Terms(Rational threshold, Measure measure) {}

    /**
     * What an audit shows of one period.
     *
     * @param due what should have been paid
     * @param reported what the payer's report came to
     * @param ownErrors how much of the difference those who audit brought about themselves; it does not count
     */
    public record Difference(Period period, Money due, Money reported, Money ownErrors) {

        /** Below zero where too much was reported. */
        public Money understatement() {
            return due.minus(reported).minus(ownErrors);
        }

        private boolean exceeds(Terms terms) {
            Money whole = switch (terms.measure()) {
                case OF_WHAT_WAS_DUE -> due;
                case OF_WHAT_WAS_REPORTED -> reported;
            };
            // A product and no quotient: of nothing reported, anything is more than any part.
            return understatement().amount().signum() > 0
                    && understatement().compareTo(whole.times(terms.threshold())) > 0;
        }
    }

    public static AuditCosts of(List<Difference> differences, Terms terms) {
        return new AuditCosts(differences.stream()
                .filter(difference -> difference.exceeds(terms))
                .map(Difference::period)
                .sorted()
                .toList());
    }

    /** Whether the payer bears the costs. */
    public boolean shifted() {
        return !understated.isEmpty();
    }

    /** The day by which the payer has to pay them: none if they do not shift. */
    public Optional<LocalDate> due(LocalDate demand, UnaryOperator<LocalDate> dueAfter) {
        return shifted() ? Optional.of(dueAfter.apply(demand)) : Optional.empty();
    }
}
