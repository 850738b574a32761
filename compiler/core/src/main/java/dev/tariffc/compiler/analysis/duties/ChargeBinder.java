package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.OtherPeriods;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.analysis.terms.Values;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds <em>pays</em> sentences: what is payable, for which period, and which facts that needs. */
public final class ChargeBinder {

    private final Symbols symbols;
    private final Rules rules;
    private final Cases cases;
    private final List<TotalModel> totals;
    private final List<TariffModel.Always> always;
    private final Divisions divisions;
    private final Cycles cycles;
    private final Terms ofPayer;
    private final Problems problems;
    private final ChangesWithin changes;

    /**
     * @param totals of the whole tariff
     * @param always what the author vouches for
     */
    public ChargeBinder(
            Symbols symbols,
            Rules rules,
            Cases cases,
            List<TotalModel> totals,
            List<TariffModel.Always> always,
            Divisions divisions,
            Cycles cycles,
            Force force,
            Terms ofPayer,
            Problems problems) {
        this.symbols = symbols;
        this.rules = rules;
        this.cases = cases;
        this.totals = totals;
        this.always = always.stream().filter(TariffModel.Always::ofFactsOnly).toList();
        this.divisions = divisions;
        this.cycles = cycles;
        this.ofPayer = ofPayer;
        this.problems = problems;
        this.changes = new ChangesWithin(force, cycles.rateDay(), problems);
    }

    /** One charge for each kind of period that the sentence names. */
    public List<ChargeModel> bind(Outline.Computing<Sentence.Pays> said) {
        Sentence.Pays pays = said.sentence();
        List<DeclaredName> payables = new ArrayList<>();
        for (Name name : pays.payables()) {
            payable(name, pays).ifPresent(payables::add);
        }
        List<Optional<ConditionTerm>> conditions = pays.cycles().stream()
                .map(each -> each.condition().flatMap(ofPayer::condition))
                .toList();
        if (payables.size() < pays.payables().size() || isAmbiguous(pays, conditions)) {
            return List.of();
        }
        List<ConditionTerm> others =
                conditions.stream().flatMap(Optional::stream).toList();
        List<ChargeModel> charges = new ArrayList<>();
        for (int i = 0; i < pays.cycles().size(); i++) {
            Optional<ConditionTerm> condition = conditions.get(i).isPresent() || others.isEmpty()
                    ? conditions.get(i)
                    : Optional.of(new ConditionTerm.Not(ConditionTerm.any(others)));
            charges.add(charge(said, pays.cycles().get(i).cycle(), condition, payables));
        }
        return charges;
    }

    /** Of several kinds of periods, at most one may go without a condition. */
    private boolean isAmbiguous(Sentence.Pays pays, List<Optional<ConditionTerm>> conditions) {
        boolean failed = false;
        long without = 0;
        for (int i = 0; i < conditions.size(); i++) {
            boolean written = pays.cycles().get(i).condition().isPresent();
            failed |= written && conditions.get(i).isEmpty();
            without += written ? 0 : 1;
        }
        if (without > 1) {
            problems.report(new RuleProblem.SeveralCycles(pays.span()));
        }
        return failed || without > 1;
    }

    private ChargeModel charge(
            Outline.Computing<Sentence.Pays> said,
            Cycle cycle,
            Optional<ConditionTerm> condition,
            List<DeclaredName> payables) {
        Sentence.Pays pays = said.sentence();
        Period.Kind kind = cycles.kind(cycle);
        Reach reach = Reach.of(divisions.family(payables), condition, rules, cases, totals, symbols.facts());
        checkFiner(reach, kind, pays);
        checkCut(reach, kind, Cycles.from(cycle), pays);
        checkCounted(reach, kind);
        checkChained(reach, kind);
        always.forEach(each -> reach.addVouched(each.holds(), kind, Cycles.from(cycle)));
        always.forEach(reach::addVouchedElsewhere);
        changes.check(reach.dated(), cycle, kind, Cycles.from(cycle));
        Optional<FactModel> begins = cycle.asDateOfPayer().flatMap(this::begins);
        List<ChargeModel.Reading> readings = readings(reach, begins);
        List<ChargeModel.Read> others = others(reach, readings);
        return new ChargeModel(
                said.clause(),
                pays.payer().written(),
                kind,
                Cycles.occasion(cycle),
                Cycles.from(cycle),
                cycle.asSeason().map(Cycle.Season::to),
                begins,
                condition,
                payables,
                Currency.of(pays.currency().code()),
                pays.rounding().flatMap(rounded -> rounding(rounded, pays.currency())),
                about(reach, kind),
                readings,
                others,
                vouched(reach.namedByVouched(always, kind), readings, others),
                reach.totals());
    }

