package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.terms.Hand;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the payables of a charge need of those who pay it: those for whom the condition holds, if there is one. */
final class Reach {

    private final Rules rules;
    private final Cases cases;
    private final List<TotalModel> all;
    private final Optional<ConditionTerm> condition;
    private final Set<Read> reads = new LinkedHashSet<>();
    private final Set<ChargeModel.Read> ofParts = new LinkedHashSet<>();
    private final Set<TotalModel> totals = new LinkedHashSet<>();
    private final Set<Entered> entered = new HashSet<>();
    private final Set<Dated> dated = new LinkedHashSet<>();

    /** A rule with the period at hand in which it is worked out; none where that is what is paid. */
    private record Entered(Key rule, Hand hand) {}

    /**
     * A case of a rule that holds, or says something, from one day to another.
     *
     * @param at the period whose first day counts; none where it is what is paid
     */
    record Dated(RuleModel.Case said, ConditionTerm.RateDateWithin within, Optional<PeriodTerm> at) {}

    private Reach(Rules rules, Cases cases, List<TotalModel> all, Optional<ConditionTerm> condition) {
        this.rules = rules;
        this.cases = cases;
        this.all = all;
        this.condition = condition;
    }

    /** @param totals of the whole tariff */
    static Reach of(
            List<DeclaredName> payables,
            Optional<ConditionTerm> condition,
            Rules rules,
            Cases cases,
            List<TotalModel> totals) {
        Reach reach = new Reach(rules, cases, totals, condition);
        payables.forEach(payable -> reach.enter(payable, reach.paid(payable)));
        condition.ifPresent(term -> reach.enter(term, Hand.PAID));
        return reach;
    }

    /** The facts that are read for what is paid, as often as for different periods. */
    Set<Read> reads() {
        return reads;
    }

    /** Those that are read within parts of what is paid. */
    Set<ChargeModel.Read> ofParts() {
        return ofParts;
    }

    /** What changes on certain days. */
    Set<Dated> dated() {
        return dated;
    }

    /** What runs on from one period to the next. */
    List<TotalModel> totals() {
        return List.copyOf(totals);
    }

    private Hand paid(DeclaredName payable) {
        return rules.find(payable)
                .flatMap(RuleModel::parts)
                .map(parts -> Hand.PAID.at(new PeriodTerm.Paid(parts.part().kind()), /* ofEach= */ true))
                .orElse(Hand.PAID);
    }

    /** @param hand what is at hand where the rule is worked out */
    private void enter(DeclaredName name, Hand hand) {
        if (!entered.add(new Entered(name.key(), hand))) {
            return;
        }
        for (RuleModel.Case each : rules.find(name).orElseThrow().cases()) {
            if (isMet(each)) {
                noteDated(each, hand);
                each.guard().ifPresent(guard -> enter(guard, hand));
                enter(each.body(), hand);
            }
        }
    }

    private void noteDated(RuleModel.Case said, Hand hand) {
        Stream.concat(said.guard().stream(), Stream.of(said.body()))
                .flatMap(term -> TermWalk.all(term, ConditionTerm.RateDateWithin.class))
                .forEach(within -> dated.add(
                        new Dated(said, within, within.at().map(hand::seen).or(hand::period))));
    }

    /** Whether a case can hold for someone who pays the charge. */
    private boolean isMet(RuleModel.Case each) {
        List<ConditionTerm> both =
                Stream.of(each.guard(), condition).flatMap(Optional::stream).toList();
        return both.size() < 2 || cases.canAllHold(both);
    }

    private void enter(Term term, Hand hand) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            Hand here = hand.within(placed.within());
            placed.term().asRead().ifPresent(read -> enter(read, here));
            placed.term().asUse().ifPresent(use -> enter(use, here));
        }
        TermWalk.all(term, NumberTerm.OnScale.class)
                .flatMap(scale -> all.stream().filter(total -> total.isOf(scale)))
                .forEach(total -> {
                    totals.add(total);
                    total.group().ifPresent(reads::add);
                });
    }

    private void enter(Use use, Hand here) {
        boolean ofEach = rules.find(use.rule()).flatMap(RuleModel::parts).isPresent();
        enter(
                use.rule(),
                use.in().map(here::seen).map(in -> here.at(in, ofEach)).orElseGet(here::ofPlainRule));
    }

    private void enter(Read read, Hand here) {
        Optional<PeriodTerm> about = read.about().map(here::seen);
        if (about.filter(PeriodTerm::isOfPart).isPresent()) {
            ofParts.add(new ChargeModel.Read(read.fact(), about.orElseThrow(), here.needed(about.orElseThrow())));
        } else {
            reads.add(new Read(read.fact(), about));
        }
    }
}
