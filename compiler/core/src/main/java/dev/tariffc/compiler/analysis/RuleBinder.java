package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds all sentences of one name: who each is for, and what it says. */
final class RuleBinder {

    private final Binding binding;
    private final String key;
    private final String label;
    private final List<Sentence.Definition> sentences;
    private final Optional<String> item;
    private final Optional<Parts> parts;
    private final Terms terms;

    RuleBinder(Binding binding, String key, String label, List<Sentence.Definition> sentences) {
        this.binding = binding;
        this.key = key;
        this.label = label;
        this.sentences = sentences;
        this.item = item();
        this.parts = parts();
        Scope scope = Scope.of(item);
        this.terms = binding.terms(parts.map(scope::with).orElse(scope));
    }

    private Optional<String> item() {
        for (Sentence.Definition definition : sentences) {
            for (Qualifier qualifier : definition.qualifiers()) {
                if (qualifier instanceof Qualifier.ForEach forEach) {
                    return Items.range(forEach.item(), binding, binding.terms(Scope.PAYER))
                            .map(Items.Range::item);
                }
            }
            if (definition.body() instanceof Body.ClassOf of && isItem(of.what())) {
                return Items.range(of.what(), binding, binding.terms(Scope.PAYER))
                        .map(Items.Range::item);
            }
        }
        return Optional.empty();
    }

    private Optional<Parts> parts() {
        return sentences.stream()
                .flatMap(sentence -> sentence.qualifiers().stream())
                .filter(Qualifier.ForEachPart.class::isInstance)
                .map(Qualifier.ForEachPart.class::cast)
                .findFirst()
                .flatMap(each -> new PartsBinder(binding, binding.terms(Scope.PAYER))
                        .bind(each.unit(), Optional.empty(), each.span()));
    }

    private boolean isItem(Name name) {
        Optional<Symbol> symbol = binding.symbols().find(name.key());
        return symbol.filter(Symbol.OfItem.class::isInstance).isPresent()
                || symbol.filter(Symbol.OfRule.class::isInstance)
                        .map(rule -> binding.rules().use(name.key(), name.span()))
                        .flatMap(Rules.Known::item)
                        .isPresent();
    }