    /** The date on whose anniversaries the years of a payer begin; empty, and told, where it is no date that stands. */
    private Optional<FactModel> begins(Name date) {
        Optional<Symbol> symbol = symbols.of(date);
        Optional<FactModel> stands = symbol.flatMap(Symbol::asFact)
                .filter(fact -> fact.domain().kind() == Domain.Kind.DATE
                        && fact.often().isEmpty()
                        && fact.item().isEmpty());
        if (symbol.isPresent() && stands.isEmpty()) {
            Span span =
                    symbol.flatMap(Symbol::asFact).isPresent() ? symbol.get().declared() : date.span();
            problems.report(new RuleProblem.YearsOfEachPayer(span, date.written()));
        }
        return stands;
    }

    /** What is paid is rounded to a step of its own currency. */
    private Optional<Rounding> rounding(Limit.Rounded rounded, Sentence.Currency currency) {
        Optional<NumberTerm> step = ofPayer.number(rounded.step());
        boolean money =
                step.filter(of -> of.type().unit().isMoney(currency.code())).isPresent();
        if (step.isPresent() && !money) {
            problems.report(new TypeProblem.DifferentUnits(
                    rounded.step().span(),
                    Sorts.measured(Type.number(Unit.money(currency.code()))),
                    Sorts.measured(step.get().type())));
        }
        return money ? Values.rounding(rounded, problems) : Optional.empty();
    }

    /** A rule that is for each month may be paid each month: for the one that is paid. */
    private boolean isOfEachPaid(RuleModel rule, Sentence.Pays pays) {
        return rule.item().isEmpty()
                && rule.parts()
                        .filter(parts -> pays.cycles().stream()
                                .allMatch(each -> cycles.kind(each.cycle())
                                        == parts.part().kind()))
                        .isPresent();
    }

    private Optional<DeclaredName> payable(Name name, Sentence.Pays pays) {
        String currency = pays.currency().code();
        Optional<DeclaredName> declared = symbols.find(name.key()).flatMap(Symbol::asRule);
        if (declared.isEmpty()) {
            problems.report(new RuleProblem.PayableNotDefined(name.span(), name.written()));
            return Optional.empty();
        }
        Optional<RuleModel> rule = declared.flatMap(rules::find);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        boolean money = rule.get()
                .type()
                .asNumber()
                .filter(number -> number.unit().isMoney(currency))
                .isPresent();
        if (!money || (rule.get().isRepeated() && !isOfEachPaid(rule.get(), pays))) {
            problems.report(new TypeProblem.PayableNotMoney(
                    name.span(), name.written(), Sorts.measured(rule.get().type()), currency));
            return Optional.empty();
        }
        return declared;
    }

    /** A fact that is given more often than the charge is paid has no single value for it. */
    private void checkFiner(Reach reach, Period.Kind kind, Sentence.Pays pays) {
        FinerFigures finer = new FinerFigures(reach, rules, cycles);
        for (Read read : reach.values()) {
            if (isOfOtherPaid(read, kind)) {
                PeriodTerm about = read.about().orElseThrow();
                problems.report(
                        OtherPeriods.of(read.fact(), about.kind(), about.paidFor(kind), reader(reach, read, pays)));
                continue;
            }
            boolean isFiner = read.about()
                    .filter(about ->
                            about instanceof PeriodTerm.Paid && about.kind().compareTo(kind) < 0)
                    .isPresent();
            if (isFiner && kind != Period.Kind.OCCASION) {
                problems.report(finer.of(read, kind)
                        .orElseGet(() -> OtherPeriods.of(
                                read.fact(), read.about().get().kind(), new PeriodTerm.Paid(kind), pays.span())));
            }
        }
    }

    /** What is known of each paid period of one kind, as the period before, is asked by who pays for periods of another. */
    private static boolean isOfOtherPaid(Read read, Period.Kind kind) {
        return read.fact().often().filter(often -> !often.ofAnyPaid()).isPresent()
                && read.about()
                        .map(PeriodTerm::unshifted)
                        .filter(about -> about.isOfSeveralKinds() && about.kind() != kind)
                        .isPresent();
    }

    /** A fact of years or seasons that begin on a day of their own has no value for periods that are cut otherwise. */
    private void checkCut(Reach reach, Period.Kind kind, Optional<MonthDay> from, Sentence.Pays pays) {
        for (Read read : reach.reads()) {
            if (read.fact()
                    .often()
                    .filter(often -> !often.isGivenFor(kind, from))
                    .isPresent()) {
                problems.report(new RuleProblem.NotSupported(
                        reader(reach, read, pays), Phrase.Construct.FACTS_OF_OTHER_YEARS_THAN_PAID));
            }
        }
    }

