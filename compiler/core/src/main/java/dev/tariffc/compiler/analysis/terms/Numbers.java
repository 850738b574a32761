package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.NumberTerm.Spelling;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds what computes. */
final class Numbers implements Expression.Visitor<Optional<NumberTerm>> {

    private final Terms terms;
    private final Symbols symbols;
    private final Items items;
    private final PartsBinder parts;
    private final Rates rates;
    private final KnownFigures known;
    private final Counts counts;
    private final Extremes extremes;
    private final String currency;
    private final Problems problems;
    private final Arithmetic arithmetic;
    private final Runs runs;
    private final Units units;
    private final Wanted wanted;

    Numbers(
            Terms terms,
            Symbols symbols,
            Items items,
            PartsBinder parts,
            Rates rates,
            KnownFigures known,
            Counts counts,
            Cycles cycles,
            Extremes extremes,
            String currency,
            Problems problems) {
        this.terms = terms;
        this.symbols = symbols;
        this.items = items;
        this.parts = parts;
        this.rates = rates;
        this.known = known;
        this.counts = counts;
        this.extremes = extremes;
        this.currency = currency;
        this.problems = problems;
        this.units = new Units(problems);
        this.arithmetic = new Arithmetic(units, problems);
        this.runs = new Runs(terms, parts, cycles);
        this.wanted = new Wanted(problems);
    }

    // --- figures -------------------------------------------------------------------------------------------------

    private static Optional<NumberTerm> figure(Expression written, Spelling spelling, Unit unit) {
        return Figures.value(written).map(value -> new NumberTerm.Constant(value, spelling, Type.number(unit)));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Number number) {
        return figure(number, Spelling.BARE, Unit.NONE);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Percent percent) {
        return figure(percent, Spelling.PERCENT, Unit.NONE);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Money money) {
        return figure(money, Spelling.MONEY, Unit.money(money.currency().orElse(currency)));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Counted counted) {
        Unit unit = counted.noun()
                .map(this::noun)
                .orElseGet(() -> counted.unit().map(Numbers::time).orElse(Unit.NONE));
        return figure(counted, Spelling.COUNTED, unit);
    }

    private static Unit time(Expression.Counted.TimeUnit unit) {
        return switch (unit) {
            case HOUR -> Unit.HOUR;
            case DAY -> Unit.DAY;
            case BUSINESS_DAY -> Unit.BUSINESS_DAY;
            case WEEK -> Unit.WEEK;
            case MONTH -> Unit.MONTH;
            case YEAR -> Unit.YEAR;
        };
    }

    /** {@code 3 seats}: the noun that the fact of that name counts. */
    private Unit noun(Name name) {
        return symbols.find(name.key())
                .flatMap(Symbol::asFact)
                .map(FactModel::unit)
                .orElseGet(() -> Unit.counted(name.key(), name.written()));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Negated negated) {
        return terms.number(negated.value()).map(Arithmetic::negated);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Day day) {
        problems.report(new TypeProblem.WrongKind(
                day.span(), day.date().toString(), Phrase.Sort.WRITTEN_DATE, Phrase.Sort.FIGURE));
        return Optional.empty();
    }

    // --- names and operations ------------------------------------------------------------------------------------

    @Override
    public Optional<NumberTerm> visit(Expression.Reference reference) {
        return terms.reference(reference).flatMap(term -> wanted.number(term, reference.name()));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Parenthesized parenthesized) {
        return terms.value(parenthesized.value());
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Chain chain) {
        if (Sizes.isTooLarge(chain.links().size(), Phrase.Plural.TERMS, chain.span(), problems)) {
            return Optional.empty();
        }
        Optional<NumberTerm> result = terms.number(chain.first());
        Span span = chain.first().span();
        for (Expression.Chain.Link link : chain.links()) {
            Optional<NumberTerm> operand = terms.number(link.operand());
            span = span.to(link.operand().span());
            result = result.isPresent() && operand.isPresent()
                    ? combined(link, result.get(), operand.get(), span)
                    : Optional.empty();
        }
        return result;
    }

