package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.problem.Phrase.Construct;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Binds one rate of interest: a percentage, a published rate on the last day of a period before, the lesser or the greater of
 * several of these, and a percentage on top of any of them or off it.
 */
final class RateBinder {

    private static final Map<Cycle.Unit, Reset> RESETS = Map.of(
            Cycle.Unit.MONTH, Reset.LAST_OF_MONTH_BEFORE_EACH_DAY,
            Cycle.Unit.QUARTER, Reset.LAST_OF_QUARTER_BEFORE_EACH_DAY,
            Cycle.Unit.HALF_YEAR, Reset.LAST_OF_HALF_YEAR_BEFORE_EACH_DAY,
            Cycle.Unit.YEAR, Reset.LAST_OF_YEAR_BEFORE_EACH_DAY);

    private final Symbols symbols;
    private final Problems problems;
    private Optional<FactModel> series = Optional.empty();

    RateBinder(Symbols symbols, Problems problems) {
        this.symbols = symbols;
        this.problems = problems;
    }

    /** The published rate that those bound so far follow, if any. */
    Optional<FactModel> series() {
        return series;
    }

    /** The rate; none, and told, for anything else. */
    Optional<InterestRate> bind(Expression rate) {
        return rate.accept(new Kinds())
                .map(Supplier::get)
                .orElseGet(() -> told(rate.span(), Construct.INTEREST_AT_OTHER_RATE));
    }

    /** How each kind of rate is bound; nothing of what is none. */
    private final class Kinds extends Figures.OfFigure<Supplier<Optional<InterestRate>>> {

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Percent node) {
            return Optional.of(() -> percentage(node).map(InterestRate::of));
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Reference node) {
            return Optional.of(() -> published(node));
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Chain node) {
            return Optional.of(() -> withMargin(node));
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Extreme node) {
            return Optional.of(() -> picked(node));
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Parenthesized node) {
            return node.value().asExpression().map(inner -> () -> bind(inner));
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Number node) {
            return Optional.empty();
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Money node) {
            return Optional.empty();
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Counted node) {
            return Optional.empty();
        }

        @Override
        public Optional<Supplier<Optional<InterestRate>>> visit(Expression.Negated node) {
            return Optional.empty();
        }
    }

    /** A rate as it is written: what has no sign for it is none. */
    private static Optional<Rational> percentage(Expression expression) {
        return expression instanceof Expression.Percent ? Figures.value(expression) : Optional.empty();
    }

    private Optional<InterestRate> picked(Expression.Extreme extreme) {
        List<InterestRate> rates = new ArrayList<>();
        extreme.operands().forEach(operand -> bind(operand).ifPresent(rates::add));
        return rates.size() == extreme.operands().size()
                ? Optional.of(new InterestRate.Pick(extreme.greater(), rates))
                : Optional.empty();
    }

    /** Percentages, and one rate of another kind at most, which is not taken off. */
    private Optional<InterestRate> withMargin(Expression.Chain chain) {
        Rational margin = Rational.ZERO;
        Optional<Expression> other = Optional.empty();
        List<Expression.Chain.Link> links = new ArrayList<>();
        links.add(new Expression.Chain.Link(Expression.Operator.PLUS, chain.first()));
        links.addAll(chain.links());
        for (Expression.Chain.Link link : links) {
            boolean plus = link.operator() == Expression.Operator.PLUS;
            if (!plus && link.operator() != Expression.Operator.MINUS) {
                return told(chain.span(), Construct.INTEREST_AT_OTHER_RATE);
            }
            Optional<Rational> figure = percentage(link.operand());
            if (figure.isPresent()) {
                margin = plus ? margin.plus(figure.get()) : margin.minus(figure.get());
            } else if (plus && other.isEmpty()) {
                other = Optional.of(link.operand());
            } else {
                return told(link.operand().span(), Construct.SEVERAL_SERIES);
            }
        }
        Rational all = margin;
        return other.isEmpty()
                ? Optional.of(InterestRate.of(all))
                : bind(other.get()).map(rate -> rate.plus(all));
    }

    /** {@code the Bank Rate on the last day of the month before}: a percentage that is given each day. */
    private Optional<InterestRate> published(Expression.Reference reference) {
        Optional<Reset> reset = Optional.of(reference)
                .filter(each -> each.in().isEmpty() && each.using().isEmpty())
                .flatMap(Expression.Reference::on)
                .flatMap(RateBinder::endOfPeriodBefore);
        Optional<FactModel> fact = symbols.find(reference.name().key())
                .flatMap(Symbol::asFact)
                .filter(found -> found.domain().kind() == Domain.Kind.PERCENTAGE)
                .filter(found -> found.given().filter(Period.Kind.DAY::equals).isPresent());
        if (reset.isEmpty() || fact.isEmpty()) {
            return told(reference.span(), Construct.INTEREST_AT_OTHER_RATE);
        }
        if (series.filter(before -> !before.equals(fact.get())).isPresent()) {
            return told(reference.span(), Construct.SEVERAL_SERIES);
        }
        series = fact;
        return reset.map(day -> InterestRate.published(day, Rational.ZERO));
    }

    private static Optional<Reset> endOfPeriodBefore(DateExpression date) {
        return date instanceof DateExpression.Edge edge
                        && edge.side() == DateExpression.Side.LAST
                        && edge.period() instanceof PeriodExpression.Relative before
                        && before.offset() == -1
                        && isThe(before.unit(), before.base())
                ? Optional.ofNullable(RESETS.get(before.unit()))
                : Optional.empty();
    }

    private static boolean isThe(Cycle.Unit unit, PeriodExpression period) {
        return period instanceof PeriodExpression.The the && the.unit() == unit;
    }

    private Optional<InterestRate> told(Span span, Construct construct) {
        problems.report(new RuleProblem.NotSupported(span, construct));
        return Optional.empty();
    }
}
