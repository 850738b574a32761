package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Binds what holds or does not. */
final class Conditions {

    private final Binding binding;
    private final Terms terms;

    Conditions(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    Optional<Term> bind(Condition condition) {
        if (condition instanceof Condition.Limb limb) {
            return bind(limb.condition());
        }
        if (condition instanceof Condition.And and) {
            return junction(true, and.all());
        }
        if (condition instanceof Condition.Or or) {
            return junction(false, or.any());
        }
        if (condition instanceof Condition.Not not) {
            return bind(not.condition()).map(Term.Not::new);
        }
        if (condition instanceof Condition.Compares compares) {
            return compare(compares.left(), relation(compares.relation()), compares.right(), compares);
        }
        if (condition instanceof Condition.Is is) {
            return is(is).map(term -> is.not() ? new Term.Not(term) : term);
        }
        if (condition instanceof Condition.Available available) {
            return available(available);
        }
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.what());
        }
        if (condition instanceof Condition.ComparesDates dates) {
            return both(
                    terms.days().bind(dates.left()),
                    terms.days().bind(dates.right()),
                    (left, right) -> new Term.CompareDays(left, order(dates.relation()), right));
        }
        return inAny((Condition.InAny) condition);
    }

    private Optional<Term> inAny(Condition.InAny any) {
        return new PartsBinder(binding, terms)
                .bind(any.unit(), Optional.empty(), any.span())
                .flatMap(parts -> binding.terms(terms.scope().with(parts))
                        .conditions()
                        .bind(any.condition())
                        .map(condition -> new Term.AnyOfParts(condition, parts)));
    }

    private Optional<Term> junction(boolean all, List<Condition> conditions) {
        if (binding.isTooLarge(
                conditions.size(), Phrase.Plural.CONDITIONS, conditions.get(0).span())) {
            return Optional.empty();
        }
        List<Term> limbs = new ArrayList<>();
        conditions.forEach(each -> bind(each).ifPresent(limbs::add));
        return limbs.size() == conditions.size() ? Optional.of(new Term.Junction(all, limbs)) : Optional.empty();
    }

    private static Optional<Term> both(
            Optional<Term> left, Optional<Term> right, BiFunction<Term, Term, Term> combined) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(combined.apply(left.get(), right.get()))
                : Optional.empty();
    }

    private Optional<Term> compare(Expression left, Term.Relation relation, Expression right, Condition condition) {
        Optional<Term> one = terms.numbers().bind(left);
        Optional<Term> other = terms.numbers().bind(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return terms.numbers()
                .units()
                .alike(one.get(), other.get(), condition.span())
                .map(type -> new Term.Compare(one.get(), relation, other.get(), Outline.place(condition.span())));
    }

    private Optional<Term> is(Condition.Is is) {
        if (is.left() instanceof Expression.Reference left && is.right() instanceof Expression.Reference right) {
            Optional<Symbol> subject = binding.symbol(left.name());
            Optional<Symbol> object = binding.symbol(right.name());
            if (subject.isEmpty() || object.isEmpty()) {
                return Optional.empty();
            }
            if (subject.get() instanceof Symbol.OfPayer || subject.get() instanceof Symbol.OfItem) {
                return holds(right);
            }
            if (object.get() instanceof Symbol.OfChoice choice) {
                return choice(left, choice, right);
            }
        }
        return compare(is.left(), Term.Relation.EQUAL, is.right(), is);
    }

    private Optional<Term> choice(Expression.Reference left, Symbol.OfChoice value, Expression.Reference written) {
        Optional<Term> term = terms.wanted(terms.reference(left), Type.Choice.class, left.name(), Phrase.Sort.CHOICE);
        if (term.isEmpty() || !(term.get() instanceof Term.ReadFact read)) {
            return Optional.empty();
        }
        if (!read.fact().domain().choices().contains(value.label())) {
            binding.problems()
                    .report(new TypeProblem.UnknownChoice(
                            written.span(),
                            value.label(),
                            read.fact().label(),
                            read.fact().domain().choices()));
            return Optional.empty();
        }
        return Optional.of(new Term.SameChoice(read, value.label()));
    }

    private Optional<Term> available(Condition.Available available) {
        Optional<Term> term = terms.reference(available.what());
        if (term.isEmpty()) {
            return Optional.empty();
        }
        if (!(term.get() instanceof Term.ReadFact read)) {
            binding.problems()
                    .report(new TypeProblem.WrongKind(
                            available.what().span(),
                            available.what().name().written(),
                            Phrase.Sort.RULE,
                            Phrase.Sort.FACT));
            return Optional.empty();
        }
        Term is = new Term.Available(read);
        return Optional.of(available.available() ? is : new Term.Not(is));
    }

    /** A yes-or-no name. */
    Optional<Term> holds(Expression.Reference reference) {
        return terms.wanted(terms.reference(reference), Type.YesNo.class, reference.name(), Phrase.Sort.YES_OR_NO);
    }

    private static Term.Relation relation(Condition.Relation relation) {
        return switch (relation) {
            case LESS_THAN -> Term.Relation.LESS;
            case MORE_THAN -> Term.Relation.MORE;
            case AT_LEAST -> Term.Relation.AT_LEAST;
            case AT_MOST -> Term.Relation.AT_MOST;
        };
    }

    private static Term.CompareDays.Order order(Condition.DateRelation relation) {
        return switch (relation) {
            case NO_LATER_THAN -> Term.CompareDays.Order.NO_LATER;
            case BEFORE -> Term.CompareDays.Order.BEFORE;
            case AFTER -> Term.CompareDays.Order.AFTER;
        };
    }
}