    Optional<RuleModel> bind() {
        if (parts.isEmpty() && isOfParts()) {
            return Optional.empty();
        }
        List<Optional<List<Term>>> own = sentences.stream().map(this::ownGuards).toList();
        List<RuleModel.Case> cases = new ArrayList<>();
        List<CaseCheck.Guarded> guards = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence.Definition sentence = sentences.get(i);
            Optional<Optional<Term>> guard = guard(i, own);
            Optional<Term> body = guard.flatMap(g -> body(sentence, g));
            if (guard.isPresent() && body.isPresent()) {
                cases.add(new RuleModel.Case(binding.outline().clause(sentence), guard.get(), body.get()));
                guards.add(new CaseCheck.Guarded(sentence.name().span(), guard.get(), false));
            }
        }
        if (cases.size() < sentences.size() || !sameKind(cases)) {
            return Optional.empty();
        }
        CaseCheck.check(binding, sentences.get(0).name().span(), label, guards, Optional.empty());
        Optional<String> equivalent = sentences.stream()
                .flatMap(sentence -> sentence.name().equivalent().stream())
                .map(quoted -> quoted.text())
                .findFirst();
        return Optional.of(new RuleModel(key, label, equivalent, type(cases), item, parts, cases));
    }

    private boolean isOfParts() {
        return sentences.stream()
                .flatMap(sentence -> sentence.qualifiers().stream())
                .anyMatch(Qualifier.ForEachPart.class::isInstance);
    }

    // --- who and when --------------------------------------------------------------------------------------------

    private Optional<List<Term>> ownGuards(Sentence.Definition sentence) {
        List<Term> guards = new ArrayList<>();
        binding.outline().entry(sentence).known().ifPresent(guards::add);
        Guards binder = new Guards(binding, terms);
        for (Qualifier qualifier : sentence.qualifiers()) {
            if (!Guards.saysOfWhat(qualifier) && !Guards.speaksOfOthers(qualifier)) {
                Optional<Term> guard = binder.own(qualifier);
                if (guard.isEmpty()) {
                    return Optional.empty();
                }
                guards.add(guard.get());
            }
        }
        return Optional.of(guards);
    }

    /** The guard of a sentence; none inside where it holds always; empty, and told, where it failed. */
    private Optional<Optional<Term>> guard(int index, List<Optional<List<Term>>> own) {
        if (own.get(index).isEmpty()) {
            return Optional.empty();
        }
        List<Term> guards = new ArrayList<>(own.get(index).get());
        for (Qualifier qualifier : sentences.get(index).qualifiers()) {
            Optional<List<Integer>> others = Optional.of(List.of());
            if (qualifier instanceof Qualifier.ForAnyOther other) {
                others = forSome(index, other);
            } else if (qualifier instanceof Qualifier.ExceptUnder except) {
                others = under(except);
            }
            if (others.isEmpty()) {
                return Optional.empty();
            }
            for (int other : others.get()) {
                if (own.get(other).isEmpty()) {
                    return Optional.empty();
                }
                Binding.all(own.get(other).get()).map(Term.Not::new).ifPresent(guards::add);
            }
        }
        return Optional.of(Binding.all(guards));
    }

    /** The sentences that are for some class, which <em>any other</em> leaves out. */
    private Optional<List<Integer>> forSome(int index, Qualifier.ForAnyOther qualifier) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean some = sentences.get(i).qualifiers().stream().anyMatch(Qualifier.ForClass.class::isInstance);
            if (i != index && some) {
                others.add(i);
            }
        }
        if (others.isEmpty()) {
            binding.problems()
                    .report(new RuleProblem.NoOtherMeant(
                            qualifier.span(), qualifier.name().written()));
            return Optional.empty();
        }
        return Optional.of(others);
    }

    private Optional<List<Integer>> under(Qualifier.ExceptUnder except) {
        List<Integer> others = new ArrayList<>();
        for (String section : except.sections()) {
            int before = others.size();
            for (int i = 0; i < sentences.size(); i++) {
                if (binding.outline().entry(sentences.get(i)).section().equals(section)) {
                    others.add(i);
                }
            }
            if (others.size() == before) {
                binding.problems().report(new RuleProblem.NothingToExcept(except.span(), section, label));
                return Optional.empty();
            }
        }
        return Optional.of(others);
    }

    // --- what it says --------------------------------------------------------------------------------------------

    private Optional<Term> body(Sentence.Definition sentence, Optional<Term> guard) {
        Body body = sentence.body();
        if (body instanceof Body.Brackets brackets) {
            return new Brackets(binding, terms).bind(brackets);
        }
        if (body instanceof Body.Table table) {
            return new Tables(binding, terms).bind(table, label, guard);
        }
        if (body instanceof Body.ClassOf of) {
            return classOf(of);
        }
        if (body instanceof Body.DateBody date) {
            return terms.days().bind(date.date());
        }
        Body.Value value = (Body.Value) body;
        Optional<Expression.Reference> only = onlyReference(value);
        return only.isPresent() ? terms.reference(only.get()) : terms.values().value(value, guard);
    }

    /** {@code X is Y}: of whatever kind Y is. */
    private static Optional<Expression.Reference> onlyReference(Body.Value value) {
        boolean only = value.alternatives().size() == 1
                && value.limits().isEmpty()
                && value.alternatives().get(0).selector().isEmpty()
                && value.alternatives().get(0).value().orElse(null) instanceof Expression.Reference;
        return only ? value.alternatives().get(0).value().map(Expression.Reference.class::cast) : Optional.empty();
    }

    private Optional<Term> classOf(Body.ClassOf of) {
        Optional<Term> condition = terms.conditions().bind(of.condition());
        Optional<Symbol> what = binding.symbol(of.what());
        if (condition.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        if (what.get() instanceof Symbol.OfPayer || what.get() instanceof Symbol.OfItem) {
            return condition;
        }
        Condition.Holds holds = new Condition.Holds(
                of.what().span(),
                new Expression.Reference(of.what().span(), of.what(), Optional.empty(), Optional.empty(), List.of()));
        return terms.conditions()
                .bind(holds)
                .map(ofClass -> new Term.Junction(true, List.of(ofClass, condition.get())));
    }

    // --- one kind ------------------------------------------------------------------------------------------------

    private boolean sameKind(List<RuleModel.Case> cases) {
        Term first = cases.get(0).body();
        for (int i = 1; i < cases.size(); i++) {
            Term other = cases.get(i).body();
            if (!sameKind(first, other)) {
                binding.problems()
                        .report(new TypeProblem.DefinedAsTwoKinds(
                                sentences.get(i).name().span(),
                                label,
                                describe(first.type()),
                                describe(other.type()),
                                List.<Span>of(sentences.get(0).name().span())));
                return false;
            }
        }
        return true;
    }

    private static boolean sameKind(Term one, Term other) {
        if (one.type() instanceof Type.Number && other.type() instanceof Type.Number) {
            return Units.commonUnit(one, other).isPresent();
        }
        return one.type().equals(other.type());
    }

    static Phrase describe(Type type) {
        return type instanceof Type.Number number ? Units.describe(number.unit()) : Terms.describe(type);
    }

    private static Type type(List<RuleModel.Case> cases) {
        Type type = cases.get(0).body().type();
        if (type instanceof Type.Number number) {
            boolean together = cases.stream()
                    .allMatch(each -> ((Type.Number) each.body().type()).about().equals(number.about()));
            return together ? number : Type.number(number.unit());
        }
        return type;
    }
}
