package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.terms.Hand;
import dev.tariffc.compiler.analysis.terms.RuleWalk;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the payables of a charge need of those who pay it: those for whom the condition holds, if there is one. */
final class Reach implements RuleWalk.Visitor {

    private final Rules rules;
    private final Cases cases;
    private final List<TotalModel> all;
    private final List<FactModel> facts;
    private final Optional<ConditionTerm> condition;
    private final Set<Read> values = new LinkedHashSet<>();
    private final Set<Read> knownBy = new LinkedHashSet<>();
    private final Set<Read> vouched = new LinkedHashSet<>();
    private final Map<Read, RuleModel.Case> readers = new HashMap<>();
    private final Map<DeclaredName, RuleModel.Case> users = new HashMap<>();
    private final Set<ChargeModel.Read> ofParts = new LinkedHashSet<>();
    private final Set<TotalModel> totals = new LinkedHashSet<>();
    private final Set<Dated> dated = new LinkedHashSet<>();
    private final Set<Counted> counted = new LinkedHashSet<>();
    private final Set<Chained> chained = new LinkedHashSet<>();

    /**
     * A case of a rule that holds, or says something, from one day to another.
     *
     * @param at the period whose first day counts; none where it is what is paid
     */
    record Dated(RuleModel.Case said, ConditionTerm.RateDateWithin within, Optional<PeriodTerm> at) {}

    /** That a case of a rule counts the items of a period. */
    record Counted(RuleModel.Case said, Item item, PeriodTerm in) {}

    /** That a case of a rule is chained from one period to the next, up to that one. */
    record Chained(RuleModel.Case said, Period first, PeriodTerm last) {}

    private Reach(
            Rules rules, Cases cases, List<TotalModel> all, List<FactModel> facts, Optional<ConditionTerm> condition) {
        this.rules = rules;
        this.cases = cases;
        this.all = all;
        this.facts = facts;
        this.condition = condition;
    }

    /**
     * @param totals of the whole tariff
     * @param facts of the whole tariff
     */
    static Reach of(
            List<DeclaredName> payables,
            Optional<ConditionTerm> condition,
            Rules rules,
            Cases cases,
            List<TotalModel> totals,
            List<FactModel> facts) {
        Reach reach = new Reach(rules, cases, totals, facts, condition);
        RuleWalk walk = new RuleWalk(rules, reach);
        payables.forEach(payable -> walk.enter(payable, paid(payable, rules)));
        condition.ifPresent(walk::enter);
        reach.totals.forEach(total -> total.group().ifPresent(reach.values::add));
        return reach;
    }

    /** The facts that are read for what is paid, as often as for different periods, and those by which items are counted. */
    Set<Read> asked() {
        Set<Read> asked = new LinkedHashSet<>(values);
        asked.addAll(knownBy);
        return asked;
    }

    /** The same with the facts by which it is known whether holds what has to. */
    Set<Read> reads() {
        Set<Read> reads = asked();
        reads.addAll(vouched);
        return reads;
    }

    /** The first sentence that reads a fact so; none where it is one of the charge itself. */
    Optional<RuleModel.Case> reader(Read read) {
        return Optional.ofNullable(readers.get(read));
    }

    /** The first sentence that uses a rule; none where it is payable. */
    Optional<RuleModel.Case> user(DeclaredName rule) {
        return Optional.ofNullable(users.get(rule));
    }

    /** What has to hold is asked of the paid period, too: the facts by which it is known whether it does. */
    void addVouched(ConditionTerm condition, Period.Kind paid, Optional<MonthDay> from) {
        RuleWalk.Visitor reader = found -> found.term()
                .asRead()
                .map(found.hand()::seen)
                .filter(read -> read.about()
                        .map(about -> about.kind() == paid && about.unshifted().isPaid())
                        .orElse(true))
                .filter(read -> read.fact()
                        .often()
                        .map(often -> often.isGivenFor(paid, from))
                        .orElse(true))
                .ifPresent(vouched::add);
        new RuleWalk(rules, reader).enter(condition);
    }

    /**
     * What has to hold where a period is paid, of other periods that are named: asked there where its plain names are of periods
     * as long as the paid one, or longer.
     */
    List<ChargeModel.Read> namedByVouched(List<TariffModel.Always> always, Period.Kind paid) {
        Set<ChargeModel.Read> named = new LinkedHashSet<>();
        RuleWalk walk = new RuleWalk(
                rules,
                found -> found.term()
                        .asRead()
                        .map(found.hand()::seen)
                        .filter(read ->
                                read.about().filter(about -> !about.isPaid()).isPresent())
                        .ifPresent(read -> named.add(read(read, found.hand()))));
        always.stream()
                .filter(said -> said.ofFactsOnly() && isAskedOfPaid(said, paid))
                .forEach(said -> walk.enter(said.holds()));
        return List.copyOf(named);
    }

    private static ChargeModel.Read read(Read read, Hand here) {
        PeriodTerm about = read.about().orElseThrow();
        return new ChargeModel.Read(read.fact(), about, read.isOfPart() ? here.needed(about) : List.of());
    }

