package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermRewrite;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.fact.Domain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds a rule on other facts: {@code the fee (using expected sales for sales)}. The rule, and the rules that it uses as far
 * as they need it, are had once more with the other facts in them.
 */
final class OtherFacts {

    private final Binding binding;
    private final Terms terms;
    private final Span span;
    private final String words;
    private final Map<String, Term> instead = new HashMap<>();
    private final Map<String, Boolean> affected = new HashMap<>();
    private boolean failed;

    OtherFacts(Binding binding, Terms terms, Expression.Reference reference) {
        this.binding = binding;
        this.terms = terms;
        this.span = reference.span();
        this.words = words(reference);
        reference.using().forEach(this::substitute);
    }

    /** What follows the name of the rule: {@code (using expected sales for sales)}. */
    private String words(Expression.Reference reference) {
        String whole =
                binding.problems().source().text(reference.span()).strip().replaceAll("\\s+", " ");
        return whole.substring(whole.indexOf('('));
    }

    private void substitute(Expression.Substitution substitution) {
        Optional<Symbol> replaced = binding.symbol(substitution.instead());
        if (replaced.isEmpty()) {
            failed = true;
            return;
        }
        Optional<FactModel> fact =
                replaced.filter(Symbol.OfFact.class::isInstance).map(symbol -> ((Symbol.OfFact) symbol).fact());
        Optional<Term> value = value(substitution.value(), fact);
        Optional<Type> type = fact.isPresent()
                ? fact.map(model -> Terms.type(model, Optional.empty()))
                : rule(replaced.get(), substitution);
        if (value.isEmpty() || type.isEmpty() || !fits(value.get(), type.get(), fact, substitution)) {
            failed = true;
            return;
        }
        instead.put(fact.map(FactModel::key).orElseGet(() -> ((Symbol.OfRule) replaced.get()).key()), value.get());
    }

    private Optional<Type> rule(Symbol symbol, Expression.Substitution substitution) {
        if (symbol instanceof Symbol.OfRule rule) {
            Rules.Known known = binding.rules().use(rule.key(), substitution.span());
            return Optional.of(known.type()).filter(type -> !(type instanceof Type.Unknown));
        }
        binding.problems()
                .report(new TypeProblem.WrongKind(
                        substitution.instead().span(), symbol.label(), symbol.sort(), Phrase.Sort.FACT_OR_RULE));
        return Optional.empty();
    }

    /** A fact of the same item or period as the one that it replaces needs no sum here. */
    private Optional<Term> value(Expression written, Optional<FactModel> replaced) {
        if (written instanceof Expression.Reference reference
                && reference.in().isEmpty()
                && reference.on().isEmpty()
                && reference.using().isEmpty()
                && binding.symbols().find(reference.name().key()).orElse(null) instanceof Symbol.OfFact fact
                && replaced.filter(model -> model.item().equals(fact.fact().item()))
                        .isPresent()) {
            Optional<PeriodTerm> about = fact.fact().given().map(terms::own);
            return Optional.of(new Term.ReadFact(fact.fact(), about, Terms.type(fact.fact(), about)));
        }
        return terms.numbers().bind(written).filter(term -> isOfPayer(term, written.span()));
    }

    /** What is put in the place of a fact wherever it is read cannot be of an item or a month at hand here. */
    private boolean isOfPayer(Term term, Span at) {
        boolean ofPart = TermWalk.placed(term).stream()
                .filter(placed -> placed.within().isEmpty())
                .map(TermWalk.Placed::term)
                .anyMatch(OtherFacts::isOfItemOrPart);
        if (ofPart) {
            binding.problems().report(new RuleProblem.NotSupported(at, Phrase.Construct.OTHER_ITEM_OR_MONTH));
        }
        return !ofPart;
    }

    private static boolean isOfItemOrPart(Term part) {
        if (part instanceof Term.ReadFact read) {
            return read.fact().item().isPresent()
                    || read.about().filter(PeriodTerm::isOfPart).isPresent();
        }
        return part instanceof Term.UseRule use && (use.ofItem() || use.in().isPresent());
    }

    private boolean fits(Term value, Type wanted, Optional<FactModel> replaced, Expression.Substitution substitution) {
        boolean alike = wanted instanceof Type.Number number
                ? value.type() instanceof Type.Number
                        && Units.commonUnit(value, new Term.NotCovered(number)).isPresent()
                : value.type().getClass().equals(wanted.getClass());
        if (!alike) {
            binding.problems()
                    .report(new TypeProblem.DifferentUnits(
                            substitution.span(), RuleBinder.describe(value.type()), RuleBinder.describe(wanted)));
            return false;
        }
        boolean within = replaced.isEmpty()
                || !(value instanceof Term.ReadFact read)
                || isWithin(read.fact().domain(), replaced.get().domain());
        if (!within) {
            binding.problems()
                    .report(new TypeProblem.SubstituteOutOfBounds(
                            substitution.span(),
                            ((Term.ReadFact) value).fact().label(),
                            replaced.get().label()));
        }
        return within;
    }

