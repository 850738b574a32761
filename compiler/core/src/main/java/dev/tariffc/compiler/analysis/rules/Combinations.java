package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose facts are combined: {@code Gross income is combined for stations with the same company, ...}. */
public final class Combinations {

    private record Group(FactModel by, ClauseModel clause) {}

    private final Map<Key, Group> groupOf = new HashMap<>();

    private Combinations() {}

    public static Combinations bind(Sentences sentences, Symbols symbols, Problems problems) {
        Combinations combinations = new Combinations();
        for (Outline.Computing<Sentence.Combined> said : sentences.combined()) {
            Sentence.Combined combined = said.sentence();
            group(combined.group(), symbols, problems)
                    .ifPresent(
                            group -> combinations.groupOf.put(combined.what().key(), new Group(group, said.clause())));
            if (!combined.proportion().key().equals(combined.what().key())) {
                problems.report(
                        new RuleProblem.NotSupported(combined.proportion().span(), Phrase.Construct.OTHER_PROPORTION));
            }
        }
        return combinations;
    }

    private static Optional<FactModel> group(Name name, Symbols symbols, Problems problems) {
        Optional<Symbol> symbol = symbols.find(name.key());
        Optional<FactModel> fact = symbol.flatMap(Symbol::asFact);
        if (fact.filter(found -> found.domain().kind() == Domain.Kind.TEXT).isPresent()) {
            return fact;
        }
        symbol.ifPresent(found -> problems.report(new TypeProblem.WrongKind(
                name.span(),
                name.written(),
                fact.map(given -> Sorts.of(given.type(Optional.empty()))).orElse(found.sort()),
                Phrase.Sort.TEXT)));
        return Optional.empty();
    }

    /** The text that combines payers for a base, read in the period that the base is about. */
    Optional<TotalModel.Combination> of(NumberTerm base) {
        return base.asRead()
                .flatMap(read -> Optional.ofNullable(
                                groupOf.get(read.fact().name().key()))
                        .map(group -> new TotalModel.Combination(by(group.by(), read), group.clause())));
    }

    private static Read by(FactModel group, Read base) {
        Optional<PeriodTerm> about = group.given().isPresent() ? base.about() : Optional.empty();
        return new Read(group, about);
    }

    /** Tells of what is combined without any rule that runs on it, of others than the payers, and of what rests on neither. */
    public static void check(Sentences sentences, Rules rules, List<TotalModel> totals, Problems problems) {
        for (Outline.Computing<Sentence.Combined> said : sentences.combined()) {
            Name what = said.sentence().what();
            boolean runs = totals.stream()
                    .flatMap(total -> total.base().asRead().stream())
                    .anyMatch(read -> read.fact().name().key().equals(what.key()));
            Name shared = said.sentence().shared();
            List<Span> apart = apart(shared.key(), what.key(), rules);
            if (!runs || !apart.isEmpty()) {
                problems.report(new RuleProblem.NothingToCombine(what.span(), what.written(), apart));
            }
            payer(said.sentence().payer(), sentences, problems);
            if (runs && !restsOn(shared.key(), what.key(), rules, totals)) {
                problems.report(new RuleProblem.SharesNothing(shared.span(), shared.written(), what.written()));
            }
        }
    }

    private static void payer(Name name, Sentences sentences, Problems problems) {
        List<Name> payers =
                sentences.pays().stream().map(said -> said.sentence().payer()).toList();
        if (payers.stream().noneMatch(payer -> payer.key().equals(name.key()))) {
            problems.report(new RuleProblem.NotThePayer(
                    name.span(),
                    name.written(),
                    payers.stream().map(Name::written).distinct().toList()));
        }
    }

    /** The sentences of a rule, and of those that it uses, whose brackets on what is combined each payer fills alone. */
    private static List<Span> apart(Key rule, Key combined, Rules rules) {
        return reached(rule, rules)
                .flatMap(model -> model.cases().stream())
                .filter(each -> TermWalk.all(each.body(), NumberTerm.OnScale.class)
                        .anyMatch(scale -> scale.running().isEmpty() && reads(scale.base(), combined, rules)))
                .map(each -> Places.span(each.clause().place()))
                .distinct()
                .toList();
    }

    private static boolean reads(NumberTerm base, Key fact, Rules rules) {
        return Stream.concat(
                        Stream.of(base),
                        TermWalk.rulesOf(List.of(base), rules::find).stream().flatMap(model -> model.terms().stream()))
                .flatMap(term -> TermWalk.parts(term).stream())
                .flatMap(part -> part.asRead().stream())
                .anyMatch(read -> read.fact().name().key().equals(fact));
    }

    /** A rule with those that it uses. */
    private static Stream<RuleModel> reached(Key rule, Rules rules) {
        List<RuleModel> own = rules.inOrder().stream()
                .filter(model -> model.name().key().equals(rule))
                .toList();
        List<Term> terms = own.stream().flatMap(model -> model.terms().stream()).toList();
        return Stream.concat(own.stream(), TermWalk.rulesOf(terms, rules::find).stream());
    }

    /** Whether a rule, or one that it uses, runs on what is combined. */
    private static boolean restsOn(Key rule, Key combined, Rules rules, List<TotalModel> totals) {
        Set<Key> resting = reached(rule, rules).map(model -> model.name().key()).collect(Collectors.toSet());
        return totals.stream()
                .filter(total -> resting.contains(total.rule().key()))
                .flatMap(total -> total.base().asRead().stream())
                .anyMatch(read -> read.fact().name().key().equals(combined));
    }
}
