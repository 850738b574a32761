package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Brackets;
import dev.tariffc.compiler.analysis.terms.Chains;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Tables;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Binds what a sentence says of a name. */
final class Bodies implements Body.Visitor<Optional<Term>> {

    private final DeclaredName name;
    private final Terms terms;
    private final Symbols symbols;
    private final Rules rules;
    private final Problems problems;
    private final NamedDates named;

    Bodies(DeclaredName name, Terms terms, Symbols symbols, Rules rules, Problems problems) {
        this.name = name;
        this.terms = terms;
        this.symbols = symbols;
        this.rules = rules;
        this.problems = problems;
        this.named = new NamedDates(symbols, rules);
    }

    /** {@code X is Y}: of whatever kind Y is. */
    @Override
    public Optional<Term> visit(Body.Value value) {
        Optional<Expression.Reference> only = value.asReference();
        Optional<DateExpression.Choice> dates = named.dates(value);
        if (dates.isPresent()) {
            return terms.day(dates.get()).map(Term.class::cast);
        }
        return only.isPresent()
                ? terms.reference(only.get())
                : terms.value(value).map(Term.class::cast);
    }

    @Override
    public Optional<Term> visit(Body.Chained chained) {
        return Chains.bind(chained, name, terms, problems).map(Term.class::cast);
    }

    @Override
    public Optional<Term> visit(Body.ClassOf of) {
        Optional<ConditionTerm> condition = terms.condition(of.condition());
        Optional<Symbol> what = symbols.of(of.what());
        if (condition.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        return what.get().isSomebody()
                ? condition.map(Term.class::cast)
                : terms.holds(of.what())
                        .map(ofClass -> new ConditionTerm.Junction(true, List.of(ofClass, condition.get())));
    }

    @Override
    public Optional<Term> visit(Body.DateBody date) {
        return terms.day(date.date()).map(Term.class::cast);
    }

    @Override
    public Optional<Term> visit(Body.Brackets brackets) {
        return Brackets.bind(brackets, terms, rules, problems).map(Term.class::cast);
    }

    @Override
    public Optional<Term> visit(Body.Table table) {
        return Tables.bind(table, name.label(), terms, problems).map(Term.class::cast);
    }

    @Override
    public Optional<Term> visit(Body.PeriodBody period) {
        throw new IllegalArgumentException("a period is no rule: " + name);
    }
}
