package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.Assessment.Instalment;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parts an amount as the sentences have it that say when it is due: the parts add up to it, whatever is rounded. */
final class Instalments {

    private Instalments() {}

    /** @param due what says when it is due; one part each, or at once */
    static List<Instalment> of(Money amount, Charge charge, List<Obligation> due) {
        List<Obligation> parts = due.stream()
                .filter(each -> each.instalment().isPresent())
                .sorted(Comparator.comparing(Instalments::number))
                .toList();
        if (parts.isEmpty()) {
            return List.of(new Instalment(
                    due.stream().flatMap(each -> day(each).stream()).findFirst(), amount));
        }
        List<Rational> amounts = amounts(amount.amount(), charge.rounding(), parts);
        List<Instalment> instalments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            instalments.add(new Instalment(day(parts.get(i)), Money.of(charge.currency(), amounts.get(i))));
        }
        return instalments;
    }

    private static List<Rational> amounts(Rational whole, Optional<Rounding> rounding, List<Obligation> parts) {
        List<Rational> exact =
                parts.stream().map(part -> whole.times(part(part).share())).toList();
        Optional<LastCent> lastCent = part(parts.get(0)).lastCent();
        if (rounding.isEmpty()) {
            return exact;
        }
        if (lastCent.isPresent()) {
            return lastCent.get().divide(whole, exact, rounding.get().step());
        }
        return inTurn(whole, exact, rounding.get());
    }

    /** Each but the last is rounded as the amount is, and is no more than what is left of it; the last is the rest. */
    private static List<Rational> inTurn(Rational whole, List<Rational> exact, Rounding rounding) {
        List<Rational> parts = new ArrayList<>();
        Rational left = whole;
        for (Rational part : exact.subList(0, exact.size() - 1)) {
            Rational rounded = rounding.apply(part);
            Rational taken = rounded.abs().compareTo(left.abs()) > 0 ? left : rounded;
            parts.add(taken);
            left = left.minus(taken);
        }
        parts.add(left);
        return Collections.unmodifiableList(parts);
    }

    private static Obligation.Instalment part(Obligation obligation) {
        return obligation.instalment().orElseThrow();
    }

    private static int number(Obligation obligation) {
        return part(obligation).number();
    }

    private static Optional<LocalDate> day(Obligation obligation) {
        return obligation.day().isKnown() ? Optional.of(obligation.day().date()) : Optional.empty();
    }
}
