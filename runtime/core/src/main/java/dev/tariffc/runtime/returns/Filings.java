package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that payers reported, as it stood from day to day: of filings of one payer and period the later restates the earlier, and
 * on one day what the collective found restates what the payer did; several of one day and finder stand side by side.
 * Filings of which payer or period cannot be read restate nothing.
 */
public final class Filings {

    private final List<Filing> ofNoSubject = new ArrayList<>();
    private final Map<PayerPeriod, NavigableMap<Moment, List<Filing>>> reports = new LinkedHashMap<>();

    private Filings() {}

    public static Filings of(Collection<Filing> all) {
        Filings filings = new Filings();
        all.forEach(filings::add);
        return filings;
    }

    private void add(Filing filing) {
        PayerPeriod.of(filing)
                .ifPresentOrElse(
                        of -> reports.computeIfAbsent(of, key -> new TreeMap<>(Moment.BY_DAY_AND_FINDER))
                                .computeIfAbsent(filing.moment(), moment -> new ArrayList<>(1))
                                .add(filing),
                        () -> ofNoSubject.add(filing));
    }

    /** Who filed anything, in the order in which they did first; an illegible payer is nobody. */
    public Set<String> payers() {
        Set<String> payers = new LinkedHashSet<>();
        reports.keySet().forEach(report -> payers.add(report.payer()));
        ofNoSubject.stream()
                .map(Filing::payer)
                .filter(payer -> !payer.isEmpty())
                .forEach(payers::add);
        return payers;
    }

    /** As they were first reported: what came later is an adjustment, and rewrites nothing. */
    public List<Filing> first() {
        return pick(reported -> reported.firstKey());
    }

    /** As they stand: the latest of each payer and period, which corrects the others. */
    public List<Filing> latest() {
        return pick(reported -> reported.lastKey());
    }

    /** As they had been reported by a moment, or as they were first reported where that was later. */
    public List<Filing> reportedBy(Moment moment) {
        return pick(reported -> {
            Moment until = reported.floorKey(moment);
            if (until != null && until.compareTo(moment) > 0) {
                until = reported.lowerKey(until);
            }
            return until == null ? reported.firstKey() : until;
        });
    }

    private List<Filing> pick(Function<NavigableMap<Moment, List<Filing>>, Moment> moment) {
        List<Filing> picked = new ArrayList<>(ofNoSubject);
        reports.values().forEach(reported -> picked.addAll(reported.get(moment.apply(reported))));
        return List.copyOf(picked);
    }

    /** When what had been reported before was reported otherwise. */
    public NavigableSet<Moment> restated() {
        NavigableSet<Moment> moments = new TreeSet<>();
        reports.values()
                .forEach(reported -> moments.addAll(
                        reported.tailMap(reported.firstKey(), false).keySet()));
        return moments;
    }

    /** Filings are equal that have the same filings of each payer and period. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filings that && ofNoSubject.equals(that.ofNoSubject) && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ofNoSubject, reports);
    }

    /** Every filing, by payer and period. */
    @Override
    public String toString() {
        List<Filing> all = new ArrayList<>();
        reports.values().forEach(reported -> reported.values().forEach(all::addAll));
        all.addAll(ofNoSubject);
        return "Filings" + all;
    }

    /** The rows of filings that have to do with a charge. */
    public static List<Row> rows(Collection<Filing> filings, Calculator calculator, Charge charge) {
        return new FiledPeriods(calculator, charge, filings).rows(filings);
    }

    /** What payers filed of the parts of longer periods, for which a charge is paid. */
    public static List<FiledParts> parts(Collection<Filing> filings, Calculator calculator, Charge charge) {
        return new FiledPeriods(calculator, charge, filings).parts();
    }

    /** The lines of filings of other periods that are read when what payers filed is paid under a charge. */
    public static Set<Integer> read(Collection<Filing> filings, Calculator calculator, Charge charge) {
        return new FiledPeriods(calculator, charge, filings).read();
    }
}
