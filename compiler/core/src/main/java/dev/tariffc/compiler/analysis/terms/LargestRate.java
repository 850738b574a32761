package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.NumberTerm.Operator;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The largest ratio of the tariff's own that a rate can come to; none where facts alone tell what it comes to. */
final class LargestRate implements NumberTerm.Visitor<Optional<Rational>> {

    private final Rules rules;

    LargestRate(Rules rules) {
        this.rules = rules;
    }

    Optional<Rational> of(NumberTerm rate) {
        return rate.accept(this);
    }

    private Optional<Rational> joined(Stream<NumberTerm> several, BinaryOperator<Rational> join) {
        return several.flatMap(each -> of(each).stream()).reduce(join);
    }

    private Optional<Rational> chosen(Stream<NumberTerm> several, boolean greater) {
        return joined(several, greater ? Rational::max : Rational::min);
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Constant term) {
        return Optional.of(term).filter(figure -> figure.unit().isNone()).map(NumberTerm.Constant::value);
    }

    @Override
    public Optional<Rational> visit(NumberTerm.OfRule term) {
        return chosen(
                rules.find(term.use().rule()).stream()
                        .flatMap(rule -> rule.cases().stream())
                        .map(RuleModel.Case::body)
                        .map(Term::asNumber)
                        .flatMap(Optional::stream),
                true);
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Choose term) {
        return chosen(term.branches().stream().map(Branch::value), true);
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Extreme term) {
        return chosen(term.operands().stream(), term.greater());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Limited term) {
        return chosen(Stream.of(term.value(), term.limit()), term.atLeast());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Rounded term) {
        return of(term.value());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.SharedByDays term) {
        return of(term.figure());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Arithmetic term) {
        return term.operator() == Operator.PLUS
                ? of(term.left()).flatMap(left -> of(term.right()).map(left::plus))
                : Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.OfFact term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Quotient term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Blocks term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.OnScale term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.ExtremeOver term) {
        return of(term.value());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.ExtremeOfParts term) {
        return of(term.value());
    }

    @Override
    public Optional<Rational> visit(NumberTerm.SumOver term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Chained term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.LinkBefore term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.SumOfParts term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.Between term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.DaysOf term) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> visit(NumberTerm.NotCovered term) {
        return Optional.empty();
    }
}
