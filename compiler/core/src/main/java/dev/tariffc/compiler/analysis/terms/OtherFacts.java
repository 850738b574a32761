package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Binds a rule on other facts: {@code the fee (using expected sales for sales)}. */
final class OtherFacts {

    private final Terms terms;
    private final Symbols symbols;
    private final Rules rules;
    private final Problems problems;
    private final Map<Key, Term> instead = new HashMap<>();
    /** What is replaced by a figure of a period that the author names, whatever period is at hand. */
    private final Set<Key> fixed = new HashSet<>();

    private OtherFacts(Terms terms, Symbols symbols, Rules rules, Problems problems) {
        this.terms = terms;
        this.symbols = symbols;
        this.rules = rules;
        this.problems = problems;
    }

    /** The rule on the other facts, which is added to the rules; empty, and told, where that cannot be. */
    static Optional<RuleModel> rule(
            Expression.Reference reference,
            RuleModel rule,
            Terms terms,
            Symbols symbols,
            Rules rules,
            Problems problems) {
        OtherFacts other = new OtherFacts(terms, symbols, rules, problems);
        boolean bound = true;
        for (Expression.Substitution substitution : reference.using()) {
            bound &= other.substitute(substitution);
        }
        String words = Figures.words(reference.span(), problems);
        return bound
                ? new Rebuilding(
                                reference.span(),
                                words.substring(words.indexOf('(')),
                                other.instead,
                                other.fixed,
                                rules,
                                problems)
                        .of(rule)
                : Optional.empty();
    }

    private boolean substitute(Expression.Substitution substitution) {
        Optional<Symbol> symbol = symbols.of(substitution.instead());
        Optional<FactModel> fact = symbol.flatMap(Symbol::asFact);
        Optional<Term> value = value(substitution.value(), fact);
        Optional<Term> replaced = symbol.flatMap(found -> replaced(found, substitution));
        if (value.isEmpty() || replaced.isEmpty()) {
            return false;
        }
        boolean fits = isAlike(value.get(), replaced.get(), substitution)
                && (fact.isEmpty() || isWithin(value.get(), fact.get(), substitution));
        name(replaced.get()).ifPresent(name -> {
            instead.put(name.key(), value.get());
            if (substitution
                    .value()
                    .asReference()
                    .filter(OtherFacts::namesItsPeriod)
                    .isPresent()) {
                fixed.add(name.key());
            }
        });
        return fits;
    }

    private static boolean namesItsPeriod(Expression.Reference reference) {
        return reference.in().isPresent() || reference.on().isPresent();
    }

    private static Optional<DeclaredName> name(Term replaced) {
        return replaced.asRead()
                .map(Read::fact)
                .map(FactModel::name)
                .or(() -> replaced.asUse().map(Use::rule));
    }

    /** What is replaced, as it would be read; empty, and told, where it is nothing that has a value. */
    private Optional<Term> replaced(Symbol symbol, Expression.Substitution substitution) {
        if (symbol.asFact().isPresent()) {
            return symbol.asFact().map(fact -> fact.read(Optional.empty()));
        }
        if (symbol.asRule().isPresent()) {
            return symbol.asRule().flatMap(rules::find).map(rule -> Rules.use(Use.of(rule.name()), rule.type()));
        }
        problems.report(new TypeProblem.WrongKind(
                substitution.instead().span(), symbol.label(), symbol.sort(), Phrase.Sort.FACT_OR_RULE));
        return Optional.empty();
    }

    /** A fact of the same item or period as the one that it replaces needs no sum here. */
    private Optional<Term> value(Expression written, Optional<FactModel> replaced) {
        Optional<FactModel> same = written.asReference()
                .filter(Expression.Reference::isPlain)
                .flatMap(reference -> symbols.find(reference.name().key()))
                .flatMap(Symbol::asFact)
                .filter(fact -> replaced.filter(model -> model.item().equals(fact.item()))
                        .isPresent());
        return same.isPresent()
                ? same.map(fact -> fact.read(fact.often().map(terms::own)))
                : terms.number(written).filter(term -> isOfPayer(term, written)).map(Term.class::cast);
    }

    /** What is put in the place of a fact wherever it is read cannot be of an item or a month at hand here. */
    private boolean isOfPayer(Term term, Expression written) {
        boolean ofPart = TermWalk.placed(term).stream()
                .filter(placed -> placed.within().isEmpty())
                .map(TermWalk.Placed::term)
                .anyMatch(OtherFacts::isOfItemOrPart);
        if (ofPart) {
            problems.report(new RuleProblem.NotSupported(written.span(), Phrase.Construct.OTHER_ITEM_OR_MONTH));
        }
        return !ofPart;
    }

    private static boolean isOfItemOrPart(Term part) {
        boolean reads = part.asRead()
                .filter(read -> read.fact().item().isPresent() || read.isOfPart())
                .isPresent();
        return reads
                || part.asUse()
                        .filter(use -> use.item().isPresent() || use.in().isPresent())
                        .isPresent();
    }

    // --- what fits -----------------------------------------------------------------------------------------------

    private boolean isAlike(Term value, Term replaced, Expression.Substitution substitution) {
        Optional<NumberTerm> one = value.asNumber();
        Optional<NumberTerm> other = replaced.asNumber();
        boolean numbers = one.isPresent() && other.isPresent();
        boolean alike = numbers
                ? Units.commonUnit(one.get(), other.get()).isPresent()
                : Sorts.of(value.type()).equals(Sorts.of(replaced.type()));
        if (!alike) {
            problems.report(new TypeProblem.DifferentUnits(
                    substitution.span(), Sorts.measured(value.type()), Sorts.measured(replaced.type())));
        }
        return alike;
    }

    private boolean isWithin(Term value, FactModel replaced, Expression.Substitution substitution) {
        Optional<FactModel> fact = value.asRead().map(Read::fact);
        boolean within = fact.isEmpty() || isWithin(fact.get().domain(), replaced.domain());
        if (!within) {
            problems.report(new TypeProblem.SubstituteOutOfBounds(
                    substitution.span(), fact.get().label(), replaced.label()));
        }
        return within;
    }

    /** Whether whatever one fact may be, the other may be too. */
    private static boolean isWithin(Domain one, Domain other) {
        return isBound(one.least(), other.least(), (own, limit) -> own.compareTo(limit) >= 0)
                && isBound(one.most(), other.most(), (own, limit) -> own.compareTo(limit) <= 0)
                && isBound(
                        one.step(),
                        other.step(),
                        (own, step) -> own.dividedBy(step).isWhole())
                && other.choices().containsAll(one.choices());
    }

    private static boolean isBound(
            Optional<Rational> own, Optional<Rational> limit, BiPredicate<Rational, Rational> holds) {
        return limit.isEmpty()
                || own.filter(value -> holds.test(value, limit.get())).isPresent();
    }
}
