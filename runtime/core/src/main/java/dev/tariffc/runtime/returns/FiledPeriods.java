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
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What payers filed, by the period that it is about. */
final class FiledPeriods {

    private static final NamedFacts NOTHING = readings -> new FactTable();

    private final TariffDescription tariff;
    private final Charge charge;
    private final PaidPeriods periods;
    private final List<PaidPeriods> paid;
    /** The filings of each payer and period: several where nothing says which of them holds. */
    private final Map<String, Map<Period, List<Filing>>> filed = new LinkedHashMap<>();

    private final Map<Period, List<Reading>> named = new HashMap<>();
    private final Map<Period, List<Reading>> meant = new HashMap<>();
    private final Map<Period, Optional<Period>> longer = new HashMap<>();
    private final Map<Period, List<Reading>> read = new HashMap<>();
    private final Map<String, PayerFacts> told = new HashMap<>();
    /** The last period of each kind that anybody filed. */
    private final Map<Period.Kind, Period> last = new EnumMap<>(Period.Kind.class);

    FiledPeriods(Calculator calculator, Charge charge, Collection<Filing> filings) {
        this.tariff = calculator.tariff();
        this.charge = charge;
        this.periods = new PaidPeriods(calculator, charge);
        this.paid = tariff.charges().stream()
                .map(each -> new PaidPeriods(calculator, each))
                .toList();
        for (Filing filing : filings) {
            filing.about().filter(about -> !filing.payer().isEmpty()).ifPresent(about -> {
                filed.computeIfAbsent(filing.payer(), payer -> new HashMap<>())
                        .computeIfAbsent(about, period -> new ArrayList<>(1))
                        .add(filing);
                last.merge(about.kind(), about, (one, other) -> one.compareTo(other) < 0 ? other : one);
            });
        }
    }

    /** The rows of filings that have to do with the charge, each with what the payer's other filings say. */
    List<Row> rows(Collection<Filing> filings) {
        List<FiledParts> parts = parts();
        Set<Filing> inParts = new HashSet<>();
        Set<Filing> faulty = new HashSet<>();
        Set<Filing> waiting = new HashSet<>();
        for (FiledParts each : parts) {
            each.own().filter(own -> each.isWaiting()).ifPresent(waiting::add);
            each.own().ifPresent(inParts::add);
            each.own().filter(own -> each.fault().isPresent()).ifPresent(faulty::add);
        }
        List<Row> rows = new ArrayList<>();
        filings.stream()
                .filter(filing -> !waiting.contains(filing))
                .forEach(filing -> row(filing, inParts.contains(filing))
                        .map(row -> faulty.contains(filing) ? row.broken() : row)
                        .ifPresent(rows::add));
        ofParts(parts).forEach(filing -> row(filing, true).ifPresent(rows::add));
        return rows;
    }

    private Optional<Row> row(Filing filing, boolean inParts) {
        if (filing.about().isEmpty()) {
            return Optional.of(Row.withoutPeriod(
                    filing.line(), filing.payer(), filing.facts().about(standing()), filing.state()));
        }
        Period about = filing.about().get();
        return periods.paidOn(about).map(paid -> {
            PayerFacts payer = told(filing.payer());
            Facts facts = new FiledFacts(
                    filing.facts().about(meant(about)), about, inParts, period -> other(filing.payer(), period), payer);
            return new Row(filing.line(), filing.payer(), filing.about(), facts, filing.state())
                    .with(payer.toldTwice(read(paid)));
        });
    }

    /** The lines of filings that are read for other periods than their own, which their payers filed and are paid for. */
    Set<Integer> read() {
        Set<Integer> lines = new HashSet<>();
        filed.forEach((payer, ofPayer) -> Stream.concat(
                        ofPayer.keySet().stream().flatMap(about -> periods.paidOn(about).stream()),
                        ofPayer.keySet().stream().flatMap(about -> longer(about).stream()))
                .distinct()
                .flatMap(paid -> read(paid).stream())
                .flatMap(reading -> reading.about().period().stream())
                .distinct()
                .flatMap(period -> ofPayer.getOrDefault(period, List.of()).stream())
                .forEach(filing -> lines.add(filing.line())));
        return lines;
    }

