package dev.tariffc.jqwik;

import dev.tariffc.jqwik.FactSheet.Told;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.Limit;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The fact sheets of a tariff: each charge, periods at the ends of what is in force and of years, and every fact that the charge
 * asks for, within its domain and with what the tariff says always holds.
 */
public final class FactSheets {

    private static final List<String> ITEMS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight");

    /** How often facts are drawn anew that are against what always holds. */
    private static final int MOST_MISSES = 10_000;

    private static final int SOME_YEARS = 5;

    private final Calculator tariff;
    private final TariffDescription description;
    private final boolean gaps;
    private final int items;
    private final int near;

    private FactSheets(Calculator tariff, boolean gaps, int items, int near) {
        this.tariff = tariff;
        this.description = tariff.tariff();
        this.gaps = gaps;
        this.items = Math.min(items, ITEMS.size());
        this.near = near;
    }

    /** Sheets with every fact told, up to three items of a kind, and one step to either side of each limit. */
    public static FactSheets of(Calculator tariff) {
        return new FactSheets(tariff, false, 3, 1);
    }

    /** The same with facts that are missing, or not available. */
    public FactSheets withGaps() {
        return new FactSheets(tariff, true, items, near);
    }

    /** The same with so many items of a kind at most: eight at the very most. */
    public FactSheets withItems(int most) {
        return new FactSheets(tariff, gaps, most, near);
    }

    /** The same with so many steps to either side of each limit. */
    public FactSheets near(int steps) {
        return new FactSheets(tariff, gaps, items, steps);
    }

    /** Sheets of any charge for any period. */
    public Arbitrary<FactSheet> sheets() {
        return Arbitraries.of(description.charges()).flatMap(this::sheets);
    }

    /** Sheets of one charge. */
    public Arbitrary<FactSheet> sheets(Charge charge) {
        return Arbitraries.of(periods(charge)).flatMap(paid -> sheets(charge, paid));
    }

    /** Sheets of one charge for one period. */
    public Arbitrary<FactSheet> sheets(Charge charge, Period paid) {
        return facts(charge, paid).flatMap(sheet -> position(sheet).map(sheet::with));
    }

    /** The same with nothing known of the year so far. */
    Arbitrary<FactSheet> facts(Charge charge, Period paid) {
        List<Reading> reads = description.reads(charge, paid);
        List<Arbitrary<Optional<Told>>> told = new ArrayList<>();
        Values values = new Values(description, near);
        for (Reading reading : reads) {
            Arbitrary<Value> value = values.of(reading.fact(), paid);
            if (reading.fact().item().isEmpty()) {
                told.add(place(reading, Optional.empty(), value));
            } else {
                ITEMS.subList(0, items).forEach(item -> told.add(place(reading, Optional.of(item), value)));
            }
        }
        Arbitrary<Integer> count = Arbitraries.integers().between(0, items);
        Arbitrary<FactSheet> all = Combinators.combine(Combinators.combine(told).as(each -> each), count)
                .as((each, known) -> sheet(charge, paid, each, known));
        return gaps ? all : all.filter(MOST_MISSES, FactSheets::holds);
    }

    // --- years and groups ----------------------------------------------------------------------------------------

    /** A year of one payer under one charge, from the first period that is paid in it. */
    public Arbitrary<YearSheet> years(Charge charge) {
        return years(charge, "payer");
    }

    /** A year of several payers under one charge. */
    public Arbitrary<GroupSheet> groups(Charge charge, int most) {
        return Arbitraries.of(firsts(charge))
                .flatMap(first -> Arbitraries.integers().between(1, most).flatMap(count -> {
                    List<Arbitrary<YearSheet>> members = new ArrayList<>();
                    for (int i = 1; i <= count; i++) {
                        members.add(year(charge, first, "payer " + i));
                    }
                    return Combinators.combine(members).as(GroupSheet::new);
                }));
    }

    private Arbitrary<YearSheet> years(Charge charge, String payer) {
        return Arbitraries.of(firsts(charge)).flatMap(first -> year(charge, first, payer));
    }

    /** The first paid period of each year in which one is paid. */
    private List<Period> firsts(Charge charge) {
        List<Period> firsts = new ArrayList<>();
        Set<Integer> years = new LinkedHashSet<>();
        periods(charge).stream().sorted().forEach(period -> {
            if (years.add(period.start().getYear())) {
                firsts.add(period);
            }
        });
        return firsts;
    }

    private Arbitrary<YearSheet> year(Charge charge, Period first, String payer) {
        List<Arbitrary<FactSheet>> sheets = new ArrayList<>();
        Period paid = first;
        boolean more = true;
        while (more) {
            sheets.add(facts(charge, paid));
            Period next = charge.cycle() == Period.Kind.OCCASION ? paid : paid.plus(1);
            more = next.compareTo(paid) > 0
                    && next.start().getYear() == first.start().getYear()
                    && description.untimely(charge, next).isEmpty();
            paid = next;
        }
        return Combinators.combine(sheets)
                .as(each -> new YearSheet(payer, agreeing(each)))
                .filter(MOST_MISSES, year -> year.sheets().stream().allMatch(FactSheets::holds));
    }