    private static boolean isAskedOfPaid(TariffModel.Always said, Period.Kind paid) {
        return said.atHand().stream()
                .flatMap(fact -> fact.given().stream())
                .allMatch(given -> paid == Period.Kind.OCCASION || given.compareTo(paid) >= 0);
    }

    /** What has to hold is asked wherever a fact of which it speaks is read: the facts by which it is known there. */
    void addVouchedElsewhere(TariffModel.Always said) {
        List<FactModel> facts = said.atHand();
        List<ChargeModel.Read> read = Stream.concat(
                        values.stream()
                                .flatMap(each -> each.about().stream()
                                        .map(about -> new ChargeModel.Read(each.fact(), about, List.of()))),
                        ofParts.stream())
                .filter(each -> facts.contains(each.fact()) && !each.about().isPaid())
                .toList();
        RuleWalk walk = new RuleWalk(
                rules,
                found -> found.term()
                        .asRead()
                        .map(found.hand()::seen)
                        .ifPresent(each -> add(each, found.hand(), vouched)));
        read.forEach(each -> walk.enter(said.holds(), new Hand(Optional.of(each.about()), false, each.within())));
    }

    /** Those of which the value is read. */
    Set<Read> values() {
        return values;
    }

    /** Those that are read within parts of what is paid. */
    Set<ChargeModel.Read> ofParts() {
        return ofParts;
    }

    /** What changes on certain days. */
    Set<Dated> dated() {
        return dated;
    }

    /** The items that are counted. */
    Set<Counted> counted() {
        return counted;
    }

    /** What is chained. */
    Set<Chained> chained() {
        return chained;
    }

    /** What runs on from one period to the next. */
    List<TotalModel> totals() {
        return List.copyOf(totals);
    }

    /** What is at hand where an amount is paid. */
    static Hand paid(DeclaredName payable, Rules rules) {
        return rules.find(payable)
                .flatMap(RuleModel::parts)
                .map(parts -> Hand.PAID.at(new PeriodTerm.Paid(parts.part().kind()), /* ofEach= */ true))
                .orElse(Hand.PAID);
    }

    /** Whether a case can hold for someone who pays the charge. */
    @Override
    public boolean enters(RuleModel.Case each) {
        List<ConditionTerm> both =
                Stream.of(each.guard(), condition).flatMap(Optional::stream).toList();
        return both.size() < 2 || cases.canAllHold(both);
    }

    @Override
    public void visit(RuleWalk.Found found) {
        found.term().asRead().map(found.hand()::seen).ifPresent(read -> {
            add(read, found.hand(), values);
            found.said().ifPresent(said -> readers.putIfAbsent(read, said));
        });
        found.term().asUse().ifPresent(use -> found.said().ifPresent(said -> users.putIfAbsent(use.rule(), said)));
        found.term().asCondition().ifPresent(condition -> note(condition, found));
        found.term().asNumber().ifPresent(this::addTotals);
        found.term().asNumber().ifPresent(number -> note(number, found));
        found.term().asNumber().flatMap(NumberTerm::asCount).ifPresent(count -> addItems(count, found));
    }

    private void add(Read read, Hand here, Set<Read> ofPaid) {
        if (read.isOfPart()) {
            PeriodTerm about = read.about().orElseThrow();
            List<Parts> needed = here.needed(about);
            ofParts.add(new ChargeModel.Read(read.fact(), about, needed));
            needed.stream()
                    .filter(each -> each.after().isPresent() && each.part().equals(about))
                    .filter(each -> !each.of().isOfPart())
                    .forEach(each -> ofPaid.add(new Read(read.fact(), Optional.of(each.of()))));
        } else {
            ofPaid.add(read);
        }
    }

    /** Items are counted by whatever is known of them. */
    private void addItems(NumberTerm.SumOver count, RuleWalk.Found found) {
        addItems(count.item(), Optional.empty(), found.hand());
        for (PeriodsOf in : count.in()) {
            Hand here = found.hand().within(in.within());
            PeriodTerm period = here.seen(in.period());
            addItems(count.item(), Optional.of(period), here);
            found.said().ifPresent(said -> counted.add(new Counted(said, count.item(), period)));
        }
    }

    private void addItems(Item item, Optional<PeriodTerm> period, Hand here) {
        facts.stream()
                .filter(fact -> fact.item().filter(item::equals).isPresent())
                .filter(fact -> fact.given().equals(period.map(PeriodTerm::kind)))
                .forEach(fact -> add(new Read(fact, period), here, knownBy));
    }

    private void note(ConditionTerm condition, RuleWalk.Found found) {
        if (condition instanceof ConditionTerm.RateDateWithin within) {
            Optional<PeriodTerm> at = within.at().map(found.hand()::seen).or(found.hand()::period);
            found.said().ifPresent(said -> dated.add(new Dated(said, within, at)));
        }
    }

    private void note(NumberTerm number, RuleWalk.Found found) {
        if (number instanceof NumberTerm.Chained chain) {
            PeriodTerm last = found.hand().seen(chain.over().of());
            found.said().ifPresent(said -> chained.add(new Chained(said, chain.first(), last)));
        }
    }

    private void addTotals(NumberTerm number) {
        if (number instanceof NumberTerm.OnScale scale) {
            all.stream().filter(total -> total.isOf(scale)).forEach(totals::add);
        }
    }
}