    /** All that a payer tells; of a period of which nothing says which of several filings holds, nothing. */
    private PayerFacts told(String payer) {
        return told.computeIfAbsent(
                payer,
                name -> new PayerFacts(
                        filed.getOrDefault(name, Map.of()).values().stream()
                                .filter(filings -> filings.size() == 1)
                                .flatMap(List::stream)
                                .sorted(Comparator.comparingInt(Filing::line))
                                .toList(),
                        filing -> meant(filing.about().orElseThrow())));
    }

    private List<Reading> read(Period period) {
        return read.computeIfAbsent(period, paid -> tariff.reads(charge, paid));
    }

    private List<Reading> meant(Period about) {
        return meant.computeIfAbsent(
                about,
                period ->
                        periods.paidOn(period).map(paid -> meant(period, paid)).orElseGet(() -> named(period)));
    }

    /** As if all facts stood. */
    private List<Reading> standing() {
        return tariff.facts().stream().map(Reading::standing).toList();
    }

    private Optional<Facts> other(String payer, Period period) {
        return Optional.ofNullable(filed.get(payer))
                .map(periods -> periods.getOrDefault(period, List.of()))
                .filter(filings -> filings.size() == 1)
                .map(filings -> filings.get(0).facts().about(named(period)));
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

    /** Facts that stand, and those that are given for periods of that length. */
    private List<Reading> named(Period about) {
        return named.computeIfAbsent(about, period -> {
            List<Reading> readings = new ArrayList<>();
            for (Fact fact : tariff.facts()) {
                if (fact.given().isEmpty()) {
                    readings.add(Reading.standing(fact));
                } else if (fact.given().get() == period.kind() || isGivenFor(period, fact)) {
                    readings.add(new Reading(fact, period));
                }
            }
            return readings;
        });
    }

    /** What is given for each period that is paid is given for those of each length that some payers pay for. */
    private boolean isGivenFor(Period period, Fact fact) {
        return paid.stream()
                .anyMatch(periods -> periods.paidOn(period).stream()
                        .flatMap(each -> tariff.readings(periods.charge(), each).stream())
                        .anyMatch(reading -> reading.fact().equals(fact) && isOfKind(reading.about(), period.kind())));
    }

    /** When it was known what is paid on, where that was not in time: with the last of the parts that it is made of. */
    Map<PayerPeriod, LocalDate> reported() {
        Map<PayerPeriod, LocalDate> reported = new HashMap<>();
        filed.forEach((payer, periods) -> periods.forEach((about, filings) ->
                latest(filings).ifPresent(day -> reported.put(new PayerPeriod(payer, about), day))));
        for (FiledParts each : parts()) {
            PayerPeriod whole = new PayerPeriod(each.payer(), tariff.about(charge, each.paid()));
            each.filed()
                    .values()
                    .forEach(filings -> latest(filings)
                            .ifPresent(day -> reported.merge(whole, day, (a, b) -> a.isAfter(b) ? a : b)));
        }
        return reported;
    }

    private static Optional<LocalDate> latest(List<Filing> filings) {
        return filings.stream().flatMap(filing -> filing.reported().stream()).max(Comparator.naturalOrder());
    }

    /** What payers filed of parts of longer periods that are paid, by payer as they filed first and by period. */
    List<FiledParts> parts() {
        List<FiledParts> all = new ArrayList<>();
        filed.forEach((payer, periods) -> {
            Map<Period, NavigableMap<Period, List<Filing>>> byPaid = new TreeMap<>();
            periods.forEach((part, filings) -> longer(part)
                    .ifPresent(paid -> byPaid.computeIfAbsent(paid, period -> new TreeMap<>())
                            .put(part, filings)));
            byPaid.forEach((paid, parts) -> all.add(parts(payer, paid, parts)));
        });
        return all;
    }

    private FiledParts parts(String payer, Period paid, NavigableMap<Period, List<Filing>> parts) {
        List<Period> asked = read(paid).stream()
                .flatMap(reading -> reading.about().period().stream())
                .filter(part -> part.kind() != paid.kind() && paid.contains(part))
                .distinct()
                .sorted()
                .toList();
        Map<Period, List<Filing>> ofPayer = filed.getOrDefault(payer, Map.of());
        Optional<Filing> own = ofPayer.getOrDefault(tariff.about(charge, paid), List.of()).stream()
                .findFirst();
        boolean isTold = own.filter(filing -> filing.state() != Row.State.SOUND || tells(filing, paid))
                .isPresent();
        return new FiledParts(payer, paid, asked, parts, own, !isTold && isRunning(asked, parts));
    }

    /** Whether a filing tells anything that is read of periods when one is paid; one that does not may be another charge's. */
    private boolean tells(Filing filing, Period paid) {
        Facts facts = filing.facts().about(meant(filing.about().orElseThrow()));
        return read(paid).stream()
                .anyMatch(reading -> reading.about()
                        .period()
                        .filter(period -> subjects(reading.fact(), period, facts)
                                .anyMatch(subject -> facts.fact(reading.fact(), reading.about(), subject)
                                        .isPresent()))
                        .isPresent());
    }

    private static Stream<Subject> subjects(Fact fact, Period about, Facts facts) {
        return fact.item()
                .map(label -> facts.items(label, about).stream().map(Subject::item))
                .orElseGet(() -> Stream.of(Subject.payer()));
    }

    /** Whether what is missing may be yet to come: of no kind of parts has anybody filed the last one, or one after a gap. */
    private boolean isRunning(List<Period> asked, NavigableMap<Period, List<Filing>> parts) {
        for (Period part : asked) {
            boolean isLast = asked.stream().noneMatch(other -> isLater(other, part));
            boolean hasEnded = isLast
                    && Optional.ofNullable(last.get(part.kind()))
                            .filter(latest -> latest.compareTo(part) >= 0)
                            .isPresent();
            boolean isGap = !parts.containsKey(part)
                    && parts.keySet().stream().anyMatch(other -> isLater(other, part))
                    && parts.keySet().stream().anyMatch(other -> isLater(part, other));
            if (hasEnded || isGap) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLater(Period one, Period other) {
        return one.kind() == other.kind() && one.compareTo(other) > 0;
    }

    /**
     * Filings in the place of those of periods of which the payer filed the parts alone, the last of them among these: what is
     * paid once a year on what is reported each month.
     */
    private List<Filing> ofParts(List<FiledParts> parts) {
        return parts.stream()
                .filter(each -> each.own().isEmpty() && !each.isWaiting())
                .map(each -> new Filing(
                        each.assessed().line(),
                        each.payer(),
                        Optional.of(tariff.about(charge, each.paid())),
                        Optional.empty(),
                        NOTHING,
                        each.state()))
                .toList();
    }

    private Optional<Period> longer(Period part) {
        return longer.computeIfAbsent(part, period -> paidOver(tariff, charge, period));
    }

    /** The longer period that is paid for which something of a part is read. */
    static Optional<Period> paidOver(TariffDescription tariff, Charge charge, Period part) {
        return charge.lastBegun(part.end())
                .filter(paid -> paid.kind() != part.kind() && paid.contains(part))
                .filter(paid -> tariff.untimely(charge, paid).isEmpty())
                .filter(paid -> tariff.reads(charge, paid).stream()
                        .anyMatch(reading -> reading.about().equals(About.of(part))));
    }
}
