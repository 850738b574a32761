package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.terms.Hand;
import dev.tariffc.compiler.analysis.terms.RuleWalk;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells where the day or a fact of an occasion is asked of whoever pays for something else: what is paid for the year has no
 * concert.
 */
public final class OccasionsNamed {

    /**
     * The day of an occasion, named.
     *
     * @param occasion which is meant, be it by the name of a period that is told from it
     */
    private record Mention(Name name, Key occasion) {}

    private final List<Mention> mentions;
    /** The occasions that facts are given for. */
    private final Map<Key, Key> facts;

    private final List<ChargeModel> charges;
    private final Rules rules;
    private final Cases cases;
    private final Problems problems;
    private final Set<TimeProblem> told = new HashSet<>();

    private OccasionsNamed(
            Tariff tariff, Cycles cycles, List<ChargeModel> charges, Rules rules, Cases cases, Problems problems) {
        this.mentions = mentions(tariff, cycles.occasions());
        this.facts = facts(tariff, cycles);
        this.charges = charges;
        this.rules = rules;
        this.cases = cases;
        this.problems = problems;
    }

    /** @param always claims, which are asked of whoever pays anything */
    public static void check(
            Tariff tariff,
            Cycles cycles,
            List<ChargeModel> charges,
            List<ObligationModel> obligations,
            List<TariffModel.Always> always,
            Rules rules,
            Cases cases,
            Problems problems) {
        OccasionsNamed check = new OccasionsNamed(tariff, cycles, charges, rules, cases, problems);
        if (check.mentions.isEmpty() && check.facts.isEmpty()) {
            return;
        }
        charges.forEach(check::payables);
        obligations.forEach(check::obligation);
        always.forEach(each -> charges.forEach(charge -> check.sentence(each.clause(), charge)));
    }

    // --- where occasions are named -------------------------------------------------------------------------------

    private static List<Mention> mentions(Tariff tariff, Set<Key> occasions) {
        if (occasions.isEmpty()) {
            return List.of();
        }
        Map<Key, Key> meant = new HashMap<>();
        occasions.forEach(occasion -> meant.put(occasion, occasion));
        List<Sentence.Definition> periods = Parts.all(tariff.elements(), Sentence.Definition.class).stream()
                .filter(definition -> definition.body().asPeriod().isPresent())
                .toList();
        int before;
        do {
            before = meant.size();
            periods.forEach(period -> names(period.body())
                    .flatMap(name -> Optional.ofNullable(meant.get(name.key())).stream())
                    .forEach(occasion -> meant.putIfAbsent(period.name().key(), occasion)));
        } while (meant.size() > before);
        return names(tariff.elements())
                .flatMap(name ->
                        Optional.ofNullable(meant.get(name.key()))
                                .map(occasion -> new Mention(name, occasion))
                                .stream())
                .toList();
    }

    /** The names of days and periods, and of what something is said for each of. */
    private static Stream<Name> names(Object part) {
        return Stream.of(
                        Parts.all(part, DateExpression.Named.class).stream().map(DateExpression.Named::name),
                        Parts.all(part, PeriodExpression.Named.class).stream().map(PeriodExpression.Named::name),
                        Parts.all(part, Qualifier.ForEach.class).stream().map(Qualifier.ForEach::item))
                .flatMap(each -> each);
    }

    private static Map<Key, Key> facts(Tariff tariff, Cycles cycles) {
        Map<Key, Key> facts = new HashMap<>();
        for (Sentence.Given given : Parts.all(tariff.elements(), Sentence.Given.class)) {
            cycles.occasionOf(given)
                    .ifPresent(occasion ->
                            given.facts().forEach(fact -> facts.put(fact.name().key(), occasion)));
        }
        return facts;
    }

    // --- who is asked --------------------------------------------------------------------------------------------

    private void payables(ChargeModel charge) {
        RuleWalk walk = new RuleWalk(
                rules,
                new Asked(charge.clause(), charge, charge.condition().stream().toList()));
        charge.payables().forEach(payable -> walk.enter(payable, Hand.PAID));
        charge.condition().ifPresent(walk::enter);
        sentence(charge.clause(), charge);
    }

    private void obligation(ObligationModel obligation) {
        for (ChargeModel charge : charges) {
            boolean isOf = obligation.payable().map(charge.payables()::contains).orElse(true)
                    && !obligation.never().contains(charge.cycle());
            if (isOf) {
                List<ConditionTerm> both = Stream.of(obligation.guard(), charge.condition())
                        .flatMap(Optional::stream)
                        .toList();
                RuleWalk walk = new RuleWalk(rules, new Asked(obligation.clause(), charge, both));
                walk.enter(obligation.day());
                obligation.guard().ifPresent(walk::enter);
                sentence(obligation.clause(), charge);
            }
        }
    }

    /** Looks into the cases that can hold for whoever pays a charge. */
    private final class Asked implements RuleWalk.Visitor {

        private final ClauseModel asking;
        private final ChargeModel charge;
        private final List<ConditionTerm> conditions;

        /** @param asking the sentence that asks */
        Asked(ClauseModel asking, ChargeModel charge, List<ConditionTerm> conditions) {
            this.asking = asking;
            this.charge = charge;
            this.conditions = conditions;
        }

        @Override
        public void visit(RuleWalk.Found found) {
            found.said().ifPresent(said -> sentence(said.clause(), charge));
            ClauseModel clause = found.said().map(RuleModel.Case::clause).orElse(asking);
            found.term().asRead().ifPresent(read -> fact(read.fact().name(), clause, charge));
        }

        @Override
        public boolean enters(RuleModel.Case said) {
            List<ConditionTerm> all =
                    Stream.concat(said.guard().stream(), conditions.stream()).toList();
            return all.size() < 2 || cases.canAllHold(all);
        }
    }

    private void sentence(ClauseModel clause, ChargeModel charge) {
        mentions.stream()
                .filter(mention -> isPaidForAnotherThan(mention.occasion(), charge))
                .filter(mention ->
                        mention.name().span().start() >= clause.place().start()
                                && mention.name().span().end() <= clause.place().end())
                .forEach(mention -> tell(mention.name().span(), mention.name().written()));
    }

    private void fact(DeclaredName fact, ClauseModel clause, ChargeModel charge) {
        Optional.ofNullable(facts.get(fact.key()))
                .filter(occasion -> isPaidForAnotherThan(occasion, charge))
                .ifPresent(occasion -> tell(Places.span(clause.place()), fact.label()));
    }

    private static boolean isPaidForAnotherThan(Key occasion, ChargeModel charge) {
        return charge.occasion().filter(paid -> paid.key().equals(occasion)).isEmpty();
    }

    private void tell(Span at, String name) {
        TimeProblem problem = new TimeProblem.NoOccasionHere(at, name);
        if (told.add(problem)) {
            problems.report(problem);
        }
    }
}
