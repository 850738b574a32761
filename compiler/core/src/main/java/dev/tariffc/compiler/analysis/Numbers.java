package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what computes. An empty answer has been told, and is silent from there on. */
final class Numbers {

    private final Binding binding;
    private final Terms terms;
    private final Units units;

    Numbers(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
        this.units = new Units(binding.problems());
    }

    Units units() {
        return units;
    }

    Optional<Term> bind(Expression expression) {
        if (expression instanceof Expression.Chain chain) {
            return chain(chain);
        }
        if (expression instanceof Expression.Of of) {
            return of(of);
        }
        if (expression instanceof Expression.Per per) {
            return per(per);
        }
        if (expression instanceof Expression.Extreme extreme) {
            return extreme(extreme);
        }
        if (expression instanceof Expression.Excess excess) {
            return excess(excess);
        }
        if (expression instanceof Expression.SumOver sum) {
            return sumOver(sum);
        }
        if (expression instanceof Expression.SumOfParts sum) {
            return sumOfParts(sum);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return terms.values().value(parenthesized.value(), Optional.empty());
        }
        if (expression instanceof Expression.Reference reference) {
            return reference(reference);
        }
        if (expression instanceof Expression.Day day) {
            binding.problems()
                    .report(new TypeProblem.WrongKind(
                            day.span(), day.date().toString(), Phrase.Sort.DATE, Phrase.Sort.FIGURE));
            return Optional.empty();
        }
        return constant(expression);
    }

    private Optional<Term> constant(Expression expression) {
        if (expression instanceof Expression.Negated negated
                && Literals.value(expression).isEmpty()) {
            return bind(negated.value())
                    .map(value ->
                            new Term.Arithmetic(Term.Operator.MINUS, zeroLike(value), value, Units.number(value)));
        }
        return Literals.value(expression)
                .map(value -> new Term.Constant(value, isBare(expression), Type.number(unit(expression))));
    }

    private static Term zeroLike(Term value) {
        return new Term.Constant(
                Rational.ZERO, false, Type.number(Units.number(value).unit()));
    }

    private static boolean isBare(Expression expression) {
        return expression instanceof Expression.Number
                || (expression instanceof Expression.Negated negated && isBare(negated.value()));
    }

    private Unit unit(Expression literal) {
        if (literal instanceof Expression.Money money) {
            return Unit.of(money.currency().orElse(binding.currency()));
        }
        if (literal instanceof Expression.Negated negated) {
            return unit(negated.value());
        }
        if (literal instanceof Expression.Counted counted) {
            return counted.noun().map(this::noun).orElseGet(() -> timeUnit(counted));
        }
        return Unit.NONE;
    }

    private static Unit timeUnit(Expression.Counted counted) {
        return counted.unit()
                .map(unit -> switch (unit) {
                    case HOUR -> Unit.of("hour");
                    case DAY -> Unit.of("day");
                    case BUSINESS_DAY -> Unit.of("business day");
                    case MONTH -> Unit.of("month");
                    case YEAR -> Unit.of("year");
                })
                .orElse(Unit.NONE);
    }

    /** {@code 3 seats}: the noun that the fact of that name counts. */
    private Unit noun(Name name) {
        return binding.symbols()
                .find(name.key())
                .filter(Symbol.OfFact.class::isInstance)
                .map(symbol -> ((Symbol.OfFact) symbol).fact().unit())
                .orElse(Unit.of(name.key()));
    }

    private Optional<Term> reference(Expression.Reference reference) {
        return terms.wanted(terms.reference(reference), Type.Number.class, reference.name(), Phrase.Sort.FIGURE);
    }

    private Optional<Term> chain(Expression.Chain chain) {
        if (binding.isTooLarge(chain.links().size(), Phrase.Plural.TERMS, chain.span())) {
            return Optional.empty();
        }
        Optional<Term> result = bind(chain.first());
        Span span = chain.first().span();
        for (Expression.Chain.Link link : chain.links()) {
            Optional<Term> operand = bind(link.operand());
            span = span.to(link.operand().span());
            if (result.isPresent() && operand.isPresent()) {
                result = combine(link.operator(), result.get(), operand.get(), span, link.operand());
            } else {
                result = Optional.empty();
            }
        }
        return result;
    }

    private Optional<Term> combine(
            Expression.Operator operator, Term left, Term right, Span span, Expression rightWritten) {
        return switch (operator) {
            case PLUS -> sum(Term.Operator.PLUS, left, right, span);
            case MINUS -> sum(Term.Operator.MINUS, left, right, span);
            case TIMES -> product(left, right, span);
            case DIVIDED -> quotient(left, right, span, rightWritten);
        };
    }

    private Optional<Term> sum(Term.Operator operator, Term left, Term right, Span span) {
        return units.alike(left, right, span).map(type -> folded(operator, left, right, type));
    }

    Optional<Term> product(Term left, Term right, Span span) {
        Unit unit = Units.number(left).unit().times(Units.number(right).unit());
        if (unit.isMoneySquared()) {
            binding.problems().report(new TypeProblem.MoneyTimesMoney(span));
            return Optional.empty();
        }
        return units.together(left, right, span)
                .map(about -> folded(Term.Operator.TIMES, left, right, new Type.Number(unit, about)));
    }

    private Optional<Term> quotient(Term left, Term right, Span span, Expression rightWritten) {
        if (right instanceof Term.Constant constant && constant.value().isZero()) {
            binding.problems()
                    .report(new TypeProblem.DivisionByZero(rightWritten.span(), written(rightWritten.span())));
            return Optional.empty();
        }
        if (!(right instanceof Term.Constant) && !terms.values().coversZero(right)) {
            binding.problems()
                    .report(new TypeProblem.DivisionByZero(rightWritten.span(), written(rightWritten.span())));
            return Optional.empty();
        }
        Unit unit = Units.number(left).unit().per(Units.number(right).unit());
        if (isIndex(left, right)) {
            return Optional.of(folded(Term.Operator.DIVIDED, left, right, Type.number(unit)));
        }
        return units.together(left, right, span)
                .map(about -> folded(Term.Operator.DIVIDED, left, right, new Type.Number(unit, about)));
    }