    /** What two sheets tell of the same place is what the first one tells. */
    private static List<FactSheet> agreeing(List<FactSheet> sheets) {
        Map<Told, Value> first = new HashMap<>();
        List<FactSheet> agreeing = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            List<Told> told = new ArrayList<>();
            for (Told each : sheet.told()) {
                Value value = first.computeIfAbsent(each.with(Value.notAvailable()), place -> each.value());
                told.add(each.with(value));
            }
            agreeing.add(new FactSheet(
                    sheet.tariff(), sheet.charge(), sheet.paid(), told, sheet.without(), sheet.position()));
        }
        return agreeing;
    }

    private Arbitrary<Optional<Told>> place(Reading reading, Optional<String> item, Arbitrary<Value> value) {
        Arbitrary<Optional<Told>> told =
                value.map(each -> Optional.of(new Told(reading.fact(), reading.about(), item, each)));
        return gaps
                ? Arbitraries.frequencyOf(
                        Tuple.of(8, told),
                        Tuple.of(1, Arbitraries.just(Optional.empty())),
                        Tuple.of(
                                1,
                                Arbitraries.just(Optional.of(
                                        new Told(reading.fact(), reading.about(), item, Value.notAvailable())))))
                : told;
    }

    /** Of the items only the first so many; where there are none, it is said. */
    private FactSheet sheet(Charge charge, Period paid, List<Optional<Told>> all, int known) {
        List<Told> told = all.stream()
                .flatMap(Optional::stream)
                .filter(each ->
                        each.item().map(item -> ITEMS.indexOf(item) < known).orElse(true))
                .toList();
        Set<String> none = new LinkedHashSet<>();
        if (known == 0) {
            description.reads(charge, paid).stream()
                    .flatMap(reading -> reading.fact().item().stream())
                    .forEach(none::add);
        }
        return new FactSheet(tariff, charge, paid, told, none, Position.unknown());
    }

    /** Whether facts are not against what always holds, and the payer is one who pays for such a period. */
    private static boolean holds(FactSheet sheet) {
        return sheet.tariff()
                        .probe()
                        .inconsistent(sheet.charge(), sheet.paid(), sheet.facts(), sheet.position())
                        .isEmpty()
                && (sheet.tariff().tariff().charges().size() == 1
                        || sheet.assessUnexplained()
                                .match(assessment -> true, refusals -> !refusals.contains(otherwise(sheet))));
    }

    private static Refusal otherwise(FactSheet sheet) {
        return new Refusal.PaidOtherwise(sheet.charge(), sheet.paid());
    }

    // --- periods -------------------------------------------------------------------------------------------------

    /** The first and last that are paid, those about the turn of each year, and those that have a leap day: plainest first. */
    List<Period> periods(Charge charge) {
        InForce inForce = description.inForce();
        Set<Period> periods = new LinkedHashSet<>();
        for (InForce.Stretch stretch : inForce.stretches()) {
            LocalDate last = stretch.to().orElseGet(() -> stretch.from().plusYears(SOME_YEARS));
            List<LocalDate> days = new ArrayList<>(List.of(stretch.from(), last));
            for (int year = stretch.from().getYear(); year <= last.getYear(); year++) {
                days.addAll(List.of(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 2, 28),
                        LocalDate.of(year, 7, 1),
                        LocalDate.of(year, 12, 31)));
            }
            days.forEach(day -> charge.lastBegun(day)
                    .or(() -> charge.firstFrom(day))
                    .or(() -> charge.cycle() == Period.Kind.OCCASION
                            ? Optional.of(Period.occasion(day))
                            : Optional.empty())
                    .filter(period -> description.untimely(charge, period).isEmpty())
                    .ifPresent(periods::add));
        }
        if (periods.isEmpty()) {
            throw new IllegalArgumentException(tariff + " has no period for which " + charge + " is paid");
        }
        return List.copyOf(periods);
    }

    // --- the year so far -----------------------------------------------------------------------------------------

    /** Where the totals stand: at nothing, at their limits, and where what is added passes one. */
    private Arbitrary<Position> position(FactSheet sheet) {
        Arbitrary<Position> position = Arbitraries.just(Position.unknown());
        for (Total total : description.totals(sheet.charge())) {
            position = Combinators.combine(position, Arbitraries.of(soFar(total, sheet)))
                    .as((known, soFar) -> with(known, total, soFar, sheet));
        }
        return position;
    }

    private List<Rational> soFar(Total total, FactSheet sheet) {
        Period over = tariff.probe().over(total, sheet.paid(), sheet.facts());
        if (!description.about(sheet.charge(), sheet.paid()).start().isAfter(over.start())) {
            return List.of(Rational.ZERO); // nothing comes before the first of the year
        }
        Set<Rational> sums = new LinkedHashSet<>(List.of(Rational.ZERO));
        Figure added = tariff.probe().running(total, sheet.paid(), sheet.facts());
        Rational cent = Rational.of(1, 100);
        for (Limit limit : description.limits()) {
            boolean of = limit.of().match(fact -> false, rule -> false, total::equals);
            if (of) {
                sums.addAll(
                        List.of(limit.at(), limit.at().minus(cent), limit.at().plus(cent)));
                if (added.isKnown()) {
                    sums.add(limit.at().minus(added.number()));
                }
            }
        }
        return sums.stream().filter(sum -> sum.signum() >= 0).toList();
    }

    private Position with(Position known, Total total, Rational soFar, FactSheet sheet) {
        Period over = tariff.probe().over(total, sheet.paid(), sheet.facts());
        Figure added = tariff.probe().running(total, sheet.paid(), sheet.facts());
        boolean grouped =
                tariff.probe().group(total, sheet.paid(), sheet.facts()).isPresent();
        return grouped && added.isKnown()
                ? known.withGroup(total, over, soFar, added.number())
                : known.with(total, over, soFar);
    }
}
