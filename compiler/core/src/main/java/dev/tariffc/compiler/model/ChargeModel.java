package dev.tariffc.compiler.model;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is paid together.
 *
 * @param occasion what it is called that is paid for; none where periods are
 * @param from the day of the year on which licence years and seasons begin
 * @param to the day of the year on which seasons end
 * @param begins the date of each payer on whose anniversaries its years begin; none where they begin alike for all
 * @param condition when it is paid for these periods and no others; none where always
 * @param payables the rules that are payable, in the order named
 * @param about what its facts are about, as returns name it
 * @param readings the facts that it reads, each with the period that its name alone means
 * @param others what it reads besides, of other periods
 * @param vouched that of which only sentences speak that say what must hold, of other periods
 */
public record ChargeModel(
        ClauseModel clause,
        String payer,
        Period.Kind cycle,
        Optional<DeclaredName> occasion,
        Optional<MonthDay> from,
        Optional<MonthDay> to,
        Optional<FactModel> begins,
        Optional<ConditionTerm> condition,
        List<DeclaredName> payables,
        Currency currency,
        Optional<Rounding> rounding,
        PeriodTerm about,
        List<Reading> readings,
        List<Read> others,
        List<Read> vouched,
        List<TotalModel> totals) {

    public ChargeModel {
        payables = List.copyOf(payables);
        readings = List.copyOf(readings);
        others = List.copyOf(others);
        vouched = List.copyOf(vouched);
        totals = List.copyOf(totals);
    }

    /** Everything of other periods that it may be told. */
    public List<Read> elsewhere() {
        return Stream.concat(others.stream(), vouched.stream()).toList();
    }

    /** A fact, and the period that its name alone means; none for what stands. */
    public record Reading(FactModel fact, Optional<PeriodTerm> about) {}

    /** A fact of a period, or of each period where it is read within parts of what is paid. */
    public record Read(FactModel fact, PeriodTerm about, List<Parts> within) {
        public Read {
            within = List.copyOf(within);
        }
    }
}