    /** A charge that is paid less often than items are given has no items of its own to count. */
    private void checkCounted(Reach reach, Period.Kind kind) {
        for (Reach.Counted counted : reach.counted()) {
            Period.Kind given = counted.in().kind();
            if (counted.in() instanceof PeriodTerm.Paid && given.compareTo(kind) < 0 && kind != Period.Kind.OCCASION) {
                problems.report(new TimeProblem.ItemsOfOtherPeriod(
                        Places.span(counted.said().clause().place()),
                        counted.item().label(),
                        given,
                        kind));
            }
        }
    }

    /** What is chained has no value for what is paid for longer periods, or for others than the years that are its links. */
    private void checkChained(Reach reach, Period.Kind kind) {
        for (Reach.Chained chained : reach.chained()) {
            Period.Kind links = chained.first().kind();
            Span name = Places.span(chained.said().name().place());
            String label = chained.said().name().words();
            boolean ofPaid = chained.last() instanceof PeriodTerm.Paid;
            boolean cut = links == Period.Kind.QUARTER && kind == Period.Kind.TWO_MONTHS;
            if (ofPaid && (cut || links.compareTo(kind) < 0) && kind != Period.Kind.OCCASION) {
                problems.report(OtherPeriods.ofOne(label, links, new PeriodTerm.Paid(kind), name));
            } else if (links != kind && chained.first().start().getDayOfYear() > 1 && links == Period.Kind.YEAR) {
                problems.report(new TimeProblem.ChainedOverOtherYears(name, label, kind));
            }
        }
    }

    private static Span reader(Reach reach, Read read, Sentence.Pays pays) {
        return reach.reader(read)
                .map(said -> Places.span(said.clause().place()))
                .orElse(pays.span());
    }

    /** What returns are about: the paid period if a fact of it is read, else the one that the facts agree on. */
    private PeriodTerm about(Reach reach, Period.Kind kind) {
        PeriodTerm paid = new PeriodTerm.Paid(kind);
        List<PeriodTerm> abouts =
                reach.asked().stream().flatMap(read -> read.about().stream()).toList();
        boolean ofPaid = abouts.contains(paid) || abouts.stream().anyMatch(PeriodTerm::isOfSeveralKinds);
        List<PeriodTerm> others =
                abouts.stream().filter(about -> about.kind() == kind).distinct().toList();
        return ofPaid || others.size() != 1 ? paid : others.get(0);
    }

    /** What is read besides: of each part of what is paid, and of further periods of a fact that is read of several. */
    private static List<ChargeModel.Read> others(Reach reach, List<ChargeModel.Reading> own) {
        List<ChargeModel.Read> others = new ArrayList<>();
        for (Read read : reach.reads()) {
            if (!own.contains(new ChargeModel.Reading(read.fact(), read.about()))) {
                read.about().ifPresent(about -> others.add(new ChargeModel.Read(read.fact(), about, List.of())));
            }
        }
        others.addAll(reach.ofParts());
        return others;
    }

    /** What is read for no amount. */
    private static List<ChargeModel.Read> vouched(
            List<ChargeModel.Read> named, List<ChargeModel.Reading> own, List<ChargeModel.Read> others) {
        return named.stream()
                .filter(read -> !others.contains(read))
                .filter(read -> !own.contains(new ChargeModel.Reading(read.fact(), Optional.of(read.about()))))
                .toList();
    }

    /**
     * Each fact once, with the period that its name alone means: the paid one where it is read, else the one other; none where
     * there are several others, one of which has to be named. What has to hold says so only of a fact that nothing else reads.
     */
    private static List<ChargeModel.Reading> readings(Reach reach, Optional<FactModel> begins) {
        Map<DeclaredName, Set<ChargeModel.Reading>> all = new LinkedHashMap<>();
        begins.ifPresent(fact -> add(new Read(fact, Optional.empty()), all));
        for (Read read : reach.asked()) {
            add(read, all);
        }
        Set<DeclaredName> asked = Set.copyOf(all.keySet());
        for (Read read : reach.reads()) {
            if (!asked.contains(read.fact().name())) {
                add(read, all);
            }
        }
        return all.values().stream().flatMap(each -> meant(each).stream()).toList();
    }

    private static void add(Read read, Map<DeclaredName, Set<ChargeModel.Reading>> all) {
        all.computeIfAbsent(read.fact().name(), name -> new LinkedHashSet<>())
                .add(new ChargeModel.Reading(read.fact(), read.about()));
    }

    private static Optional<ChargeModel.Reading> meant(Set<ChargeModel.Reading> all) {
        return all.stream()
                .filter(reading -> all.size() == 1
                        || reading.about().filter(PeriodTerm::isPaid).isPresent())
                .findFirst();
    }
}
