package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Payers;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Items;
import dev.tariffc.compiler.analysis.terms.PartsBinder;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Scope;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.analysis.terms.Units;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds all sentences of one name: who each is for, and what it says. */
final class RuleBinder {

    private final Symbols symbols;
    private final Rules rules;
    private final Items items;
    private final PartsBinder partsBinder;
    private final Terms ofPayer;
    private final Payers payers;
    private final Problems problems;

    RuleBinder(
            Symbols symbols,
            Rules rules,
            Items items,
            PartsBinder partsBinder,
            Terms ofPayer,
            Payers payers,
            Problems problems) {
        this.symbols = symbols;
        this.rules = rules;
        this.items = items;
        this.partsBinder = partsBinder;
        this.ofPayer = ofPayer;
        this.payers = payers;
        this.problems = problems;
    }

    /**
     * What came of binding the sentences of a name.
     *
     * @param rule with the sentences that could be bound; none where its scope could not
     * @param isWhole whether all could, and go together
     */
    record Bound(Optional<RuleModel> rule, boolean isWhole) {
        static final Bound NOTHING = new Bound(Optional.empty(), false);
    }

    Bound bind(DeclaredName name, List<Outline.Computing<Sentence.Definition>> sentences) {
        if (!isForEachOfTheSame(sentences, name) || isChainedInCases(sentences, name)) {
            return Bound.NOTHING;
        }
        Optional<Item> item = item(sentences);
        Optional<Qualifier.ForEachPart> eachPart = eachPart(sentences);
        Optional<Parts> parts = eachPart.flatMap(each -> partsBinder.ofDefinition(each.unit(), each.span()));
        if (parts.isEmpty() && eachPart.isPresent()) {
            return Bound.NOTHING;
        }
        Scope ofPayers = Scope.PAYER.paidFor(payers.kinds(name.key()));
        Scope ofItem = item.map(ofPayers::with).orElse(ofPayers);
        Terms terms = ofPayer.in(parts.map(ofItem::with).orElse(ofItem));
        Guards guards = Guards.of(
                sentences.stream()
                        .map(said ->
                                new Guards.Said(said.entry(), said.sentence().qualifiers()))
                        .toList(),
                name.label(),
                terms,
                problems);
        List<RuleModel.Case> cases = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Outline.Computing<Sentence.Definition> said = sentences.get(i);
            Optional<Guards.Guard> guard = guards.guard(i);
            Optional<Term> body = said.sentence().body().accept(new Bodies(name, terms, symbols, rules, problems));
            if (guard.isPresent() && body.isPresent()) {
                Span at = said.sentence().name().span();
                cases.add(new RuleModel.Case(
                        said.clause(), guard.get().condition(), body.get(), new Origin(Places.of(at), name.label())));
            }
        }
        if (cases.isEmpty()) {
            return Bound.NOTHING;
        }
        List<RuleModel.Case> alike = openDays(cases);
        boolean whole = cases.size() == sentences.size() && isOneKind(alike, sentences, name);
        return new Bound(Optional.of(new RuleModel(name, type(alike), item, parts, alike)), whole);
    }

    // --- what it is said for each of -----------------------------------------------------------------------------

    private Optional<Item> item(List<Outline.Computing<Sentence.Definition>> sentences) {
        for (Outline.Computing<Sentence.Definition> said : sentences) {
            Optional<Qualifier.ForEach> each = said.sentence().qualifiers().stream()
                    .flatMap(qualifier -> qualifier.asForEach().stream())
                    .filter(found -> !items.isOccasion(found.item()))
                    .findFirst();
            if (each.isPresent()) {
                return items.range(each.get().item()).map(Items.Range::item);
            }
            Optional<Item> ofClass = said.sentence().body().asClass().flatMap(of -> items.itemOf(of.what()));
            if (ofClass.isPresent()) {
                return ofClass;
            }
        }
        return Optional.empty();
    }

    /** Told, where one sentence is for each of something, and another for each of something else or for the payer. */
    private boolean isForEachOfTheSame(List<Outline.Computing<Sentence.Definition>> sentences, DeclaredName name) {
        Each first = each(sentences.get(0).sentence());
        for (Outline.Computing<Sentence.Definition> said : sentences) {
            if (!each(said.sentence()).equals(first)) {
                problems.report(new RuleProblem.ForEachOfOthers(
                        said.sentence().name().span(),
                        name.label(),
                        List.<Span>of(sentences.get(0).sentence().name().span())));
                return false;
            }
        }
        return true;
    }

    /** What a sentence is for each of; neither where it is for the payer. */
    private record Each(Optional<Item> item, Optional<Cycle.Unit> part) {}

    private Each each(Sentence.Definition definition) {
        Optional<Item> item = definition.qualifiers().stream()
                .flatMap(qualifier -> qualifier.asForEach().stream())
                .flatMap(each -> items.itemOf(each.item()).stream())
                .findFirst()
                .or(() -> definition.body().asClass().flatMap(of -> items.itemOf(of.what())));
        Optional<Cycle.Unit> part = definition.qualifiers().stream()
                .flatMap(qualifier -> qualifier.asForEachPart().stream())
                .map(Qualifier.ForEachPart::unit)
                .findFirst();
        return new Each(item, part);
    }

    private static Optional<Qualifier.ForEachPart> eachPart(List<Outline.Computing<Sentence.Definition>> sentences) {
        return sentences.stream()
                .flatMap(said -> said.sentence().qualifiers().stream())
                .flatMap(qualifier -> qualifier.asForEachPart().stream())
                .findFirst();
    }

    /** Where what is left open in some cases is a day in others, no day is told. */
    private static List<RuleModel.Case> openDays(List<RuleModel.Case> cases) {
        return like(cases).asDay().isEmpty()
                ? cases
                : cases.stream()
                        .map(each -> isLeftOpen(each.body()) ? each.saying(new DayTerm.NotCoveredDay()) : each)
                        .toList();
    }

    /** Told, where what is chained is said otherwise than in one sentence for all. */
    private boolean isChainedInCases(List<Outline.Computing<Sentence.Definition>> sentences, DeclaredName name) {
        Optional<Sentence.Definition> chained = sentences.stream()
                .map(Outline.Computing::sentence)
                .filter(sentence -> sentence.body().isChained())
                .filter(sentence ->
                        sentences.size() > 1 || !sentence.qualifiers().stream().allMatch(this::isForEachItem))
                .findFirst();
        chained.ifPresent(sentence ->
                problems.report(new TimeProblem.ChainedInCases(sentence.name().span(), name.label())));
        return chained.isPresent();
    }

    private boolean isForEachItem(Qualifier qualifier) {
        return qualifier
                .asForEach()
                .filter(each -> !items.isOccasion(each.item()))
                .isPresent();
    }

    // --- one kind ------------------------------------------------------------------------------------------------

    private boolean isOneKind(
            List<RuleModel.Case> cases, List<Outline.Computing<Sentence.Definition>> sentences, DeclaredName name) {
        Term first = like(cases);
        for (int i = 1; i < cases.size(); i++) {
            Term other = cases.get(i).body();
            if (!isOneKind(first, other)) {
                problems.report(new TypeProblem.DefinedAsTwoKinds(
                        sentences.get(i).sentence().name().span(),
                        name.label(),
                        Sorts.measured(first.type()),
                        Sorts.measured(other.type()),
                        List.<Span>of(sentences.get(0).sentence().name().span())));
                return false;
            }
        }
        return true;
    }

    /** What the others have to be like: the first that is not merely left open. */
    private static Term like(List<RuleModel.Case> cases) {
        return cases.stream()
                .map(RuleModel.Case::body)
                .filter(body -> !isLeftOpen(body))
                .findFirst()
                .orElse(cases.get(0).body());
    }

    private static boolean isLeftOpen(Term body) {
        return body.asNumber().filter(NumberTerm.NotCovered.class::isInstance).isPresent()
                || body.asDay().filter(DayTerm::isLeftOpen).isPresent();
    }

    private static boolean isOneKind(Term one, Term other) {
        if (isLeftOpen(other)) {
            return one.asNumber().isPresent() || one.asDay().isPresent();
        }
        Optional<NumberTerm> left = one.asNumber();
        Optional<NumberTerm> right = other.asNumber();
        if (left.isPresent() && right.isPresent()) {
            return Units.commonUnit(left.get(), right.get()).isPresent();
        }
        return one.type().equals(other.type());
    }

    /** What all cases are about, if it is one thing. */
    private static Type type(List<RuleModel.Case> cases) {
        Type type = like(cases).type();
        return type.asNumber()
                .<Type>map(number -> {
                    boolean together = cases.stream()
                            .filter(each -> !isLeftOpen(each.body()))
                            .flatMap(each -> each.body().asNumber().stream())
                            .allMatch(body -> body.about().equals(number.about()));
                    return together ? number : Type.number(number.unit());
                })
                .orElse(type);
    }
}
