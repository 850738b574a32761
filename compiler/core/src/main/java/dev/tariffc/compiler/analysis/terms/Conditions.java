package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Binds what holds or does not. */
final class Conditions implements Condition.Visitor<Optional<ConditionTerm>> {

    private final Terms terms;
    private final Symbols symbols;
    private final PartsBinder parts;
    private final Problems problems;
    private final Units units;
    private final Wanted wanted;

    Conditions(Terms terms, Symbols symbols, PartsBinder parts, Problems problems) {
        this.terms = terms;
        this.symbols = symbols;
        this.parts = parts;
        this.problems = problems;
        this.units = new Units(problems);
        this.wanted = new Wanted(problems);
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Limb limb) {
        return terms.condition(limb.condition());
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.And and) {
        return junction(true, and.all());
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Or or) {
        return junction(false, or.any());
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Not not) {
        return terms.condition(not.condition()).map(ConditionTerm.Not::new);
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Compares compares) {
        return compare(compares.left(), relation(compares.relation()), compares.right(), compares.span());
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Is is) {
        return same(is).map(term -> is.not() ? new ConditionTerm.Not(term) : term);
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Holds holds) {
        return holds(holds.what());
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.ComparesDates dates) {
        Optional<DayTerm> left = terms.day(dates.left());
        Optional<DayTerm> right = terms.day(dates.right());
        return left.isPresent() && right.isPresent()
                ? Optional.of(compare(left.get(), dates.relation(), right.get()))
                : Optional.empty();
    }

    /** What does not hold in any of several may be meant of none of them, or of some. */
    @Override
    public Optional<ConditionTerm> visit(Condition.InAny any) {
        if (any.condition().isNegated()
                && Names.isNotInAnyInNone(problems.source().language())) {
            problems.report(new TypeProblem.NoneOrSome(any.span()));
            return Optional.empty();
        }
        return parts.bindAny(any.unit(), any.of(), any.span(), terms)
                .flatMap(over -> terms.in(terms.scope().with(over))
                        .condition(any.condition())
                        .map(condition -> new ConditionTerm.AnyOfParts(condition, over)));
    }

    /** Unless it is said that it holds in each of them, nobody can tell whether that is meant, or all together. */
    @Override
    public Optional<ConditionTerm> visit(Condition.InARow row) {
        if (!row.each()) {
            problems.report(new TypeProblem.EachOrTogether(row.span()));
            return Optional.empty();
        }
        return parts.bindInARow(row.months(), row.of(), row.span(), terms)
                .flatMap(over -> terms.in(terms.scope().with(over))
                        .condition(row.condition())
                        .map(condition -> new ConditionTerm.AnyOfParts(condition, over, row.months())));
    }

    @Override
    public Optional<ConditionTerm> visit(Condition.Available available) {
        Optional<Term> term = terms.reference(available.what());
        if (term.isEmpty()) {
            return Optional.empty();
        }
        Optional<Read> read = term.get().asRead();
        if (read.isEmpty()) {
            problems.report(new TypeProblem.WrongKind(
                    available.what().span(), available.what().name().written(), Phrase.Sort.RULE, Phrase.Sort.FACT));
            return Optional.empty();
        }
        ConditionTerm is = new ConditionTerm.Available(read.get());
        return Optional.of(available.available() ? is : new ConditionTerm.Not(is));
    }

    private Optional<ConditionTerm> junction(boolean all, List<Condition> conditions) {
        if (Sizes.isTooLarge(
                conditions.size(), Phrase.Plural.CONDITIONS, conditions.get(0).span(), problems)) {
            return Optional.empty();
        }
        List<ConditionTerm> limbs = conditions.stream()
                .map(terms::condition)
                .flatMap(Optional::stream)
                .toList();
        return limbs.size() == conditions.size()
                ? Optional.of(new ConditionTerm.Junction(all, limbs))
                : Optional.empty();
    }

    private Optional<ConditionTerm> compare(
            Expression left, ConditionTerm.Relation relation, Expression right, Span span) {
        Optional<NumberTerm> one = terms.number(left);
        Optional<NumberTerm> other = terms.number(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = new Origin(Places.of(span), Figures.words(span, problems));
        return units.alike(one.get(), other.get(), span)
                .map(type -> new ConditionTerm.Compare(one.get(), relation, other.get(), origin));
    }

    /** {@code X is Y}: somebody of a class, a choice's value, or equal figures; which of them, the names decide. */
    private Optional<ConditionTerm> same(Condition.Is is) {
        Optional<Expression.Reference> left = is.left().asReference();
        Optional<Expression.Reference> right = is.right().asReference();
        if (left.isPresent() && right.isPresent()) {
            Optional<Symbol> subject = symbols.of(left.get().name());
            Optional<Symbol> object = symbols.of(right.get().name());
            if (subject.isEmpty() || object.isEmpty()) {
                return Optional.empty();
            }
            if (subject.get().isSomebody()) {
                return holds(right.get());
            }
            if (object.get() instanceof Symbol.OfChoice choice) {
                return choice(left.get(), choice.label(), right.get());
            }
        }
        if (isDay(is.left()) && isDay(is.right())) {
            problems.report(new TypeProblem.SameDay(
                    is.span(),
                    Figures.words(is.left().span(), problems),
                    Figures.words(is.right().span(), problems)));
            return Optional.empty();
        }
        return compare(is.left(), ConditionTerm.Relation.EQUAL, is.right(), is.span());
    }

    private boolean isDay(Expression expression) {
        return expression instanceof Expression.Day
                || expression
                        .asReference()
                        .flatMap(terms::reference)
                        .flatMap(Term::asDay)
                        .isPresent();
    }

    private Optional<ConditionTerm> choice(Expression.Reference left, String value, Expression.Reference written) {
        Optional<WordTerm> choice = terms.reference(left).flatMap(term -> wanted.choice(term, left.name()));
        Optional<Read> read = choice.flatMap(Term::asRead);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = read.get().fact().domain().choices();
        if (!values.contains(value)) {
            problems.report(new TypeProblem.UnknownChoice(
                    written.span(), value, read.get().fact().label(), values));
            return Optional.empty();
        }
        return Optional.of(new ConditionTerm.SameChoice(choice.get(), value));
    }

    /** A yes-or-no name. */
    private Optional<ConditionTerm> holds(Expression.Reference reference) {
        return terms.reference(reference).flatMap(term -> wanted.condition(term, reference.name()));
    }

    private static ConditionTerm.Relation relation(Condition.Relation relation) {
        return switch (relation) {
            case LESS_THAN -> ConditionTerm.Relation.LESS;
            case MORE_THAN -> ConditionTerm.Relation.MORE;
            case AT_LEAST -> ConditionTerm.Relation.AT_LEAST;
            case AT_MOST -> ConditionTerm.Relation.AT_MOST;
        };
    }

    /** What is no earlier than a day is that which the day is no later than. */
    private static ConditionTerm compare(DayTerm left, Condition.DateRelation relation, DayTerm right) {
        return switch (relation) {
            case NO_LATER_THAN -> new ConditionTerm.CompareDays(left, ConditionTerm.CompareDays.Order.NO_LATER, right);
            case NO_EARLIER_THAN ->
                new ConditionTerm.CompareDays(right, ConditionTerm.CompareDays.Order.NO_LATER, left);
            case BEFORE -> new ConditionTerm.CompareDays(left, ConditionTerm.CompareDays.Order.BEFORE, right);
            case AFTER -> new ConditionTerm.CompareDays(left, ConditionTerm.CompareDays.Order.AFTER, right);
        };
    }
}