    /** Whether whatever one fact may be, the other may be too. */
    private static boolean isWithin(Domain one, Domain other) {
        boolean least = other.least().isEmpty()
                || one.least()
                        .filter(limit -> limit.compareTo(other.least().get()) >= 0)
                        .isPresent();
        boolean most = other.most().isEmpty()
                || one.most()
                        .filter(limit -> limit.compareTo(other.most().get()) <= 0)
                        .isPresent();
        boolean step = other.step().isEmpty()
                || one.step()
                        .filter(each -> each.dividedBy(other.step().get()).isWhole())
                        .isPresent();
        return least && most && step && other.choices().containsAll(one.choices());
    }

    /** The rule on the other facts; empty, and told, where that cannot be. */
    Optional<Term> of(Symbol.OfRule rule, Rules.Known known) {
        if (failed) {
            return Optional.empty();
        }
        if (!isAffected(rule.key())) {
            binding.problems().report(new RuleProblem.NothingToReplace(span, rule.label()));
            return Optional.empty();
        }
        String key = derived(rule.key());
        return failed
                ? Optional.empty()
                : Optional.of(new Term.UseRule(key, known.item().isPresent(), Optional.empty(), known.type()));
    }

    private boolean isAffected(String rule) {
        Boolean known = affected.get(rule);
        if (known != null) {
            return known;
        }
        boolean is = TermWalk.terms(binding.rules().find(rule).orElseThrow()).stream()
                .flatMap(term -> TermWalk.parts(term).stream())
                .anyMatch(part -> part instanceof Term.ReadFact read
                        ? instead.containsKey(read.fact().key())
                        : part instanceof Term.UseRule use
                                && (instead.containsKey(use.rule()) || isAffected(use.rule())));
        affected.put(rule, is);
        return is;
    }

    private String derived(String key) {
        RuleModel rule = binding.rules().find(key).orElseThrow();
        String derived = key + " " + words;
        if (binding.rules().find(derived).isEmpty()) {
            Rewrite rewrite = new Rewrite();
            List<RuleModel.Case> cases = rule.cases().stream()
                    .map(each -> new RuleModel.Case(
                            each.clause(), each.guard().map(rewrite::rewritten), rewrite.rewritten(each.body())))
                    .toList();
            binding.rules()
                    .add(new RuleModel(
                            derived,
                            rule.label() + " " + words,
                            Optional.empty(),
                            rule.type(),
                            rule.item(),
                            rule.parts(),
                            cases));
        }
        return derived;
    }

    private final class Rewrite extends TermRewrite {

        @Override
        public Term visit(Term.ReadFact term) {
            Term value = instead.get(term.fact().key());
            if (value == null) {
                return term;
            }
            boolean sameRhythm = value instanceof Term.ReadFact read
                    && read.fact().given().equals(term.fact().given());
            if (sameRhythm) {
                FactModel fact = ((Term.ReadFact) value).fact();
                return new Term.ReadFact(fact, term.about(), Terms.type(fact, term.about()));
            }
            Optional<PeriodTerm> about = value.type() instanceof Type.Number number ? number.about() : Optional.empty();
            if (about.isPresent() && term.about().isPresent() && !about.equals(term.about())) {
                fail(new TypeProblem.DifferentPeriods(
                        span,
                        Periods.describe(about.get()),
                        Periods.describe(term.about().get())));
            }
            return value;
        }

        @Override
        public Term visit(Term.UseRule term) {
            Term value = instead.get(term.rule());
            if (value != null) {
                return value;
            }
            return isAffected(term.rule())
                    ? new Term.UseRule(derived(term.rule()), term.ofItem(), term.in(), term.type())
                    : term;
        }

        @Override
        public Term visit(Term.OnScale term) {
            if (term.total().isPresent() && !rewritten(term.base()).equals(term.base())) {
                fail(new RuleProblem.NotSupported(span, Phrase.Construct.YEAR_OF_OTHER_FACTS));
            }
            return super.visit(term);
        }

        @Override
        public Term visit(Term.Available term) {
            if (!(rewritten(term.fact()) instanceof Term.ReadFact)) {
                fail(new RuleProblem.NotSupported(span, Phrase.Construct.AVAILABILITY_OF_OTHERS));
            }
            return super.visit(term);
        }
    }

    private void fail(Problem problem) {
        if (!failed) {
            binding.problems().report(problem);
        }
        failed = true;
    }
}
