package dev.tariffc.cli;

import dev.tariffc.cli.facts.FactSheet;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.calculation.YearToDate;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the year stands before the period, as far as the user says: by a sum, or by the facts of the months before.
 *
 * @param warnings what is assumed
 * @param mistakes what cannot be
 */
record Opening(Position position, List<Warning> warnings, List<String> mistakes) {

    static Opening of(Calculator calculator, Charge charge, Period paid, FactSheet sheet, Words words) {
        Position position = Position.unknown();
        List<Warning> warnings = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Total total : calculator.tariff().totals(charge)) {
            Period over = calculator.probe().over(total, paid, sheet.table());
            YearToDate year = YearToDate.before(calculator, total, paid, sheet.table());
            Optional<Rational> sum = sheet.soFar(total);
            Optional<Rational> whole = sheet.ofTheGroup(total);
            if (sum.isPresent() && year.isGiven()) {
                mistakes.add(words.say("calc.twoOpenings", Map.of("total", words.term(total.label()))));
            }
            for (Refusal refusal : year.refusals()) {
                mistakes.add(words.ofRuntime().refusal(refusal, charge));
            }
            boolean known = sum.isPresent() || year.isGiven();
            Rational soFar = sum.orElse(year.sum());
            if (whole.isPresent()) {
                position = position.withGroup(total, over, soFar, whole.get());
                if (!known && goesOn(calculator, total, paid, over, sheet)) {
                    warnings.add(new Warning.OpeningAssumedZero(total, over));
                }
            } else if (known) {
                position = position.with(total, over, soFar);
            }
        }
        return new Opening(position, List.copyOf(warnings), List.copyOf(mistakes));
    }

    /** Whether the period does not open the year. */
    private static boolean goesOn(Calculator calculator, Total total, Period paid, Period over, FactSheet sheet) {
        return paid.kind() != Period.Kind.OCCASION
                && calculator.probe().over(total, paid.plus(-1), sheet.table()).equals(over);
    }
}
