package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Binds each kind of part of a sentence by a binder of its own; they refer to one another through here. */
public final class ScopedTerms implements Terms {

    private final Scope scope;
    private final Function<Scope, Terms> others;
    private final Cycles cycles;
    private final References references;
    private final Numbers numbers;
    private final Values values;
    private final Conditions conditions;
    private final Days days;
    private final Periods periods;
    private final Years years;

    private ScopedTerms(
            Scope scope,
            Function<Scope, Terms> others,
            Map<Key, PeriodExpression> named,
            Symbols symbols,
            Rules rules,
            Cycles cycles,
            String currency,
            Problems problems) {
        this.scope = scope;
        this.others = others;
        this.cycles = cycles;
        Items items = new Items(symbols, rules, cycles, problems);
        PartsBinder parts = new PartsBinder(cycles, problems);
        this.references = new References(this, symbols, rules, cycles, problems);
        this.numbers = new Numbers(
                this,
                symbols,
                items,
                parts,
                new Rates(rules, problems),
                new KnownFigures(rules, problems),
                new Counts(this, symbols, items, rules, problems),
                cycles,
                new Extremes(this, items, parts, rules, problems),
                currency,
                problems);
        this.values = new Values(this, rules, problems);
        this.conditions = new Conditions(this, symbols, parts, problems);
        this.days = new Days(this, cycles, problems);
        this.periods = new Periods(this, named, symbols, cycles, problems);
        this.years = new Years(cycles, problems);
    }

    /** What is said of the payer, by the names of one tariff. */
    public static Terms ofPayer(
            Map<Key, PeriodExpression> named,
            Symbols symbols,
            Rules rules,
            Cycles cycles,
            String currency,
            Problems problems) {
        return in(Scope.PAYER, named, symbols, rules, cycles, currency, problems);
    }

    private static Terms in(
            Scope scope,
            Map<Key, PeriodExpression> named,
            Symbols symbols,
            Rules rules,
            Cycles cycles,
            String currency,
            Problems problems) {
        Function<Scope, Terms> others = other -> in(other, named, symbols, rules, cycles, currency, problems);
        return new ScopedTerms(scope, others, named, symbols, rules, cycles, currency, problems);
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Terms in(Scope other) {
        return others.apply(other);
    }

    @Override
    public PeriodTerm own(Often often) {
        return scope.own(often.kind()).orElseGet(often::own);
    }

    @Override
    public PeriodTerm paid() {
        return cycles.own();
    }

    @Override
    public Optional<Sentence.RateDay.Day> rateDay() {
        return cycles.rateDay();
    }

    @Override
    public Optional<Term> reference(Expression.Reference reference) {
        return references.bind(reference);
    }

    @Override
    public Optional<NumberTerm> number(Expression expression) {
        return expression.accept(numbers);
    }

    @Override
    public Optional<NumberTerm> value(Body.Value value) {
        return values.bind(value);
    }

    @Override
    public Optional<NumberTerm> limited(NumberTerm number, List<Limit> limits) {
        return values.limited(number, limits);
    }

    @Override
    public Optional<ConditionTerm> condition(Condition condition) {
        return condition.accept(conditions);
    }

    @Override
    public Optional<DayTerm> day(DateExpression date) {
        return date.accept(days);
    }

    @Override
    public Optional<PeriodTerm> period(PeriodExpression period) {
        return period.accept(periods);
    }

    @Override
    public Optional<ConditionTerm> within(Body.Cell.Years written) {
        return years.bind(written, scope.innermost());
    }

    @Override
    public Optional<Period> first(Body.Beginning beginning) {
        return beginning.month().isPresent()
                ? beginning
                        .month()
                        .map(month -> Period.month(month.month())
                                .holding(beginning.unit().map(cycles::kind).orElse(Period.Kind.MONTH)))
                : beginning.year().flatMap(years::single);
    }

    @Override
    public boolean isClass(Name name) {
        return references.isClass(name);
    }
}
