package dev.tariffc.compiler.model;

import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.PartlyInForce;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a tariff means: bound, typed, ordered; no language left in it but labels.
 *
 * @param knownFrom the days from which other texts are known, in order
 * @param rules in an order in which each uses only earlier ones
 */
public record TariffModel(
        String title,
        String sourceName,
        GlossaryModel glossary,
        List<Publication> publications,
        List<LocalDate> knownFrom,
        InForce inForce,
        Optional<Partly> partly,
        List<ClauseModel> clauses,
        List<NamedPeriod> periods,
        List<FactModel> facts,
        List<RuleModel> rules,
        List<TotalModel> totals,
        List<ChargeModel> charges,
        List<ObligationModel> obligations,
        AccountModel account,
        List<Always> always,
        List<NeverFalls> neverFalls,
        List<MayFall> mayFall,
        List<ExampleModel> examples) {

    public TariffModel {
        publications = List.copyOf(publications);
        knownFrom = List.copyOf(knownFrom);
        clauses = List.copyOf(clauses);
        periods = List.copyOf(periods);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        totals = List.copyOf(totals);
        charges = List.copyOf(charges);
        obligations = List.copyOf(obligations);
        always = List.copyOf(always);
        neverFalls = List.copyOf(neverFalls);
        mayFall = List.copyOf(mayFall);
        examples = List.copyOf(examples);
    }

    /** Whether anything depends on where the calculator looks from: business days, or several texts. */
    public boolean needsStandpoint() {
        return account.businessDays().isPresent() || !knownFrom.isEmpty();
    }

    /** A period that has a name: {@code the reference month}. */
    public record NamedPeriod(DeclaredName name, PeriodTerm period) {}

    /** How a period is paid in which the tariff begins or ends, and the sentence that says so. */
    public record Partly(ClauseModel clause, PartlyInForce paid) {}

    /**
     * A condition that the author vouches for; {@code ofFactsOnly} ones are asked of every input.
     *
     * @param each what it holds for each of; none where it is of the payer
     */
    public record Always(ClauseModel clause, Optional<EachItem> each, ConditionTerm condition, boolean ofFactsOnly) {

        /** The facts that it speaks of by their plain names: those of the shortest periods, which are at hand. */
        public List<FactModel> atHand() {
            List<Read> plain = TermWalk.parts(holds()).stream()
                    .flatMap(part -> part.asRead().stream())
                    .filter(read -> read.about().filter(PeriodTerm::isPaid).isPresent())
                    .toList();
            Optional<Period.Kind> shortest = plain.stream()
                    .map(read -> read.about().orElseThrow().kind())
                    .min(Comparator.naturalOrder());
            return plain.stream()
                    .filter(read -> read.about().map(PeriodTerm::kind).equals(shortest))
                    .map(Read::fact)
                    .distinct()
                    .toList();
        }

        /** What holds: for an item that is not meant, whatever it is like. */
        public ConditionTerm holds() {
            return each.flatMap(EachItem::where)
                    .map(where -> ConditionTerm.any(List.of(new ConditionTerm.Not(where), condition)))
                    .orElse(condition);
        }
    }

    /**
     * Each of the items of some periods, or of those of a class.
     *
     * @param in none for those that stand
     */
    public record EachItem(Item item, List<PeriodsOf> in, Optional<ConditionTerm> where) {
        public EachItem {
            in = List.copyOf(in);
        }
    }

    /** A rule that never falls when a fact rises. */
    public record NeverFalls(ClauseModel clause, DeclaredName rule, FactModel fact) {}

    /**
     * A limit at which the author knows that a rule falls.
     *
     * @param unit in which it is written; none of a plain figure
     */
    public record MayFall(Place place, DeclaredName rule, Rational at, Unit unit) {}

    /** What is asked of facts, too, where they are read of other periods than the one that is paid. */
    public boolean isAskedElsewhere(Always said) {
        List<FactModel> facts = said.ofFactsOnly() ? said.atHand() : List.of();
        return charges.stream()
                .anyMatch(charge -> charge.others().stream().anyMatch(read -> facts.contains(read.fact()))
                        || charge.readings().stream()
                                .filter(reading -> facts.contains(reading.fact()))
                                .flatMap(reading -> reading.about().stream())
                                .anyMatch(about -> !about.isPaid()));
    }

    /** The same meaning with other words beside its own. */
    public TariffModel with(GlossaryModel words) {
        return new TariffModel(
                title,
                sourceName,
                words,
                publications,
                knownFrom,
                inForce,
                partly,
                clauses,
                periods,
                facts,
                rules,
                totals,
                charges,
                obligations,
                account,
                always,
                neverFalls,
                mayFall,
                examples);
    }

    /** All that is worked out: by rules, for running totals, for who pays when, of what must hold, and of duties. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        rules.forEach(rule -> terms.addAll(rule.terms()));
        totals.forEach(total -> terms.add(total.base()));
        charges.forEach(charge -> charge.condition().ifPresent(terms::add));
        always.forEach(each -> terms.add(each.holds()));
        obligations.forEach(obligation -> {
            obligation.guard().ifPresent(terms::add);
            terms.add(obligation.day());
        });
        return terms;
    }

    /** The rule of that name. */
    public RuleModel rule(DeclaredName name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
    }

    /** What brackets run on that fill over a longer period. */
    public TotalModel total(NumberTerm.OnScale scale) {
        return totals.stream()
                .filter(total -> total.isOf(scale))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing runs on: " + scale));
    }
}