    /** One figure of two periods: how it has risen, which is about neither. */
    private static boolean isIndex(Term left, Term right) {
        return left instanceof Term.ReadFact one
                && right instanceof Term.ReadFact other
                && one.fact().equals(other.fact())
                && !one.about().equals(other.about());
    }

    private String written(Span span) {
        return binding.problems().source().text(span);
    }

    /** Two figures of the file are one figure. */
    private static Term folded(Term.Operator operator, Term left, Term right, Type.Number type) {
        if (left instanceof Term.Constant one && right instanceof Term.Constant other) {
            Rational value = switch (operator) {
                case PLUS -> one.value().plus(other.value());
                case MINUS -> one.value().minus(other.value());
                case TIMES -> one.value().times(other.value());
                case DIVIDED -> one.value().dividedBy(other.value());
            };
            return new Term.Constant(value, one.bare() && other.bare(), type);
        }
        return new Term.Arithmetic(operator, left, right, type);
    }

    private Optional<Term> of(Expression.Of of) {
        checkRate(of.part());
        Optional<Term> part = bind(of.part());
        Optional<Term> whole = bind(of.whole());
        return part.isPresent() && whole.isPresent() ? product(part.get(), whole.get(), of.span()) : Optional.empty();
    }

    /** Nobody takes more than the whole of something: a sign or a zero is lost. */
    void checkRate(Expression rate) {
        if (rate instanceof Expression.Percent percent
                && Rational.of(percent.value()).compareTo(Rational.HUNDRED) > 0) {
            binding.problems().report(new TypeProblem.RateAboveWhole(rate.span(), written(rate.span())));
        }
    }

    private Optional<Term> per(Expression.Per per) {
        Optional<Term> amount = bind(per.amount());
        Optional<Term> count = bind(per.count());
        if (amount.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = Units.number(count.get()).unit();
        if (unit.isNone() || unit.powers().keySet().stream().anyMatch(Unit::isCurrency)) {
            binding.problems().report(new TypeProblem.PerNotACount(per.count().span(), Units.describe(unit)));
            return Optional.empty();
        }
        Term blocks = per.block()
                .map(block -> blocks(count.get(), block, per.orPart()))
                .orElse(count.get());
        Type.Number priced = Units.number(amount.get());
        return units.together(amount.get(), blocks, per.span())
                .map(about -> new Term.Arithmetic(
                        Term.Operator.TIMES, amount.get(), blocks, new Type.Number(priced.unit(), about)));
    }

    private Term blocks(Term count, Expression.Number size, boolean orPart) {
        Rational block = Literals.value(size).orElseThrow();
        Type.Number type = Units.number(count);
        return orPart
                ? new Term.Blocks(count, block, type)
                : new Term.Arithmetic(
                        Term.Operator.DIVIDED, count, new Term.Constant(block, true, Type.number(Unit.NONE)), type);
    }

    private Optional<Term> extreme(Expression.Extreme extreme) {
        if (binding.isTooLarge(extreme.operands().size(), Phrase.Plural.FIGURES_TO_CHOOSE_FROM, extreme.span())) {
            return Optional.empty();
        }
        List<Term> operands = new ArrayList<>();
        Optional<Type.Number> type = Optional.empty();
        boolean failed = false;
        for (Expression each : extreme.operands()) {
            Optional<Term> operand = bind(each);
            failed |= operand.isEmpty();
            if (operand.isPresent()) {
                Term term = operand.get();
                type = operands.isEmpty()
                        ? Optional.of(Units.number(term))
                        : units.alike(operands.get(0), term, each.span());
                failed |= type.isEmpty();
                operands.add(term);
            }
        }
        return failed
                ? Optional.empty()
                : Optional.of(new Term.Extreme(extreme.greater(), operands, type.orElseThrow()));
    }

    private Optional<Term> excess(Expression.Excess excess) {
        Optional<Term> of = bind(excess.of());
        Optional<Term> over = bind(excess.over());
        if (of.isEmpty() || over.isEmpty()) {
            return Optional.empty();
        }
        return units.alike(of.get(), over.get(), excess.span())
                .map(type -> new Term.Limited(
                        new Term.Arithmetic(Term.Operator.MINUS, of.get(), over.get(), type),
                        true,
                        new Term.Constant(Rational.ZERO, false, Type.number(type.unit())),
                        type));
    }

    private Optional<Term> sumOver(Expression.SumOver sum) {
        Optional<Items.Range> range = Items.range(sum.item(), binding, terms);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Terms each = binding.terms(terms.scope().with(range.get().item()));
        return each.numbers().bind(sum.summand()).map(summand -> {
            Type.Number type = Units.number(summand);
            Optional<PeriodTerm> in = range.get().in();
            return new Term.SumOver(range.get().item(), in, summand, range.get().where(), type);
        });
    }

    private Optional<Term> sumOfParts(Expression.SumOfParts sum) {
        return new PartsBinder(binding, terms)
                .bind(sum.unit(), sum.of(), sum.span())
                .flatMap(parts -> binding.terms(terms.scope().with(parts))
                        .numbers()
                        .bind(sum.summand())
                        .map(summand -> new Term.SumOfParts(
                                summand,
                                parts,
                                new Type.Number(Units.number(summand).unit(), Optional.of(parts.of())))));
    }
}
