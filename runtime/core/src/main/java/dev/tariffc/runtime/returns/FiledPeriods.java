package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.NamedFacts;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What payers filed, by the period that it is about. */
final class FiledPeriods {

    private static final NamedFacts NOTHING = readings -> new FactTable();

    private final TariffDescription tariff;
    private final Charge charge;
    private final PaidPeriods periods;
    /** The filing of each payer and period; none where there are several, of which nothing says which holds. */
    private final Map<String, Map<Period, Optional<Filing>>> filed = new LinkedHashMap<>();

    private final Map<Period, List<Reading>> named = new HashMap<>();
    private final Map<Period, List<Reading>> meant = new HashMap<>();

    FiledPeriods(Calculator calculator, Charge charge, Collection<Filing> filings) {
        this.tariff = calculator.tariff();
        this.charge = charge;
        this.periods = new PaidPeriods(calculator, charge);
        for (Filing filing : filings) {
            filing.about()
                    .filter(about -> !filing.payer().isEmpty())
                    .ifPresent(about -> filed.computeIfAbsent(filing.payer(), payer -> new HashMap<>())
                            .merge(about, Optional.of(filing), (one, other) -> Optional.empty()));
        }
    }

    /** The row of a filing, with what the payer's other filings say; none where it has nothing to do with the charge. */
    Optional<Row> row(Filing filing) {
        Period about = filing.about().orElseThrow();
        return periods.paidOn(about)
                .map(paid -> new FiledFacts(
                        filing.facts().about(meant.computeIfAbsent(about, period -> meant(period, paid))),
                        about,
                        period -> other(filing.payer(), period)))
                .map(facts -> new Row(filing.line(), filing.payer(), filing.about(), facts, filing.state()));
    }

    private Optional<Facts> other(String payer, Period period) {
        return Optional.ofNullable(filed.get(payer))
                .map(periods -> periods.getOrDefault(period, Optional.empty()))
                .orElse(Optional.empty())
                .map(filing -> filing.facts().about(named(period)));
    }

    /** What names alone mean in a filing: facts of a period as long as its own are of that one. */
    private List<Reading> meant(Period about, Period paid) {
        List<Reading> readings = new ArrayList<>(named(about));
        tariff.readings(charge, paid).stream()
                .filter(reading -> reading.about().period().isPresent())
                .filter(reading -> !isOfKind(reading.about(), about.kind()))
                .forEach(readings::add);
        return readings;
    }

    private static boolean isOfKind(About about, Period.Kind kind) {
        return about.period().filter(period -> period.kind() == kind).isPresent();
    }

    /** Facts that stand, and those of periods of that length. */
    private List<Reading> named(Period about) {
        return named.computeIfAbsent(about, period -> {
            List<Reading> readings = new ArrayList<>();
            for (Fact fact : tariff.facts()) {
                if (fact.given().isEmpty()) {
                    readings.add(Reading.standing(fact));
                } else if (fact.given().get() == period.kind()) {
                    readings.add(new Reading(fact, period));
                }
            }
            return readings;
        });
    }

    /**
     * Filings in the place of those of periods of which the payer filed the parts alone, the last of them among these: what is
     * paid once a year on what is reported each month.
     */
    List<Filing> ofParts() {
        List<Filing> whole = new ArrayList<>();
        filed.forEach((payer, periods) -> periods.forEach((part, filing) -> filing.ifPresent(last -> endingWith(part)
                .filter(paid -> !periods.containsKey(tariff.about(charge, paid)))
                .ifPresent(paid -> whole.add(new Filing(
                        last.line(),
                        payer,
                        Optional.of(tariff.about(charge, paid)),
                        Optional.empty(),
                        NOTHING,
                        last.state()))))));
        return whole;
    }

    /** The period that is paid and ends with a part of which the charge reads something. */
    private Optional<Period> endingWith(Period part) {
        return paidOver(tariff, charge, part).filter(paid -> paid.end().equals(part.end()));
    }

    /** The longer period that is paid for which something of a part is read. */
    static Optional<Period> paidOver(TariffDescription tariff, Charge charge, Period part) {
        return charge.firstFrom(part.end().plusDays(1))
                .map(next -> next.minus(1))
                .filter(paid -> paid.kind() != part.kind() && paid.contains(part))
                .filter(paid -> tariff.untimely(charge, paid).isEmpty())
                .filter(paid -> tariff.reads(charge, paid).stream()
                        .anyMatch(reading -> reading.about().equals(About.of(part))));
    }
}
