package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a payer owes for a period.
 *
 * @param paid the period that is paid
 * @param about the period that the facts are about
 * @param results one for each payable of the charge, in the order named
 * @param lines the steps that led to them, in the order in which they were taken; empty on the fast path
 */
public record Assessment(
        Charge charge, Period paid, Period about, List<Result> results, List<Line> lines, List<Warning> warnings) {

    public Assessment {
        results = List.copyOf(results);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /**
     * One payable amount.
     *
     * @param exact before rounding, in whole currency units
     * @param payable rounded once, as the <em>pays</em> sentence says
     * @param payees what each of several receives, in the order named; empty where one receives all
     * @param instalments in which it has to be paid, in their order, which add up to it: one where it is paid at once
     */
    public record Result(Rule rule, Rational exact, Money payable, List<Share> payees, List<Instalment> instalments) {
        public Result {
            payees = List.copyOf(payees);
            instalments = List.copyOf(instalments);
        }

        /** When the first of it has to be paid whose day is known. */
        public Optional<LocalDate> due() {
            return instalments.stream()
                    .flatMap(instalment -> instalment.due().stream())
                    .findFirst();
        }
    }

    /**
     * A part of a payable amount.
     *
     * @param due when it has to be paid; none where the tariff does not say or the day depends on what is not known
     */
    public record Instalment(Optional<LocalDate> due, Money amount) {}

    /** One payee's part of a payable amount; the parts add up to it. */
    public record Share(Rule rule, Money amount) {}

    /** The sum of all payable amounts, each rounded before. */
    public Money payable() {
        Money sum = Money.zero(charge.currency());
        for (Result result : results) {
            sum = sum.plus(result.payable());
        }
        return sum;
    }

    /** The sections of the sentences that gave the amounts, and of the amounts that went into those; none on the fast path. */
    public Set<String> sections() {
        return AmountSections.of(this);
    }

    /** The sum of all amounts before rounding. */
    public Rational exact() {
        Rational sum = Rational.ZERO;
        for (Result result : results) {
            sum = sum.plus(result.exact());
        }
        return sum;
    }
}