    private Optional<NumberTerm> combined(Expression.Chain.Link link, NumberTerm left, NumberTerm right, Span span) {
        return switch (link.operator()) {
            case PLUS -> arithmetic.sum(NumberTerm.Operator.PLUS, left, right, span);
            case MINUS -> arithmetic.sum(NumberTerm.Operator.MINUS, left, right, span);
            case TIMES -> arithmetic.product(left, right, span);
            case DIVIDED ->
                arithmetic.quotient(left, right, span, origin(link.operand().span()));
        };
    }

    private Origin origin(Span span) {
        return new Origin(Places.of(span), problems.source().text(span));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Of of) {
        Optional<NumberTerm> part = terms.number(of.part());
        if (!isGrowth(of)) {
            rates.check(of.part(), part);
        }
        Optional<NumberTerm> whole = terms.number(of.whole());
        return part.isPresent() && whole.isPresent()
                ? arithmetic.product(part.get(), whole.get(), of.span())
                : Optional.empty();
    }

    /** What is defined may have grown from one period to another: {@code at most 110% of the fee in the year before}. */
    private boolean isGrowth(Expression.Of of) {
        return of.part().asNumber().isEmpty()
                && of.whole()
                        .asReference()
                        .filter(reference -> reference.in().isPresent())
                        .flatMap(reference -> symbols.find(reference.name().key()))
                        .flatMap(Symbol::asRule)
                        .isPresent();
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Per per) {
        Optional<NumberTerm> amount = terms.number(per.amount());
        Optional<NumberTerm> count =
                counts.ofPer(per.count()).map(counts::bind).orElseGet(() -> terms.number(per.count()));
        if (amount.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = count.get().unit();
        if (unit.isNone() || unit.hasMoney()) {
            problems.report(new TypeProblem.PerNotACount(per.count().span(), Sorts.of(unit)));
            return Optional.empty();
        }
        Optional<NumberTerm> blocks =
                per.block().isPresent() ? blocks(count.get(), per.block().get(), per.orPart()) : count;
        return blocks.flatMap(of -> product(amount.get(), of, per.span()));
    }

    private Optional<NumberTerm> product(NumberTerm price, NumberTerm count, Span span) {
        return units.together(price, count, span)
                .map(about -> new NumberTerm.Arithmetic(
                        NumberTerm.Operator.TIMES, price, count, new Type.Number(price.unit(), about.period())));
    }

    /** Empty, and told, for blocks of nothing. */
    private Optional<NumberTerm> blocks(NumberTerm count, Expression.Number size, boolean orPart) {
        return Figures.step(size, problems).map(block -> blocks(count, block, origin(size.span()), orPart));
    }

    private static NumberTerm blocks(NumberTerm count, Rational block, Origin size, boolean orPart) {
        return orPart
                ? new NumberTerm.Blocks(count, block, count.type())
                : new NumberTerm.Quotient(
                        count,
                        new NumberTerm.Constant(block, Spelling.BARE, Type.number(Unit.NONE)),
                        size,
                        count.type());
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Extreme extreme) {
        if (Sizes.isTooLarge(
                extreme.operands().size(), Phrase.Plural.FIGURES_TO_CHOOSE_FROM, extreme.span(), problems)) {
            return Optional.empty();
        }
        List<NumberTerm> operands = new ArrayList<>();
        Optional<Type.Number> type = Optional.empty();
        boolean failed = false;
        for (Expression each : extreme.operands()) {
            Optional<NumberTerm> operand = terms.number(each);
            failed |= operand.isEmpty();
            if (operand.isPresent()) {
                type = operands.isEmpty()
                        ? Optional.of(operand.get().type())
                        : units.alike(operands.get(0), operand.get(), each.span());
                failed |= type.isEmpty();
                operands.add(operand.get());
            }
        }
        return failed
                ? Optional.empty()
                : Optional.of(new NumberTerm.Extreme(extreme.greater(), operands, type.orElseThrow()));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.FirstKnown figures) {
        return known.bind(figures, terms);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.Excess excess) {
        Optional<NumberTerm> of = terms.number(excess.of());
        Optional<NumberTerm> over = terms.number(excess.over());
        if (of.isEmpty() || over.isEmpty()) {
            return Optional.empty();
        }
        return units.alike(of.get(), over.get(), excess.span())
                .map(type -> new NumberTerm.Limited(
                        new NumberTerm.Arithmetic(NumberTerm.Operator.MINUS, of.get(), over.get(), type),
                        true,
                        Arithmetic.zero(type.unit()),
                        type));
    }

    // --- days ----------------------------------------------------------------------------------------------------

    @Override
    public Optional<NumberTerm> visit(Expression.Between between) {
        Optional<DayTerm> from = terms.day(between.from());
        Optional<DayTerm> to = terms.day(between.to());
        return from.flatMap(first -> to.map(last -> between(between.counted(), first, last)));
    }

    private static NumberTerm between(Expression.Between.Stretch counted, DayTerm from, DayTerm to) {
        Type.Number days = Type.number(Unit.DAY);
        Type.Number weeks = Type.number(Unit.WEEK);
        Type.Number months = Type.number(Unit.MONTH);
        return switch (counted) {
            case DAYS -> new NumberTerm.Between(NumberTerm.Between.Stretch.DAYS, from, to, days);
            case WEEKS -> new NumberTerm.Between(NumberTerm.Between.Stretch.WEEKS, from, to, weeks);
            case WHOLE_WEEKS -> new NumberTerm.Between(NumberTerm.Between.Stretch.WHOLE_WEEKS, from, to, weeks);
            case WEEKS_BEGUN -> new NumberTerm.Between(NumberTerm.Between.Stretch.WEEKS_BEGUN, from, to, weeks);
            case WHOLE_MONTHS -> new NumberTerm.Between(NumberTerm.Between.Stretch.WHOLE_MONTHS, from, to, months);
            case MONTHS_BEGUN -> new NumberTerm.Between(NumberTerm.Between.Stretch.MONTHS_BEGUN, from, to, months);
        };
    }

    @Override
    public Optional<NumberTerm> visit(Expression.DaysOf days) {
        return terms.period(days.period()).map(period -> new NumberTerm.DaysOf(period, Type.number(Unit.DAY)));
    }

    // --- sums ----------------------------------------------------------------------------------------------------

    @Override
    public Optional<NumberTerm> visit(Expression.SumOver sum) {
        return items.range(sum.item(), terms.scope())
                .flatMap(range -> sum(sum, range, terms.in(terms.scope().with(range.item()))));
    }

    private Optional<NumberTerm> sum(Expression.SumOver sum, Items.Range range, Terms ofItem) {
        Optional<ConditionTerm> where = range.isClass() ? ofItem.holds(sum.item()) : Optional.empty();
        Optional<NumberTerm> summand = ofItem.number(sum.summand());
        if (summand.isEmpty() || where.isPresent() != range.isClass()) {
            return Optional.empty();
        }
        List<Term> summed = Stream.concat(where.stream(), summand.stream()).toList();
        List<PeriodsOf> periods = items.periods(range, summed, terms);
        return items.limits(range, periods, where, sum.item().span())
                .map(limits -> new NumberTerm.SumOver(
                        range.item(),
                        periods,
                        summand.get(),
                        ConditionTerm.all(limits),
                        summand.get().type()));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.ExtremeOver extreme) {
        return extremes.over(extreme);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.ExtremeOfParts extreme) {
        return extremes.ofParts(extreme);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.NumberOf number) {
        return counts.bind(number);
    }

    @Override
    public Optional<NumberTerm> visit(Expression.SumOfParts sum) {
        return parts.bind(sum.unit(), sum.of(), sum.span(), terms)
                .flatMap(over -> terms.in(terms.scope().with(over))
                        .number(sum.summand())
                        .map(summand -> new NumberTerm.SumOfParts(
                                summand, over, new Type.Number(summand.unit(), Optional.of(over.of())))));
    }

    @Override
    public Optional<NumberTerm> visit(Expression.SumOfRun sum) {
        return runs.bind(sum);
    }
}
