package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.terms.RuleWalk;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.SeenFrom;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For which periods what an example works out may read a fact. */
final class ExampleReads {

    private final Rules rules;
    private final Cases cases;
    private final List<TotalModel> totals;
    private final List<TariffModel.Always> always;
    private final List<FactModel> facts;
    private final Divisions divisions;
    private final Set<FactModel> ofDuties = new LinkedHashSet<>();

    /**
     * @param totals of the whole tariff
     * @param always what the author vouches for
     * @param facts of the whole tariff
     * @param obligations whose facts an example may tell, though no amount comes of them
     */
    ExampleReads(
            Rules rules,
            Cases cases,
            List<TotalModel> totals,
            List<TariffModel.Always> always,
            List<FactModel> facts,
            Divisions divisions,
            List<ObligationModel> obligations) {
        this.rules = rules;
        this.cases = cases;
        this.totals = totals;
        this.always = always.stream().filter(TariffModel.Always::ofFactsOnly).toList();
        this.facts = facts;
        this.divisions = divisions;
        RuleWalk walk = new RuleWalk(
                rules, found -> found.term().asRead().map(Read::fact).ifPresent(ofDuties::add));
        for (ObligationModel obligation : obligations) {
            obligation.guard().ifPresent(walk::enter);
            walk.enter(obligation.day());
        }
    }

    /** @param worked the rules of which the example tells a result */
    Reading of(ChargeModel charge, Period paid, List<DeclaredName> worked) {
        Set<DeclaredName> names = new LinkedHashSet<>(divisions.family(charge.payables()));
        names.addAll(worked);
        Reach reach = Reach.of(List.copyOf(names), charge.condition(), rules, cases, totals, facts);
        always.forEach(each -> reach.addVouched(each.holds(), charge.cycle(), charge.from()));
        always.forEach(reach::addVouchedElsewhere);
        Map<TotalModel, Set<FactModel>> running = new HashMap<>();
        reach.totals().forEach(total -> running.put(total, facts(total)));
        Set<FactModel> ofWhatIsPaid = new HashSet<>(ofDuties);
        charge.begins().ifPresent(ofWhatIsPaid::add);
        return new Reading(reach, running, ofWhatIsPaid, charge.vouched(), paid);
    }

    /** What it is made of, and by what payers are combined. */
    private Set<FactModel> facts(TotalModel total) {
        Set<FactModel> read = new LinkedHashSet<>();
        total.group().map(Read::fact).ifPresent(read::add);
        new RuleWalk(rules, found -> found.term().asRead().map(Read::fact).ifPresent(read::add)).enter(total.base());
        return read;
    }

    /** What is read where that period is paid. */
    static final class Reading {

        private final Reach reach;
        private final Map<TotalModel, Set<FactModel>> running;
        private final Set<FactModel> ofDuties;
        private final List<ChargeModel.Read> vouched;
        private final Period paid;

        private Reading(
                Reach reach,
                Map<TotalModel, Set<FactModel>> running,
                Set<FactModel> ofDuties,
                List<ChargeModel.Read> vouched,
                Period paid) {
            this.reach = reach;
            this.vouched = vouched;
            this.running = running;
            this.ofDuties = ofDuties;
            this.paid = paid;
        }

        /** Whether a fact is read at all. */
        boolean reads(FactModel fact) {
            return ofDuties.contains(fact)
                    || vouched.stream().anyMatch(read -> read.fact().equals(fact))
                    || reach.reads().stream().anyMatch(read -> read.fact().equals(fact))
                    || reach.ofParts().stream().anyMatch(read -> read.fact().equals(fact));
        }

        /** The periods that a fact is read for, the earliest first; none where a day or a fact tells which. */
        Optional<List<Period>> periods(FactModel fact) {
            Set<Optional<Period>> periods = new LinkedHashSet<>();
            for (Read read : reach.reads()) {
                if (read.fact().equals(fact)) {
                    read.about().ifPresent(about -> periods.addAll(of(fact, about)));
                }
            }
            for (ChargeModel.Read read :
                    Stream.concat(reach.ofParts().stream(), vouched.stream()).toList()) {
                if (read.fact().equals(fact)) {
                    periods.addAll(ofParts(read.about(), read.within()));
                }
            }
            return periods.contains(Optional.<Period>empty())
                    ? Optional.empty()
                    : Optional.of(periods.stream()
                            .flatMap(Optional::stream)
                            .distinct()
                            .sorted(Comparator.comparing(Period::start))
                            .toList());
        }

        /**
         * Where something runs on over a longer period, what it is made of is read in each period up to the paid one. An example
         * may show that it begins anew, by a figure of the longer period before.
         */
        private Set<Optional<Period>> of(FactModel fact, PeriodTerm about) {
            Set<Optional<Period>> periods = new LinkedHashSet<>();
            periods.add(about.when(paid));
            for (TotalModel total : reach.totals()) {
                if (!running.getOrDefault(total, Set.of()).contains(fact)) {
                    continue;
                }
                Optional<Period> over = total.over().when(paid);
                if (over.isEmpty() || paid.kind() == Period.Kind.OCCASION) {
                    periods.add(Optional.empty());
                    continue;
                }
                LocalDate first = over.get().minus(1).start().minusYears(1);
                Set<Optional<Period>> ran = Set.of(over, Optional.of(over.get().minus(1)));
                for (Period before = paid.minus(1); !before.start().isBefore(first); before = before.minus(1)) {
                    if (ran.contains(total.over().when(before))) {
                        periods.add(about.when(before));
                    }
                }
            }
            return periods;
        }

        private Set<Optional<Period>> ofParts(PeriodTerm about, List<Parts> within) {
            List<Map<PeriodTerm.Part, Period>> hands = new ArrayList<>();
            hands.add(Map.of());
            for (Parts each : within) {
                List<Map<PeriodTerm.Part, Period>> inner = new ArrayList<>();
                for (Map<PeriodTerm.Part, Period> hand : hands) {
                    Optional<Period> whole = when(each.of(), hand);
                    if (whole.isEmpty()) {
                        return Set.of(Optional.empty());
                    }
                    for (Period part : each.in(whole.get())) {
                        Map<PeriodTerm.Part, Period> more = new HashMap<>(hand);
                        more.put(each.part(), part);
                        inner.add(more);
                    }
                }
                hands = inner;
            }
            Set<Optional<Period>> periods = new LinkedHashSet<>();
            hands.forEach(hand -> periods.add(when(about, hand)));
            return periods;
        }

        private Optional<Period> when(PeriodTerm term, Map<PeriodTerm.Part, Period> hand) {
            return SeenFrom.of(
                            PeriodTerm.Paid::new,
                            paid -> paid,
                            part -> Optional.ofNullable(hand.get(part))
                                    .<PeriodTerm>map(PeriodTerm.Fixed::new)
                                    .orElse(part),
                            term)
                    .when(paid);
        }
    }
}
