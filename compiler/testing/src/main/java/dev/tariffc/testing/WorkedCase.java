package dev.tariffc.testing;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Rows that know of each other and of nothing else. Where the running totals stand before a row is told from the definition
 * alone, by going through all rows each time: so that the engine for returns, which keeps sums, can be checked against it.
 */
record WorkedCase(String title, Calculator calculator, Charge charge, List<RoyaltyRow> rows) {

    WorkedCase {
        rows = List.copyOf(rows);
    }

    Outcome assess(RoyaltyRow row) {
        return calculator.assess(charge, row.paid(), row.facts(), position(row));
    }

    Outcome assessUnexplained(RoyaltyRow row) {
        return calculator.assessUnexplained(charge, row.paid(), row.facts(), position(row));
    }

    private Position position(RoyaltyRow row) {
        Position position = Position.unknown();
        for (Total total : calculator.tariff().totals(charge)) {
            Period over = over(total, row);
            Optional<String> group = group(total, row);
            if (group.isEmpty()) {
                position = position.with(total, over, soFar(total, row));
            } else {
                List<RoyaltyRow> members = rows.stream()
                        .filter(other -> other.paid().equals(row.paid())
                                && group(total, other).equals(group))
                        .toList();
                Rational soFar =
                        sum(members.stream().map(member -> soFar(total, member)).toList());
                Rational whole = sum(
                        members.stream().map(member -> running(total, member)).toList());
                position = position.withGroup(total, over, soFar, whole);
            }
        }
        return position;
    }

    /** What the payer of a row had in the same year before it. */
    private Rational soFar(Total total, RoyaltyRow row) {
        return sum(rows.stream()
                .filter(other -> other.payer().equals(row.payer()))
                .filter(other -> other.paid().compareTo(row.paid()) < 0)
                .filter(other -> over(total, other).equals(over(total, row)))
                .map(other -> running(total, other))
                .toList());
    }

    private Period over(Total total, RoyaltyRow row) {
        return calculator.probe().over(total, row.paid(), row.facts());
    }

    private Optional<String> group(Total total, RoyaltyRow row) {
        return calculator.probe().group(total, row.paid(), row.facts());
    }

    private Rational running(Total total, RoyaltyRow row) {
        return calculator.probe().running(total, row.paid(), row.facts()).number();
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
